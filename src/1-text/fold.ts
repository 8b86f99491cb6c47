import type { Spelling } from '#languages';

/**
 * Folded text with a map back to the original.
 * `from[i]` is where folded unit i begins in the original and `to[i]` where it ends, as UTF-16 offsets; so the word
 * folded from `[a, b)` was written at `[from[a], to[b - 1])`.
 * Example: a word of three letters with two vowel signs folds to three units whose map skips the signs.
 */
export type Folded = { text: string; from: Int32Array; to: Int32Array; length: number };

/** A unit that folds to nothing, or to several units, as it is kept for each unit; 0 where that was never asked. */
const nothing = -1;
const several = -2;

/** Folds stretches of text; what each UTF-16 unit becomes is worked out once. */
export class Folder {
  private readonly spelling: Spelling;
  private readonly table = new Int32Array(0x10000);

  constructor(spelling: Spelling) {
    this.spelling = spelling;
  }

  /** Folds `text[start, end)`; offsets in the map count from the beginning of `text`. */
  fold(text: string, start: number, end: number): Folded {
    let from: Int32Array = new Int32Array(end - start + 8);
    let to: Int32Array = new Int32Array(end - start + 8);
    let n = 0;
    let out = '';
    let run = start;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const unit = this.table[code] || this.learn(code);
      if (unit > 0) {
        from[n] = i;
        to[n++] = i + 1;
        if (unit === code) continue;
        out += text.slice(run, i) + String.fromCharCode(unit);
      } else {
        if (unit === nothing && n > 0 && to[n - 1] === i && isAttached(code)) to[n - 1] = i + 1;
        const folded = unit === nothing ? '' : this.spelling.fold(text[i] as string);
        const need = n + folded.length + end - i;
        if (need > from.length) [from, to] = [grown(from, need), grown(to, need)];
        for (let k = 0; k < folded.length; k++) {
          from[n] = i;
          to[n++] = i + 1;
        }
        out += text.slice(run, i) + folded;
      }
      run = i + 1;
    }
    return { text: out + text.slice(run, end), from, to, length: n };
  }

  private learn(code: number): number {
    const folded = this.spelling.fold(String.fromCharCode(code));
    const unit = folded === '' ? nothing : folded.length > 1 ? several : folded.charCodeAt(0);
    this.table[code] = unit;
    return unit;
  }
}

/** Signs and stretches written on the letter before them: they belong to its span. */
const isAttached = (code: number): boolean =>
  (code >= 0x064b && code <= 0x065f) || code === 0x0670 || code === 0x0640 || (code >= 0x0300 && code <= 0x036f);

/** Folds a name or a word of a list, to be compared with folded text. */
export function foldWord(word: string, spelling: Spelling): string {
  let out = '';
  let kept = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word[i] as string;
    const folded = spelling.fold(unit);
    if (folded === unit) continue;
    out += word.slice(kept, i) + folded;
    kept = i + 1;
  }
  return kept === 0 ? word : out + word.slice(kept);
}

function grown(array: Int32Array, need: number): Int32Array {
  const bigger = new Int32Array(Math.max(need, array.length * 2));
  bigger.set(array);
  return bigger;
}
