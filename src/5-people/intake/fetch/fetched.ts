/** What comes of asking for an address: the page, word that it has not changed, or the reason why there is none. */

/** A header as the server sent it. The order and repeated names are kept. */
export type SentHeader = readonly [name: string, value: string];

/** An address that answered with another; `status` is 301, 302, 303, 307 or 308. */
export type Redirect = { readonly url: string; readonly status: number };

export type Fetched = {
  readonly outcome: 'fetched';
  /** As it was asked for. */
  readonly url: string;
  /** Where the bytes came from, after all redirects. */
  readonly final_url: string;
  readonly status: number;
  readonly headers: readonly SentHeader[];
  readonly redirects: readonly Redirect[];
  /** The body with its content encoding (gzip, br, …) undone. */
  readonly bytes: Uint8Array;
  /** Bytes of the body as it was sent. */
  readonly wire_size: number;
  /** When the last byte had come, ISO. */
  readonly at: string;
  /** The charset the server names, by its standard name; only a hint, servers are often wrong. Null: none, or none that is known. */
  readonly charset: string | null;
  /** What to send when asking again. */
  readonly etag: string | null;
  readonly modified: string | null;
  /** What was odd but no reason to refuse it. */
  readonly notes: readonly string[];
};

/** The server says that the page is still what `etag` or `modified` stood for. */
export type NotModified = {
  readonly outcome: 'not-modified';
  readonly url: string;
  readonly final_url: string;
  readonly status: 304;
  readonly headers: readonly SentHeader[];
  readonly redirects: readonly Redirect[];
  readonly at: string;
  readonly notes: readonly string[];
};

/** Stable; docs/fetching.md says what each means. Besides these `http-` with the status. */
export const failureCodes = [
  'bad-url',
  'bad-scheme',
  'bad-port',
  'private-address',
  'dns',
  'connect',
  'tls',
  'reset',
  'timeout',
  'stalled',
  'not-http',
  'headers-too-large',
  'too-large',
  'length-mismatch',
  'cut-off',
  'bad-encoding',
  'decompression-bomb',
  'bad-redirect',
  'redirect-loop',
  'too-many-redirects',
  'robots',
  'robots-unreachable',
  'backing-off',
  'unasked-304',
  'empty',
  'aborted',
] as const;
export type FailureCode = (typeof failureCodes)[number] | `http-${number}`;

export type Failed = {
  readonly outcome: 'failed';
  readonly url: string;
  readonly code: FailureCode;
  /** One line: what, which, and what can be done. */
  readonly message: string;
  /** The redirects that were followed before it failed. */
  readonly redirects: readonly Redirect[];
  readonly at: string;
  /** From when asking again may do better, ISO; null where it will not until something is changed. */
  readonly retry_at: string | null;
};

export type FetchResult = Fetched | NotModified | Failed;

/** The value of the first header of that name, whatever its case, without space around it. */
export function headerOf(headers: readonly SentHeader[], name: string): string | null {
  return headers.find(([sent]) => sent.toLowerCase() === name)?.[1].trim() ?? null;
}
