/**
 * A web page → its article, what it says of itself, and whether it is one at all. Bounds: a page over 8 million UTF-16 units, 30,000
 * elements or 200 elements deep is taken by its visible text, at most 20 million units, in one pass without a tree.
 */

import { type DateReading, dayFirst } from '../dates/written-date.ts';
import type { DateFound, PublisherFound } from '../formats/found.ts';
import { InputFault } from '../input-fault.ts';
import { articleOf } from './article.ts';
import { articleText } from './article-text.ts';
import { type Aside, asideOf } from './aside.ts';
import { authorOf } from './author.ts';
import { bodyOf, type PageDocument, parsePage } from './dom.ts';
import { takeOutFurniture } from './furniture.ts';
import { guessedHeadline } from './headline-guess.ts';
import { isArticle, type Linked, linkedData, textField } from './linked-data.ts';
import { metaOf, stated } from './meta.ts';
import { dateLines, datesAbout, pageDates } from './page-dates.ts';
import { pagePublishers } from './page-publishers.ts';
import { countedSigns, statedSigns } from './page-signs.ts';
import { blocksOf, runningText } from './running-text.ts';
import { fitsDom, pageShape } from './shape.ts';
import { streamedPage } from './streamed.ts';
import { pageTitle } from './title.ts';
import { visibleText } from './visible-text.ts';

export type Page = {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  /** The surest first. */
  readonly publishers: readonly PublisherFound[];
  readonly dates: readonly DateFound[];
  /** The address it gives as its own, else the one it was had from. */
  readonly url: string | null;
  /** As it states it: `ar`, `en-GB`. */
  readonly language: string | null;
  readonly notes: readonly string[];
  /** Why it is no article; its text is what there is all the same. */
  readonly aside: Aside | null;
};

/** What is known of a page beside its bytes: where it was had from, and the instant its relative dates are counted from. */
export type AboutPage = { readonly url: string | null; readonly now?: string | null };

/** Reads a page. Throws `InputFault` (`html`) when there is no visible text in it. */
export function readPage(html: string, about: AboutPage = { url: null }): Page {
  const [clean, notes] = withoutNuls(html);
  const tree = fitsDom(pageShape(clean)) ? readTree(clean, about) : null;
  const page = tree?.text.trim() ? tree : readStream(clean, about);
  if (!page.text.trim()) throw new InputFault('html', 'is an HTML page without visible text');
  return { ...page, notes: [...notes, ...page.notes] };
}

function withoutNuls(html: string): [string, string[]] {
  if (!html.includes('\0')) return [html, []];
  return [html.replaceAll('\0', ''), ['characters without meaning (NUL) were left out of the page']];
}

/** UTF-16 units of running text: a page that holds more, and less without what is named as furniture, names its parts in other ways. */
const muchText = 300;
const littleText = 100;

/** Null for a page that the DOM cannot hold: it takes the words of a `class` as arguments of a call, and there may be too many. */
function readTree(html: string, about: AboutPage): Page | null {
  try {
    return readArticle(parsePage(html), about, true) ?? readArticle(parsePage(html), about, false);
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

/** Null where taking out what is named as furniture leaves next to nothing. */
function readArticle(document: PageDocument, about: AboutPage, byName: boolean): Page | null {
  if (!document.documentElement) return null;
  const head = headOf(document, about);
  const { title, headline } = pageTitle(document, head.objects, head.meta, head.sites);
  const signs = statedSigns(document, head.objects, head.meta);
  const said = {
    title,
    author: authorOf(document, head.objects, head.meta),
    publishers: head.publishers,
    url: head.url,
    language: head.language,
  };
  const everything = visibleText(bodyOf(document));
  const before = [...pageDates({ document, ...head, headline }), ...(headline ? datesAbout(headline, bodyOf(document), head.reading) : [])];
  const running = runningText(bodyOf(document));
  takeOutFurniture(document, headline, byName);
  if (byName && running > muchText && runningText(bodyOf(document)) < littleText) return null;
  const article = articleOf(document);
  const box = article?.box ?? null;
  const heading = headline ?? guessedHeadline(blocksOf(bodyOf(document)));
  const text = articleText(box ?? bodyOf(document), heading) || everything;
  const nearGuess = headline || !heading ? [] : datesAbout(heading, bodyOf(document), head.reading);
  const dates = [...before, ...nearGuess, ...dateLines(box ?? bodyOf(document), head.reading)];
  const notes = [
    box && text !== everything ? 'text taken from the article of an HTML page' : 'text taken from the visible words of an HTML page',
  ];
  const aside = asideOf({ ...signs, ...countedSigns(document, box), title, text });
  return { ...said, text, dates, notes: [...head.notes, ...notes], aside };
}

function readStream(html: string, about: AboutPage): Page {
  const { text, head: headHtml, cut } = streamedPage(html);
  const document = parsePage(headHtml);
  const head = headOf(document, about);
  const notes = ['the page is too large, too deep or too broken to look for an article; text taken from the visible words of an HTML page'];
  if (cut) notes.push('only the first 20 million characters of its text were taken');
  return {
    text,
    title: pageTitle(document, head.objects, head.meta, head.sites).title,
    author: authorOf(document, head.objects, head.meta),
    publishers: head.publishers,
    dates: pageDates({ document, ...head, headline: null }),
    url: head.url,
    language: head.language,
    notes: [...head.notes, ...notes],
    aside: null,
  };
}

function headOf(document: PageDocument, about: AboutPage) {
  const { objects, broken } = linkedData(document);
  const meta = metaOf(document);
  const urls = addressesOf(document, about.url, stated(meta, ['og:url']));
  const publishers = pagePublishers(document, objects, meta, urls);
  const language =
    document.documentElement.getAttribute('lang') || stated(meta, ['og:locale', 'content-language', 'dc.language']) || languageOf(objects);
  return {
    objects,
    meta,
    publishers,
    urls: urls.map(({ written }) => written),
    url: urls.find(({ where }) => where !== 'the address it was had from')?.written ?? about.url,
    sites: publishers.filter(({ where }) => !where.startsWith('end of the title')).map(({ written }) => written),
    language: language?.replace('_', '-') ?? null,
    reading: readingOf(language, about.now ?? null),
    notes: broken ? [`${broken} of its JSON-LD scripts could not be read`] : [],
  };
}

const languageOf = (objects: readonly Linked[]): string | null => {
  const article = objects.find(isArticle);
  return article ? textField(article, 'inLanguage') : null;
};

/** American pages write the month first. */
const readingOf = (language: string | null | undefined, now: string | null): DateReading => ({
  ...dayFirst,
  now,
  monthFirst: /^en[-_]us/i.test(language ?? ''),
});

function addressesOf(document: PageDocument, given: string | null, stated: string | null): PublisherFound[] {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim() ?? null;
  const saved = savedFrom(document);
  const all = [
    { written: canonical, where: 'canonical address' },
    { written: stated, where: 'og:url' },
    { written: saved, where: 'the address it was saved from' },
    { written: given, where: 'the address it was had from' },
  ];
  return all.flatMap(({ written, where }) => (written && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(written) ? [{ written, where }] : []));
}

/** Browsers that save a page write where it was: `<!-- saved from url=(0042)https://… -->`. */
function savedFrom(document: PageDocument): string | null {
  for (let node = document.documentElement.parentNode?.firstChild ?? null; node; node = node.nextSibling) {
    const url = node.nodeType === 8 ? /saved from url=\(\d+\)(\S+)/.exec(node.nodeValue ?? '')?.[1] : null;
    if (url) return url;
  }
  for (let node = document.documentElement.firstChild; node; node = node.nextSibling) {
    const url = node.nodeType === 8 ? /saved from url=\(\d+\)(\S+)/.exec(node.nodeValue ?? '')?.[1] : null;
    if (url) return url;
  }
  return null;
}
