/** XLSX → rows, a table for each sheet. A sheet keeps no bytes of its own for a row: its cells as JSON stand for them. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InputFault } from '../../input-fault.ts';
import type { Table } from '../../tables/table.ts';
import { xlsxTables } from '../../tables/xlsx.ts';
import type { Source } from '../found.ts';
import type { Row, Sheet } from './row.ts';

/** What the bytes of a row are, said once for the workbook. */
export const workbookNote = 'the bytes kept of a row are its cells as JSON';

/** `limit`: most bytes of a workbook that must be laid down on the disk first. Throws `InputFault` (`table`, `archive`, `too-large`). */
export async function* workbookSheets(source: Source, limit: number): AsyncGenerator<Sheet> {
  if (source.path !== null) {
    yield* sheetsOf(source.path);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'riwaya-table-'));
  try {
    const path = join(folder, 'table.xlsx');
    await pipeline(capped(source.open(), limit), createWriteStream(path));
    yield* sheetsOf(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* sheetsOf(path: string): AsyncGenerator<Sheet> {
  for await (const table of xlsxTables(path, () => {})) {
    yield { name: table.sheet, kind: 'table-row', columns: table.columns, open: false, rows: rowsOf(table) };
  }
}

async function* rowsOf({ sheet, columns, rows }: Table): AsyncGenerator<Row> {
  for await (const batch of rows) {
    for (const { at, values: cells } of batch) {
      const values = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']).reverse());
      yield { what: 'row', place: `sheet ${sheet}, row ${at}`, bytes: Buffer.from(JSON.stringify(cells)), values, notes: [] };
    }
  }
}

async function* capped(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw new InputFault('too-large', `has more than ${limit} bytes; save the table as CSV`);
    yield chunk;
  }
}
