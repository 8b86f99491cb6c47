/**
 * What a record keeps and answers. One interface; `openRecord` puts SQLite or PostgreSQL behind it.
 * Rows are superseded, never overwritten; each says which engine and knowledge made it. Every list is in a fixed order.
 */
import type { Claim, Document, UnreadDocument } from '#claims';
import type { ControlStatement, DisputeKind, Event, Judgement, Status, ToldClaim } from '#events';
import type { Custody } from './custody.ts';
import type { Page, Paged } from './paging.ts';

export type { Page, Paged } from './paging.ts';

export type EventFilter = {
  readonly ids?: readonly string[];
  /** ISO days; an event is kept when its time touches `[from, to]`. */
  readonly from?: string;
  readonly to?: string;
  /** Place ids; a unit stands for what lies in it. */
  readonly places?: readonly string[];
  /** West, south, east, north in degrees. */
  readonly box?: readonly [number, number, number, number];
  readonly types?: readonly string[];
  readonly actors?: readonly string[];
  /** Voices, sources or actors, of whom at least one has an account of it; a whole stands for its parts. */
  readonly voices?: readonly string[];
  readonly sides?: readonly string[];
  readonly status?: readonly Status[];
  readonly disputes?: readonly DisputeKind[];
  /** At least so many killed in some account. */
  readonly killed?: number;
  readonly reports?: readonly string[];
  /** Words, folded as the reader folds: events with a claim whose sentence holds them all. */
  readonly text?: string;
};

export type AddedReport = {
  readonly id: string;
  /** Null where the report could not be read, and where its text was erased. */
  readonly key: string | null;
  /** `erased`: its text was erased on purpose, and nothing of it was kept. */
  readonly outcome: 'added' | 'known' | 'read-anew' | 'unread' | 'erased';
  readonly claims: number;
  /** Events that its claims are in now. */
  readonly events: readonly string[];
  readonly reason: string | null;
};

/** How reports came in: one row per call of `add` that changed something. */
export type Import = {
  readonly id: string;
  readonly at: string;
  readonly what: string;
  readonly engine: string;
  readonly knowledge: string;
  readonly added: number;
  readonly read_anew: number;
  readonly known: number;
  readonly unread: number;
};

/** A person's value for one slot of a claim. It stands over the reader's and outlives reading again. */
export type Correction = {
  readonly id: string;
  readonly anchor: string;
  readonly slot: string;
  readonly value: unknown;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
  readonly superseded_by: string | null;
};

/** A judgement as it is listed: null, null while it stands. */
export type KeptJudgement = Judgement & { readonly taken_back_at: string | null; readonly taken_back_by: string | null };

export type StoredReport = {
  readonly key: string;
  readonly added: string;
  readonly document: Document;
  readonly readings: readonly { readonly engine: string; readonly knowledge: string; readonly at: string; readonly current: boolean }[];
};

/** What one reading has that another has not, claim by claim. */
export type ReadingDiff = {
  readonly report: string;
  readonly from: string;
  readonly to: string;
  readonly gone: readonly Claim[];
  readonly come: readonly Claim[];
  readonly changed: readonly {
    readonly anchor: string;
    readonly slots: readonly { readonly slot: string; readonly was: unknown; readonly is: unknown }[];
  }[];
};

export type Hit = {
  readonly report: string;
  readonly claim: string | null;
  readonly event: string | null;
  readonly quotation: string;
  readonly rank: number;
};

/** An event as it stands now, with what it was before. */
export type EventHistory = {
  readonly event: Event | null;
  readonly versions: readonly { readonly version: number; readonly at: string; readonly event: Event }[];
  readonly now: readonly string[];
};

export interface Record extends Custody {
  readonly url: string;
  /**
   * Reads nothing: takes documents, keeps each whole or not at all, and gathers. The same document again changes nothing. `items[i]` is
   * the item that `documents[i]` was read from: it is joined to its report, or says why it could not be read. Throws `RecordFault`:
   * unknown-id for an item that is not there, bad-value where there are not as many items as documents.
   */
  add(
    documents: readonly (Document | UnreadDocument)[],
    about: { readonly what: string; readonly items?: readonly (string | null)[] },
  ): Promise<readonly AddedReport[]>;
  events(filter: EventFilter, page?: Page): Promise<Paged<Event>>;
  /** By its id, or one it had; null where there never was one. */
  event(id: string): Promise<EventHistory | null>;
  claims(keys: readonly string[]): Promise<readonly ToldClaim[]>;
  /** Every current claim, in the order of keys. */
  allClaims(): AsyncIterable<ToldClaim>;
  report(key: string): Promise<StoredReport | null>;
  reports(page?: Page): Promise<
    Paged<{
      readonly key: string;
      readonly id: string;
      readonly publisher: string | null;
      readonly published: string | null;
      readonly title: string | null;
      readonly claims: number;
      readonly error: string | null;
    }>
  >;
  /** Statements about who holds the places, those about units that contain them too. */
  control(places: readonly string[]): Promise<readonly ControlStatement[]>;
  /** Every place that someone is said to hold or lose. */
  controlledPlaces(): Promise<readonly string[]>;
  judge(judgement: Omit<Judgement, 'id' | 'at'>): Promise<Judgement>;
  /** All of them, those taken back too. */
  judgements(): Promise<readonly KeptJudgement[]>;
  /** Takes a judgement back; it stays listed as taken back. */
  unjudge(id: string, by: string): Promise<void>;
  correct(claim: string, slot: string, value: unknown, by: string, reason: string | null): Promise<Correction>;
  corrections(): Promise<readonly Correction[]>;
  search(words: string, page?: Page): Promise<Paged<Hit>>;
  diff(report: string, from?: string, to?: string): Promise<ReadingDiff | null>;
  imports(): Promise<readonly Import[]>;
  /** Everything, row by row in a fixed order and without ids the store made: equal for equal content. */
  dump(): AsyncIterable<readonly [table: string, row: unknown]>;
  /** Takes a dump into an empty record. */
  load(rows: AsyncIterable<readonly [table: string, row: unknown]>): Promise<void>;
  close(): Promise<void>;
}
