/**
 * Pieces of one line, placed from left to right → the words as they are read. A line whose letters mostly run from right to left is
 * read from its right edge; runs of the other direction within it keep their own. (The reverse of rules L2 and L4 of UAX 9.)
 */
import { directionOf, isRtlLetter, type Piece } from './glyphs.ts';

/** Signs at the edge of a number or a word that belong to the line, not to it: they stand on the side where the line goes on. */
const edges = /^([.,:;!?\u2026()[\]{}\u00ab\u00bb"\u060c\u061b\u061f-]*)(.*?)([.,:;!?\u2026()[\]{}\u00ab\u00bb"\u060c\u061b\u061f-]*)$/su;

/** `pageRtl` decides for lines that hold letters of both directions. */
export function readLine(pieces: readonly Piece[], pageRtl: boolean): { readonly text: string; readonly rtl: boolean } {
  const rtl = runsFromRight(pieces, pageRtl);
  const placed = onMarks(rtl ? pieces.flatMap(withoutEdges) : pieces).sort((a, b) => a.left - b.left || a.right - b.right);
  const units = spaced(placed);
  const ordered = rtl ? fromRight(units) : fromLeft(units);
  const text = ordered
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return { text: rtl ? unmirrored(text) : text, rtl };
}

/** A line with less of the other direction than this share holds a name or a word of it, whatever its page. */
const few = 0.1;

function runsFromRight(pieces: readonly Piece[], pageRtl: boolean): boolean {
  const share = rtlShare(pieces);
  return share === null ? pageRtl : share > 1 - few || (share >= few && pageRtl);
}

/** Share of letters that run from right to left; null without letters. */
export function rtlShare(pieces: readonly Piece[]): number | null {
  let rtl = 0;
  let all = 0;
  for (const { text } of pieces)
    for (const [letter] of text.matchAll(/\p{L}/gu)) {
      all++;
      if (isRtlLetter(letter)) rtl++;
    }
  return all === 0 ? null : rtl / all;
}

/** `.2024` at the left end of a line from the right is the year and then the full stop. */
function withoutEdges(piece: Piece): Piece[] {
  if (piece.direction !== 'ltr') return [piece];
  const [, before = '', middle = '', after = ''] = edges.exec(piece.text) ?? [];
  const sign = /^[-+]$/.test(before) && /^\d/.test(middle);
  if (sign || (!before && !after)) return [piece];
  const width = (piece.right - piece.left) / Math.max(piece.text.length, 1);
  const from = piece.left + width * before.length;
  const to = piece.right - width * after.length;
  return [
    { ...piece, text: before, direction: 'none', right: from },
    { ...piece, text: middle, direction: directionOf(middle), left: from, right: to },
    { ...piece, text: after, direction: 'none', left: to },
  ].filter(({ text }) => text !== '') as Piece[];
}

/** A vowel sign drawn by itself. */
export const isMark = ({ text }: Piece): boolean => /^\s*\p{M}+\s*$/u.test(text);

/** Vowel signs that were drawn by themselves follow the letter they stand over. */
function onMarks(pieces: readonly Piece[]): Piece[] {
  const marks = pieces.filter(isMark).map((mark) => ({ ...mark, text: mark.text.trim() }));
  const letters = pieces.filter((piece) => !isMark(piece));
  for (const mark of marks) {
    const middle = (mark.left + mark.right) / 2;
    const distance = ({ left, right }: Piece): number => Math.max(left - middle, middle - right, 0);
    const at = letters.reduce(
      (best, piece, i) => (piece.text.trim() && (best < 0 || distance(piece) < distance(letters[best] as Piece)) ? i : best),
      -1,
    );
    const base = letters[at];
    if (base) letters[at] = { ...base, text: base.text + mark.text };
  }
  return letters;
}

/** Share of its height that lies between words at least. */
const wordGap = 0.18;

function spaced(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces.filter((each) => each.text.trim() || !isCovered(each, pieces))) {
    const before = out.at(-1);
    if (before && piece.left - before.right > wordGap * piece.height && before.text.trim() && piece.text.trim())
      out.push({ ...piece, text: ' ', direction: 'none', left: before.right, right: piece.left });
    out.push(piece);
  }
  return out;
}

/** A space that letters stand upon was made up where the pen went back to draw a sign. */
function isCovered(space: Piece, pieces: readonly Piece[]): boolean {
  const width = space.right - space.left;
  let covered = 0;
  for (const { text, left, right } of pieces)
    if (text.trim()) covered += Math.max(0, Math.min(right, space.right) - Math.max(left, space.left));
  return width > 0 ? covered > width / 2 : pieces.some(({ text, left, right }) => text.trim() && left < space.left && space.left < right);
}

const fromLeft = (units: readonly Piece[]): Piece[] => flipped(units, 'rtl');
const fromRight = (units: readonly Piece[]): Piece[] => flipped([...units].reverse(), 'ltr');

/** Turns each run of `direction` around, with what is neutral between two of it. */
function flipped(units: readonly Piece[], direction: 'rtl' | 'ltr'): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < units.length; ) {
    if (units[i]?.direction !== direction) {
      out.push(units[i++] as Piece);
      continue;
    }
    let end = i + 1;
    for (let j = end; j < units.length && units[j]?.direction !== other(direction); j++) if (units[j]?.direction === direction) end = j + 1;
    out.push(...units.slice(i, end).reverse());
    i = end;
  }
  return out;
}

const other = (direction: 'rtl' | 'ltr'): string => (direction === 'rtl' ? 'ltr' : 'rtl');

const mirrors: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '\u00ab': '\u00bb',
  '\u00bb': '\u00ab',
};
const brackets = /[()[\]{}\u00ab\u00bb]/g;

/** Brackets are drawn as they look; a line that closes before it opens has them the wrong way around. */
function unmirrored(text: string): string {
  let open = 0;
  let natural = 0;
  for (const [sign] of text.matchAll(brackets)) {
    open += /[([{\u00ab]/.test(sign) ? 1 : -1;
    natural += Math.sign(open);
  }
  return natural < 0 ? text.replace(brackets, (sign) => mirrors[sign] ?? sign) : text;
}
