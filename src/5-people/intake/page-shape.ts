import type { PageNode } from './page-dom.ts';

/** How many elements a page has and how deep they nest. Walks without recursion. */
export function pageShape(root: PageNode): { readonly elements: number; readonly depth: number } {
  let elements = 0;
  let depth = 0;
  let level = 0;
  let node: PageNode | null = root;
  while (node) {
    if (node.nodeType === 1) elements++;
    depth = Math.max(depth, level);
    if (node.firstChild) {
      node = node.firstChild;
      level++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      level--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return { elements, depth };
}
