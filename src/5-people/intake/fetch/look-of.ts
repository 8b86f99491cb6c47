/** From what came of a fetch to what the schedule asks of it. */
import { type FeedRhythm, feedRhythm } from './feed-rhythm.ts';
import { type FetchResult, headerOf } from './fetched.ts';
import { maxAge } from './max-age.ts';
import type { Look, Wishes } from './schedule.ts';

/** What the record made of a page: its item, and whether that is another than the last time. */
export type Kept = { readonly item: string | null; readonly changed: boolean };

/** `kept` counts only for a page that was fetched. */
export function lookOf(result: FetchResult, kept: Kept): Look {
  if (result.outcome === 'failed') return { what: 'failed', code: result.code, retry_at: result.retry_at };
  if (result.outcome === 'fetched') {
    const { etag, modified } = result;
    return kept.changed ? { what: 'changed', etag, modified, item: kept.item } : { what: 'unchanged', etag, modified };
  }
  // RFC 9110, 15.4.5: what a 304 names takes the place of what was known, and what it leaves out stays.
  const [etag, modified] = ['etag', 'last-modified'].map((name) => headerOf(result.headers, name));
  return { what: 'unchanged', ...(etag ? { etag } : {}), ...(modified ? { modified } : {}) };
}

/** `feed` is the text of a feed; null for a page, or where nothing new came. */
export function wishesOf(result: FetchResult, feed: string | null): Wishes {
  if (result.outcome === 'failed') return {};
  const rhythm: Partial<FeedRhythm> = feed === null ? {} : feedRhythm(feed);
  return { ...rhythm, maxAge: maxAge(headerOf(result.headers, 'cache-control')) };
}
