/** How large a page is, told from its tags alone in one pass of constant memory, before a DOM is built of it. */
import { Tokenizer } from 'htmlparser2';
import { empty, selfEnding } from './elements.ts';

export type PageShape = { readonly length: number; readonly elements: number; readonly depth: number };

/** Above any of these no DOM is built: its memory is some 200 times the tags, and its nesting costs the square of the depth. */
export const domLimits: PageShape = { length: 8_000_000, elements: 30_000, depth: 200 };

export const fitsDom = ({ length, elements, depth }: PageShape): boolean =>
  length <= domLimits.length && elements <= domLimits.elements && depth <= domLimits.depth;

/** A page that is too long is not looked at further. */
export function pageShape(html: string): PageShape {
  let elements = 0;
  let level = 0;
  let depth = 0;
  if (html.length > domLimits.length) return { length: html.length, elements, depth };
  const nests = (start: number, end: number): boolean => {
    const name = html.slice(start, end).toUpperCase();
    return !empty.has(name) && !selfEnding.has(name);
  };
  const scan = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      ...silent,
      onopentagname(start, end) {
        elements++;
        if (nests(start, end)) depth = Math.max(depth, ++level);
      },
      onclosetag(start, end) {
        if (level > 0 && nests(start, end)) level--;
      },
    },
  );
  scan.write(html);
  scan.end();
  return { length: html.length, elements, depth };
}

const nothing = (): void => {};

/** Callbacks of the tokenizer that do nothing. */
export const silent = {
  onattribdata: nothing,
  onattribend: nothing,
  onattribentity: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing as (start: number, end: number) => void,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing as (end: number) => void,
  onopentagname: nothing as (start: number, end: number) => void,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing as (end: number) => void,
  ontext: nothing as (start: number, end: number) => void,
  ontextentity: nothing as (codepoint: number, end: number) => void,
};
