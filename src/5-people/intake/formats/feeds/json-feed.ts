/** JSON Feed 1 and 1.1, an item at a time. */
import { type JsonFeed, parseJsonFeed } from 'feedsmith';
import { InputFault } from '../../input-fault.ts';
import { aside, asideOfPart } from '../aside.ts';
import { cutValues, type Facts, type JsonPart } from '../cut/index.ts';
import type { FormatOptions, Found, Source } from '../found.ts';
import { decodePart } from '../markup/declared-charset.ts';
import type { Channel } from './feed-item.ts';
import { itemReport } from './item-report.ts';
import { jsonItem } from './typed-item.ts';

const kind = 'feed-entry';

/** Throws `InputFault` (`encoding`). What the feed says of itself after its items is not known to them. */
export async function* jsonFeed(source: Source, { limits }: FormatOptions): AsyncGenerator<Found> {
  let broken: string | null = null;
  let number = 0;
  let cut = false;
  const asked = {
    isArray: (key: string | null, depth: number) => key === 'items' && depth === 1,
    limit: limits.report,
    broken: (why: string) => {
      broken = why;
    },
  };
  for await (const part of cutValues(source.open(), asked)) {
    cut ||= part.ends === 'cut';
    yield readItem(part, ++number);
  }
  if (broken !== null && !cut) yield aside(kind, null, null, 'cut', `the feed is not whole: ${broken}`);
}

function readItem(part: JsonPart, number: number): Found {
  const place = `entry ${number}`;
  const set = asideOfPart(part, kind, place, 'an entry');
  if (set) return set;
  const bytes = part.bytes as Uint8Array;
  try {
    const { text, notes } = decodePart(bytes, 'utf-8');
    const item = itemIn(text);
    if (!item) return aside(kind, place, bytes, 'not-json', 'the entry is no JSON object that a feed may hold');
    return itemReport({ item: jsonItem(item), bytes, number, notes }, channelOf(part.owner));
  } catch (fault) {
    if (!(fault instanceof InputFault)) throw fault;
    return aside(kind, place, bytes, fault.code, `the entry ${fault.message}`);
  }
}

function itemIn(text: string): JsonFeed.Item<string> | null {
  try {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: '', items: [JSON.parse(text)] };
    return ((parseJsonFeed(feed) as JsonFeed.Feed<string>).items?.[0] ?? null) as JsonFeed.Item<string> | null;
  } catch {
    return null;
  }
}

function channelOf(facts: Facts): Channel {
  const said = (key: string): string | null => {
    const value = facts.get(key);
    return typeof value === 'string' && value.trim() ? value.trim() : null;
  };
  return { title: said('title'), link: said('home_page_url') ?? said('feed_url') };
}
