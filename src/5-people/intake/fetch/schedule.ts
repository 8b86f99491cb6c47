/** When to ask again. Pure: the time and the chance are arguments. */
import type { FetchState } from '#record';
import type { FeedRhythm } from './feed-rhythm.ts';

/** Bounds of the pause between two looks at one address, ms. */
export const shortestPause = 300_000;
export const longestPause = 86_400_000;
/** Where nothing is known yet. */
const firstPause = 3_600_000;
/** First pause after a failure; it doubles with each further one. */
const failurePause = 600_000;
/** A pause is stretched or shortened by up to this share, so that addresses added together are not asked together for ever. */
const jitter = 0.1;

/** What came of asking. `item` is the id under which the record keeps what was received. */
export type Look =
  | { readonly what: 'changed'; readonly etag: string | null; readonly modified: string | null; readonly item: string | null }
  | { readonly what: 'unchanged'; readonly etag?: string | null; readonly modified?: string | null }
  | { readonly what: 'failed'; readonly code: string; readonly retry_at: string | null };

/** What the server and the feed wish. */
export type Wishes = Partial<FeedRhythm> & {
  /** `Cache-Control: max-age`, seconds. */
  readonly maxAge?: number | null;
};

/** An address that has not been asked for yet: it is due at once. */
export const newState = (url: string, kind: FetchState['kind']): FetchState => ({
  url,
  kind,
  etag: null,
  modified: null,
  checked_at: null,
  next_at: null,
  failures: 0,
  outcome: null,
  item: null,
});

const millis = (iso: string): number => Date.parse(iso);
const bounded = (pause: number, least: number): number => Math.min(Math.max(pause, least), longestPause);

/** Those that are due, the longest overdue first, those never asked for before all. */
export function dueOf(states: readonly FetchState[], now: number): readonly FetchState[] {
  const when = ({ next_at: at }: FetchState) => (at === null || Number.isNaN(millis(at)) ? Number.NEGATIVE_INFINITY : millis(at));
  return states.filter((state) => when(state) <= now).sort((a, b) => when(a) - when(b) || (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

/** How long until the first of them is due, ms: 0 where one is, null where there is none. */
export function untilNext(states: readonly FetchState[], now: number): number | null {
  const waits = states.map(({ next_at: at }) => (at === null ? 0 : Math.max(0, millis(at) - now || 0)));
  return waits.length ? waits.reduce((least, wait) => Math.min(least, wait)) : null;
}

/** The pause that led to the last look. A state that was failing tells nothing of how often the page changes. */
function pauseBefore({ checked_at: checked, next_at: next, failures }: FetchState): number | null {
  if (checked === null || next === null || failures > 0) return null;
  const pause = millis(next) - millis(checked);
  return pause > 0 ? pause : null;
}

function pauseAfter(state: FetchState, changed: boolean, { ttl, period, maxAge }: Wishes, stretch: number): number {
  const before = pauseBefore(state);
  const first = period ? period * 1000 : firstPause;
  const pause = before === null ? first : changed ? before / 2 : before * 2;
  const least = Math.max(shortestPause, (ttl ?? 0) * 1000, (maxAge ?? 0) * 1000);
  return bounded(pause * stretch, Math.min(least, longestPause));
}

function failureState(state: FetchState, look: Look & { what: 'failed' }, now: number, stretch: number): FetchState {
  const failures = state.failures + 1;
  const pause = bounded(failurePause * 2 ** Math.min(failures - 1, 20) * stretch, shortestPause);
  const retry = look.retry_at === null ? 0 : millis(look.retry_at) || 0;
  const next = Math.max(now + pause, Math.min(retry, now + longestPause));
  return { ...state, checked_at: iso(now), next_at: iso(next), failures, outcome: look.code };
}

const iso = (ms: number): string => new Date(Math.round(ms)).toISOString();

/**
 * The state of an address after it was asked for at `now`. The pause is halved when the page had changed and doubled when not, between
 * five minutes and a day, never less than the server (`max-age`) or the feed (`ttl`) asks; `sy:updatePeriod` is where it starts. After
 * failures it doubles from ten minutes to a day, or is what `Retry-After` says. `random` gives numbers in [0, 1).
 */
export function nextState(state: FetchState, look: Look, wishes: Wishes, now: number, random: () => number): FetchState {
  const stretch = 1 + jitter * (2 * random() - 1);
  if (look.what === 'failed') return failureState(state, look, now, stretch);
  const changed = look.what === 'changed';
  return {
    ...state,
    etag: look.etag === undefined ? state.etag : look.etag,
    modified: look.modified === undefined ? state.modified : look.modified,
    checked_at: iso(now),
    next_at: iso(now + pauseAfter(state, changed, wishes, stretch)),
    failures: 0,
    outcome: look.what,
    item: changed ? look.item : state.item,
  };
}
