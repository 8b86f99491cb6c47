/**
 * The `riwaya/1` document: what the reader makes of one report. Spans are half-open `[start, end)` in UTF-16 code units
 * of `report.text`, dates are ISO `YYYY-MM-DD`, coordinates are WGS 84 degrees.
 * Types only; the same shape is checked at the door by the schema in `5-people/contract`.
 */
export type Span = { start: number; end: number };

export type EventType =
  | 'armed-clash'
  | 'government-regains-territory'
  | 'non-state-actor-overtakes-territory'
  | 'chemical-weapon'
  | 'air-drone-strike'
  | 'suicide-bomb'
  | 'shelling-artillery-missile-attack'
  | 'remote-explosive-landmine-ied'
  | 'grenade'
  | 'sexual-violence'
  | 'attack'
  | 'abduction-forced-disappearance'
  | 'peaceful-protest'
  | 'protest-with-intervention'
  | 'excessive-force-against-protesters'
  | 'violent-demonstration'
  | 'mob-violence'
  | 'agreement'
  | 'arrests'
  | 'change-to-group-activity'
  | 'disrupted-weapons-use'
  | 'headquarters-or-base-established'
  | 'looting-property-destruction'
  | 'non-violent-transfer-of-territory'
  | 'other-strategic'
  | 'ground-offensive'
  | 'bombardment'
  | 'casualty-report'
  | 'withdrawal'
  | 'release'
  | 'closure'
  | 'displacement'
  | 'military-support'
  | 'deployment';

export type Polarity = 'asserted' | 'denied';
export type Modality = 'actual' | 'ongoing' | 'background' | 'possible' | 'planned' | 'demanded' | 'hypothetical';
export type Stance = 'states' | 'claims' | 'alleges' | 'confirms' | 'denies' | 'doubts' | 'withholds';
export type Outcome = 'killed' | 'injured' | 'missing' | 'captured' | 'displaced' | 'freed' | 'arrested';
export type DatePrecision = 'hour' | 'day' | 'days' | 'week' | 'month' | 'year' | 'unknown';
export type DateBasis = 'stated' | 'relative' | 'inherited' | 'published';
export type PlacePrecision = 'exact' | 'near' | 'district' | 'governorate' | 'country' | 'unresolved';
export type MentionKind = 'actor' | 'place' | 'person' | 'source' | 'time' | 'quantity' | 'term';

export type MentionValue =
  | { start: string | null; end: string | null; precision: DatePrecision }
  | { low: number | null; high: number | null; approximate: boolean }
  | { lat: number; lon: number }
  | { neutral: string; neutral_ar: string; register: string; quoted: boolean; voice: string | null };

export type Mention = Span & { kind: MentionKind; text: string; ref: string | null; value?: MentionValue };

export type NamedActor = { id: string; name: string; name_ar: string; kind: string; part_of: string[] };
export type ClaimActor = Span & { text: string; actor: NamedActor | null };

export type NamedPlace = {
  id: string;
  name: string;
  name_ar: string;
  lat: number;
  lon: number;
  kind: string;
  admin: string[];
  country: string;
};
/** Where a place that is only described lies: a circle around a point, and the stretch between two places where it is one. Degrees, kilometres. */
export type Area = { lat: number; lon: number; radius_km: number; line?: [[number, number], [number, number]] };
export type ClaimPlace = Span & {
  text: string;
  precision: PlacePrecision;
  place: NamedPlace | null;
  /** Given where the text says near, north of, so far from, between: the point of `place` is not the act's. */
  area?: Area;
  candidates: (NamedPlace & { why: string })[];
};

export type ClaimTime = {
  start: string | null;
  end: string | null;
  precision: DatePrecision;
  basis: DateBasis;
  text: string | null;
};

export type TollPart = { who: string; low: number | null; high: number | null };
export type Toll = Span & {
  outcome: Outcome;
  low: number | null;
  high: number | null;
  approximate: boolean;
  who: string;
  of_which: TollPart[];
  text: string;
};

export type NamedSource = { id: string; name: string; name_ar: string; kind: string; part_of: string[] };
export type Attribution = Span & {
  source: NamedSource | null;
  text: string;
  cue: string;
  stance: Stance;
  quoted: 'direct' | 'indirect' | 'none';
};

/** Why a slot holds what it holds: the rule that filled it, the words it read, and what lost. */
export type Because = Span & { slot: string; rule: string; text: string; lost: string[] };
/** One line of the confidence table: a named feature, its number, and the sentence that says it. */
export type ConfidenceFeature = { name: string; value: number; sentence: string };

export type Claim = {
  id: string;
  sentence: Span;
  event: Span & { text: string };
  type: EventType;
  initiators: ClaimActor[];
  targets: ClaimActor[];
  places: ClaimPlace[];
  time: ClaimTime;
  tolls: Toll[];
  incidents: { low: number | null; high: number | null } | null;
  extent: 'whole' | 'part' | 'unknown';
  polarity: Polarity;
  modality: Modality;
  attribution: Attribution[];
  disputes: string[];
  confidence: number;
  notes: string[];
  /** Present only when an explanation was asked for. */
  because?: Because[];
  features?: ConfidenceFeature[];
};

/** Whose post a report passes on: a known source or actor by its id, null where the name is nobody's that is known; and the name as it is written. */
export type Forwarder = { id: string | null; name: string };

export type ReportHeader = {
  id: string;
  sha256: string;
  language: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  published: string | null;
  published_zone: string;
  /** Present only where the report is a post that its publisher passed on. */
  forwarded_from?: Forwarder;
  text: string;
};

export type Engine = { version: string; knowledge: string };

export type Document = {
  format: 'riwaya/1';
  engine: Engine;
  report: ReportHeader;
  mentions: Mention[];
  claims: Claim[];
  notes: string[];
};

/** A report that could not be read: kept, with its reason. */
export type UnreadDocument = {
  format: 'riwaya/1';
  engine: Engine;
  report: { id: string };
  mentions: [];
  claims: [];
  error: { code: string; message: string; line: number | null };
};
