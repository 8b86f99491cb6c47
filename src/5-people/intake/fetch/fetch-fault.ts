import type { FailureCode } from './fetched.ts';

/** Why a request came to nothing. It never leaves this room: the fetcher makes a `Failed` of it. */
export class FetchFault extends Error {
  readonly code: FailureCode;
  /** When the server, or our own waiting, lets us ask again; ms since 1970. */
  readonly until: number | null;
  constructor(code: FailureCode, message: string, until: number | null = null) {
    super(message);
    this.name = 'FetchFault';
    this.code = code;
    this.until = until;
  }
}

/** Codes that may pass by themselves; the others need someone to change something. */
const passing: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'dns',
  'connect',
  'reset',
  'timeout',
  'stalled',
  'length-mismatch',
  'cut-off',
  'robots-unreachable',
  'backing-off',
  'http-408',
  'http-425',
  'http-429',
]);

/** May the same request do better later, with nothing changed but time? */
export const mayPass = (code: FailureCode): boolean => passing.has(code) || /^http-5\d\d$/.test(code);
