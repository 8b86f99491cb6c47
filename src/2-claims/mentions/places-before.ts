import type { NameWords } from '#languages';
import type { Token } from '#text';
import type { Lexicon, Word } from '../lexicon.ts';
import type { Before, Lead } from './places-draft.ts';
import { WordSet } from './word-set.ts';

/** Kinds whose noun is no part of the place's own name. */
const loose: ReadonlySet<string> = new Set(['countryside', 'facility', 'road', 'river']);
const steps = 4;

/** Reads what stands before a place name: its kind, and how far from it the act was. */
export class BeforePlace {
  private readonly kinds: WordSet;
  private readonly fronts: WordSet;
  private readonly outlets: WordSet;
  private readonly stationed: WordSet;
  private readonly centre: WordSet;
  private readonly treaties: WordSet;
  private readonly reaching: WordSet;
  private readonly leaving: WordSet;
  private readonly movements: WordSet;
  private readonly words: NameWords;

  constructor(words: NameWords, lexicon: Lexicon) {
    const set = (list: readonly string[]): WordSet => new WordSet(list, lexicon, words.heads);
    this.words = words;
    this.kinds = set(Object.values(words.placeKinds).flat());
    this.fronts = set(words.fronts);
    this.outlets = set(words.outlets);
    this.stationed = set(words.stationed);
    this.centre = set(words.centre);
    this.treaties = set(words.treaties);
    this.reaching = set(words.reaching);
    this.leaving = set(words.leaving);
    this.movements = set(words.movements);
  }

  /** The nearest kind noun and the strongest distance word before token `i`. */
  at(tokens: readonly Token[], words: readonly Word[], i: number): Before {
    let k = skipQuotes(tokens, i - 1);
    let kind: string | null = null;
    let kindAt: number | null = null;
    let lead: Lead = 'plain';
    for (let n = 0; k >= 0 && n < steps; n++, k--) {
      const word = words[k] as Word;
      if (this.centre.has(tokens[k] as Token)) continue;
      if (word.cues.has('countryside')) lead = 'countryside';
      else if (this.fronts.has(tokens[k] as Token)) {
        lead = lead === 'plain' ? 'near' : lead;
        kind ??= 'front';
      } else if (word.placeKind && kind === null) {
        kind = word.placeKind;
        if (k === skipQuotes(tokens, i - 1)) kindAt = k;
      } else if (word.cues.has('near') || word.cues.has('direction') || word.cues.has('between')) {
        if (lead === 'plain') lead = 'near';
        if (word.cues.has('between')) break;
      } else break;
    }
    if (kind === 'road' && lead === 'plain') lead = 'near';
    return { kind: kind === 'countryside' ? null : kind, lead, kindAt: kind !== null && loose.has(kind) ? null : kindAt };
  }

  /** The preposition letter written onto a kind noun. */
  prepAt(token: Token): string {
    return this.words.prepOf(this.kinds.cliticOn(token) ?? '');
  }

  /** A definite kind noun takes an adjective, not a name: "the residential quarters". */
  takesName(token: Token): boolean {
    return !this.words.isDefinite(token.fold);
  }

  /** Is the name part of another: an outlet's or an office's ("the X network"), an agreement's, a person's ("the commander Y of X")? */
  isOther(tokens: readonly Token[], words: readonly Word[], i: number): boolean {
    const k = skipQuotes(tokens, i - 1);
    const before = tokens[k];
    if (before?.kind !== 'word') return false;
    return this.outlets.has(before) || this.treaties.has(before) || this.isTitle(tokens, words, k) || this.isSurname(tokens, words, i);
  }

  /** With the article a title leads a person's name; without it, what the office is of: "governor of X". */
  private isTitle(tokens: readonly Token[], words: readonly Word[], k: number): boolean {
    return words[k]?.cues.has('title') === true && this.words.isDefinite((tokens[k] as Token).fold);
  }

  /** "The detainee Anas al-Zabadani": right behind a plain word that a title or a definite person leads. */
  private isSurname(tokens: readonly Token[], words: readonly Word[], i: number): boolean {
    const [name, who] = [words[i - 1], words[i - 2]];
    if (!name || !who || tokens[i - 2]?.kind !== 'word' || !isPlainName(name)) return false;
    return this.isTitle(tokens, words, i - 2) || who.persons.some((p) => p.number === 'one' && p.split.definite);
  }

  /** "In the middle of", "the centre of". */
  isCentre(token: Token): boolean {
    return this.centre.has(token);
  }

  /** "To X", "the people of X", "they fled from X": only a place stands there. */
  isReached(tokens: readonly Token[], i: number): boolean {
    const k = skipQuotes(tokens, i - 1);
    const before = tokens[k];
    if (before?.kind !== 'word') return false;
    if (this.reaching.has(before)) return true;
    if (!this.leaving.has(before)) return false;
    for (let m = k - 1; m >= Math.max(0, k - steps); m--) if (this.movements.has(tokens[m] as Token)) return true;
    return false;
  }

  /** "Stationed in X": where the forces stand, not where the act was. */
  isStation(tokens: readonly Token[], words: readonly Word[], start: number): boolean {
    let k = start - 1;
    for (let n = 0; n < 3 && k >= 0 && (isAt(words[k] as Word) || (words[k] as Word).placeKind !== null); n++) k--;
    return k >= 0 && this.stationed.has(tokens[k] as Token);
  }
}

const isPlainName = (word: Word): boolean =>
  word.cues.size === 0 &&
  word.acts.length === 0 &&
  word.persons.length === 0 &&
  word.placeKind === null &&
  word.says.length === 0 &&
  !word.nisba &&
  word.prep === '' &&
  !word.finite;

const isAt = (word: Word): boolean =>
  word.cues.has('at') || word.cues.has('near') || word.cues.has('direction') || word.cues.has('countryside');

function skipQuotes(tokens: readonly Token[], k: number): number {
  while (k >= 0 && (tokens[k] as Token).kind === 'mark' && '"\u201c\u00ab\u201d\'('.includes((tokens[k] as Token).fold)) k--;
  return k;
}
