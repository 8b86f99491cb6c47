import { ar } from '#languages';
import { PerWord, type Token, Tokenizer } from '#text';
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
