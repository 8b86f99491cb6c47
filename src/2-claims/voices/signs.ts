import type { Language } from '#languages';
import type { Discourse } from '../discourse.ts';
import type { Lexicon, Word } from '../lexicon.ts';
import type { View } from '../view.ts';
import { PhraseBook } from './phrase-book.ts';

/** What words around an act can say about it; each is a bit of the mark on the word that says it. */
const kinds = [
  'past-negator',
  'future-negator',
  'present-negator',
  'without',
  'untrue',
  'any',
  'happening',
  'failing',
  'managing',
  'refusal',
  'hedge',
  'maybe',
  'plan',
  'demand',
  'condition',
  'future',
  'ongoing',
  'passing',
  'around',
  'fear',
  'question',
  'attempt',
  'had',
  'remembered',
  'accused',
  'lifeless',
  'figurative',
  'if-written',
  'account',
  'this-account',
  'responsibility',
  'recalled',
] as const;
export type SignKind = (typeof kinds)[number];

const bit: Readonly<Record<SignKind, number>> = Object.fromEntries(kinds.map((kind, n) => [kind, 1 << n])) as Record<SignKind, number>;
/** Several kinds as one mask. */
export const signMask = (...wanted: readonly SignKind[]): number => wanted.reduce((mask, kind) => mask | bit[kind], 0);

/** A word of a world apart: which, how strong, at what token. */
export type ApartWord = { readonly field: Field; readonly points: number; readonly at: number };

/** Worlds in which acts are no deeds. */
export type Field = 'sport' | 'stage' | 'drill' | 'court' | 'accident' | 'celebration';
const fieldNames: readonly Field[] = ['sport', 'stage', 'drill', 'court', 'accident', 'celebration'];

/** The marks of a sentence, with what its standing needs of the report. */
export type Signs = {
  /** A mask of kinds for every token. */
  readonly marks: Int32Array;
  /** Words of worlds apart, with the points they give. */
  readonly apart: readonly ApartWord[];
  readonly discourse: Discourse | null;
  readonly lists: WordLists;
};

/** Words that are looked up where they stand; folded, but for the lemmas of wars. */
export type WordLists = {
  /** Suffix pronouns of the speaker. */
  readonly speakerObject: ReadonlySet<string>;
  readonly wars: ReadonlySet<string>;
  /** "That" without a pronoun: a verb right after it is a subjunctive. */
  readonly bareThat: ReadonlySet<string>;
  /** Words that make an act a thing told about; without pronouns. */
  readonly notDeeds: ReadonlySet<string>;
};

const noWords: ReadonlySet<string> = new Set();
const nothingApart: readonly ApartWord[] = [];
const noLists: WordLists = { speakerObject: noWords, wars: noWords, bareThat: noWords, notDeeds: noWords };
const noSigns: Signs = { marks: new Int32Array(0), apart: nothingApart, discourse: null, lists: noLists };

/** Signs are kept beside the view they were read from, so that a view stays plain data. */
const kept = new WeakMap<View, Signs>();

/** The sentence read last, which is the one that is asked about. */
let last: { readonly view: View; readonly signs: Signs } | null = null;

/** The signs of a sentence that was read before; none for another. */
export const signsOf = (view: View): Signs => (last?.view === view ? last.signs : (kept.get(view) ?? noSigns));

/** Marks the words of a sentence by what the language pack says of them. Made once for a language. */
export class SignReader {
  private readonly signs: PhraseBook<SignKind>;
  private readonly fields: PhraseBook<{ field: Field; points: number }>;
  private readonly lists: WordLists;
  private readonly ifWritten: ReadonlySet<string>;

  constructor(language: Language, lexicon: Lexicon) {
    const words = language.voices;
    const fold = (word: string): string => lexicon.fold(word);
    const nominal = nounPrefixes(words.joiners, words.nounPrefixes);
    this.signs = new PhraseBook<SignKind>(fold);
    const lists: readonly [SignKind, readonly string[], 'verb' | 'noun'][] = [
      ['past-negator', words.pastNegators, 'verb'],
      ['future-negator', words.futureNegators, 'verb'],
      ['present-negator', words.presentNegators, 'verb'],
      ['without', words.without, 'verb'],
      ['untrue', words.untrue, 'noun'],
      ['any', words.anyOf, 'noun'],
      ['happening', words.happening, 'verb'],
      ['failing', words.failing, 'verb'],
      ['managing', words.managing, 'verb'],
      ['refusal', words.refusals, 'verb'],
      ['hedge', words.hedges, 'noun'],
      ['maybe', words.maybe, 'verb'],
      ['plan', words.plans, 'noun'],
      ['demand', words.demands, 'noun'],
      ['condition', words.conditions, 'verb'],
      ['future', words.futures, 'verb'],
      ['ongoing', words.ongoing, 'noun'],
      ['passing', words.passing, 'verb'],
      ['around', words.aroundActs, 'verb'],
      ['fear', words.fears, 'noun'],
      ['question', words.questions, 'verb'],
      ['attempt', words.attempts, 'noun'],
      ['had', words.had, 'verb'],
      ['remembered', words.remembered, 'noun'],
      ['accused', words.accused, 'verb'],
      ['lifeless', words.lifeless, 'noun'],
      ['figurative', words.figurative, 'noun'],
      ['account', words.accounts, 'noun'],
      ['this-account', words.thisAccount, 'noun'],
      ['responsibility', words.responsibility, 'noun'],
      ['recalled', words.recalled, 'verb'],
    ];
    for (const [kind, list, form] of lists) this.signs.add(list, kind, form === 'noun' ? nominal : words.joiners);
    this.fields = new PhraseBook(fold);
    for (const field of fieldNames) {
      this.fields.add(words.fields[field].strong, { field, points: 3 }, nominal);
      this.fields.add(words.fields[field].weak, { field, points: 1 }, nominal);
    }
    this.ifWritten = new Set(words.ifWritten);
    this.lists = {
      speakerObject: new Set(words.speakerObject.map(fold)),
      wars: new Set(words.wars),
      bareThat: new Set(words.bareThat.map(fold)),
      notDeeds: new Set(language.deeds.notDeeds.map(fold).flatMap((word) => [word, ...nominal.map((prefix) => prefix + word)])),
    };
  }

  /** Reads the signs of a sentence and keeps them for whoever asks for them. */
  read(view: View, discourse: Discourse): Signs {
    const marks = new Int32Array(view.tokens.length);
    let apart: ApartWord[] | null = null;
    const mark = (kind: SignKind, to: number): void => {
      marks[to - 1] = (marks[to - 1] as number) | bit[kind];
    };
    const note = ({ field, points }: { field: Field; points: number }, to: number): void => {
      apart ??= [];
      apart.push({ field, points, at: to - 1 });
    };
    for (let i = 0; i < view.tokens.length; i++) {
      if ((view.tokens[i] as { kind: string }).kind !== 'word') continue;
      this.signs.each(view.tokens, i, mark);
      this.fields.each(view.tokens, i, note);
      if (this.isIf(view, i)) marks[i] = (marks[i] as number) | bit['if-written'];
    }
    const signs: Signs = { marks, apart: apart ?? nothingApart, discourse, lists: this.lists };
    kept.set(view, signs);
    last = { view, signs };
    return signs;
  }

  /** "If" and "that" fold alike; a verb right after it, and its hamza below, make it "if". */
  private isIf(view: View, i: number): boolean {
    const word = view.words[i];
    const next = view.words[i + 1];
    if (!word || word.cues.size === 0 || !word.cues.has('that') || !next?.finite || !isPlainVerb(next)) return false;
    for (let k = i - 1; k >= Math.max(0, i - 6); k--) if ((view.words[k] as Word).says.length > 0) return false;
    const token = view.tokens[i] as { start: number; end: number };
    return this.ifWritten.has(view.text.slice(token.start - view.start, token.end - view.start));
  }
}

/** A finite verb of an act, without an object pronoun, that cannot be a noun. */
const isPlainVerb = (word: Word): boolean =>
  word.acts.length > 0 && word.acts.every((a) => a.split.suffix === '' && (a.form === 'perfect' || a.form === 'passive-only'));

function nounPrefixes(joiners: readonly string[], prefixes: readonly string[]): string[] {
  return [...joiners, ...prefixes, ...joiners.flatMap((joiner) => prefixes.map((prefix) => joiner + prefix))];
}
