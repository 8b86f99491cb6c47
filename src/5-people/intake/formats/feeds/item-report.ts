/** An entry of a feed → a report, or why it is none. */
import { aside } from '../aside.ts';
import { writtenDate } from '../dates/written-date.ts';
import type { DateFound, Found, PublisherFound, Said } from '../found.ts';
import { holdsMarkup, plainLine } from '../markup/markup-words.ts';
import type { Channel, FeedItem } from './feed-item.ts';

const kind = 'feed-entry';

export type Entry = { readonly item: FeedItem; readonly bytes: Uint8Array; readonly number: number; readonly notes: readonly string[] };

export function itemReport({ item, bytes, number, notes }: Entry, channel: Channel): Found {
  const place = item.id ?? item.link ?? `entry ${number}`;
  const text = item.content ?? item.summary ?? item.title;
  if (text === null) return aside(kind, place, bytes, 'no-text', 'the entry holds no text');
  const dated = item.dates.map(dateFound);
  const said: Said = {
    id: item.id,
    title: item.title === null ? null : plainLine(item.title),
    author: item.author,
    url: addressOf(item, channel),
    publishers: publishersOf(item, channel),
    dates: dated.map(({ date }) => date),
    forwarded_from: null,
    reply_to: null,
    edited: item.edited,
    media: item.media,
    summary: item.content === null,
    notes: [...item.notes, ...notes, ...textNotes(item), ...new Set(dated.flatMap(({ notes: own }) => own))],
  };
  return { what: 'report', kind, place, bytes, text, form: holdsMarkup(text) ? 'html' : 'text', said };
}

function textNotes({ content, summary }: FeedItem): string[] {
  if (content !== null) return [];
  return [summary === null ? 'only a title in the feed' : 'only a summary in the feed'];
}

function dateFound({ written, where }: FeedItem['dates'][number]): { date: DateFound; notes: readonly string[] } {
  const { value, notes } = writtenDate(written);
  return { date: { written, value, where }, notes: value === null ? [`the ${where} could not be read`] : notes };
}

/** An address in full: one that leaves out its beginning is of the channel's site. */
function addressOf({ link, id }: FeedItem, channel: Channel): string | null {
  for (const written of [link, id]) {
    const url = written === null ? null : URL.parse(written, link === written ? (channel.link ?? undefined) : undefined);
    if (url && /^https?:$/.test(url.protocol)) return url.href;
  }
  return null;
}

function publishersOf({ source }: FeedItem, { title, link }: Channel): PublisherFound[] {
  const candidates: [string, string | null | undefined][] = [
    ['feed entry source', source?.url],
    ['feed entry source', source?.title],
    ['feed link', link],
    ['feed title', title],
  ];
  return candidates.flatMap(([where, written]) => (written ? [{ written, where }] : []));
}
