/** Entries as they were cut out of an XML feed → items. feedsmith reads them. */
import { type AtomFeed, parseAtomFeed, parseRdfFeed, parseRssFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import type { FeedItem } from './feed-item.ts';
import type { FeedShape } from './feed-shape.ts';
import { lenientItem } from './lenient-item.ts';
import { atomItem, rdfItem, rssItem } from './typed-item.ts';

/**
 * One item an entry, null where it cannot be read at all. Entries are parsed together, since a parser costs more than an entry; where
 * one of them is not well-formed, each by itself.
 */
export function parseEntries(entries: readonly string[], shape: FeedShape): (FeedItem | null)[] {
  const together = parsed(entries.join('\n'), shape);
  if (together?.length === entries.length) return together;
  return entries.map((entry) => {
    const alone = parsed(entry, shape);
    return alone?.length === 1 ? (alone[0] as FeedItem) : lenientItem(entry);
  });
}

/** Null where feedsmith refuses. */
function parsed(entries: string, shape: FeedShape): FeedItem[] | null {
  const feed = shape.around(entries);
  try {
    if (shape.kind === 'atom') return ((parseAtomFeed(feed) as AtomFeed.Feed<string>).entries ?? []).map(atomItem);
    if (shape.kind === 'rdf') return ((parseRdfFeed(feed) as RdfFeed.Feed<string>).items ?? []).map(rdfItem);
    return ((parseRssFeed(feed) as RssFeed.Feed<string>).items ?? []).map(rssItem);
  } catch {
    return null;
  }
}
