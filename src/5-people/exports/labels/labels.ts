import type { Claim, Mention } from '#contract';

type Toll = Claim['tolls'][number];
type Place = Claim['places'][number];

/** The classes of words that are marked in a report. */
export type MarkKind = 'event' | 'actor' | 'place' | 'time' | 'toll' | 'voice' | 'term';

/** Everything a person reads that is not the report itself. A language that leaves one out does not compile. */
export interface Labels {
  readonly language: 'ar' | 'en';
  readonly types: Readonly<Record<Claim['type'], string>>;
  readonly outcomes: Readonly<Record<Toll['outcome'], string>>;
  readonly modalities: Readonly<Record<Claim['modality'], string>>;
  readonly stances: Readonly<Record<Claim['attribution'][number]['stance'], string>>;
  readonly quotations: Readonly<Record<Claim['attribution'][number]['quoted'], string>>;
  readonly placePrecisions: Readonly<Record<Place['precision'], string>>;
  readonly datePrecisions: Readonly<Record<Claim['time']['precision'], string>>;
  readonly dateBases: Readonly<Record<Claim['time']['basis'], string>>;
  readonly extents: Readonly<Record<Claim['extent'], string>>;
  readonly polarities: Readonly<Record<Claim['polarity'], string>>;
  readonly marks: Readonly<Record<MarkKind, string>>;
  readonly mentionKinds: Readonly<Record<Mention['kind'], string>>;
  /** Whom a toll counts. The list is open; a word that is not here is shown as it stands. */
  readonly people: Readonly<Record<string, string>>;
  /** What kind of loaded wording. Open, as `people`. */
  readonly registers: Readonly<Record<string, string>>;
  /** What kind of place. Open, as `people`. */
  readonly placeKinds: Readonly<Record<string, string>>;
  /** Notes of the engine and of the intake by their English words, `{}` standing for any. One that is not here is shown in English. */
  readonly notes: readonly (readonly [english: string, own: string])[];
  readonly words: Words;
}

/** The fixed words and short phrases. `{n}`, `{a}`, `{b}` stand for numbers or dates. */
export type Words = {
  readonly who: string;
  readonly target: string;
  readonly where: string;
  readonly when: string;
  readonly toll: string;
  readonly incidents: string;
  readonly extent: string;
  readonly accordingTo: string;
  readonly sentence: string;
  readonly confidence: string;
  readonly notes: string;
  readonly why: string;
  readonly rule: string;
  readonly lost: string;
  readonly nobodyNamed: string;
  readonly ownWords: string;
  readonly ownPublisher: string;
  readonly asWritten: string;
  readonly otherPlaces: string;
  /** How far from the point a described place may be; `{n}` kilometres. */
  readonly within: string;
  readonly disputes: string;
  readonly ofWhom: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly about: string;
  readonly between: string;
  readonly noNumber: string;
  readonly since: string;
  readonly until: string;
  readonly fromTo: string;
  readonly noDate: string;
  readonly low: string;
  readonly middling: string;
  readonly high: string;
  readonly loadedTerms: string;
  readonly neutral: string;
  readonly inQuotes: string;
  readonly voicedBy: string;
  readonly outlet: string;
  readonly claims: string;
  readonly noClaims: string;
  readonly report: string;
  readonly published: string;
  readonly publisher: string;
  readonly engine: string;
  readonly knowledge: string;
  readonly unreviewed: string;
  readonly unread: string;
  readonly legend: string;
  readonly legendHint: string;
  readonly display: string;
  readonly digits: string;
  readonly labelsOn: string;
  readonly skip: string;
  readonly keys: string;
  readonly claimNumber: string;
  readonly source: string;
  readonly coordinates: string;
  readonly unknown: string;
  readonly line: string;
};
