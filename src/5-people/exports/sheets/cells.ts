/** A row of a sheet: named cells in their order. A list is one cell. */
export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;
