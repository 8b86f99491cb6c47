import type { NameWords } from '#languages';
import type { Token } from '#text';
import type { Lexicon } from '../lexicon.ts';
import type { Scene } from './names-scene.ts';
import { WordSet } from './word-set.ts';

/** How far before a name the words that make it a mere description may begin. */
const reach = 7;

/**
 * Tells a name that only describes an area or a backer from one that acts: "areas under the control of X", "the towns
 * which X holds", "backed by X".
 */
export class ZoneReader {
  private readonly areas: WordSet;
  private readonly holding: WordSet;
  private readonly under: WordSet;
  private readonly verbs: WordSet;
  private readonly pronouns: WordSet;
  private readonly backed: WordSet;
  private readonly belonging: WordSet;
  private readonly backing: WordSet;
  private readonly between: WordSet;

  constructor(words: NameWords, lexicon: Lexicon) {
    const set = (list: readonly string[]): WordSet => new WordSet(list, lexicon, words.heads);
    this.areas = set(words.zones.areas);
    this.holding = set(words.zones.holding);
    this.under = set(words.zones.under);
    this.verbs = set(words.zones.verbs);
    this.pronouns = set(words.zones.pronouns);
    this.backed = set(words.zones.backed);
    this.belonging = set(words.zones.belonging);
    this.backing = set(words.zones.backing);
    this.between = set(words.zones.between);
  }

  /** Does what stands before token `from` only describe? */
  describes(scene: Scene, from: number): boolean {
    const stop = Math.max(0, from - reach);
    const k = this.skip(scene, from - 1, stop);
    if (k < stop) return false;
    const token = scene.tokens[k] as Token;
    if (this.areas.has(token)) return k === from - 1 || (k === from - 2 && scene.tokens[from - 1]?.kind === 'mark');
    if (this.backed.has(token)) return true;
    // "X controls the town" tells something; only after a noun does the verb describe one.
    if (this.verbs.has(token)) return k > 0;
    const before = this.skip(scene, k - 1, stop);
    const further = before >= stop ? (scene.tokens[before] as Token) : null;
    if (this.holding.has(token)) return further !== null && (this.under.has(further) || this.areas.has(further));
    if (this.belonging.has(token)) return further !== null && this.areas.has(further);
    if (this.pronouns.has(token)) return further !== null && this.verbs.has(further);
    return this.backing.has(token);
  }

  /** Index of the nearest word at or before `k` that is no small word; below `stop` when there is none. */
  private skip(scene: Scene, k: number, stop: number): number {
    while (k >= stop) {
      const token = scene.tokens[k] as Token;
      const isQuote = token.kind === 'mark' && '"\u201c\u00ab'.includes(token.fold);
      if (!isQuote && !(token.kind === 'word' && (this.between.has(token) || scene.words[k]?.nisba))) break;
      k--;
    }
    return k;
  }
}
