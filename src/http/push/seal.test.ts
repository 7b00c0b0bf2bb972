import { createECDH, createPublicKey, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { longestMessage, sealed } from './seal.ts'
import { newVapidKey, openVapid } from './vapid.ts'

const bytes = (text: string): Buffer<ArrayBuffer> => Buffer.from(text, 'base64url')

test('a message is sealed as in the example of RFC 8291, byte for byte', () => {
  const device = { p256dh: bytes('BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4'), auth: bytes('BTBZMqHH6r4Tts7J_aSIgg') }
  const body = sealed('When I grow up, I want to be a watermelon', device, { secret: bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'), salt: bytes('DGv6ra1nlYgDCS1FRnbzlw') })
  expect(body.toString('base64url')).toBe('DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN')
})

test('a message is one record: a longer one is not sent, and the longest fits', () => {
  const pair = createECDH('prime256v1')
  const device = { p256dh: pair.generateKeys(), auth: Buffer.alloc(16, 7) }
  expect(sealed('x'.repeat(longestMessage), device).length).toBeLessThan(4_096)
  expect(() => sealed('x'.repeat(longestMessage + 1), device)).toThrow(RangeError)
  expect(() => sealed('x', { ...device, p256dh: Buffer.alloc(65, 4) })).toThrow()
})

test('who sends is said in a signed word for that origin alone, no longer than a day, under the key that browsers were given', () => {
  const vapid = openVapid(newVapidKey(), 'mailto:desk@parley.example.org')
  const now = 1_800_000_000_000
  const [, token = '', key = ''] = /^vapid t=(\S+), k=(\S+)$/.exec(vapid.authorization('https://push.example.com', now)) ?? []
  expect(key).toBe(vapid.key)
  const [head = '', claims = '', signature = ''] = token.split('.')
  expect(JSON.parse(bytes(claims).toString())).toEqual({ aud: 'https://push.example.com', exp: now / 1_000 + 12 * 3_600, sub: 'mailto:desk@parley.example.org' })
  const point = bytes(key)
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') } })
  expect(verify('sha256', Buffer.from(`${head}.${claims}`), { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes(signature))).toBe(true)
  expect(vapid.authorization('https://other.example.com', now)).not.toBe(vapid.authorization('https://push.example.com', now))
})
