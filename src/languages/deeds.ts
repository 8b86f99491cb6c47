import type { VerbParts } from './morphology.ts';

/**
 * What an act is, whatever the language. `2-claims/deeds/acts.ts` says which event type each gives and how its roles are read.
 */
export type Act =
  | 'bombard'
  | 'air-strike'
  | 'shell'
  | 'explode'
  | 'suicide-attack'
  | 'chemical'
  | 'grenade'
  | 'target'
  | 'attack'
  | 'gunfire'
  | 'raid'
  | 'offensive'
  | 'advance'
  | 'clash'
  | 'siege'
  | 'capture'
  | 'enter'
  | 'fall'
  | 'handover'
  | 'takeover'
  | 'withdraw'
  | 'repel'
  | 'kill'
  | 'die'
  | 'assassinate'
  | 'massacre'
  | 'injure'
  | 'go-missing'
  | 'torture'
  | 'rape'
  | 'abduct'
  | 'arrest'
  | 'release'
  | 'protest'
  | 'gather'
  | 'riot'
  | 'disperse'
  | 'agree'
  | 'ceasefire'
  | 'close'
  | 'displace'
  | 'support'
  | 'deploy'
  | 'destroy'
  | 'loot'
  | 'disarm'
  | 'build-base'
  | 'regroup'
  | 'take-prisoner'
  | 'restrict'
  | 'join'
  | 'lose'
  | 'declare-war';

/** Which places a verb's complements take: written after a preposition, or bare. */
/** Company in which a doubtful word is an act. */
export type Company = 'people' | 'people-or-force' | 'crowd' | 'protesters' | 'violence' | 'place' | 'military' | 'forces-after';

export type ActVerb = { readonly act: Act; readonly parts: VerbParts };
export type ActNoun = { readonly act: Act; readonly one: string; readonly many: readonly string[] };

/** A verb that is no act itself but carries one: "opened fire", "launched a raid". */
export type LightVerb = {
  readonly parts: VerbParts;
  /** `agent`: its subject does the act; `victim`: its subject suffers it; `scene`: its subject is where it happened; `none`: the act itself is its subject. */
  readonly subject: 'agent' | 'victim' | 'scene' | 'none';
  /** Besides its fixed complements any noun of an act may follow. */
  readonly open?: boolean;
  /** Fixed complements with the act they make; none means that any noun of an act may follow. */
  readonly complements: readonly { readonly words: readonly string[]; readonly act: Act }[];
};

/** A noun that refines how an act was done: artillery, rocket, drone. */
export type MeansWord = { readonly forms: readonly string[]; readonly act: Act };

/** Words for those who are harmed or who act without a name. `who` is the value of a toll's `who`. */
export type PersonNoun = {
  readonly who: string;
  readonly one: string;
  readonly two?: string;
  readonly many: readonly string[];
  /** Bears arms: may be the subject of an attack. */
  readonly armed?: boolean;
  /** Also an ordinary adjective: a person only right after a number, a verb or an act. */
  readonly adjectival?: boolean;
  /** A people or a household: its singular is not one person. */
  readonly collective?: boolean;
  /** A noun that is itself an outcome: a dead man, a wounded woman. */
  readonly outcome?: 'killed' | 'injured' | 'missing' | 'captured' | 'displaced' | 'arrested';
};

export interface DeedWords {
  readonly verbs: readonly ActVerb[];
  readonly nouns: readonly ActNoun[];
  readonly lightVerbs: readonly LightVerb[];
  readonly means: readonly MeansWord[];
  readonly persons: readonly PersonNoun[];
  /** Fixed phrases that are an act as they stand, longest first. */
  readonly phrases: readonly { readonly words: string; readonly act: Act | null }[];
  /** Words that lead from an act to what it brought about: "which led to". */
  readonly leadsTo: readonly string[];
  /** Words that lead back from an outcome to its act: "as a result of". */
  readonly causedBy: readonly string[];
  /** "Meanwhile": another of the same kind follows. */
  readonly meanwhile: readonly string[];
  /** Demonstratives: "this fighting" was told of before. */
  readonly pointing: readonly string[];
  /** "Among the" missing, dead. */
  readonly countedAmong: readonly string[];
  /** Nouns of areas that a verb of holding describes. */
  readonly areas: readonly string[];
  /** "By using", "by launching": after an accusation. */
  readonly using: readonly string[];
  /** Words of acts, by their lemmas, whose commonest sense is another. */
  readonly doubtful: Readonly<Record<Company, readonly string[]>>;
  /** Verbs of harm whose active and passive are written alike (their lemmas), and nouns of the death itself. */
  readonly eitherVoice: readonly string[];
  /** Verbs (lemmas) of driving people out, of going on to reach, nouns (lemmas) of hostages. */
  readonly drivesOut: readonly string[];
  readonly reaches: readonly string[];
  /** Verbs (lemmas) of being under somebody's control. */
  readonly isHeld: readonly string[];
  readonly hostages: readonly string[];
  /** "among them". */
  readonly among: readonly string[];
  /** "others". */
  readonly others: readonly string[];
  /** Nouns that only count or carry an outcome: toll, number, fall (of victims). */
  readonly tollNouns: readonly string[];
  /** "In which", "by which": an adverb with a pronoun for an act named before; what follows its verb is the object. */
  readonly inWhich: readonly string[];
  /** Particles that introduce the object of an act, and the part they give it. */
  readonly onto: readonly string[];
  readonly against: readonly string[];
  readonly at: readonly string[];
  readonly from: readonly string[];
  readonly between: readonly string[];
  /** Words that make a part of a place out of it: "more than half of", "all of". */
  readonly whole: readonly string[];
  readonly part: readonly string[];
  /** What turns a word of an act into something else: film, match, trial, anniversary. Folded nouns. */
  readonly notDeeds: readonly string[];
  /** Verbs of judging an act, not telling it: condemn, commemorate. Forms. */
  readonly judging: readonly string[];
  /** "Including": the act after it is part of the act before it. */
  readonly including: readonly string[];
  /** "By means of": the acts after it were done by the subject of the sentence. */
  readonly byMeansOf: readonly string[];
  /** Verbs and nouns of accusing: the one accused is the doer of what follows. */
  readonly accuse: readonly string[];
  /** Being behind an act, responsible for it (adjective): whoever stands before the word did it. */
  readonly behind: readonly string[];
  /** Responsibility for an act: whoever stands before or right after the noun did it. */
  readonly responsibility: readonly string[];
  /** Holding somebody responsible, as a noun: refused, it is a denial. */
  readonly blaming: readonly string[];
  /** Coming to an end, of an act that went on. */
  readonly stopping: readonly string[];
  /** Convoys and patrols: their entering takes nothing. */
  readonly convoys: readonly string[];
  /** Prisons and prisoners: coming out of them is no gathering. */
  readonly prisons: readonly string[];
  /** "Brokered by", "with the help of": who follows is no party. */
  readonly brokers: readonly string[];
  /** Crowds that attack. */
  readonly mobs: readonly string[];
  /** "In favour of": who gains what another loses. */
  readonly gainers: readonly string[];
  /** After these a word that may be verb or noun is a noun: prepositions and the like. */
  readonly nounBefore: readonly string[];
  /** Words whose company an act needs to be one: a crowd for a gathering, a weapon for a seizure, a facility for a closure. */
  readonly contexts: {
    readonly crowd: readonly string[];
    readonly weapon: readonly string[];
    readonly facility: readonly string[];
    readonly military: readonly string[];
    readonly violence: readonly string[];
  };
}
