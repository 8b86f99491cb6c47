import type { PageElement, PageNode } from './dom.ts';
import { blocks, unseen } from './elements.ts';

const elementNode = 1;
const textNode = 3;

/**
 * The words under `root` as they would be seen, a block a line, white space squeezed. Walks without recursion, so that
 * a page nested ten thousand deep is no trouble.
 */
export function visibleText(root: PageNode): string {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const squeezed = line.replace(/\s+/g, ' ').trim();
    if (squeezed) lines.push(squeezed);
    line = '';
  };
  let node: PageNode | null = root;
  while (node) {
    if (node.nodeType === textNode) line += node.nodeValue ?? '';
    const name = node.nodeName.toUpperCase();
    if (blocks.has(name)) endLine();
    if (!isHidden(node, name) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && blocks.has(node.nodeName.toUpperCase())) endLine();
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  endLine();
  return lines.join('\n');
}

function isHidden(node: PageNode, name: string): boolean {
  if (unseen.has(name)) return true;
  if (node.nodeType !== elementNode) return false;
  const element = node as PageElement;
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
}
