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
