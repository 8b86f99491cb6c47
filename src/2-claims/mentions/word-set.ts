import type { NameWords } from '#languages';
import type { Lexicon } from '../lexicon.ts';

/** A list of words that is asked whatever letters are written onto the word; each different word is worked out once. */
export class WordSet {
  private readonly words: ReadonlySet<string>;
  private readonly heads: NameWords['heads'];
  private readonly seen = new Map<string, string | null>();

  constructor(words: readonly string[], lexicon: Pick<Lexicon, 'fold'>, heads: NameWords['heads']) {
    this.words = new Set(words.map((word) => lexicon.fold(word)));
    this.heads = heads;
  }

  has(fold: string): boolean {
    return this.cliticOn(fold) !== null;
  }

  /** The letters before the listed word, '' when there are none, or null when the word is not listed. */
  cliticOn(fold: string): string | null {
    let clitic = this.seen.get(fold);
    if (clitic !== undefined) return clitic;
    clitic = null;
    for (const [lead, rest] of this.heads(fold)) {
      if (!this.words.has(rest)) continue;
      clitic = lead;
      break;
    }
    if (this.seen.size > 20_000) this.seen.clear();
    this.seen.set(fold, clitic);
    return clitic;
  }
}
