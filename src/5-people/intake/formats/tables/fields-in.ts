import { InputFault } from '../../input-fault.ts';
import { columnNames, type Field, fields, plainName } from './column-names.ts';

export type ColumnMap = Readonly<Record<string, string>> | null;
/** Field → its column. */
export type FieldColumns = ReadonlyMap<Field, string>;

const isField = (name: string): name is Field => (fields as readonly string[]).includes(name);
const shown = (columns: readonly string[]): string =>
  columns
    .slice(0, 40)
    .map((column) => column.trim().slice(0, 40) || '(empty)')
    .join(', ');

/** Throws `InputFault` (`map`, `columns`) where the map names a field that reports have not, or a column that is not there. */
export function refuseMap(map: ColumnMap, columns: readonly string[]): void {
  for (const [field, column] of Object.entries(map ?? {})) {
    if (!isField(field) && field !== 'language') {
      throw new InputFault('map', `${JSON.stringify(field.slice(0, 40))} is no field of a report; they are ${fields.join(', ')}`);
    }
    if (!columns.includes(column)) {
      throw new InputFault('columns', `has no column ${JSON.stringify(column.slice(0, 40))} for ${field}; it has ${shown(columns)}`);
    }
  }
}

/** What is mapped stands; for the rest the usual names are looked for among the columns that are left. */
export function fieldsIn(columns: readonly string[], map: ColumnMap): FieldColumns {
  const found = new Map<Field, string>();
  for (const [field, column] of Object.entries(map ?? {})) if (isField(field) && columns.includes(column)) found.set(field, column);
  const taken = new Set(Object.values(map ?? {}));
  const free = new Map<string, string>();
  for (const column of columns) if (!taken.has(column) && !free.has(plainName(column))) free.set(plainName(column), column);
  for (const field of fields) {
    if (map?.[field] !== undefined) continue;
    const name = plainColumns[field].find((one) => free.has(one));
    if (name !== undefined) found.set(field, free.get(name) as string);
  }
  return found;
}

const plainColumns = Object.fromEntries(fields.map((field) => [field, columnNames[field].map(plainName)])) as Record<Field, string[]>;

/** Can reports or addresses be had of it? */
export const tellsReports = (found: FieldColumns): boolean => found.has('text') || found.has('html') || found.has('url');

/** Throws `InputFault` (`columns`), naming those that are there. */
export function refuseColumns(columns: readonly string[]): never {
  throw new InputFault('columns', `has no column of text and none of addresses; it has ${shown(columns)}; say --map text=COLUMN`);
}
