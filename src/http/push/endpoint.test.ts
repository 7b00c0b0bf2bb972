import { describe, expect, test } from 'vitest'
import { endpointOf, isPublicAddress, longestEndpoint } from './endpoint.ts'

describe('where a browser says that it is reached', () => {
  test('is taken from the push services there are', () => {
    for (const text of ['https://fcm.googleapis.com/fcm/send/abc:def', 'https://updates.push.services.mozilla.com/wpush/v2/gAAA', 'https://web.push.apple.com/QGuQ', 'https://wns2-par02p.notify.windows.com/w/?token=x']) expect(endpointOf(text)?.href).toBe(text)
  })

  test('is not taken without encryption, at another port, with a password, by number, or in a network of one’s own', () => {
    const not = ['http://push.example.com/x', 'https://push.example.com:8443/x', 'https://user:word@push.example.com/x', 'https://127.0.0.1/x', 'https://[::1]/x', 'https://2130706433/x', 'https://0x7f.1/x', 'https://localhost/x', 'https://printer/x', 'https://db.internal/x', 'https://nas.local./x', 'ftp://push.example.com/x', 'nonsense', '']
    expect(not.filter((text) => endpointOf(text) !== null)).toEqual([])
    expect(endpointOf(`https://push.example.com/${'x'.repeat(longestEndpoint)}`)).toBeNull()
  })
})

test('a name that leads into a network of one’s own is not connected to', () => {
  const closed = ['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'push.example.com', '']
  expect(closed.filter(isPublicAddress)).toEqual([])
  expect(['8.8.8.8', '142.250.75.10', '172.32.0.1', '2a00:1450:4007:80e::200a', '2606:4700::1111'].every(isPublicAddress)).toBe(true)
})
