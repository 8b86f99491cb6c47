/** What feedsmith makes of an entry → the one form of all entries. */
import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import type { MediaFound } from '../found.ts';
import { datesOf, emptyItem, type FeedItem, filled } from './feed-item.ts';

/** A `description` beside the whole text is its summary; alone it may be either, and says which by its length no better than a guess. */
export function rssItem(item: RssFeed.Item<string>): FeedItem {
  const { title, link, guid, authors, dc, content, description, pubDate, atom, dcterms, source, enclosures, media } = item;
  return {
    ...emptyItem,
    id: filled(guid?.value),
    title: filled(title),
    link: filled(link) ?? (guid?.isPermaLink === false ? null : addressIn(guid?.value)),
    author: filled(dc?.creators?.[0]) ?? filled(authors?.[0]?.name ?? authors?.[0]?.email),
    content: filled(content?.encoded),
    summary: filled(description) ?? filled(media?.description?.value),
    dates: datesOf([
      ['pubDate', pubDate],
      ['dc:date', dc?.dates?.[0]],
      ['dcterms:created', dcterms?.created?.[0]],
      ['atom:published', atom?.published],
      ['atom:updated', atom?.updated],
    ]),
    edited: filled(atom?.updated ?? dcterms?.modified?.[0]),
    source: source ? { title: filled(source.title), url: filled(source.url) } : null,
    media: [...(enclosures ?? []).flatMap(({ url, type }) => medium(type, url)), ...mediaOf(media)],
  };
}

export function rdfItem(item: RdfFeed.Item<string>): FeedItem {
  const { title, link, dc, content, description, rdf, media } = item;
  return {
    ...emptyItem,
    id: filled(rdf?.about) ?? filled(link),
    title: filled(title),
    link: filled(link),
    author: filled(dc?.creators?.[0]),
    content: filled(content?.encoded),
    summary: filled(description),
    dates: datesOf([['dc:date', dc?.dates?.[0]]]),
    source: dc?.sources?.[0] ? { title: null, url: filled(dc.sources[0]) } : null,
    media: mediaOf(media),
  };
}

export function atomItem(entry: AtomFeed.Entry<string>): FeedItem {
  const { id, title, links = [], authors, content, summary, published, updated, dc, source, media } = entry;
  const page = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links.find(({ rel }) => rel === 'self');
  return {
    ...emptyItem,
    id: filled(id),
    title: filled(title?.value),
    link: filled(page?.href),
    author: filled(authors?.[0]?.name) ?? filled(dc?.creators?.[0]),
    content: filled(content?.value),
    summary: filled(summary?.value),
    dates: datesOf([
      ['published', published],
      ['dc:date', dc?.dates?.[0]],
      ['updated', updated],
    ]),
    edited: published && updated && updated !== published ? updated : null,
    source: source ? { title: filled(source.title?.value), url: filled(source.links?.[0]?.href ?? source.id) } : null,
    media: [...links.filter(({ rel }) => rel === 'enclosure').flatMap(({ type, href }) => medium(type, href)), ...mediaOf(media)],
    notes: content?.src ? [`the text lies at ${content.src}`] : [],
  };
}

export function jsonItem(item: JsonFeed.Item<string>): FeedItem {
  const { id, url, external_url, title, content_html, content_text, summary, authors, attachments, image } = item;
  return {
    ...emptyItem,
    id: filled(id),
    title: filled(title),
    link: filled(url) ?? addressIn(id),
    author: filled(authors?.[0]?.name),
    content: filled(content_html) ?? filled(content_text),
    summary: filled(summary),
    dates: datesOf([
      ['date_published', item.date_published],
      ['date_modified', item.date_modified],
    ]),
    edited: filled(item.date_modified),
    source: external_url ? { title: null, url: external_url } : null,
    media: [...(attachments ?? []).flatMap(({ url: at, mime_type }) => medium(mime_type, at)), ...medium('image', image)],
  };
}

const addressIn = (text: string | undefined): string | null => (text && /^https?:\/\//i.test(text.trim()) ? text.trim() : null);

const medium = (kind: string | undefined, url: string | undefined): MediaFound[] => (url ? [{ kind: kind ?? 'file', name: url }] : []);

type Media = RssFeed.Item<string>['media'];
const mediaOf = (media: Media): MediaFound[] =>
  [...(media?.contents ?? []), ...(media?.groups ?? []).flatMap(({ contents }) => contents ?? [])]
    .flatMap(({ url, medium: kind, type }) => medium(type ?? kind, url))
    .concat((media?.thumbnails ?? []).flatMap(({ url }) => medium('image', url)));
