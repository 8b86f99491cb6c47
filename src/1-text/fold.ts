import type { Spelling } from '#languages';

/**
 * Folded text with a map back to the original.
 * `from[i]` is where folded unit i begins in the original and `to[i]` where it ends, as UTF-16 offsets; so the word
 * folded from `[a, b)` was written at `[from[a], to[b - 1])`.
 * Example: a word of three letters with two vowel signs folds to three units whose map skips the signs.
 */
export type Folded = { text: string; from: Int32Array; to: Int32Array; length: number };

/** Folds `text[start, end)`; offsets in the map count from the beginning of `text`. */
export function fold(text: string, start: number, end: number, spelling: Spelling): Folded {
  let from: Int32Array = new Int32Array(end - start + 8);
  let to: Int32Array = new Int32Array(end - start + 8);
  let n = 0;
  const parts: string[] = [];
  for (let i = start; i < end; i++) {
    const folded = spelling.fold(text[i] as string);
    if (folded.length === 0) {
      if (n > 0 && to[n - 1] === i && isAttached(text.charCodeAt(i))) to[n - 1] = i + 1;
      continue;
    }
    if (n + folded.length > from.length) {
      from = grown(from, n + folded.length);
      to = grown(to, n + folded.length);
    }
    for (let k = 0; k < folded.length; k++) {
      from[n] = i;
      to[n] = i + 1;
      n++;
    }
    parts.push(folded);
  }
  return { text: parts.join(''), from, to, length: n };
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
