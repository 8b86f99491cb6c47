/** CSV and TSV, with quotes or without → a table. The separator is the one that the first line holds most of. */
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { InputFault } from '../input-fault.ts';
import { type Source, textChunks } from './bytes.ts';
import type { Table, TableRow, Taken } from './table.ts';

type Record = { readonly record: string[]; readonly info: { readonly lines: number } };

const batchRows = 500;
const longestRecord = 1 << 22;

/** Throws `InputFault` (`table`, `empty`) where the file cannot be parsed. */
export async function delimitedTable(source: Source, taken: Taken): Promise<Table> {
  const texts = textChunks(source.chunks(taken))[Symbol.asyncIterator]();
  const first = await texts.next();
  if (first.done) throw new InputFault('empty', 'is empty');
  const records = parsed(first.value, { [Symbol.asyncIterator]: () => texts });
  const head = await records.next();
  if (head.done) throw new InputFault('empty', 'is empty');
  const columns = head.value.record.map((name) => name.trim());
  return { sheet: null, columns, rows: batches(records) };
}

async function* parsed(first: string, rest: AsyncIterable<string>): AsyncGenerator<Record> {
  async function* all(): AsyncGenerator<string> {
    yield first;
    yield* rest;
  }
  const parser = parse({
    delimiter: separatorOf(first),
    bom: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
  });
  const input = Readable.from(all());
  input.on('error', (error) => parser.destroy(error));
  try {
    for await (const record of input.pipe(parser)) yield record as Record;
  } catch (error) {
    throw tableFault(error);
  }
}

export function tableFault(error: unknown): unknown {
  const { code, lines } = error as { code?: string; lines?: number };
  if (!code?.startsWith('CSV_')) return error;
  const where = lines === undefined ? '' : ` (line ${lines})`;
  const said = code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark is opened and never closed' : (error as Error).message;
  return new InputFault('table', `is not a table that can be read: ${said}${where}`);
}

async function* batches(records: AsyncIterable<Record>): AsyncGenerator<TableRow[]> {
  let batch: TableRow[] = [];
  for await (const { record, info } of records) {
    batch.push({ at: info.lines, values: record });
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}

/** Of tabulator, comma and semicolon, the one that the first line holds most of. */
export function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = end < 0 ? text : text.slice(0, end);
  const count = (mark: string): number => line.split(mark).length;
  return ['\t', ',', ';'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
