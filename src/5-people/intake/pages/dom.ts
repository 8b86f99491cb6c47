/**
 * As much of a DOM as reading a page takes, and the light DOM behind it, loaded when the first page comes by. The engine room's types
 * have no browser in them, and neither has this one.
 */
import { createRequire } from 'node:module';

export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly textContent: string | null;
  readonly parentElement: PageElement | null;
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  contains(other: PageNode): boolean;
  remove(): void;
}

export interface PageDocument {
  readonly body: PageElement | null;
  readonly documentElement: PageElement;
  cloneNode(deep: boolean): PageDocument;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const load = createRequire(import.meta.url);

/** The DOM of a page; a piece of one is put into a body. What comes after the end of the body is taken into it, as browsers do. */
export function parsePage(html: string): PageDocument {
  const { parseHTML } = load('linkedom') as { parseHTML(html: string): { document: PageDocument } };
  const whole = /<html\b/i.test(html.slice(0, 1 << 16)) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole.replace(/<\/(?:body|html)\s*>/gi, ' ')).document;
}

/** Text with its white space squeezed. */
export const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

export const textIn = (element: PageElement | null): string => squeezed(element?.textContent);

/** The body, or all of the document where text stands outside it, as in pages that open none. */
export function bodyOf(document: PageDocument): PageElement {
  const { body, documentElement: root } = document;
  if (!body) return root;
  for (let node = root.firstChild; node; node = node.nextSibling)
    if (node !== body && node.nodeName !== 'HEAD' && node.nodeType !== 8 && ((node as PageElement).textContent ?? '').trim()) return root;
  return body;
}
