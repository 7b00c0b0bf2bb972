import { BlockList, isIP } from 'node:net'

/** Characters of an address a browser may give us to send to; those of push services have some two hundred. */
export const longestEndpoint = 1_000

/**
 * Where a browser lets itself be reached, if it is an address we would send to: https on its usual port, at a name of the public network. Anything
 * else could turn this server against machines that only it can reach.
 */
export function endpointOf(text: string): URL | null {
  if (text.length > longestEndpoint || !URL.canParse(text)) return null
  const url = new URL(text)
  const name = url.hostname.replace(/\.$/, '')
  const named = isIP(name.replace(/^\[|\]$/g, '')) === 0 && name.includes('.') && !/\.(local|localhost|internal|intranet|lan|home|corp|test|invalid|example|onion|arpa)$/.test(name)
  return url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '' && named ? url : null
}

/** Networks that are not the public one: one's own machine, one's own network, links, groups, documentation, and what carries IPv4 within IPv6. */
const private4 = ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4']
const private6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']
const shut = new BlockList()
const open = new BlockList()
for (const [networks, family] of [[private4, 'ipv4'], [private6, 'ipv6']] as const) {
  for (const network of networks) {
    const [start = '', bits = ''] = network.split('/')
    shut.addSubnet(start, Number(bits), family)
  }
}
// All of IPv6 that anybody was given so far.
open.addSubnet('2000::', 3, 'ipv6')

/** Whether an address a name leads to is one of the public network. Asked of the very address that is connected to, so a name cannot change its mind. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4: return !shut.check(address, 'ipv4')
    case 6: return open.check(address, 'ipv6') && !shut.check(address, 'ipv6')
    default: return false
  }
}
