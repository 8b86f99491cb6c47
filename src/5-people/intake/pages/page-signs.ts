/** What tells an article from other pages, counted over the page without its furniture. */

import type { PageSigns } from './aside.ts';
import { bodyOf, type PageDocument, type PageElement, textIn } from './dom.ts';
import { linkWords } from './furniture.ts';
import { isArticle, type Linked } from './linked-data.ts';
import { type Meta, stated } from './meta.ts';
import { blocksOf, isRunning } from './running-text.ts';

const listingTypes = /^(?:CollectionPage|ItemList|SearchResultsPage|Blog)$/;
/** Classes that content systems put on the body or the main box of a list. */
const listingNames = /(?:^|\s)(?:home|archive|category|tag|search-results|blog|page-front|front|section-page|frontpage)(?:\s|$)/i;

/** Before anything is taken out of the page: what it states of itself, and all its words. */
export function statedSigns(
  document: PageDocument,
  objects: readonly Linked[],
  meta: Meta,
): Pick<PageSigns, 'article' | 'listing' | 'locked' | 'everything'> {
  const body = bodyOf(document);
  const type = stated(meta, ['og:type']);
  return {
    article:
      objects.some(isArticle) || type === 'article' || document.querySelector('[itemprop~="articleBody"], [itemtype$="Article"]') !== null,
    listing: objects.some((object) => listingTypes.test(String(object['@type']))) || listingNames.test(body.getAttribute('class') ?? ''),
    locked: objects.some((object) => isArticle(object) && /^false$/i.test(String(object.isAccessibleForFree))),
    everything: textIn(body).slice(0, 200_000),
  };
}

export function countedSigns(
  document: PageDocument,
  box: PageElement | null,
): Pick<PageSigns, 'running' | 'paragraphs' | 'linked' | 'links'> {
  const body = bodyOf(document);
  const words = textIn(body).length;
  const running = blocksOf(box ?? body).filter(isRunning);
  return {
    running: running.reduce((sum, { text }) => sum + text.length, 0),
    paragraphs: running.length,
    linked: words ? linkWords(body) / words : 0,
    links: [...body.querySelectorAll('a[href]')].length,
  };
}
