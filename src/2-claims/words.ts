import { ar } from '#languages';
import { PerWord, sentences, type Token, Tokenizer } from '#text';
import type { Span } from './document.ts';

/** FNV-1a over UTF-16 units, 32 bits. */
function hashed(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const tokenizer = new Tokenizer(ar.spelling);
const hashOf = new PerWord(hashed);

const isWord = ({ kind, fold }: Token): boolean => kind === 'number' || (kind === 'word' && fold.length > 2);

/** Words and numbers of a stretch of text as hashes, each once, ascending: two stretches that share many say much the same. */
export function wordsOf(text: string, { start, end }: Span): number[] {
  const hashes = new Set<number>();
  for (const token of tokenizer.tokens(text, start, end)) if (isWord(token)) hashes.add(hashOf.of(token));
  return [...hashes].sort((a, b) => a - b);
}

/** How many numbers a sketch has, and how many words one shingle. */
const bins = 32;
const shingle = 4;
/** Words of a text that are looked at. */
const far = 4_000;

/**
 * A MinHash of a text's runs of four words, by one permutation into 32 bins (Li, Owen and Zhang 2012): the share of equal
 * bins estimates how much of two texts is the same. An empty bin holds -1.
 */
export function sketchOf(text: string): number[] {
  const sketch = new Array<number>(bins).fill(-1);
  const run: number[] = [];
  for (const token of tokenizer.tokens(text, 0, Math.min(text.length, far * 8))) {
    if (!isWord(token)) continue;
    run.push(hashOf.of(token));
    if (run.length < shingle) continue;
    const h = mixed(run);
    const bin = h % bins;
    const value = h >>> 5;
    if ((sketch[bin] as number) < 0 || value < (sketch[bin] as number)) sketch[bin] = value;
    run.shift();
  }
  return sketch;
}

function mixed(run: readonly number[]): number {
  let h = 0x9e3779b9;
  for (const word of run) {
    h = Math.imul(h ^ word, 0x85ebca6b);
    h ^= h >>> 13;
  }
  h = Math.imul(h ^ (h >>> 16), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The words that name a voice or a party nobody knows, folded, so that one spelling stands for all. */
export const foldedWords = (text: string): string =>
  tokenizer
    .tokens(text, 0, text.length)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ fold }) => fold)
    .join(' ');

/** A stretch of a text that is found as one, and the words by which it is. */
export type Searchable = Span & { readonly words: readonly string[]; readonly length: number };

/** Shortest word that is left over when what is written onto it is taken off. */
const shortestStem = 3;

/** A folded word as it stands, and what is left as clitics come off its front: conjunction, preposition, article. */
const searchedAs = new PerWord((word): readonly string[] => [
  ...new Set([
    word,
    ...ar.morphology
      .splits(word)
      .filter(({ suffix, future, stem }) => suffix === '' && !future && stem.length >= shortestStem)
      .map(({ stem }) => stem),
  ]),
]);

/** The sentences of a text with the words they are found by, each once; `length` counts the words that stand there. */
export function* searchable(text: string): Generator<Searchable> {
  for (const { start, end, tokens } of sentences(text, tokenizer)) {
    const spoken = tokens.filter(({ kind }) => kind !== 'mark');
    const words = [...new Set(spoken.flatMap((token) => (token.kind === 'word' ? searchedAs.of(token) : [token.fold])))];
    yield { start, end, words, length: spoken.length };
  }
}

/** One word that is looked for: any of its forms, whole or, where `begins`, as a beginning. */
export type SearchTerm = { readonly forms: readonly string[]; readonly begins: boolean };

/**
 * What a person looks for, folded as the reader folds. A word is found with and without what is written onto it in front;
 * one with the article also finds the word without it; a star behind a word finds all that begin so.
 */
export function searchTerms(words: string): SearchTerm[] {
  const tokens = tokenizer.tokens(words, 0, words.length);
  return tokens.flatMap(({ kind, fold }, i): SearchTerm[] => {
    if (kind === 'mark') return [];
    const next = tokens[i + 1];
    const bare = ar.morphology
      .splits(fold)
      .filter(
        ({ and, prep, definite, suffix, stem }) => and === '' && prep === '' && definite && suffix === '' && stem.length >= shortestStem,
      )
      .map(({ stem }) => stem);
    return [{ forms: [...new Set([fold, ...bare])], begins: next?.glued === true && next.fold === '*' }];
  });
}
