/** The kind of an XML feed, and how to write one around some of its entries. */
import { DomUtils } from 'htmlparser2';
import { plainLine } from '../markup/markup-words.ts';
import { isElement, parseXml } from '../markup/nodes.ts';
import { type Channel, filled } from './feed-item.ts';

type Attributes = Readonly<Record<string, string>>;
type Tag = { readonly name: string; readonly attributes: Attributes };
export type FeedKind = 'rss' | 'rdf' | 'atom';

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();
const kinds: Readonly<Record<string, FeedKind>> = { rss: 'rss', rdf: 'rdf', feed: 'atom' };
const feedSpaces = /atom|purl\.org\/(?:rss|net\/rss)|netscape\.com\/rdf|backend\.userland\.com/i;

/** Told of every tag of the document, it remembers its root and says which begin entries. */
export class FeedShape {
  private root: Tag | null = null;
  private channel: Tag | null = null;

  /** An entry is an `item` or `entry` of the feed's own namespace: other vocabularies have elements of those names. */
  isEntry(name: string, attributes: Attributes): boolean {
    if (!this.root) {
      this.root = { name, attributes };
      return false;
    }
    const local = localName(name);
    if (local === 'channel') this.channel ??= { name, attributes };
    if (local !== (this.kind === 'atom' ? 'entry' : 'item')) return false;
    const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : null;
    return prefix === null || feedSpaces.test(this.root.attributes[`xmlns:${prefix}`] ?? '');
  }

  /** Null where the root is that of no feed. */
  get kind(): FeedKind | null {
    return this.root ? (kinds[localName(this.root.name)] ?? null) : null;
  }

  /** The least feed of this kind that holds the entries, with the namespaces that were declared around them. */
  around(entries: string): string {
    const { name = 'rss', attributes = {} } = this.root ?? {};
    if (this.kind !== 'rss') return `<${name}${written(attributes)}>${entries}</${name}>`;
    const channel = this.channel?.name ?? 'channel';
    return `<${name}${written(attributes)}><${channel}${written(this.channel?.attributes ?? {})}>${entries}</${channel}></${name}>`;
  }
}

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([name, value]) => !value.includes('"') && /^[\w:.-]+$/.test(name))
    .map(([name, value]) => ` ${name}="${value.replaceAll('<', '&lt;')}"`)
    .join('');

/** What the feed says of itself in what stands before its first entry. */
export function channelOf(head: string): Channel {
  const root = DomUtils.findOne(({ name }) => localName(name) in kinds, [...parseXml(head)]);
  const channel = (root && DomUtils.findOne(({ name }) => localName(name) === 'channel', root.children)) ?? root;
  const children = (channel?.children ?? []).filter(isElement);
  const own = /^(?:.*:)?/.exec(channel?.name ?? '')?.[0] ?? '';
  const title = children.find(({ name }) => name === 'title' || name === `${own}title`);
  const links = children.filter(({ name }) => localName(name) === 'link');
  const page = links.find((link) => link.name === 'link' && DomUtils.textContent(link).trim());
  const alternate = links.find(({ attribs }) => attribs.href && (attribs.rel ?? 'alternate') === 'alternate');
  return {
    title: title ? filled(plainLine(DomUtils.textContent(title))) : null,
    link: filled(page ? DomUtils.textContent(page) : alternate?.attribs.href) ?? filled(root?.attribs['xml:base']),
  };
}
