/**
 * Addresses that are not on the public internet, by the IANA special-purpose address registries (RFC 6890 and what it was joined
 * by since), with the metadata services of clouds.
 */
import { BlockList, isIPv6 } from 'node:net';

type Range = readonly [network: string, bits: number, name: string];

const ranges4: readonly Range[] = [
  ['0.0.0.0', 8, 'unspecified'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'carrier-grade NAT'],
  ['127.0.0.0', 8, 'loopback'],
  ['168.63.129.16', 32, 'cloud metadata'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'IETF protocols'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, '6to4 relay'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'benchmarking'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
];

const ranges6: readonly Range[] = [
  ['::', 128, 'unspecified'],
  ['::1', 128, 'loopback'],
  ['::', 96, 'IPv4-compatible'],
  ['::ffff:0:0', 96, 'IPv4-mapped'],
  ['64:ff9b:1::', 48, 'local NAT64'],
  ['2001::', 23, 'IETF protocols'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4'],
  ['3fff::', 20, 'documentation'],
  ['fc00::', 7, 'private'],
  ['fe80::', 10, 'link-local'],
  ['fec0::', 10, 'site-local'],
  ['ff00::', 8, 'multicast'],
];

/** A network behind NAT64 reaches public IPv4 through this prefix (RFC 6052), so the address within it is what is judged. */
const nat64 = '64:ff9b::';

/** Holds every address of a network; an IPv4-mapped address is never taken for the IPv4 address in it. */
export function network(address: string, bits: number): (address: string) => boolean {
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  const list = new BlockList();
  list.addSubnet(address, bits, family);
  return (asked) => isIPv6(asked) === (family === 'ipv6') && list.check(asked.replace(/%.*$/, ''), family);
}

const tested = (ranges: readonly Range[]): readonly (readonly [name: string, has: (address: string) => boolean])[] =>
  ranges.map(([address, bits, name]) => [name, network(address, bits)]);

const special4 = tested(ranges4);
const special6 = tested([
  ...ranges6,
  ...ranges4.map(([address, bits, name]): Range => [nat64 + address, 96 + bits, `${name} behind NAT64`]),
]);
const globalUnicast = network('2000::', 3);
const translated = network(nat64, 96);

/** The name of the range that keeps an IPv4 or IPv6 address off the public internet, or null for a public one. */
export function specialRangeOf(address: string): string | null {
  const six = isIPv6(address);
  const found = (six ? special6 : special4).find(([, has]) => has(address));
  if (found) return found[0];
  return six && !globalUnicast(address) && !translated(address) ? 'unassigned' : null;
}
