/**
 * One way to take a folded word apart: what is written onto it in front, the stem, and the pronoun behind.
 * Only spelling is consulted; whether the stem exists is for the lexicon to say.
 */
export type Split = {
  /** Conjunction letter, or ''. */
  readonly and: string;
  /** Preposition letter, or ''. */
  readonly prep: string;
  readonly future: boolean;
  readonly definite: boolean;
  readonly stem: string;
  /** Suffix pronoun, or ''. */
  readonly suffix: string;
};

/** What one inflected form of a verb or noun is. */
export type Form = 'perfect' | 'imperfect' | 'passive-only' | 'verbal-noun' | 'noun' | 'active-participle' | 'passive-participle';
export type Inflected = {
  readonly word: string;
  readonly form: Form;
  readonly number: 'one' | 'two' | 'many';
  readonly gender: 'm' | 'f' | '';
};

/** Principal parts of a verb, in ordinary spelling. */
export type VerbParts = {
  /** Third person masculine singular perfect. */
  readonly perfect: string;
  /** Imperfect stem without its person prefix. */
  readonly imperfect: string;
  /** Stem before consonant endings and in the jussive, when it differs (hollow verbs). */
  readonly short?: string;
  readonly nouns?: readonly string[];
  readonly active?: string;
  readonly passive?: string;
  /** Perfect of the passive when its letters differ from the active (أصيب, اغتيل). */
  readonly passivePerfect?: string;
};

export interface Morphology {
  /** Every way to take `word` (folded) apart, the whole word first. */
  splits(word: string): readonly Split[];
  /** The folded word, and the word without what may be written onto it: how the first word of a fixed phrase can stand. */
  stems(word: string): readonly string[];
  /** All written forms of a verb (folded by the caller). */
  conjugate(parts: VerbParts): readonly Inflected[];
  /** All written forms of a noun or adjective given its singular and, when irregular, its plurals. */
  decline(singular: string, plurals: readonly string[]): readonly Inflected[];
}
