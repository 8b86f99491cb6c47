import { Parser } from 'htmlparser2';

/** What a feed says of how often it is worth asking, in seconds. */
export type FeedRhythm = {
  /** RSS `ttl`: it may be kept so long before it is asked for again. */
  readonly ttl: number | null;
  /** `sy:updatePeriod` by `sy:updateFrequency` (RSS 1.0 module Syndication): so often it changes. */
  readonly period: number | null;
};

const periods: Readonly<Record<string, number>> = { hourly: 3_600, daily: 86_400, weekly: 604_800, monthly: 2_592_000, yearly: 31_536_000 };
const asked: ReadonlySet<string> = new Set(['ttl', 'sy:updateperiod', 'sy:updatefrequency']);

/** The channel says it before its entries; of a feed without entries no more than this is read. */
const longest = 65_536;

const positive = (text: string | undefined): number | null =>
  text && /^\s*\d{1,9}\s*$/.test(text) && Number(text) > 0 ? Number(text) : null;

/** Reads the head of an RSS or Atom feed, broken or whole. */
export function feedRhythm(feed: string): FeedRhythm {
  const said: Record<string, string> = {};
  let open: string | null = null;
  let ended = false;
  const parser = new Parser(
    {
      onopentagname(name) {
        const tag = name.toLowerCase();
        ended ||= tag === 'item' || tag === 'entry';
        open = !ended && asked.has(tag) ? tag : null;
      },
      ontext(text) {
        if (open) said[open] = (said[open] ?? '') + text;
      },
      onclosetag() {
        open = null;
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < Math.min(feed.length, longest) && !ended; at += 4096) parser.write(feed.slice(at, at + 4096));
  const minutes = positive(said.ttl);
  const period = periods[(said['sy:updateperiod'] ?? '').trim().toLowerCase()];
  return {
    ttl: minutes === null ? null : minutes * 60,
    period: period === undefined ? null : Math.round(period / (positive(said['sy:updatefrequency']) ?? 1)),
  };
}
