/** A way for a server to misbehave, and what is documented to come of it. */
import type { FetcherOptions, FetchResult } from '#intake';
import type { Answerer, Heard } from '../raw-server.ts';

/** What happened besides the results. */
export type Seen = {
  readonly results: readonly FetchResult[];
  readonly heard: readonly Heard[];
  /** The addresses that connections were made to, where `standIn` is set. */
  readonly dialled: readonly string[];
  /** ms slept for politeness. */
  readonly slept: readonly number[];
};

export type Case = {
  /** As in the table of docs/fetching.md. */
  readonly name: string;
  /** `fetched`, `not-modified` or a failure's code; one for each time that the address is asked for. */
  readonly outcomes: readonly string[];
  readonly answer: Answerer;
  readonly robots?: Answerer;
  /** A path of http://site.test:PORT, or an address with PORT in it. */
  readonly url?: string;
  readonly options?: Omit<FetcherOptions, 'clock' | 'lookup' | 'dial'>;
  /** What a name leads to, at the first look, the second, … Besides site.test, which leads to the server and is allowed. */
  readonly names?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** The server stands in for every address that is dialled. */
  readonly standIn?: boolean;
  /** A certificate that nobody vouches for. */
  readonly tls?: boolean;
  readonly etag?: string;
  /** What is to hold besides the outcomes. */
  readonly check?: (seen: Seen) => void;
};

/** The page that a case of success delivers. */
export const page = '<p>A page of a test.</p>';

/** One time limit so short that running out of it takes a moment; the others stay as usual, so that no other runs out first. */
const only = (limits: NonNullable<FetcherOptions['limits']>): NonNullable<Case['options']> => ({ limits });
export const awaitsHeadersBriefly: NonNullable<Case['options']> = only({ headersTime: 300 });
export const awaitsBytesBriefly: NonNullable<Case['options']> = only({ slowTime: 250, slowBytes: 50 });
export const awaitsTheWholeBriefly: NonNullable<Case['options']> = only({ wholeTime: 700 });
