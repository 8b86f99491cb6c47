/** The headline of a page that states no title, or only its site's: what looks like a heading right above the running text. */
import type { PageElement, PageNode } from './dom.ts';
import { type Block, isRunning } from './running-text.ts';

const shortest = 12;
const longest = 200;
/** Lines between the headline and the text: a date, a byline, a place. */
const linesBetween = 4;
const titled = /title|headline/i;
const loud = /^(?:H[1-6]|B|STRONG|FONT|CENTER|U)$/;

/** `blocks` are those of the page without its furniture. */
export function guessedHeadline(blocks: readonly Block[]): PageElement | null {
  const first = blocks.findIndex(isRunning);
  for (let i = first - 1; i >= 0 && i >= first - 1 - linesBetween; i--) {
    const { text, linked, element } = blocks[i] as Block;
    if (text.length >= shortest && text.length <= longest && linked === 0 && isLoud(element, text)) return element as PageElement;
  }
  return null;
}

/** It or a box that holds nothing else is a heading, bold or set larger. */
function isLoud(element: PageNode, text: string): boolean {
  for (let up: PageNode | null = element; up; up = up.parentNode) {
    if (((up as PageElement).textContent ?? '').trim().length > text.length + 2) return false;
    if (loud.test(up.nodeName) || titled.test((up as PageElement).getAttribute?.('class') ?? '')) return true;
  }
  return false;
}
