import type { NameWords } from '#languages';
import { PerWord, type Token } from '#text';
import type { Lexicon } from '../lexicon.ts';

/** A list of words that is asked whatever letters are written onto the word. */
export class WordSet {
  private readonly words: ReadonlySet<string>;
  private readonly heads: NameWords['heads'];
  private readonly clitics = new PerWord((fold) => this.cliticBefore(fold));

  constructor(words: readonly string[], lexicon: Pick<Lexicon, 'fold'>, heads: NameWords['heads']) {
    this.words = new Set(words.map((word) => lexicon.fold(word)));
    this.heads = heads;
  }

  has(token: Pick<Token, 'form'>): boolean {
    return this.clitics.of(token) !== null;
  }

  /** The letters before the listed word, '' when there are none, or null when the word is not listed. */
  cliticOn(token: Pick<Token, 'form'>): string | null {
    return this.clitics.of(token);
  }

  /** The same of a folded word that is no token of the text. */
  cliticBefore(fold: string): string | null {
    for (const [lead, rest] of this.heads(fold)) if (this.words.has(rest)) return lead;
    return null;
  }
}
