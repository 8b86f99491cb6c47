/** Altering a record past its interface, as only a fault or an intruder would, and making it right again. */
import type { Record } from '#record';
import type { Kind } from './record-under-test.ts';

type Row = { readonly [column: string]: string | number | null };
type Tables = Map<string, Row[]>;

/** What stands in the tables now. */
export async function tablesOf(record: Record): Promise<Tables> {
  const tables: Tables = new Map();
  for await (const [table, row] of record.dump()) tables.set(table, [...(tables.get(table) ?? []), row as Row]);
  return tables;
}

/** A value as SQL writes it; `isBytes` for one in base64. */
export function literal(kind: Kind, value: string | number | null, isBytes = false): string {
  if (value === null || typeof value === 'number') return `${value}`;
  return isBytes ? kind.bytes(Buffer.from(value, 'base64').toString('hex')) : `'${value.replaceAll("'", "''")}'`;
}

/** Statements that bring a table back to these rows. */
export function restoring(kind: Kind, table: string, rows: readonly Row[]): string[] {
  const inserts = rows.map((row) => {
    const values = Object.entries(row).map(([column, value]) => literal(kind, value, table === 'blob_parts' && column === 'data'));
    return `insert into ${table} (${Object.keys(row)
      .map((column) => `"${column}"`)
      .join(', ')}) values (${values.join(', ')})`;
  });
  return [`delete from ${table}`, ...inserts];
}
