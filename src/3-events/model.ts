/**
 * What gathering is about: claims that speak of one happening, the accounts they make, where those differ, who is said to
 * hold what. Types only. Dates are ISO days, coordinates WGS 84 degrees; whatever is concluded carries its reasons.
 */
import type { Claim, ClaimPlace, ClaimTime, EventType, Outcome, Stance, TollPart } from '#claims';

/** A report as its claims know it; the text stays in the record. `key` is the record's, one per published text. */
export type ReportFacts = {
  readonly key: string;
  readonly id: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
};

/** Someone who says something. `id` is a known source's or actor's, else made of the words and, where they name nobody, the report. */
export type Voice = {
  readonly id: string;
  readonly name: string;
  readonly name_ar: string;
  readonly kind: string;
  readonly part_of: readonly string[];
  /** False where the words name nobody known: "local sources", a garbled name, a report without a publisher. */
  readonly known: boolean;
};

/** A claim with all that gathering needs to know of the report it stands in. */
export type ToldClaim = {
  /** `report key/claim id`: one per claim of one reading. */
  readonly key: string;
  /** Where in the report it stands: the same for the next engine that reads it there. What a person judged is tied to it. */
  readonly anchor: string;
  readonly claim: Claim;
  readonly report: ReportFacts;
  /** The words of the claim's sentence. */
  readonly quotation: string;
  /** Whose account it belongs to: the innermost who says it. */
  readonly voice: Voice;
  /** Who passed it on, the publisher first; empty where the publisher speaks. */
  readonly via: readonly Voice[];
  /** A total over many strikes, days or places: never part of the account of a single one. */
  readonly total: boolean;
  /** Key of the first claim of its report that tells of the same happening: they stay together whatever other reports say. */
  readonly telling: string;
  /** 0–1: how much of its report is about that, against what the report is most about. */
  readonly prominence: number;
  /** Hashes of the words of its sentence near the act, ascending: what copies are told by. */
  readonly words: readonly number[];
  /** Hashes of the words around it that say most, ascending: what it is about. */
  readonly context: readonly number[];
};

/** One line of a table of reasons: a named feature or rule, its number, what it speaks of, and the sentence that says it. */
export type Reason = {
  readonly name: string;
  readonly value: number;
  /** What the sentence names, so that it can be said in the reader's language. */
  readonly with: Readonly<Record<string, string | number>>;
  readonly sentence: string;
};

export type Family = 'violence' | 'control' | 'detention' | 'protest' | 'displacement' | 'agreement' | 'closure' | 'strategic';

/** A party as accounts name it. `accounts` are ids of those that do. */
export type Party = {
  readonly id: string | null;
  readonly name: string;
  readonly name_ar: string;
  readonly part_of: readonly string[];
  readonly accounts: readonly string[];
};

export type EventPlace = Pick<ClaimPlace, 'text' | 'precision' | 'place' | 'area'> & { readonly accounts: readonly string[] };
export type EventTime = Pick<ClaimTime, 'start' | 'end' | 'precision' | 'basis'> & { readonly accounts: readonly string[] };

/** One claim of an event: whose account it is in, and why it was put with the others. */
export type Member = {
  readonly claim: string;
  readonly report: string;
  readonly account: string;
  readonly role: 'tells' | 'denies' | 'recalls';
  /** The report is mainly about this, as far as its own claims show. */
  readonly main: boolean;
  /** 0–1: how much of its report is about this, against what the report is most about. */
  readonly prominence: number;
  /** The claim it is nearest to, and the table that says so. Empty for the first. */
  readonly nearest: string | null;
  readonly reasons: readonly Reason[];
};

/** One number a voice gave. */
export type Figure = {
  readonly outcome: Outcome;
  readonly who: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly of_which: readonly TollPart[];
  /** The words of the number and of its sentence. */
  readonly text: string;
  readonly quotation: string;
  readonly claim: string;
  readonly report: string;
  readonly voice: string;
  /** Day of publication of the report that has it. */
  readonly said: string | null;
  /** A total over more than this event: shown, never counted. */
  readonly total: boolean;
  /** The claim whose later figure of the same voice took its place; its own, where that gives a higher one too. */
  readonly superseded_by: string | null;
};

/** One claim within an account. */
export type Saying = {
  readonly claim: string;
  readonly report: string;
  readonly publisher: string | null;
  readonly said: string | null;
  readonly quotation: string;
  readonly stance: Stance;
  readonly denies: boolean;
  readonly hedged: boolean;
};

/** A claim that repeats another's words: a reprint, a wire copy, a forward. It stands beside, and counts once with it. */
export type Copy = {
  readonly claim: string;
  readonly report: string;
  readonly publisher: string | null;
  readonly of: string;
  readonly reason: Reason;
};

/** All that one voice says about one event. */
export type Account = {
  readonly id: string;
  readonly voice: Voice;
  readonly via: readonly Voice[];
  /** What the voice holds in the end: its last word. */
  readonly holds: 'asserts' | 'denies' | 'doubts' | 'withholds' | 'withdrew';
  readonly sayings: readonly Saying[];
  readonly copies: readonly Copy[];
  /** The account whose words this one repeats under another name; it counts once with it. */
  readonly repeats: string | null;
  /** Sides the voice is on at the event's time, ids of the known sides. */
  readonly sides: readonly string[];
  readonly types: readonly EventType[];
  readonly initiators: readonly Party[];
  readonly targets: readonly Party[];
  readonly places: readonly EventPlace[];
  readonly time: EventTime;
  readonly extent: Claim['extent'];
  readonly figures: readonly Figure[];
};

export type DisputeKind = 'denied' | 'toll-differs' | 'perpetrator-differs' | 'place-differs' | 'time-differs' | 'outcome-differs';

/** Two accounts that cannot both be so, in which respect, and the words that clash. */
export type Dispute = {
  readonly kind: DisputeKind;
  readonly accounts: readonly [string, string];
  readonly claims: readonly [string, string];
  readonly values: readonly [string, string];
  readonly reason: Reason;
};

export type Status = 'single-source' | 'corroborated' | 'contested' | 'denied' | 'withdrawn';
/** Did it happen. `across`: whether voices of opposing sides agree, where sides are known. */
export type Happened = {
  readonly grade: Status;
  readonly across: 'opposing' | 'not-opposing' | 'unknown';
  readonly reasons: readonly Reason[];
};
/** Who did it. `admitted`: the named party says so itself. */
export type Responsible = {
  readonly grade: 'unattributed' | 'single-source' | 'corroborated' | 'admitted' | 'contested' | 'denied';
  readonly reasons: readonly Reason[];
};

/** Claims of the same happening with their accounts. */
export type Event = {
  readonly id: string;
  readonly type: EventType;
  readonly family: Family;
  readonly total: boolean;
  readonly places: readonly EventPlace[];
  readonly time: EventTime;
  readonly initiators: readonly Party[];
  readonly targets: readonly Party[];
  readonly members: readonly Member[];
  readonly accounts: readonly Account[];
  readonly disputes: readonly Dispute[];
  readonly happened: Happened;
  readonly responsible: Responsible;
  readonly status: Status;
  readonly notes: readonly string[];
};

/** Low, best and high of one outcome and group under a named rule; each end with the figure it is from. */
export type TollRange = {
  readonly outcome: Outcome;
  readonly who: string;
  readonly low: TollEnd | null;
  readonly best: TollEnd | null;
  readonly high: TollEnd | null;
  readonly notes: readonly string[];
};
export type TollEnd = { readonly value: number; readonly figure: Figure; readonly voice: Voice };
export type TollRule = 'widest' | 'conservative' | 'best' | 'majority' | 'sources';

/** What a person judged of claims, by their anchors. It outlives gathering again and reading again. */
export type Judgement = {
  readonly id: string;
  /** `same`: left and right tell of one event. `apart`: none of left is in an event with one of right. */
  readonly kind: 'same' | 'apart';
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
};

/** One claim that moves or states who holds a place. */
export type ControlStatement = {
  readonly claim: string;
  readonly report: string;
  readonly voice: Voice;
  readonly sides: readonly string[];
  readonly place: string;
  /** Spoken of a unit that contains the place, not of the place by its name. */
  readonly of_unit: string | null;
  /** `near`: of its surroundings, not of it. */
  readonly precision: ClaimPlace['precision'];
  readonly says: 'takes' | 'holds' | 'enters' | 'leaves' | 'loses' | 'not-taken' | 'not-held';
  readonly holder: Party | null;
  /** Those named beside the holder in the same claim. */
  readonly joint: readonly Party[];
  readonly from: string | null;
  readonly to: string | null;
  readonly extent: Claim['extent'];
  readonly quotation: string;
  readonly said: string | null;
  /** Where in its report the act is told, UTF-16 units: of two words of one day the later stands. */
  readonly at: number;
  readonly notes: readonly string[];
};

export type ControlState = 'held' | 'contested' | 'claimed' | 'unknown';
/** Half-open days `[from, to)`; `to` null while nothing contradicts it, `from` null where the start is not told. */
export type ControlSpan = {
  readonly from: string | null;
  readonly to: string | null;
  readonly state: ControlState;
  readonly holders: readonly Party[];
  readonly extent: Claim['extent'];
  readonly claims: readonly string[];
  readonly reasons: readonly Reason[];
};
export type ControlTimeline = {
  readonly place: string;
  readonly by_account: readonly { readonly voice: Voice; readonly sides: readonly string[]; readonly spans: readonly ControlSpan[] }[];
  readonly combined: readonly ControlSpan[];
  readonly notes: readonly string[];
};

/** One place on one day: what each account says of it then, and all of them together. */
export type ControlOnDay = {
  readonly place: string;
  readonly combined: ControlSpan;
  readonly by_account: readonly { readonly voice: Voice; readonly sides: readonly string[]; readonly span: ControlSpan }[];
};
