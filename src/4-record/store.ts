import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { SearchTerm } from '#claims';
import type { Tables } from './tables.ts';

/** Where queries go: the store itself, or a transaction on it. */
export type Queries = Kysely<Tables>;

/** What the two stores answer differently; all else is the same SQL. */
export type Store = {
  readonly url: string;
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** One writer at a time, whole or not at all; sees all that was written before. Another writer waits. */
  write<T>(change: (tx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** A list of values as one parameter, so that a query of any length is one statement: `column in ${among(values)}`. */
  among(values: readonly string[]): RawBuilder<string>;
  readonly words: WordIndex;
  readonly sketches: SketchIndex;
  readonly traces: Traces;
  close(): Promise<void>;
};

/** Full-text index over `sentences`, by words folded as the reader folds. */
export type WordIndex = {
  /** Enters sentences with their words. */
  put(tx: Queries, rows: readonly (Omit<Tables['sentences'], 'id'> & { readonly words: readonly string[] })[]): Promise<void>;
  /** Forgets the sentences of reports. */
  drop(tx: Queries, reports: readonly string[]): Promise<void>;
  /** Ids of the sentences that hold every term: a subquery. */
  holding(terms: readonly SearchTerm[]): RawBuilder<number>;
};

/** Index over the meeting places of texts that are nearly the same (`meetingPlaces`). */
export type SketchIndex = {
  /** Enters reports that are not in it. */
  put(tx: Queries, rows: readonly { readonly report: string; readonly places: readonly string[] }[]): Promise<void>;
  drop(tx: Queries, reports: readonly string[]): Promise<void>;
  /** Reports at one place in the order in which they came, at most so many. */
  at(db: Queries, place: string, most: number): Promise<string[]>;
};

/** What a store holds of rows after they are deleted, and how it is rid of them. */
export type Traces = {
  /** Within a transaction, before it deletes: what it deletes is overwritten where the store can do that. */
  avoid(tx: Queries): Promise<void>;
  /** Within a transaction, after it dropped sentences: their words go from the index itself. */
  forgetWords(tx: Queries): Promise<void>;
  /**
   * After such a transaction: the store's files are written anew without what was deleted, now or ever before. Takes the time of copying
   * the record, and as much free disk. Throws `RecordFault`: what hindered it.
   */
  clear(): Promise<void>;
};
