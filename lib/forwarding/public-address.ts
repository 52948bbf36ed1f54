import { lookup } from 'node:dns/promises'
import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** Networks that are not the public internet (IANA's special-purpose registries), as [address, prefix]. */
const ipv4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const
// Only 2000::/3 is the public internet; within it, these embed IPv4 addresses or are reserved.
const ipv6 = [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

// Two lists: one would also check IPv4 addresses as IPv6 (::ffff:…).
const [closed4, closed6] = [new BlockList(), new BlockList()]
for (const [address, prefix] of ipv4) closed4.addSubnet(address, prefix, 'ipv4')
for (const [address, prefix] of ipv6) closed6.addSubnet(address, prefix, 'ipv6')

/** Whether an IP address is on the public internet; not the host's own network, and no address that stands for one. */
export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !closed4.check(address, 'ipv4')
  return isIPv6(address) && !closed6.check(address, 'ipv6')
}

export class PrivateAddress extends Error {
  constructor(hostname: string) {
    super(`${hostname} is inside a private network.`)
  }
}

/**
 * The addresses of a host name. Connect to these and not to the name, which may mean another address a moment later.
 * Throws PrivateAddress if one of them is not public.
 */
export async function publicAddresses(hostname: string): Promise<{ address: string; family: number }[]> {
  const found = await lookup(hostname, { all: true, verbatim: true })
  if (!found.every(({ address }) => isPublicAddress(address))) throw new PrivateAddress(hostname)
  return found
}
