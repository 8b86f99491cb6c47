/**
 * A web page → the text a reader sees: its article when one is found, else the visible text of its body. The DOM and the
 * article finder are loaded only when a page comes by.
 */
import { createRequire } from 'node:module';
import { InputFault } from './input-fault.ts';
import type { PageDocument } from './page-dom.ts';
import { pageFacts } from './page-facts.ts';
import { pageShape } from './page-shape.ts';
import { visibleText } from './visible-text.ts';

export type Page = {
  readonly text: string;
  readonly title: string | null;
  /** As the page gives it: a date, or a date with its time and zone. */
  readonly published: string | null;
  readonly url: string | null;
  readonly notes: readonly string[];
};

/** Pages larger or deeper than this are taken by their visible text: finding the article costs more than linear time. */
const articleElements = 20_000;
const articleDepth = 60;
/** An article shorter than this share of the body was probably the wrong box. */
const articleShare = 0.05;

/** Reads a page. Throws `InputFault` (`html`) when there is no visible text in it. */
export function readPage(html: string): Page {
  const document = parse(/<html\b/i.test(html.slice(0, 1 << 16)) ? html : `<html><body>${html}</body></html>`);
  const facts = pageFacts(document);
  const body = visibleText(document.body ?? document.documentElement);
  const { elements, depth } = pageShape(document.documentElement);
  const article = elements <= articleElements && depth <= articleDepth ? findArticle(document) : null;
  const useArticle = article !== null && article.text.length >= body.length * articleShare;
  const text = useArticle ? article.text : body;
  if (!text.trim()) throw new InputFault('html', 'is an HTML page without visible text');
  return {
    text,
    title: facts.title ?? (useArticle ? article.title : null),
    published: facts.published,
    url: facts.url,
    notes: [useArticle ? 'text taken from the article of an HTML page' : 'text taken from the visible words of an HTML page'],
  };
}

const load = createRequire(import.meta.url);

function parse(html: string): PageDocument {
  const { parseHTML } = load('linkedom') as { parseHTML(html: string): { document: PageDocument } };
  return parseHTML(html).document;
}

type Article = { readonly content?: string | null; readonly title?: string | null };
type Finder = new (document: PageDocument, options: { charThreshold: number }) => { parse(): Article | null };

function findArticle(document: PageDocument): { text: string; title: string | null } | null {
  const { Readability } = load('@mozilla/readability') as { Readability: Finder };
  try {
    const found = new Readability(document, { charThreshold: 200 }).parse();
    if (!found?.content) return null;
    const article = parse(`<html><body>${found.content}</body></html>`);
    const text = visibleText(article.body ?? article.documentElement);
    return text.trim() ? { text, title: found.title || null } : null;
  } catch {
    return null;
  }
}
