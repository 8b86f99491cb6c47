/** An entry whose markup is not well-formed, read tag by tag: what feedsmith refuses. */
import { DomUtils } from 'htmlparser2';
import { isElement, type MarkupElement, parseXml } from '../markup/nodes.ts';
import { datesOf, emptyItem, type FeedItem, filled } from './feed-item.ts';

/** Null where there is no element in it. */
export function lenientItem(markup: string): FeedItem | null {
  const root = parseXml(markup).find(isElement);
  if (!root) return null;
  const said = (name: string): string | null => filled(textOf(childOf(root, name)));
  const link = childOf(root, 'link');
  return {
    ...emptyItem,
    id: said('guid') ?? said('id'),
    title: said('title'),
    link: filled(link?.attribs.href) ?? said('link'),
    author: said('dc:creator') ?? said('author'),
    content: said('content:encoded') ?? said('content'),
    summary: said('description') ?? said('summary'),
    dates: datesOf(['pubDate', 'dc:date', 'published', 'updated'].map((name) => [name, said(name)])),
    notes: ['the entry is not well-formed; it was read tag by tag'],
  };
}

const childOf = (root: MarkupElement, name: string): MarkupElement | undefined =>
  root.children.filter(isElement).find((element) => element.name === name);

/** Text with the markup in it: an unescaped description holds elements. */
function textOf(element: MarkupElement | undefined): string {
  if (!element) return '';
  return !element.children.some(isElement) ? DomUtils.textContent(element) : DomUtils.getInnerHTML(element);
}
