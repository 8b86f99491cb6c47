/** Words of a small piece of markup: a title, a message. Pages are read elsewhere. */
import { DomUtils } from 'htmlparser2';
import { isElement, type MarkupNode, parseHtml, textOfNode } from './nodes.ts';

const markup = /<\/?[a-z][^<>]*>|<!--|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/i;

/** Does it hold a tag or an entity? */
export const holdsMarkup = (text: string): boolean => markup.test(text);

/** A line without markup, white space squeezed. */
export function plainLine(text: string): string {
  const plain = holdsMarkup(text) ? DomUtils.innerText([...parseHtml(text)]) : text;
  return plain.replace(/\s+/g, ' ').trim();
}

const newLines: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'blockquote', 'pre', 'tr']);

/** The words under some nodes as they would be seen: white space squeezed, a line for each `<br>` and block. Walks without recursion. */
export function wordsUnder(nodes: readonly MarkupNode[]): string {
  let out = '';
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const text = textOfNode(node);
    if (text !== null) out += text.replace(/[^\S\u00a0]+/g, ' ');
    else if (isElement(node)) {
      if (newLines.has(node.name)) out += '\n';
      for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i] as MarkupNode);
    }
  }
  return out
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
