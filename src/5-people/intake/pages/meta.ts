/** The `meta` elements of a page: what they state, by their name, property or itemprop, in lower case. */
import { type PageDocument, squeezed } from './dom.ts';

export type Meta = ReadonlyMap<string, readonly string[]>;

const most = 1_000;

export function metaOf(document: PageDocument): Meta {
  const found = new Map<string, string[]>();
  let n = 0;
  for (const element of document.querySelectorAll('meta')) {
    if (n++ >= most) break;
    const content = squeezed(element.getAttribute('content'));
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name) found.set(name, [...(found.get(name) ?? []), content]);
    }
  }
  return found;
}

/** The first statement under the first of these names that makes one. */
export const stated = (meta: Meta, names: readonly string[]): string | null =>
  names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined) ?? null;
