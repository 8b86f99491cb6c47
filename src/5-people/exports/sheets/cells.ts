/** A sheet: named columns in their order, each with what it says of a thing. A list is one cell. */
export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;
export type Columns<T> = Readonly<Record<string, (thing: T) => Cell>>;

export const rowOf = <T>(thing: T, columns: Columns<T>): Row =>
  Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, cell(thing)]));

/** Each value once, those that are missing left out. */
export const unique = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))];
