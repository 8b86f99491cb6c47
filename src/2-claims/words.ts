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

/** The words and numbers of a text as hashes, to be asked for by stretch. Marks and words of two letters are left out. */
export class TextWords {
  private readonly starts: number[] = [];
  private readonly hashes: number[] = [];

  constructor(text: string) {
    for (const token of tokenizer.tokens(text, 0, text.length)) {
      if (!isWord(token)) continue;
      this.starts.push(token.start);
      this.hashes.push(hashOf.of(token));
    }
  }

  /** Those that begin in a stretch, each once, ascending: two stretches that share many say much the same. */
  within({ start, end }: Span): number[] {
    const found = this.hashes.slice(this.firstFrom(start), this.firstFrom(end)).sort((a, b) => a - b);
    return found.filter((hash, i) => i === 0 || hash !== found[i - 1]);
  }

  private firstFrom(offset: number): number {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * How much a word says of what a text is about: the logarithm of how seldom it stands in a sentence of news (inverse document
 * frequency). A word that the language pack does not count says most.
 */
export function weightOf(hash: number): number {
  if (weights.size === 0) {
    const { counts, sentences } = ar.commonWords;
    for (const word of Object.keys(counts)) weights.set(hashed(word), Math.log(sentences / (1 + (counts[word] as number))));
  }
  return weights.get(hash) ?? heaviest;
}

const weights = new Map<number, number>();
const heaviest = Math.log(ar.commonWords.sentences);

/** The heaviest of some words, at most so many, ascending by hash. */
export function tellingWords(words: readonly number[], most: number): number[] {
  if (words.length <= most) return [...words];
  const weighed = words.map((hash) => [hash, weightOf(hash)] as const).sort(([a, v], [b, w]) => w - v || a - b);
  return weighed
    .slice(0, most)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
}

/** The words that name a voice or a party nobody knows, folded, so that one spelling stands for all. */
export const foldedWords = (text: string): string =>
  tokenizer
    .tokens(text, 0, text.length)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ fold }) => fold)
    .join(' ');

const kindNouns: ReadonlySet<string> = new Set(
  Object.values(ar.names.placeKinds).flatMap((words) => words.map((word) => foldedWords(word))),
);

/** The name in the words of a place nobody knows, folded and without what kind of place it is: two spellings of it are one. */
export function placeWords(text: string): string {
  const words = foldedWords(text).split(' ');
  const isKind = (word: string): boolean => ar.names.heads(word).some(([, rest]) => kindNouns.has(rest));
  const name = words.slice(words.findLastIndex(isKind) + 1);
  return (name.length ? name : words).join(' ');
}

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
