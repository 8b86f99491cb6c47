/** Every date that a page gives for itself, with where it stands, in the order of the document within each kind. */
import { type DateReading, writtenDate } from '../dates/written-date.ts';
import type { DateFound } from '../formats/found.ts';
import { lines, modifiedMeta, publishedMeta, shownElements, statedElements } from './date-places.ts';
import { type PageDocument, type PageElement, textIn } from './dom.ts';
import { isArticle, isPage, type Linked, textField } from './linked-data.ts';
import type { Meta } from './meta.ts';
import { type Block, blocksOf, isRunning } from './running-text.ts';

/** Candidates beyond this many say nothing new. */
const most = 40;
/** A date stands in few words: UTF-16 units of an element that shows one. */
const longest = 160;

export type PageDateSources = {
  readonly document: PageDocument;
  readonly objects: readonly Linked[];
  readonly meta: Meta;
  readonly urls: readonly string[];
  /** The headline's element: a date near it is the page's own. */
  readonly headline: PageElement | null;
  readonly reading: DateReading;
};

export function pageDates(sources: PageDateSources): DateFound[] {
  const found = [...linkedDates(sources), ...metaDates(sources), ...shownDates(sources), ...urlDates(sources)];
  const seen = new Set<string>();
  return found
    .filter(({ where, written, value }) => {
      const key = `${where}|${value ?? written}`;
      return !seen.has(key) && Boolean(seen.add(key));
    })
    .slice(0, most);
}

const dated = (written: string, where: string, reading: DateReading): DateFound => ({
  written: written.slice(0, longest),
  value: writtenDate(written, reading)?.value ?? null,
  where,
});

function linkedDates({ objects, reading }: PageDateSources): DateFound[] {
  const about = [...objects.filter(isArticle).slice(0, 1), ...objects.filter((object) => !isArticle(object) && isPage(object)).slice(0, 2)];
  return about.flatMap((object) =>
    ['datePublished', 'dateCreated', 'uploadDate', 'dateModified'].flatMap((field) => {
      const written = textField(object, field);
      return written ? [dated(written, `json-ld ${field}`, reading)] : [];
    }),
  );
}

function metaDates({ meta, reading }: PageDateSources): DateFound[] {
  return [...lines(publishedMeta), ...lines(modifiedMeta)].flatMap((name) => {
    const written = meta.get(name)?.[0];
    return written ? [dated(written, `meta ${name}`, reading)] : [];
  });
}

function shownDates(sources: PageDateSources): DateFound[] {
  const { document, reading } = sources;
  const stated = lines(statedElements).flatMap((selector) =>
    [...document.querySelectorAll(selector)]
      .filter((element) => isOwn(element, sources))
      .slice(0, 3)
      .map((element) => dated(writtenIn(element), selector.includes('itemprop') ? 'microdata datePublished' : selector, reading)),
  );
  const shown = [...document.querySelectorAll(lines(shownElements).join(','))].slice(0, 400).flatMap((element): DateFound[] => {
    const written = writtenIn(element);
    const read = written.length <= longest ? writtenDate(written, reading) : null;
    if (!read || element.querySelector('time, p, a[href] h2, a[href] h3')) return [];
    const where = read.changed || isUpdated(element) ? 'shown as updated' : placeOf(element, sources);
    return [{ written, value: read.value, where: read.how === 'hijri' ? `${where}, hijri` : where }];
  });
  return [...stated.filter(({ value }) => value !== null), ...shown];
}

const writtenIn = (element: PageElement): string =>
  (
    element.getAttribute('datetime') ||
    element.getAttribute('content') ||
    (element.nodeName === 'ABBR' && element.getAttribute('title')) ||
    textIn(element)
  ).slice(0, longest + 1);

const isUpdated = (element: PageElement): boolean =>
  /updated|modified/i.test(element.getAttribute('class') ?? '') && !/published/i.test(element.getAttribute('class') ?? '');

/** Not of another entry: listed items are told by a link around or a box of their own. */
const isOwn = (element: PageElement, sources: PageDateSources): boolean => placeOf(element, sources) !== 'shown elsewhere';

/**
 * `… near the headline` where the element shares a small box with the headline, `… in the article` where it stands in the element of the
 * article, `… on the page` where there is no headline; else `shown elsewhere`, as the dates of tickers and lists.
 */
function placeOf(element: PageElement, { headline, document }: PageDateSources): string {
  const name = element.nodeName === 'TIME' ? 'time' : 'date';
  if (!headline) return document.body && isListed(element, document.body) ? 'shown elsewhere' : `${name} on the page`;
  for (let box: PageElement | null = headline, up = 0; box && up < 4 && !isWholePage(box); box = box.parentElement, up++)
    if (box.contains(element) && !isListed(element, box)) return `${name} near the headline`;
  for (let box: PageElement | null = headline; box; box = box.parentElement)
    if (/^(?:ARTICLE|MAIN)$/.test(box.nodeName) && box.contains(element) && !isListed(element, box)) return `${name} in the article`;
  return 'shown elsewhere';
}

/** A box with the site's menu in it is around the whole page, its ticker and the day's date. */
const isWholePage = (box: PageElement): boolean =>
  box.nodeName === 'HTML' ||
  box.querySelector('nav, [role="navigation"], [class*="menu"], [id*="menu"], [class*="nav"], [class*="ticker"]') !== null;

/** Within a link, a list or a box that names itself related, popular or a comment. */
function isListed(element: PageElement, box: PageElement): boolean {
  for (let up: PageElement | null = element; up && up !== box; up = up.parentElement) {
    if (up.nodeName === 'A' && up.querySelector('h2,h3,h4,img')) return true;
    if (['ASIDE', 'NAV', 'FOOTER'].includes(up.nodeName)) return true;
    if (
      /related|popular|latest|recent|ticker|breaking|comment|widget|sidebar|most-/i.test(
        `${up.getAttribute('class') ?? ''} ${up.getAttribute('id') ?? ''}`,
      )
    )
      return true;
  }
  return false;
}

/** UTF-16 units of a line that tells a date beside a byline or a count, and how many lines about the headline are looked at. */
const longestLine = 90;
const linesBefore = 3;
const linesAfter = 8;

/** Dates in the short lines about the headline, up to the first of running text, without an element that says so. */
export function datesAbout(headline: PageElement, root: PageElement, reading: DateReading): DateFound[] {
  const blocks = blocksOf(root);
  const at = blocks.findIndex(({ element }) => headline === element || headline.contains(element));
  if (at < 0) return [];
  const found: DateFound[] = [];
  const look = (block: Block, place: string, wholeOnly: boolean): void => {
    const read = block.text.length <= longestLine ? writtenDate(block.text, reading) : null;
    if (!read || ((wholeOnly || block.linked > 0) && !read.whole)) return;
    const where = read.changed ? 'shown as updated' : `line ${place} the headline${read.how === 'hijri' ? ', hijri' : ''}`;
    found.push({ written: block.text, value: read.value, where });
  };
  for (const block of blocks.slice(at + 1, at + 1 + linesAfter)) {
    if (isRunning(block)) break;
    look(block, 'below', false);
  }
  const box = boxOf(headline);
  for (const [i, block] of blocks.slice(0, at).entries())
    if (!isRunning(block) && (at - i <= linesBefore || box.contains(block.element))) look(block, 'above', true);
  return found;
}

/** UTF-16 units that make an article, and how much more its box may hold than the first box about the headline that holds as much. */
const shortestArticle = 300;
const boxGrowth = 1.3;

/** The largest box about the headline that holds little more than its article. */
function boxOf(headline: PageElement): PageElement {
  let box = headline;
  let article = 0;
  for (let up = headline.parentElement; up && up.nodeName !== 'BODY' && up.nodeName !== 'HTML'; up = up.parentElement) {
    const length = textIn(up).length;
    if (article === 0 && length >= shortestArticle) article = length;
    if (article > 0 && length > article * boxGrowth) break;
    box = up;
  }
  return box;
}

const mostLines = 3;

/** Lines of the article that are a date and nothing else: at its foot, as statements have it. */
export function dateLines(box: PageElement, reading: DateReading): DateFound[] {
  const found: DateFound[] = [];
  for (const { text, linked } of blocksOf(box)) {
    if (text.length < 6 || text.length > longestLine || linked > 0) continue;
    const read = writtenDate(text, reading);
    if (!read?.whole) continue;
    found.push({
      written: text,
      value: read.value,
      where: read.changed ? 'shown as updated' : `line in the article${read.how === 'hijri' ? ', hijri' : ''}`,
    });
    if (found.length >= mostLines) break;
  }
  return found;
}

const inAddress = /(?:^|[/_-])(20\d{2}|19\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/;
const dayFirstInAddress = /[/](0?[1-9]|[12]\d|3[01])[/-](0?[1-9]|1[0-2])[/-](20\d{2})(?:[/-]|$)/;

function urlDates({ urls, reading }: PageDateSources): DateFound[] {
  return urls.flatMap((url) => {
    const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
    const match = inAddress.exec(path);
    const other = match ? null : dayFirstInAddress.exec(path);
    const written = match
      ? `${match[1]}-${match[2]}-${match[3]}`
      : other
        ? `${other[3]}-${other[2]?.padStart(2, '0')}-${other[1]?.padStart(2, '0')}`
        : null;
    const value = written ? (writtenDate(written, reading)?.value ?? null) : null;
    return written && value ? [{ written: `${match?.[0] ?? other?.[0]}`, value, where: 'url' }] : [];
  });
}
