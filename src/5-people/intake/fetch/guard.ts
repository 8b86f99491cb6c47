/** Which addresses may be asked at all. Judged by where a name leads, not by how it is written, and again at every redirect. */
import { isIP } from 'node:net';
import { specialRangeOf } from './address-ranges.ts';
import { type AllowList, bareHost } from './allow-list.ts';
import { FetchFault } from './fetch-fault.ts';

/** All addresses of a host. Throws what the resolver throws. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** Ports from 1024 up that other protocols use, from the list of the Fetch standard, "port blocking". */
const takenPorts: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

const longest = 8_192;

export const portOf = (url: URL): number => (url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port));

function checkPort(url: URL, allow: AllowList): void {
  const port = portOf(url);
  const open = port === 80 || port === 443 || (port >= 1024 && !takenPorts.has(port));
  const host = bareHost(url.hostname);
  if (open || allow.port(host, port)) return;
  throw new FetchFault('bad-port', `port ${port} of ${host} is not one for pages; allow ${host}:${port} by name if it is meant`);
}

/** Reads an address, without its fragment. Throws `FetchFault` (`bad-url`, `bad-scheme`, `bad-port`). */
export function checkedUrl(text: string, allow: AllowList, base?: URL): URL {
  if (text.length > longest) throw new FetchFault('bad-url', `the address is longer than ${longest} characters`);
  if (!URL.canParse(text, base?.href))
    throw new FetchFault('bad-url', `${JSON.stringify(text.slice(0, 200))} is no address; write https://…`);
  const url = new URL(text, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchFault('bad-scheme', `${url.protocol} is not fetched, only http: and https:`);
  if (url.username || url.password)
    throw new FetchFault('bad-url', `the address of ${url.host} holds a user name or password, which would be kept with it; take it out`);
  checkPort(url, allow);
  url.hash = '';
  return url;
}

async function resolved(host: string, lookup: Lookup): Promise<readonly string[]> {
  if (isIP(host)) return [host];
  try {
    const addresses = await lookup(host);
    if (addresses.length) return addresses;
  } catch (error) {
    throw new FetchFault('dns', `${host} was not found (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`);
  }
  throw new FetchFault('dns', `${host} was not found (it has no address)`);
}

/**
 * The addresses of a host, each of them public or allowed; the connection is made to one of these and no name is looked up again.
 * A host with one address that is not public is refused whole. Throws `FetchFault` (`dns`, `private-address`).
 */
export async function reachable(url: URL, allow: AllowList, lookup: Lookup): Promise<readonly string[]> {
  const host = bareHost(url.hostname);
  const addresses = await resolved(host, lookup);
  if (allow.host(host, portOf(url))) return addresses;
  for (const address of addresses) {
    const range = isIP(address) ? specialRangeOf(address) : 'unreadable';
    if (!range || allow.address(address)) continue;
    const what = host === address ? `${host} (${range})` : `${host} leads to ${address} (${range}), which`;
    throw new FetchFault('private-address', `${what} is not public; allow ${host} by name if it is meant`);
  }
  return addresses;
}
