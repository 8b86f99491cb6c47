/** How much of a server's time and bytes one request may take. Sizes in bytes, times in milliseconds. */
export type FetchLimits = {
  /** Largest body as sent. */
  readonly wire: number;
  /** Largest body with its content encoding undone. */
  readonly unpacked: number;
  /** How many times larger than sent a body may unpack to, once it is past a megabyte; pages reach about 30, a bomb 1000. */
  readonly ratio: number;
  readonly headers: number;
  readonly redirects: number;
  /** DNS, TCP and TLS together. */
  readonly connectTime: number;
  /** From the request to the end of the headers. */
  readonly headersTime: number;
  /** One request from its start to its last byte. */
  readonly wholeTime: number;
  /** While the body comes, each `slowTime` must bring `slowBytes`: what stalls or drips is given up. */
  readonly slowTime: number;
  readonly slowBytes: number;
};

export const usualFetchLimits: FetchLimits = {
  wire: 20_000_000,
  unpacked: 20_000_000,
  ratio: 200,
  headers: 65_536,
  redirects: 10,
  connectTime: 15_000,
  headersTime: 30_000,
  wholeTime: 180_000,
  slowTime: 20_000,
  slowBytes: 2_000,
};
