import { PerWord, type Sentence, type Token } from '#text';

/** So many words in a row that stand twice on a page are no accident. */
const gram = 5;
/** A headline or a caption is no longer than this, in words. */
const longestCopy = 80;

/** `twice[i]` is 1 where word token i belongs to words that the page has said before or is about to say again; `copies` are `[from, to)` of words that those right behind them repeat. */
export type Repeats = {
  readonly words: readonly Token[];
  readonly twice: Uint8Array;
  readonly copies: readonly (readonly [number, number])[];
};

/** FNV-1a over UTF-16 units, 32 bits. */
const hashOf = new PerWord((word) => {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
});

/** Finds what a page says twice. Time and memory are linear in its words. */
export function repeatsOf(sentences: readonly Sentence[]): Repeats {
  const words = sentences.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind !== 'mark'));
  const twice = new Uint8Array(words.length);
  const copies: [number, number][] = [];
  const last = new Map<number, number>();
  let free = 0;
  for (let i = 0; i + gram <= words.length; i++) {
    const key = gramAt(words, i);
    const before = last.get(key);
    last.set(key, i);
    if (before === undefined) continue;
    const length = i - before;
    twice.fill(1, i, i + gram);
    if (length <= longestCopy) twice.fill(1, before, before + gram);
    if (i >= free && length >= gram && length <= longestCopy && isCopy(words, before, i)) {
      copies.push([before, i]);
      free = i + length;
    }
  }
  return { words, twice, copies };
}

function gramAt(words: readonly Token[], at: number): number {
  let h = 0;
  for (let k = 0; k < gram; k++) h = Math.imul(h ^ hashOf.of(words[at + k] as Token), 0x01000193) + k;
  return h;
}

/** Do the words from `at` on repeat all those between `before` and it? */
function isCopy(words: readonly Token[], before: number, at: number): boolean {
  for (let k = 0; k < at - before; k++) if (words[at + k]?.fold !== words[before + k]?.fold) return false;
  return true;
}
