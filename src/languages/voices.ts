import type { VerbParts } from './morphology.ts';

/**
 * What a verb of saying must be followed by before it carries a voice. `any`: "that", a quotation, or the noun of an act.
 * `that`: only "that" or a quotation (thought, saw, made clear). `count`: the noun of an act or people, with a watcher as its
 * subject (documented, counted). `publication`: pictures, a statement. `comment`: a word for commenting (refused to comment).
 * `account`: a word for what was said (contested the account). `relay`: "quoted X as saying".
 */
export type SayNeeds = 'any' | 'that' | 'count' | 'publication' | 'comment' | 'account' | 'relay';

export type SayVerb = {
  readonly stance: 'states' | 'claims' | 'alleges' | 'confirms' | 'denies' | 'doubts' | 'withholds';
  readonly parts: VerbParts;
  readonly continues?: boolean;
  readonly needs?: SayNeeds;
};

/** Words of a world in which acts are not deeds: three points of them (a strong word gives all three) in a sentence set its acts apart. */
export type FieldWords = { readonly strong: readonly string[]; readonly weak: readonly string[] };

/**
 * How a language attributes, negates, hedges and sets apart. All words in ordinary spelling; a phrase that ends in a lone
 * letter means that preposition written onto the next word.
 */
export interface VoiceWords {
  /** Verbs of saying. `continues`: without a subject it carries on the voice of the sentence before. */
  readonly says: readonly SayVerb[];
  /** Conjunctions written onto the next word. */
  readonly joiners: readonly string[];
  /** Written onto a noun: to, by, to-the; and the article that to-the hides. */
  readonly letters: { readonly to: string; readonly by: string; readonly toThe: string; readonly the: string };
  /** Letters that may be written onto a noun: the article and prepositions, joined. */
  readonly nounPrefixes: readonly string[];
  /** Phrases that name a voice after them: according to, quoting. */
  readonly accordingTo: readonly string[];
  /** Phrases that a verb of saying completes: "as … said", "according to what … announced". */
  readonly whatSaid: readonly string[];
  /** The one of these that also means "also", and so names a voice only where no words said follow. */
  readonly alsoSaid: readonly string[];
  /** Where a saying word says nothing: "no less than". */
  readonly notSaid: readonly string[];
  /** Passive announcements: somebody speaks, nobody is named. */
  readonly announced: readonly string[];
  /** Between the one who quotes and the one quoted. */
  readonly relayFrom: readonly string[];
  /** Nouns that carry a voice: statement, report, source, correspondent. */
  readonly voiceNouns: readonly string[];
  /** Nouns of people who speak for others: spokesman, director, witness. A voice may begin with one. */
  readonly speakers: readonly string[];
  /** Speakers who stay nameless, however they are qualified: a source, witnesses, residents. */
  readonly nameless: readonly string[];
  /** Offices that a nisba makes a state's own: the president, the foreign ministry. */
  readonly offices: readonly string[];
  /** Nouns that refer back to the voice heard last: the source, the statement. */
  readonly sameVoice: readonly string[];
  /** Words of nobody in particular: any, none of. No voice begins with one. */
  readonly anyOf: readonly string[];
  /** Nouns of people (their singular) that only others call them by: nobody speaks under one. */
  readonly neverSpeak: readonly string[];
  /** What may stand between a verb of saying and its speaker: for his part, in a statement. */
  readonly asides: readonly string[];
  /** "Its site", "his account": the outlet of the one named before. */
  readonly ownOutlets: readonly string[];
  /** A spokesman of whoever was named before, when no body is named with them. */
  readonly spokesmen: readonly string[];
  /** Prepositions that stay inside the phrase of a titled speaker: in, of, in the name of. */
  readonly speakerLinks: readonly string[];
  /** "In which": after a verb of saying, the paper speaks and its author is the subject. */
  readonly therein: readonly string[];
  /** A relative phrase that only names: "which calls itself". */
  readonly naming: readonly string[];
  /** Nouns of pictures and papers that are published. */
  readonly publications: readonly string[];
  /** Nouns of commenting. */
  readonly comments: readonly string[];
  /** Nouns for what others said: the account, the reports, the accusations. */
  readonly accounts: readonly string[];
  /** Pronouns for what was just said. */
  readonly thisAccount: readonly string[];
  /** Nouns of one's own part in an act: responsibility, involvement. */
  readonly responsibility: readonly string[];
  /** What opens the words said. */
  readonly that: readonly string[];
  /** "That" without a pronoun: a verb right after it is a subjunctive. */
  readonly bareThat: readonly string[];
  /** What opens a condition when a verb follows, though it is written nearly as "that" is; not folded. */
  readonly ifWritten: readonly string[];
  /** Set one speaker against another. */
  readonly contrasts: readonly string[];
  readonly negators: readonly string[];
  readonly pastNegators: readonly string[];
  readonly futureNegators: readonly string[];
  readonly presentNegators: readonly string[];
  /** Without, instead of: the act after them did not happen. */
  readonly without: readonly string[];
  /** What is said is untrue. */
  readonly untrue: readonly string[];
  /** Verb forms whose negation negates the act they carry: took place, recorded, carried out. */
  readonly happening: readonly string[];
  /** The act after them was tried and not done. */
  readonly failing: readonly string[];
  /** Verb forms that undo the act after them only when negated: managed to. */
  readonly managing: readonly string[];
  readonly refusals: readonly string[];
  readonly hedges: readonly string[];
  /** Before an imperfect "may", before a perfect "has". */
  readonly maybe: readonly string[];
  readonly plans: readonly string[];
  readonly demands: readonly string[];
  readonly conditions: readonly string[];
  readonly futures: readonly string[];
  readonly ongoing: readonly string[];
  /** Since, after: the act named next is told in passing. */
  readonly passing: readonly string[];
  /** After, before: a bare definite act named next is told in passing. */
  readonly aroundActs: readonly string[];
  readonly fears: readonly string[];
  readonly questions: readonly string[];
  readonly attempts: readonly string[];
  readonly habits: readonly string[];
  /** Begin a new clause with its own subject. */
  readonly clauseOpeners: readonly string[];
  /** Begin a clause about the noun before. */
  readonly relatives: readonly string[];
  /** Helping "was/had": before a perfect they set the act earlier. */
  readonly had: readonly string[];
  /** "It is worth recalling": what follows is background. */
  readonly recalled: readonly string[];
  /** Words of remembrance before an act. */
  readonly remembered: readonly string[];
  /** Accused of, on the charge of. */
  readonly accused: readonly string[];
  /** Wars as a whole: settings, not acts. */
  readonly wars: readonly string[];
  /** Worlds apart, by name. */
  readonly fields: {
    readonly sport: FieldWords;
    readonly stage: FieldWords;
    readonly drill: FieldWords;
    readonly court: FieldWords;
    readonly accident: FieldWords;
    readonly celebration: FieldWords;
  };
  /** Subjects that do nothing in earnest: heat, prices, a virus, longing. */
  readonly lifeless: readonly string[];
  /** What makes an act beside it a figure of speech: demographic, verbal, a surprise, time. */
  readonly figurative: readonly string[];
  /** Object pronouns of the speaker: who is killed does not say so. */
  readonly speakerObject: readonly string[];
}
