import type { Spelling } from '#languages';
import { type Folded, fold } from './fold.ts';

/** A word, number or mark of a sentence. `text[start, end)` is what was written, `fold` what it is compared as. */
export type Token = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly fold: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Nothing stood between this token and the one before it. */
  readonly glued: boolean;
  /** Letters of this word were held apart by dots, slashes or stretches and are read as one word. */
  readonly censored: boolean;
};

const isDigit = (unit: string): boolean => unit >= '0' && unit <= '9';
const isSpace = (unit: string): boolean => unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r' || unit === '\u00a0' || unit === '\f' || unit === '\v';
const breakers = new Set(['.', '/', '*', '_', '-', '|', '\\', '~', '\u2022', '\u00b7', '+', '#', '@', '!', '\u2026', ',']);

/** Compares and joins broken words; made once for a language. */
export class Tokenizer {
  private readonly censored = new Set<string>();
  private readonly spelling: Spelling;

  constructor(spelling: Spelling) {
    this.spelling = spelling;
    for (const word of spelling.censored) {
      const folded = [...word].map((u) => spelling.fold(u)).join('');
      this.censored.add(folded);
      for (const clitic of spelling.proclitics) this.censored.add(clitic + folded);
    }
  }

  /** The tokens of `text[start, end)`; spans count from the beginning of `text`. */
  tokens(text: string, start: number, end: number): Token[] {
    const folded = fold(text, start, end, this.spelling);
    const out: Token[] = [];
    let i = 0;
    let glued = false;
    while (i < folded.length) {
      const unit = folded.text[i] as string;
      if (isSpace(unit)) {
        i++;
        glued = false;
        continue;
      }
      const next = this.spelling.isLetter(unit) ? this.word(text, folded, i, out, glued) : this.other(folded, i, out, glued);
      i = next;
      glued = true;
    }
    return out;
  }

  private word(text: string, folded: Folded, begin: number, out: Token[], glued: boolean): number {
    let stop = this.letters(folded, begin);
    const whole = this.brokenWord(text, folded, begin, stop);
    if (whole) stop = whole.stop;
    push(out, folded, begin, stop, whole?.word ?? folded.text.slice(begin, stop), 'word', glued, Boolean(whole));
    return stop;
  }

  private letters(folded: Folded, begin: number): number {
    let i = begin;
    while (i < folded.length && this.spelling.isLetter(folded.text[i] as string)) i++;
    return i;
  }

  /** Tries to read on over dots, slashes and stretched gaps; only a word that outlets are known to break is put together. */
  private brokenWord(text: string, folded: Folded, begin: number, firstStop: number): { word: string; stop: number } | null {
    let word = folded.text.slice(begin, firstStop);
    let stop = firstStop;
    let best: { word: string; stop: number } | null = null;
    for (let pieces = 0; pieces < 6; pieces++) {
      const next = this.bridge(text, folded, stop);
      if (next < 0) break;
      const end = this.letters(folded, next);
      word += folded.text.slice(next, end);
      stop = end;
      if (word.length > 14) break;
      const stretched = hasStretch(text, folded, firstStop, end);
      if (this.censored.has(word) || (stretched && pieces === 0 && best === null)) best = { word, stop };
      else if (stretched && best !== null) best = { word, stop };
    }
    return best;
  }

  /** Where the next piece of a broken word begins, or -1: breakers without a space, or a stretch on either side of a space. */
  private bridge(text: string, folded: Folded, stop: number): number {
    let i = stop;
    while (i < folded.length && i - stop < 3 && breakers.has(folded.text[i] as string)) i++;
    if (i > stop && i < folded.length && this.spelling.isLetter(folded.text[i] as string)) return i;
    if (i > stop || i >= folded.length || !isSpace(folded.text[i] as string)) return -1;
    const after = i + 1;
    if (after >= folded.length || !this.spelling.isLetter(folded.text[after] as string)) return -1;
    const stretched = text.charAt((folded.to[stop - 1] as number) - 1) === '\u0640' || text.charAt((folded.from[after] as number) - 1) === '\u0640';
    return stretched ? after : -1;
  }

  private other(folded: Folded, begin: number, out: Token[], glued: boolean): number {
    const text = folded.text;
    if (!isDigit(text[begin] as string)) {
      const wide = text.codePointAt(begin) as number;
      const stop = begin + (wide > 0xffff ? 2 : 1);
      push(out, folded, begin, stop, text.slice(begin, stop), 'mark', glued, false);
      return stop;
    }
    let i = begin + 1;
    while (i < folded.length && isDigit(text[i] as string)) i++;
    push(out, folded, begin, i, text.slice(begin, i), 'number', glued, false);
    return i;
  }
}

/** A stretch stands right beside the breaker: nobody ends or begins a word with one. */
function hasStretch(text: string, folded: Folded, firstStop: number, end: number): boolean {
  for (let i = folded.from[firstStop - 1] as number; i < (folded.from[end - 1] as number); i++) {
    if (text.charAt(i) === '\u0640' && (breakers.has(text.charAt(i + 1)) || breakers.has(text.charAt(i - 1)))) return true;
  }
  return false;
}

function push(out: Token[], folded: Folded, begin: number, stop: number, word: string, kind: Token['kind'], glued: boolean, censored: boolean): void {
  out.push({
    index: out.length,
    start: folded.from[begin] as number,
    end: folded.to[stop - 1] as number,
    fold: word,
    kind,
    glued,
    censored,
  });
}
