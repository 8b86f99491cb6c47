/** Who wrote a page, as it says. */
import { type PageDocument, squeezed, textIn } from './dom.ts';
import { isArticle, type Linked, objectField, textField } from './linked-data.ts';
import { type Meta, stated } from './meta.ts';

const shown = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '.byline .author',
  '.author-name',
  '.author',
];
const longest = 100;

export function authorOf(document: PageDocument, objects: readonly Linked[], meta: Meta): string | null {
  const article = objects.find(isArticle);
  const linked =
    article &&
    (objectField(article, 'author', objects)
      ? textField(objectField(article, 'author', objects) as Linked, 'name')
      : textField(article, 'author'));
  const found = [
    linked ?? null,
    stated(meta, ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl']),
    ...shown.map((selector) => textIn(document.querySelector(selector))),
  ].map(squeezed);
  return found.find((name) => name.length >= 2 && name.length <= longest && !/^https?:/.test(name)) ?? null;
}
