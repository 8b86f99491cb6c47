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
  /** The suffix pronoun of whoever speaks for a body: "our forces". */
  readonly ours: string;
  /** Suffix pronouns that stand for one, and for two. */
  readonly one: readonly string[];
  readonly two: readonly string[];
  /** "Any": the noun after it counts nobody. */
  readonly any: string;
  readonly article: string;
  /** Nouns that count acts ("125 incidents of shelling"), and what befell people ("four cases of"). */
  readonly actCounters: ReadonlySet<string>;
  readonly peopleCounters: ReadonlySet<string>;
  /** Ending of an indefinite accusative, written after the word. */
  readonly accusative: string;
  /** Endings that only a subject has. */
  readonly nominative: readonly string[];
  /** "At least", behind what is counted. */
  readonly atLeast: readonly [string, string];
  /** Verbs of going on, whose negator opens no clause: "has not ceased to". */
  readonly remaining: ReadonlySet<string>;
  /** Words between a number and the people it counts: "four of the soldiers". */
  readonly partitive: readonly string[];
  /** Words that say what a name after them is to the act, and pairs of words that do. */
  readonly governors: ReadonlyMap<string, 'from' | 'to' | 'by' | 'with'>;
  readonly doerPairs: ReadonlyMap<string, readonly string[]>;
  /** One-word prepositions of the doer that join with any word after them. */
  readonly doerWords: readonly string[];
};
