import type { NameWords } from '#languages';
import type { Token } from '#text';
import type { Discourse } from '../discourse.ts';
import type { Lexicon, Word } from '../lexicon.ts';
import type { FoundPlace } from './found.ts';
import { WordSet } from './word-set.ts';

/** Kinds of place that have quarters. */
const settled: ReadonlySet<string> = new Set(['city', 'town']);
/** "North-eastern" is two words; more are no direction. */
const longestBearing = 2;
/** Sentences back to the city whose quarters are spoken of. */
const near = 6;

/**
 * Reads the quarters of one side of a city: "the eastern quarters of X", "the quarters of X in its east". What happens there
 * happens in a part of the city: the words say which, and the city is only the unit that holds it.
 */
export class QuarterReader {
  private readonly quarters: WordSet;
  private readonly links: WordSet;
  private readonly prepOf: NameWords['prepOf'];
  private readonly isDefinite: NameWords['isDefinite'];

  constructor({ quarters, quarterLinks, prepOf, isDefinite, heads }: NameWords, lexicon: Lexicon) {
    this.quarters = new WordSet(quarters, lexicon, heads);
    this.links = new WordSet(quarterLinks, lexicon, heads);
    this.prepOf = prepOf;
    this.isDefinite = isDefinite;
  }

  /** The place with the words of its quarters, no more exact than a district; the place itself where none are named. */
  widened(tokens: readonly Token[], words: readonly Word[], found: FoundPlace): FoundPlace {
    if (!found.place || found.within || !settled.has(found.place.kind)) return found;
    const named = this.quarters.has(tokens[found.from] as Token) ? found.from : found.from - 1;
    const linked = found.from > 0 && this.links.has(tokens[found.from - 1] as Token) ? found.from - 1 : found.from;
    const before = this.back(tokens, words, linked);
    const [at, to] = before < linked ? [before - 1, found.to] : [named, this.ahead(tokens, words, found.to)];
    const token = tokens[at];
    if (!token || (before === linked && to === found.to)) return found;
    const clitic = this.quarters.cliticOn(token);
    if (clitic === null) return found;
    const { area: _, ...rest } = found;
    return { ...rest, from: at, to, prep: this.prepOf(clitic), precision: 'district', why: 'quarters on one side of the city' };
  }

  /**
   * "The eastern quarters" of no city said are those of the city named last, if it was named not long ago; null where the
   * sentence names none, or says what else they are quarters of. `chain` is the number of the new list.
   */
  alone(
    tokens: readonly Token[],
    words: readonly Word[],
    places: readonly FoundPlace[],
    discourse: Discourse,
    chain: number,
  ): FoundPlace | null {
    const last = discourse.lastPlace;
    if (places.length > 0 || !last || discourse.sentence - last.sentence > near || !settled.has(last.place.kind)) return null;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      const clitic = this.quarters.cliticOn(token);
      const to = clitic !== null && this.isDefinite(token.fold) ? this.ahead(tokens, words, i + 1) : i + 1;
      if (clitic === null || to === i + 1 || (tokens[to] && this.links.has(tokens[to]))) continue;
      const why = 'antecedent assumed: quarters of the city named last';
      const at = { from: i, to, prep: this.prepOf(clitic), chain };
      return { ...at, place: last.place, candidates: [], precision: 'district', why, container: false };
    }
    return null;
  }

  /** Index of the first of the directions that end before token `i`, or `i`. */
  private back(tokens: readonly Token[], words: readonly Word[], i: number): number {
    let k = i;
    while (i - k < longestBearing && this.turns(tokens, words, k - 1)) k--;
    return k;
  }

  /** Index after the directions that begin at token `i`. */
  private ahead(tokens: readonly Token[], words: readonly Word[], i: number): number {
    let k = i;
    while (k - i < longestBearing && this.turns(tokens, words, k)) k++;
    return k;
  }

  /** An adjective of direction: "the eastern"; without its article it only says where from the city. */
  private turns(tokens: readonly Token[], words: readonly Word[], k: number): boolean {
    const token = tokens[k];
    return token !== undefined && words[k]?.cues.has('direction') === true && this.isDefinite(token.fold);
  }
}
