/** A table, whatever file it came in: its columns, then its rows in batches, never all at once. */

/** `at`: number of the line in its file, or of the row in its sheet. */
export type TableRow = { readonly at: number; readonly values: readonly string[] };
/** `sheet` tells sheets of one file apart; null where the file has one table. */
export type Table = {
  readonly sheet: string | null;
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly TableRow[]>;
};

/** Told how many more bytes of the file have been taken. */
export type Taken = (bytes: number) => void;

/** Where a row stands, for a person. */
export const whereOf = (sheet: string | null, at: number): string => (sheet === null ? `line ${at}` : `sheet ${sheet}, row ${at}`);
