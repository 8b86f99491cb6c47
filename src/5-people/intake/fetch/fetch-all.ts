/** A queue of addresses: several hosts at a time, one visit at a time to each, and those that may pass tried again. */
import { type Clock, machineClock } from './clock.ts';
import type { FetchResult } from './fetched.ts';
import type { Fetcher, Validators } from './fetcher.ts';
import { type HostLine, hostLine, type Skipped, type WaitingHost } from './host-line.ts';
import { settledBefore } from './settled-before.ts';

export type FetchAllOptions = {
  /** How many hosts are visited at a time. What is fetched and not yet taken is held in memory, so at most as many pages. */
  readonly hosts?: number;
  /** How often an address is asked for in all when its failure may pass. */
  readonly tries?: number;
  /** Longest wait for another try, ms; a failure that asks for more is given out as it is, with its `retry_at`. */
  readonly patience?: number;
  /** Addresses that are done, from an earlier run. */
  readonly done?: Iterable<string>;
  readonly state?: (url: string) => Validators;
  /** Ends the queue when what is under way has been given up; what was not fetched is not given out. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
};

export type Queued = FetchResult | Skipped;

type Visited = { readonly host: WaitingHost; readonly result: FetchResult };
type Patience = Required<Pick<FetchAllOptions, 'tries' | 'patience' | 'clock'>>;

/** Is it to be tried again? Then the host is set to when; if not, to its next address. */
function again({ host, result }: Visited, { tries, patience, clock }: Patience): boolean {
  const retry = result.outcome === 'failed' && result.retry_at !== null ? Date.parse(result.retry_at) : null;
  if (retry !== null && host.tries < tries && retry - clock.now() <= patience) {
    host.ready = retry;
    return true;
  }
  host.tries = 0;
  host.next++;
  return false;
}

/** The next that is done, or null when a host of the line has become ready first, or it is to stop. */
async function nextDone(underWay: Iterable<Promise<Visited>>, readyAt: number, clock: Clock, signal: AbortSignal): Promise<Visited | null> {
  const enough = new AbortController();
  const waiting: Promise<Visited | null>[] = [...underWay];
  const nobody = () => null;
  if (Number.isFinite(readyAt)) {
    const pause = clock.sleep(Math.max(0, readyAt - clock.now()), enough.signal);
    waiting.push(settledBefore(pause, signal).then(nobody, nobody));
  }
  try {
    return await Promise.race(waiting);
  } finally {
    enough.abort();
  }
}

function fill(
  underWay: Map<WaitingHost, Promise<Visited>>,
  line: HostLine,
  most: number,
  now: number,
  visit: (url: string) => Promise<FetchResult>,
): void {
  while (underWay.size < most) {
    const host = line.take(now);
    if (!host) return;
    host.tries++;
    underWay.set(
      host,
      visit(host.urls[host.next] as string).then((result) => ({ host, result })),
    );
  }
}

/**
 * Fetches every address once and gives each result as it comes. A host that was visited goes to the end of the line, and one that is to
 * rest is passed by, so that the time passes while others are visited. Nothing more is asked for than what is taken.
 */
export async function* fetchAll(urls: Iterable<string>, fetcher: Fetcher, options: FetchAllOptions = {}): AsyncGenerator<Queued> {
  const { hosts = 8, tries = 3, patience = 60_000, done = [], state = () => ({}), clock = machineClock } = options;
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const line = hostLine(urls, done);
  yield* line.skipped;
  const underWay = new Map<WaitingHost, Promise<Visited>>();
  try {
    for (;;) {
      if (!signal.aborted) fill(underWay, line, hosts, clock.now(), (url) => fetcher.get(url, state(url), signal));
      if (!underWay.size && (signal.aborted || line.isEmpty())) return;
      const room = underWay.size < hosts && !signal.aborted;
      const visited = await nextDone(underWay.values(), room ? line.nextReady() : Number.POSITIVE_INFINITY, clock, signal);
      if (!visited) continue;
      underWay.delete(visited.host);
      const later = again(visited, { tries, patience, clock });
      line.putBack(visited.host);
      if (signal.aborted ? visited.result.outcome !== 'failed' : !later) yield visited.result;
    }
  } finally {
    stop.abort();
    await Promise.allSettled(underWay.values());
  }
}
