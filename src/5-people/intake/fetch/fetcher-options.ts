import { X509Certificate } from 'node:crypto';
import { lookup as lookupAll } from 'node:dns/promises';
import { createSecureContext } from 'node:tls';
import { packageVersion } from '../engine.ts';
import { InputFault } from '../input-fault.ts';
import { allowList } from './allow-list.ts';
import type { Line } from './ask-once.ts';
import { type Clock, longestTimer, machineClock } from './clock.ts';
import { type Dial, dialSocket, type Trust } from './connector.ts';
import { type FetchLimits, usualFetchLimits } from './fetch-limits.ts';
import type { Lookup } from './guard.ts';
import { type Politeness, usualPoliteness } from './host-gates.ts';
import { productToken } from './robots-rules.ts';
import { acceptEncoding } from './unpack.ts';

export type FetcherOptions = {
  /** What may be reached although it is not public: see `allowList`. */
  readonly allow?: readonly string[];
  /** Do not ask for robots.txt: for one's own site. */
  readonly ignoreRobots?: boolean;
  /** Where the people of a site can complain, sent with every request: an address or a page. */
  readonly contact?: string | null;
  readonly limits?: Partial<FetchLimits>;
  readonly politeness?: Partial<Politeness>;
  /** Certificates to trust instead of the usual ones, PEM. */
  readonly ca?: string | null;
  readonly clock?: Clock;
  readonly lookup?: Lookup;
  readonly dial?: Dial;
};

/** The options with all that was left out. */
export type Settings = {
  readonly line: Line;
  readonly headers: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly politeness: Politeness;
};

const machineLookup: Lookup = async (host) => (await lookupAll(host, { all: true })).map(({ address }) => address);

function agentOf(contact: string | null): string {
  const name = `${productToken}/${packageVersion()}`;
  if (contact === null) return name;
  if (!/^[\x21-\x27\x2a-\x7e]{3,200}$/.test(contact))
    throw new InputFault('option', `${JSON.stringify(contact)} cannot be sent as a contact; give a mail address or the address of a page`);
  return `${name} (+${contact})`;
}

function trustOf(ca: string | null): Trust {
  if (ca === null) return null;
  try {
    // A secure context passes over what is no certificate.
    new X509Certificate(ca);
    return createSecureContext({ ca });
  } catch (error) {
    throw new InputFault('option', `the certificates to trust cannot be read (${(error as Error).message}); give them as PEM`);
  }
}

/** `numbers` over `usual`; each must lie between `least` and what a timer can hold. */
function numbersOf<T extends Readonly<Record<string, number>>>(usual: T, numbers: Partial<T> | undefined, least: number): T {
  for (const [name, value] of Object.entries(numbers ?? {})) {
    if (!Object.hasOwn(usual, name)) throw new InputFault('option', `${name} is none of ${Object.keys(usual).join(', ')}`);
    if (!(typeof value === 'number' && value >= least && value <= longestTimer))
      throw new InputFault('option', `${name} is ${value}; give a number from ${least} to ${longestTimer}`);
  }
  return { ...usual, ...numbers };
}

/** Throws `InputFault` (`option`) for an option that cannot be used. */
export function settingsOf(options: FetcherOptions): Settings {
  return {
    clock: options.clock ?? machineClock,
    politeness: numbersOf(usualPoliteness, options.politeness, 0),
    line: {
      allow: allowList(options.allow ?? []),
      lookup: options.lookup ?? machineLookup,
      dial: options.dial ?? dialSocket,
      trust: trustOf(options.ca ?? null),
      limits: numbersOf(usualFetchLimits, options.limits, 1),
    },
    headers: {
      'user-agent': agentOf(options.contact ?? null),
      accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
      'accept-language': 'ar, *;q=0.5',
      'accept-encoding': acceptEncoding,
    },
  };
}
