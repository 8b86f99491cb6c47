/** The little words and letters that rules of composition ask for, folded. One letter is written onto the word after it. */
export type Particles = {
  /** Conjunction letter, which is also a word by itself. */
  readonly and: string;
  readonly or: string;
  /** Preposition letters: by or in, for. */
  readonly in: string;
  readonly for: string;
  /** Of, from. */
  readonly of: string;
  /** A pronoun "that" ends with this when it stands for nobody. */
  readonly bareThat: string;
  /** Suffix pronouns that stand for one, and for two. */
  readonly one: readonly string[];
  readonly two: readonly string[];
};
