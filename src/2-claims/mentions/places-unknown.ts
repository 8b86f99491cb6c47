import type { NameWords } from '#languages';
import { PerWord, type Token } from '#text';
import type { Lexicon, Word } from '../lexicon.ts';
import type { NameAt } from './names-scene.ts';
import type { Before, Draft } from './places-draft.ts';
import { WordSet } from './word-set.ts';

type Shape = Pick<Draft, 'from' | 'to' | 'ids' | 'key' | 'prep'>;
const announcing: ReadonlySet<string> = new Set([
  'city',
  'town',
  'village',
  'neighbourhood',
  'camp',
  'crossing',
  'airport',
  'mountain',
  'dam',
  'front',
]);
/** Kinds whose noun is feminine: a definite feminine word after the name describes the place. */
const feminine: ReadonlySet<string> = new Set(['city', 'town', 'village']);

/** Reads a place nobody knows by its surroundings: after a kind noun, in a list of places, by the first half of a village's name. */
export class UnknownPlaces {
  private readonly firstHalves: ReadonlySet<string>;
  private readonly knownOnly: WordSet;
  private readonly villageHalves: ReadonlySet<string>;
  /** "Its countryside", "its surroundings", "its areas". */
  private readonly itsOwn: PerWord<boolean>;
  private readonly halves = new PerWord((fold) => this.half(fold));
  private readonly lexicon: Lexicon;
  private readonly words: NameWords;

  constructor(words: NameWords, lexicon: Lexicon, firstHalves: readonly string[]) {
    this.words = words;
    this.lexicon = lexicon;
    this.firstHalves = new Set(firstHalves.map((word) => lexicon.fold(word)));
    this.knownOnly = new WordSet(words.knownOnly, lexicon, words.heads);
    const around = new WordSet([...words.near, ...words.countryside, ...Object.values(words.placeKinds).flat()], lexicon, words.heads);
    this.itsOwn = new PerWord((fold) => words.withoutPronoun(fold).some((bare) => around.cliticBefore(bare) !== null));
    this.villageHalves = new Set(words.villageHalves.map((word) => lexicon.fold(word)));
  }

  /** Can an unknown place begin here at all? Asked of every word, so it looks at little. */
  mayBegin(tokens: readonly Token[], words: readonly Word[], i: number): boolean {
    const before = words[i - 1];
    const announced = before !== undefined && (before.placeKind !== null || before.cues.has('near') || tokens[i - 1]?.kind === 'mark');
    return announced || this.halves.of(tokens[i] as Token)[1] !== '';
  }

  at(
    tokens: readonly Token[],
    words: readonly Word[],
    runs: readonly (NameAt | null)[],
    i: number,
    before: Before,
    listedAfter: Draft | undefined,
  ): Shape | null {
    const head = tokens[i] as Token;
    if (head.kind !== 'word' || this.itsOwn.of(head)) return null;
    const kind = this.kindOf(tokens, i, before, listedAfter);
    if (kind === null) return this.byShape(tokens, words, runs, i, before);
    if (!announcing.has(kind)) return null;
    const listed = before.kind === null;
    const word = words[i] as Word;
    if (listed && (word.finite || word.acts.length > 0)) return null;
    const bare = listed && head.fold.startsWith(this.words.and) ? head.fold.slice(this.words.and.length) : head.fold;
    const half = this.firstHalves.has(bare) && before.kindAt !== null;
    if (!half && (bare.length < 3 || this.isPlain(word))) return null;
    const to = this.endOf(tokens, words, runs, i, bare, kind);
    if (listed && !this.mayEndList(tokens, words, runs, to)) return null;
    return { from: i, to, ids: [], key: keyOf(tokens, i, to, bare), prep: '' };
  }

  private kindOf(tokens: readonly Token[], i: number, before: Before, listedAfter: Draft | undefined): string | null {
    if (before.kind !== null) return before.kindAt === null || this.takesUnknown(tokens[before.kindAt] as Token) ? before.kind : null;
    if (!listedAfter) return null;
    const joined = (tokens[i] as Token).fold.startsWith(this.words.and);
    if (listedAfter.ids.length === 0 || (joined && announcing.has(listedAfter.kind ?? ''))) return listedAfter.kind;
    return null;
  }

  private takesUnknown(token: Token): boolean {
    return !this.words.isDefinite(token.fold) && !this.knownOnly.has(token);
  }

  /** One word, or two when the first calls for a second or the second is a definite noun that belongs to it. */
  private endOf(
    tokens: readonly Token[],
    words: readonly Word[],
    runs: readonly (NameAt | null)[],
    i: number,
    bare: string,
    kind: string,
  ): number {
    const next = tokens[i + 1];
    const word = words[i + 1];
    if (!next || !word || next.kind !== 'word' || this.isPlain(word) || word.acts.length > 0 || word.and !== '' || word.prep !== '')
      return i + 1;
    if (this.firstHalves.has(bare)) return i + 2;
    const owned = this.words.isDefinite(next.fold) && !this.words.isDefinite(bare) && !runs[i + 1];
    if (!owned || this.lexicon.isFiller(next.fold) || this.words.isNisbaLike(next.fold)) return i + 1;
    return feminine.has(kind) && this.words.isFeminine(next.fold) ? i + 1 : i + 2;
  }

  /** "At Tell X": a village's first half after a place preposition. */
  private byShape(
    tokens: readonly Token[],
    words: readonly Word[],
    runs: readonly (NameAt | null)[],
    i: number,
    before: Before,
  ): Shape | null {
    const [clitic, rest] = this.halves.of(tokens[i] as Token);
    if (rest === '') return null;
    const reached =
      this.words.prepOf(clitic) === this.words.at ||
      before.lead !== 'plain' ||
      words[i - 1]?.cues.has('at') === true ||
      words[i - 1]?.cues.has('onto') === true;
    const next = tokens[i + 1];
    const word = words[i + 1];
    if (
      !reached ||
      !next ||
      !word ||
      next.kind !== 'word' ||
      this.isPlain(word) ||
      word.acts.length > 0 ||
      word.and !== '' ||
      word.prep !== ''
    )
      return null;
    return runs[i] ? null : { from: i, to: i + 2, ids: [], key: keyOf(tokens, i, i + 2, rest), prep: this.words.prepOf(clitic) };
  }

  /** What follows the last name of a list: its end, another member, where it lies. A word that goes on into a sentence is no name. */
  private mayEndList(tokens: readonly Token[], words: readonly Word[], runs: readonly (NameAt | null)[], to: number): boolean {
    const next = tokens[to];
    const word = words[to];
    if (!next || !word) return true;
    if (next.kind === 'mark') return next.fold !== ':';
    if (word.and !== '' || next.fold === this.words.and) return true;
    return whereabouts.some((cue) => word.cues.has(cue)) || word.placeKind !== null || runs[to] !== null;
  }

  private half(fold: string): readonly [string, string] {
    return this.words.heads(fold).find(([, rest]) => this.villageHalves.has(rest)) ?? noHalf;
  }

  private isPlain(word: Word): boolean {
    const { cues } = word;
    return (
      plainCues.some((cue) => cues.has(cue)) ||
      word.placeKind !== null ||
      word.says.length > 0 ||
      word.nisba !== null ||
      word.finite ||
      word.means !== null ||
      word.persons.length > 0
    );
  }
}

const noHalf: readonly [string, string] = ['', ''];
/** What may follow a place to say where it lies. */
const whereabouts = ['at', 'near', 'direction', 'countryside', 'relative'] as const;

/** The letters of tokens `[i, to)`, the first of which is read as `first`. */
function keyOf(tokens: readonly Token[], i: number, to: number, first: string): string {
  let key = first;
  for (let k = i + 1; k < to; k++) key += (tokens[k] as Token).fold;
  return key;
}

const plainCues = [
  'countryside',
  'stop',
  'at',
  'near',
  'direction',
  'relative',
  'that',
  'opener',
  'military',
  'other',
  'whole',
  'violence',
  'from',
  'onto',
] as const;
