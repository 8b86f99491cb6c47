/** Takes addresses to bytes with their headers, safely and politely. */
import { bareHost } from './allow-list.ts';
import { askOnce, type Line } from './ask-once.ts';
import type { Clock } from './clock.ts';
import { FetchFault } from './fetch-fault.ts';
import type { FetchResult } from './fetched.ts';
import { type FetcherOptions, settingsOf } from './fetcher-options.ts';
import { checkedUrl } from './guard.ts';
import { type HostGates, hostGates, type Turn } from './host-gates.ts';
import { failureOf, outcomeOf } from './outcome.ts';
import { newTrail, redirectOf, type Trail } from './redirects.ts';
import { type RobotsCache, robotsCache } from './robots-cache.ts';

/** What is known of an address from the last time. */
export type Validators = { readonly etag?: string | null; readonly modified?: string | null };

export type Fetcher = {
  /** Never throws: what goes wrong is a `Failed`. With `state` the server is asked only for what has changed since. */
  get(url: string, state?: Validators, signal?: AbortSignal): Promise<FetchResult>;
  /** Ends what is under way (`aborted`); nothing is fetched after. */
  close(): void;
};

const sendable = (value: string | null | undefined): value is string =>
  typeof value === 'string' && /^[\x20-\x7e\x80-\xff]{1,2000}$/.test(value);

const conditions = ({ etag, modified }: Validators): Record<string, string> => ({
  ...(sendable(etag) ? { 'if-none-match': etag } : {}),
  ...(sendable(modified) ? { 'if-modified-since': modified } : {}),
});

type World = {
  readonly line: Line;
  readonly gates: HostGates;
  readonly robots: RobotsCache | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly clock: Clock;
};

/** A visit: the turn at the host it is at, handed on when a redirect leads to another. */
type Visit = { readonly trail: Trail; readonly signal: AbortSignal; turn: Turn | null };

async function enter(host: string, visit: Visit, gates: HostGates): Promise<Turn> {
  if (visit.turn?.host === host) return visit.turn;
  visit.turn?.leave(null);
  visit.turn = null;
  visit.turn = await gates.enter(host, visit.signal);
  return visit.turn;
}

async function askRobots(url: URL, turn: Turn, { robots }: World, signal: AbortSignal): Promise<void> {
  if (!robots) return;
  const rules = await robots.rulesFor(url, signal);
  if (rules.crawlDelay !== null) turn.crawlDelay(rules.crawlDelay);
  if (!rules.allows(url))
    throw new FetchFault('robots', `${url.origin}/robots.txt asks not to fetch this; ignore it only for a site of your own`);
}

async function follow(text: string, state: Validators, visit: Visit, world: World): Promise<FetchResult> {
  const { line, gates, clock } = world;
  const asked = conditions(state);
  let url = checkedUrl(text, line.allow);
  for (;;) {
    const turn = await enter(bareHost(url.hostname), visit, gates);
    await askRobots(url, turn, world, visit.signal);
    const answer = await askOnce(url, line, { headers: { ...world.headers, ...asked }, signal: visit.signal, cut: false });
    const next = redirectOf(url, answer, visit.trail, { allow: line.allow, most: line.limits.redirects });
    if (!next)
      return outcomeOf(answer, {
        url: text,
        final: url,
        conditional: 'if-none-match' in asked || 'if-modified-since' in asked,
        trail: visit.trail,
        now: clock.now(),
      });
    url = next;
  }
}

async function get(url: string, state: Validators, signal: AbortSignal, world: World): Promise<FetchResult> {
  const visit: Visit = { trail: newTrail(), signal, turn: null };
  try {
    const result = await follow(url, state, visit, world);
    visit.turn?.leave(null);
    return result;
  } catch (error) {
    const fault = error instanceof FetchFault ? error : new FetchFault('reset', `cannot be fetched (${(error as Error).message})`);
    const next = visit.turn?.leave(fault) ?? null;
    return failureOf(fault, url, visit.trail, world.clock.now(), next);
  }
}

/** Throws `InputFault` (`option`) for an option that cannot be used. */
export function openFetcher(options: FetcherOptions = {}): Fetcher {
  const { clock, line, headers, politeness } = settingsOf(options);
  const robots = options.ignoreRobots ? null : robotsCache(line, headers, clock);
  const world: World = { line, headers, clock, robots, gates: hostGates(clock, politeness) };
  const closing = new AbortController();
  return {
    get: (url, state = {}, signal) => get(url, state, signal ? AbortSignal.any([signal, closing.signal]) : closing.signal, world),
    close: () => closing.abort(),
  };
}
