import { isIP } from 'node:net';
import { InputFault } from '../input-fault.ts';
import { network } from './address-ranges.ts';

/** What may be reached although it is not public, or on a port that is closed to others. */
export type AllowList = {
  /** Is this host named, for this port? */
  host(name: string, port: number): boolean;
  /** Is this host named together with this very port? */
  port(name: string, port: number): boolean;
  /** Does the address lie in a named network? */
  address(address: string): boolean;
};

/** The host of a URL without brackets and final dot. */
export const bareHost = (hostname: string): string =>
  hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();

const refused = (entry: string): InputFault =>
  new InputFault(
    'option',
    `cannot allow ${JSON.stringify(entry)}; give a host (archive.example), host:port, [address]:port, or network (10.1.0.0/16)`,
  );

function networkOf(entry: string): (address: string) => boolean {
  const [address = '', bits = ''] = entry.split('/');
  const family = isIP(address);
  if (!family || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128)) throw refused(entry);
  return network(address, Number(bits));
}

function hostOf(entry: string): string {
  if (isIP(entry) === 6) return new URL(`http://[${entry}]/`).host;
  if (/[\s@?#*\\]/.test(entry) || !URL.canParse(`http://${entry}/`)) throw refused(entry);
  const { host, hostname } = new URL(`http://${entry}/`);
  return /:80$/.test(entry) ? `${hostname}:80` : host;
}

/**
 * Reads what a person allows: `archive.example` (that name, wherever it leads, on the usual ports), `archive.example:8080` (on that
 * port), `192.168.1.5` (that address when it is written in the URL), `10.1.0.0/16` (every name that leads into the network).
 * Throws `InputFault` (`option`) for anything else.
 */
export function allowList(entries: readonly string[]): AllowList {
  const hosts = new Set(
    entries
      .filter((entry) => !entry.includes('/'))
      .map(hostOf)
      .map((host) => host.replace(/\.(?=:|$)/, '')),
  );
  const networks = entries.filter((entry) => entry.includes('/')).map(networkOf);
  const written = (name: string) => (isIP(name) === 6 ? `[${name}]` : name);
  const withPort = (name: string, port: number) => hosts.has(`${written(name)}:${port}`);
  return {
    host: (name, port) => hosts.has(written(name)) || withPort(name, port),
    port: withPort,
    address: (address) => networks.some((has) => has(address)),
  };
}
