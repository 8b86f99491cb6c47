import type { VerbParts } from './morphology.ts';

export type SayVerb = { readonly stance: 'states' | 'claims' | 'alleges' | 'confirms' | 'denies' | 'doubts' | 'withholds'; readonly parts: VerbParts; readonly continues?: boolean };

/** How a language attributes, negates, hedges and sets apart. All words in ordinary spelling. */
export interface VoiceWords {
  /** Verbs of saying. `continues`: without a subject it carries on the voice of the sentence before. */
  readonly says: readonly SayVerb[];
  /** Phrases that name a voice after them: according to, quoting. */
  readonly accordingTo: readonly string[];
  /** Nouns that carry a voice: statement, report, source, correspondent. */
  readonly voiceNouns: readonly string[];
  /** Nouns of people who speak for others: spokesman, director, witness. A voice may begin with one. */
  readonly speakers: readonly string[];
  /** What opens the words said. */
  readonly that: readonly string[];
  readonly negators: readonly string[];
  /** Without, instead of: the act after them did not happen. */
  readonly without: readonly string[];
  readonly hedges: readonly string[];
  readonly plans: readonly string[];
  readonly demands: readonly string[];
  readonly conditions: readonly string[];
  readonly futures: readonly string[];
  readonly ongoing: readonly string[];
  /** Since, after: the act named next is told in passing. */
  readonly passing: readonly string[];
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
}
