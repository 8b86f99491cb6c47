import type { PageDocument } from './page-dom.ts';

/** What a page says of itself in its head: title, when it was published, and its own address. */
export type PageFacts = { readonly title: string | null; readonly published: string | null; readonly url: string | null };

const publishedFrom = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="DC.date.issued"]',
  'meta[property="og:published_time"]',
  'time[itemprop="datePublished"]',
  'article time[datetime]',
  'time[pubdate]',
];
const titleFrom = ['meta[property="og:title"]', 'meta[name="twitter:title"]', 'title', 'h1'];
const urlFrom = ['link[rel="canonical"]', 'meta[property="og:url"]'];

export function pageFacts(document: PageDocument): PageFacts {
  const url = firstOf(document, urlFrom);
  return {
    title: firstOf(document, titleFrom),
    published: firstOf(document, publishedFrom) ?? publishedInLinkedData(document),
    url: url && /^https?:\/\//.test(url) ? url : null,
  };
}

function firstOf(document: PageDocument, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (!element) continue;
    const stated = ['content', 'datetime', 'href'].map((name) => element.getAttribute(name)).find(Boolean);
    const value = (stated ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (value) return value;
  }
  return null;
}

/** The first `datePublished` of the page's JSON-LD, wherever it is nested. */
function publishedInLinkedData(document: PageDocument): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec((script.textContent ?? '').slice(0, 1 << 16));
    if (found?.[1]) return found[1];
  }
  return null;
}
