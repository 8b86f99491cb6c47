import type { Found } from '../found.ts';
import type { ColumnMap } from './fields-in.ts';

/** One row: what its columns hold, and the bytes that were received of it. */
export type Row = {
  readonly what: 'row';
  readonly place: string;
  readonly bytes: Uint8Array;
  readonly values: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
};

export type Read = Row | Extract<Found, { readonly what: 'aside' | 'note' }>;

/** A table of a source. `columns` are those of its head, or of its first rows where each names its own. */
export type Sheet = {
  readonly name: string | null;
  readonly kind: 'table-row' | 'json-row';
  readonly columns: readonly string[];
  /** Do rows name their columns themselves? */
  readonly open: boolean;
  readonly rows: AsyncIterable<Read>;
};

export type TableOptions = { readonly map: ColumnMap; readonly limit: number };
