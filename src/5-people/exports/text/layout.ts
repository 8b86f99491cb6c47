import { stripVTControlCharacters } from 'node:util';

/** First strong isolate and pop directional isolate, made here so that none stands in the source. */
const isolateStart = String.fromCharCode(0x2068);
const isolateEnd = String.fromCharCode(0x2069);
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;

/** Columns a terminal gives to `text`: marks and colours take none, wide East Asian characters two. */
export function columns(text: string): number {
  let n = 0;
  for (const char of stripVTControlCharacters(text).replace(zeroWidth, '')) n += wide(char.codePointAt(0) as number) ? 2 : 1;
  return n;
}

const wide = (code: number): boolean =>
  code >= 0x1100 &&
  (code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x1f300 && code <= 0x1faff));

/** Breaks at spaces so that no line is wider than `width`; a word that is wider than that has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const size = columns(word);
    if (line && used + 1 + size > width) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line = line ? `${line} ${word}` : word;
    used += size + (used ? 1 : 0);
  }
  if (line) lines.push(line);
  return closed(lines);
}

/** An isolate that a line break cut is closed at the line's end and opened again on the next. */
function closed(lines: readonly string[]): string[] {
  let open = 0;
  return lines.map((line) => {
    const before = isolateStart.repeat(open);
    for (const char of line) open += char === isolateStart ? 1 : char === isolateEnd && open ? -1 : 0;
    return before + line + isolateEnd.repeat(open);
  });
}

/** A right-to-left run kept apart from what stands around it. */
export const isolated = (text: string, on: boolean): string =>
  on && rightToLeft.test(text) ? `${isolateStart}${text}${isolateEnd}` : text;

/** Nothing of a report may move the cursor, colour the screen or turn directions around. */
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
