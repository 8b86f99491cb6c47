import type { Spelling } from '#languages';
import { type Folded, Folder } from './fold.ts';
import { type WordForm, WordForms } from './word-form.ts';

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
  /** What every token of the same `fold` shares. */
  readonly form: WordForm;
};

/** Marks that outlets put between the letters of a word. */
const breakers = './*_-|\\~\u2022\u00b7+#@!\u2026,';
const spaces = ' \n\t\r\u00a0\f\v';
const stretch = 0x0640;

/** What a folded unit is, as it is kept for each unit; 0 where that was never asked. */
const unit = { letter: 1, space: 2, digit: 3, breaker: 4, other: 5 } as const;

/** Compares and joins broken words; made once for a language. */
export class Tokenizer {
  private readonly censored = new Set<string>();
  private readonly spelling: Spelling;
  private readonly folder: Folder;
  private readonly forms = new WordForms();
  private readonly units = new Uint8Array(0x10000);

  constructor(spelling: Spelling) {
    this.spelling = spelling;
    this.folder = new Folder(spelling);
    for (const word of spelling.censored) {
      const folded = [...word].map((u) => spelling.fold(u)).join('');
      this.censored.add(folded);
      for (const clitic of spelling.proclitics) this.censored.add(clitic + folded);
    }
  }

  /** The tokens of `text[start, end)`; spans count from the beginning of `text`. */
  tokens(text: string, start: number, end: number): Token[] {
    const folded = this.folder.fold(text, start, end);
    const out: Token[] = [];
    let glued = false;
    for (let i = 0; i < folded.length; ) {
      const kind = this.unitAt(folded, i);
      if (kind === unit.space) {
        i++;
        glued = false;
        continue;
      }
      i = kind === unit.letter ? this.word(text, folded, i, out, glued) : this.other(folded, i, out, glued);
      glued = true;
    }
    return out;
  }

  private unitAt(folded: Folded, i: number): number {
    const code = folded.text.charCodeAt(i);
    return this.units[code] || this.learn(code);
  }

  private learn(code: number): number {
    const kind = this.kindOf(String.fromCharCode(code));
    this.units[code] = kind;
    return kind;
  }

  private kindOf(folded: string): number {
    if (spaces.includes(folded)) return unit.space;
    if (this.spelling.isLetter(folded)) return unit.letter;
    if (folded >= '0' && folded <= '9') return unit.digit;
    return breakers.includes(folded) ? unit.breaker : unit.other;
  }

  private isLetter(folded: Folded, i: number): boolean {
    return i < folded.length && this.unitAt(folded, i) === unit.letter;
  }

  private word(text: string, folded: Folded, begin: number, out: Token[], glued: boolean): number {
    const stop = this.run(folded, begin, unit.letter);
    const whole = this.brokenWord(text, folded, begin, stop);
    const word = whole?.word ?? folded.text.slice(begin, stop);
    this.push(out, folded, begin, whole?.stop ?? stop, word, 'word', glued, whole !== null);
    return whole?.stop ?? stop;
  }

  /** Where the units of one kind that begin at `begin` end. */
  private run(folded: Folded, begin: number, kind: number): number {
    let i = begin;
    while (i < folded.length && this.unitAt(folded, i) === kind) i++;
    return i;
  }

  /** Tries to read on over dots, slashes and stretched gaps; only a word that outlets are known to break is put together. */
  private brokenWord(text: string, folded: Folded, begin: number, firstStop: number): { word: string; stop: number } | null {
    let next = this.bridge(text, folded, firstStop);
    if (next < 0) return null;
    let word = folded.text.slice(begin, firstStop);
    let best: { word: string; stop: number } | null = null;
    for (let pieces = 0; pieces < 6 && next >= 0; pieces++) {
      const stop = this.run(folded, next, unit.letter);
      word += folded.text.slice(next, stop);
      if (word.length > 14) break;
      const stretched = hasStretch(text, folded, firstStop, stop);
      if (this.censored.has(word) || (stretched && pieces === 0 && best === null)) best = { word, stop };
      else if (stretched && best !== null) best = { word, stop };
      next = this.bridge(text, folded, stop);
    }
    return best;
  }

  /** Where the next piece of a broken word begins, or -1: breakers without a space, or a stretch on either side of a space. */
  private bridge(text: string, folded: Folded, stop: number): number {
    let i = stop;
    while (i < folded.length && i - stop < 3 && this.unitAt(folded, i) === unit.breaker) i++;
    if (i > stop) return this.isLetter(folded, i) ? i : -1;
    if (i >= folded.length || this.unitAt(folded, i) !== unit.space) return -1;
    const after = i + 1;
    if (!this.isLetter(folded, after)) return -1;
    const stretched =
      text.charCodeAt((folded.to[stop - 1] as number) - 1) === stretch || text.charCodeAt((folded.from[after] as number) - 1) === stretch;
    return stretched ? after : -1;
  }

  private other(folded: Folded, begin: number, out: Token[], glued: boolean): number {
    if (this.unitAt(folded, begin) === unit.digit) {
      const stop = this.run(folded, begin, unit.digit);
      this.push(out, folded, begin, stop, folded.text.slice(begin, stop), 'number', glued, false);
      return stop;
    }
    const wide = folded.text.codePointAt(begin) as number;
    const stop = begin + (wide > 0xffff ? 2 : 1);
    this.push(out, folded, begin, stop, folded.text.slice(begin, stop), 'mark', glued, false);
    return stop;
  }

  private push(
    out: Token[],
    folded: Folded,
    begin: number,
    stop: number,
    word: string,
    kind: Token['kind'],
    glued: boolean,
    censored: boolean,
  ): void {
    const form = this.forms.of(word);
    const start = folded.from[begin] as number;
    const end = folded.to[stop - 1] as number;
    out.push({ index: out.length, start, end, fold: form.fold, kind, glued, censored, form });
  }
}

const isBreaker = (text: string, i: number): boolean => i >= 0 && i < text.length && breakers.includes(text.charAt(i));

/** A stretch stands right beside the breaker: nobody ends or begins a word with one. */
function hasStretch(text: string, folded: Folded, firstStop: number, end: number): boolean {
  for (let i = folded.from[firstStop - 1] as number; i < (folded.from[end - 1] as number); i++) {
    if (text.charCodeAt(i) === stretch && (isBreaker(text, i + 1) || isBreaker(text, i - 1))) return true;
  }
  return false;
}
