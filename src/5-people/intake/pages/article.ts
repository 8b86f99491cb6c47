/**
 * The box of the article in a page from which the furniture has been taken out. Readability finds it; where what it found leaves out
 * most of the page's running text, as it does with live pages, short posts and tables, the smallest box that holds most of that is taken.
 */
import { createRequire } from 'node:module';
import { bodyOf, type PageDocument, type PageElement, type PageNode } from './dom.ts';
import { blocksOf, isRunning } from './running-text.ts';

type Finder = new (
  document: PageDocument,
  options: Readonly<Record<string, unknown>>,
) => { parse(): { readonly content?: unknown } | null };

const load = createRequire(import.meta.url);
const mark = 'data-riwaya-block';
/** The share of the running text that the box must hold, of what Readability kept and of the page. */
const ofFound = 0.9;
const ofPage = 0.75;
/** What Readability found is believed where it holds this share of the page's running text. */
const believed = 0.45;
/** Readability walks a page several times over: above this many elements it is not asked. */
const mostElements = 20_000;

export type Article = { readonly box: PageElement; readonly by: 'readability' | 'running text' };

export function articleOf(document: PageDocument): Article | null {
  const body = bodyOf(document);
  const blocks = blocksOf(body).filter(isRunning);
  const all = sum(blocks.map(({ text }) => text.length));
  if (all === 0) return null;
  const own = smallestBox(
    body,
    blocks.map(({ element, text }) => ({ element, weight: text.length })),
    ofPage,
  );
  const found = readable(document);
  const kept = blocks.filter(({ element }) => found.has(element));
  const share = sum(kept.map(({ text }) => text.length)) / all;
  if (share < believed) return { box: own, by: 'running text' };
  const box = smallestBox(
    body,
    kept.map(({ element, text }) => ({ element, weight: text.length })),
    ofFound,
  );
  return { box, by: 'readability' };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

type Weighed = { readonly element: PageNode; readonly weight: number };

/** The deepest box that holds this share of the weights. */
function smallestBox(body: PageElement, weighed: readonly Weighed[], share: number): PageElement {
  const within = new Map<PageNode, number>();
  for (const { element, weight } of weighed)
    for (let up: PageNode | null = element; up; up = up.parentNode) within.set(up, (within.get(up) ?? 0) + weight);
  const all = sum(weighed.map(({ weight }) => weight));
  let box = body;
  for (let inner: PageElement | null = body; inner; ) {
    box = inner;
    inner = null;
    for (let child: PageElement | null = box.firstElementChild; child; child = child.nextElementSibling)
      if ((within.get(child) ?? 0) >= all * share) inner = child;
  }
  return /^(?:P|B|STRONG|SPAN|FONT|PRE|A|I|EM)$/.test(box.nodeName) && box !== body ? (box.parentElement ?? box) : box;
}

/** The elements of the document that Readability keeps, by marks that it carries through. */
function readable(document: PageDocument): ReadonlySet<PageNode> {
  const elements = [...bodyOf(document).querySelectorAll('*')];
  if (elements.length > mostElements) return new Set();
  for (const [i, element] of elements.entries()) element.setAttribute(mark, String(i));
  try {
    const { Readability } = load('@mozilla/readability') as { Readability: Finder };
    const found = new Readability(document.cloneNode(true), { charThreshold: 200, serializer: (root: unknown) => root }).parse();
    const root = found?.content as PageElement | null | undefined;
    if (!root) return new Set();
    return new Set([...root.querySelectorAll(`[${mark}]`)].map((element) => elements[Number(element.getAttribute(mark))] as PageNode));
  } catch {
    return new Set();
  }
}
