export { type Clock, machineClock } from './clock.ts';
export type { Dial, DialTarget } from './connector.ts';
export { type EntryLink, entryLink, type LinkedEntry, type PageLink } from './entry-link.ts';
export { type FeedRhythm, feedRhythm } from './feed-rhythm.ts';
export { type FeedAddress, type FeedList, feedsOf } from './feeds-of.ts';
export { type FetchAllOptions, fetchAll, type Queued } from './fetch-all.ts';
export { mayPass } from './fetch-fault.ts';
export { type FetchLimits, usualFetchLimits } from './fetch-limits.ts';
export {
  type Failed,
  type FailureCode,
  type Fetched,
  type FetchResult,
  failureCodes,
  headerOf,
  type NotModified,
  type Redirect,
  type SentHeader,
} from './fetched.ts';
export { type Fetcher, openFetcher, type Validators } from './fetcher.ts';
export type { FetcherOptions } from './fetcher-options.ts';
export type { Lookup } from './guard.ts';
export { type Politeness, usualPoliteness } from './host-gates.ts';
export type { Skipped } from './host-line.ts';
export { type Kept, lookOf, wishesOf } from './look-of.ts';
export { dueOf, type Look, longestPause, newState, nextState, shortestPause, untilNext, type Wishes } from './schedule.ts';
export { urlKey } from './url-key.ts';
