import type { Token, Tokenizer } from './tokens.ts';

/**
 * A stretch of the report read at once, with its tokens. `line` counts from 1. `first` says that it opens its line,
 * `closed` that a full stop or its like ended it (a headline or a menu entry has none).
 */
export type Sentence = {
  readonly index: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly first: boolean;
  readonly closed: boolean;
  /** The sentence was longer than a window and was cut. */
  readonly cut: boolean;
  readonly tokens: readonly Token[];
};

/** No more than this many UTF-16 units are folded at a time, so memory does not grow with the length of a line. */
const windowUnits = 16_384;
/** No more than this many tokens are read as one sentence. */
const sentenceTokens = 220;

const enders = new Set(['.', '!', '?', '\u061f', '\u06d4', '\u2026', '\u203c', '\u2047', '|', '\u2022', '\u25cf', '\u25aa']);
const closers = new Set(['"', '\u201d', '\u201c', '\u00bb', ')', ']', "'", '\u2019', '.', '!', '\u061f', '\u2026']);

/** Reads `text` sentence by sentence; nothing is kept between sentences but their count. */
export function* sentences(text: string, tokenizer: Tokenizer): Generator<Sentence> {
  let index = 0;
  let line = 0;
  let begin = 0;
  while (begin <= text.length) {
    let end = text.indexOf('\n', begin);
    if (end < 0) end = text.length;
    line++;
    let first = true;
    for (const [from, to, cutLine] of windows(text, begin, end)) {
      const tokens = tokenizer.tokens(text, from, to);
      let at = 0;
      while (at < tokens.length) {
        const stop = sentenceEnd(tokens, at);
        const whole = at === 0 && stop.end === tokens.length ? tokens : countedAfresh(tokens.slice(at, stop.end));
        const [head, last] = [whole[0] as Token, whole[whole.length - 1] as Token];
        if (whole.some((t) => t.kind !== 'mark')) {
          yield {
            index: index++,
            line,
            start: head.start,
            end: last.end,
            first,
            closed: stop.closed,
            cut: stop.cut || (cutLine && stop.end === tokens.length),
            tokens: whole,
          };
          first = false;
        }
        at = stop.end;
      }
    }
    begin = end + 1;
  }
}

/** The tokens of a sentence count from its own beginning; nobody else has seen them yet. */
function countedAfresh(tokens: Token[]): Token[] {
  for (let i = 0; i < tokens.length; i++) (tokens[i] as { index: number }).index = i;
  return tokens;
}

function* windows(text: string, begin: number, end: number): Generator<[number, number, boolean]> {
  let from = begin;
  while (end - from > windowUnits) {
    let to = text.lastIndexOf('. ', from + windowUnits);
    if (to <= from) to = text.lastIndexOf(' ', from + windowUnits);
    to = to <= from ? from + windowUnits : to + 1;
    if (isLowSurrogate(text.charCodeAt(to))) to++;
    yield [from, to, true];
    from = to;
  }
  if (end > from) yield [from, end, false];
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function sentenceEnd(tokens: readonly Token[], at: number): { end: number; closed: boolean; cut: boolean } {
  const limit = Math.min(tokens.length, at + sentenceTokens);
  for (let i = at; i < limit; i++) {
    if (!endsHere(tokens, i)) continue;
    let end = i + 1;
    while (end < tokens.length && (tokens[end] as Token).glued && closers.has((tokens[end] as Token).fold)) end++;
    return { end, closed: true, cut: false };
  }
  if (limit === tokens.length) return { end: limit, closed: false, cut: false };
  for (let i = limit - 1; i > limit - sentenceTokens / 2; i--) {
    if ((tokens[i] as Token).fold === '\u060c') return { end: i + 1, closed: false, cut: true };
  }
  return { end: limit, closed: false, cut: true };
}

/** A full stop ends a sentence unless it stands in a number or after a lone letter (an abbreviated title). */
function endsHere(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.kind !== 'mark' || !enders.has(token.fold)) return false;
  if (token.fold !== '.') return true;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!before || !after) return true;
  if (before.kind === 'word' && before.fold.length === 1 && token.glued) return false;
  if (!after.glued) return true;
  if (before.kind === 'number' && after.kind === 'number') return false;
  return after.kind === 'word' && !isLatin(after.fold) && before.fold.length > 1;
}

const isLatin = (fold: string): boolean => fold.charCodeAt(0) < 0x250;
