/** How much of a box is running text: blocks of sentences, not of links, labels or headlines. */

import type { PageElement, PageNode } from './dom.ts';
import { blocks, unseen } from './elements.ts';

/** A block shorter than this, in UTF-16 units, is a label or a headline. */
const shortest = 60;
/** A block of which a greater share stands in links is a list of them. */
const mostLinked = 0.4;

export type Block = { readonly text: string; readonly linked: number; readonly element: PageNode };

/** The blocks of text under `root` in order, each with the length of what of it stands in links. A `pre` is parted at
 * its blank lines. Walks without recursion. */
export function blocksOf(root: PageNode): Block[] {
  const found: Block[] = [];
  let text = '';
  let linked = 0;
  let element: PageNode = root;
  let links = 0;
  let begun = false;
  const end = (): void => {
    const squeezed = text.replace(/\s+/g, ' ').trim();
    if (squeezed) found.push({ text: squeezed, linked, element });
    text = '';
    linked = 0;
    begun = false;
  };
  let pre = 0;
  const add = (node: PageNode, words: string): void => {
    if (!begun && /\S/.test(words)) {
      element = node.parentNode ?? root;
      begun = true;
    }
    text += words;
    if (links > 0) linked += words.trim().length;
  };
  let node: PageNode | null = root;
  while (node) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) {
      const [first = '', ...more] = pre > 0 ? (node.nodeValue ?? '').split(/\n\s*\n/) : [node.nodeValue ?? ''];
      add(node, first);
      for (const part of more) {
        end();
        add(node, part);
      }
    }
    if (blocks.has(name)) end();
    if (node.firstChild && !unseen.has(name)) {
      if (name === 'A') links++;
      if (name === 'PRE') pre++;
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && blocks.has(node.nodeName.toUpperCase())) end();
      if (node?.nodeName.toUpperCase() === 'A') links--;
      if (node?.nodeName.toUpperCase() === 'PRE') pre--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  end();
  return found;
}

export const isRunning = ({ text, linked }: Block): boolean => text.length >= shortest && linked <= text.length * mostLinked;

/** UTF-16 units of running text under an element. */
export const runningText = (root: PageElement): number =>
  blocksOf(root).reduce((sum, block) => sum + (isRunning(block) ? block.text.length : 0), 0);
