import { firstNotBefore } from './sorted.ts';

/** Entries of one kind by their ids. */
export type Table<T> = {
  readonly size: number;
  has(id: string): boolean;
  get(id: string): T | undefined;
  ids(): Iterable<string>;
};

/** Rows as JSON Lines, parsed one by one as they are asked for: a run needs few of thousands. */
export type PackedRows = {
  /** Identifiers in order (by UTF-16 units), a line each. */
  readonly ids: string;
  /** Where each row begins in `bytes`, and where the last one ends. */
  readonly starts: Uint32Array;
  /** The rows in UTF-8. */
  readonly bytes: Uint8Array;
};

/** Between text and UTF-8: the engine itself knows of no encoder. */
export type TextCoder = {
  encode(text: string): Uint8Array;
  decode(bytes: Uint8Array, from: number, to: number): string;
};

export class RowTable<T> implements Table<T> {
  private readonly list: readonly string[];
  private readonly rows: PackedRows;
  private readonly coder: TextCoder;
  private readonly parsed: (T | undefined)[];

  constructor(rows: PackedRows, coder: TextCoder) {
    this.rows = rows;
    this.coder = coder;
    this.list = rows.ids === '' ? [] : rows.ids.split('\n');
    this.parsed = new Array(this.list.length);
  }

  get size(): number {
    return this.list.length;
  }

  ids(): readonly string[] {
    return this.list;
  }

  has(id: string): boolean {
    return this.list[firstNotBefore(this.list, id)] === id;
  }

  get(id: string): T | undefined {
    const row = firstNotBefore(this.list, id);
    if (this.list[row] !== id) return undefined;
    const known = this.parsed[row];
    if (known !== undefined) return known;
    const { bytes, starts } = this.rows;
    const made = JSON.parse(this.coder.decode(bytes, starts[row] as number, starts[row + 1] as number)) as T;
    this.parsed[row] = made;
    return made;
  }
}

/** `rows`: by their ids, in order. */
export function packRows(rows: readonly { readonly id: string }[], coder: TextCoder): PackedRows {
  const lines = rows.map((row) => coder.encode(JSON.stringify(row)));
  const starts = new Uint32Array(lines.length + 1);
  for (const [i, line] of lines.entries()) starts[i + 1] = (starts[i] as number) + line.length;
  const bytes = new Uint8Array(starts[lines.length] as number);
  for (const [i, line] of lines.entries()) bytes.set(line, starts[i] as number);
  return { ids: rows.map((row) => row.id).join('\n'), starts, bytes };
}
