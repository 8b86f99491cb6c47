/** CSV and TSV → rows with their exact bytes. csv-parse counts the bytes; it is given them as they are, a letter each. */
import { parse } from 'csv-parse';
import { InputFault } from '../../input-fault.ts';
import { encodingOf } from '../../tables/bytes.ts';
import { separatorOf, tableFault } from '../../tables/delimited.ts';
import { aside } from '../aside.ts';
import { ByteWindow } from '../cut/index.ts';
import type { Source } from '../found.ts';
import { decodePart } from '../markup/declared-charset.ts';
import type { Read, Sheet } from './row.ts';

/** `end`: how many bytes of the source were read with it. */
type Parsed = { readonly record: readonly string[]; readonly end: number };

const kind = 'table-row';
const peekBytes = 1 << 16;

/** Throws `InputFault` (`empty`, `table`, `encoding`, `binary`) where its head cannot be read. */
export async function delimitedSheet(source: Source, limit: number): Promise<Sheet> {
  const { head, chunks } = await peeked(source.open());
  if (!head.length) throw new InputFault('empty', 'is empty');
  const encoding = encodingOf(head);
  if (encoding === 'utf-16be') throw new InputFault('encoding', 'is a table in UTF-16 with its bytes swapped; save it as UTF-8');
  const reading: Reading = { window: new ByteWindow(), encoding, wide: encoding === 'utf-16le', limit, at: 0 };
  const records = recordsOf(chunks, separatorOf(new TextDecoder(encoding).decode(head)), reading);
  const first = await records.next().catch((error: unknown) => {
    throw tableFault(error);
  });
  if (first.done) throw new InputFault('empty', 'is empty');
  const columns = cellsOf(first.value.record, reading).cells.map((name) => name.replace(/^\ufeff/, '').trim());
  take(first.value, reading);
  return { name: null, kind, columns, open: false, rows: rowsOf(records, columns, reading) };
}

type Reading = { readonly window: ByteWindow; readonly encoding: string; readonly wide: boolean; readonly limit: number; at: number };

async function peeked(chunks: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < peekBytes) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head: Buffer.concat(first), chunks: all() };
}

/** Records are taken as they are found, since a stream that fails lets go of those it has not yet given. */
async function* recordsOf(chunks: AsyncIterable<Uint8Array>, delimiter: string, { window, wide, limit }: Reading): AsyncGenerator<Parsed> {
  let found: Parsed[] = [];
  let failure: unknown = null;
  const parser = parse({
    delimiter,
    encoding: wide ? 'utf16le' : 'latin1',
    bom: false,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: limit,
    on_record: (record: readonly string[], { bytes }) => {
      found.push({ record, end: bytes });
      return null;
    },
  });
  parser.on('error', (error) => {
    failure = error;
  });
  parser.resume();
  const taken = (): Parsed[] => {
    const those = found;
    found = [];
    return those;
  };
  for await (const chunk of chunks) {
    window.push(chunk);
    await new Promise<void>((resolve) => parser.write(chunk, () => resolve()));
    yield* taken();
    if (failure) throw failure;
  }
  await new Promise<void>((resolve) => parser.once('close', resolve).end());
  yield* taken();
  if (failure) throw failure;
}

async function* rowsOf(records: AsyncGenerator<Parsed>, columns: readonly string[], reading: Reading): AsyncGenerator<Read> {
  let number = 1;
  try {
    for await (const parsed of records) {
      number++;
      const place = `row ${number}`;
      const bytes = take(parsed, reading);
      if (!bytes) yield aside(kind, place, null, 'too-large', `the row has more than ${reading.limit} bytes`);
      else yield readRow(parsed, columns, { place, bytes, reading });
    }
  } catch (error) {
    const fault = tableFault(error);
    if (!(fault instanceof InputFault)) throw fault;
    const { window, at, limit } = reading;
    const rest = window.end - at > limit ? null : window.slice(at, window.end);
    yield aside(kind, `row ${number + 1}`, rest, 'cut', `from here on it ${fault.message}`);
  }
}

function readRow({ record }: Parsed, columns: readonly string[], at: { place: string; bytes: Uint8Array; reading: Reading }): Read {
  const { place, bytes, reading } = at;
  try {
    const { cells, notes } = cellsOf(record, reading);
    const values = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']).reverse());
    const more = cells.length > columns.length ? [`the row has ${cells.length} cells and the table ${columns.length} columns`] : [];
    return { what: 'row', place, bytes, values, notes: [...notes, ...more] };
  } catch (fault) {
    if (!(fault instanceof InputFault)) throw fault;
    return aside(kind, place, bytes, fault.code, `the row ${fault.message}`);
  }
}

/** Letters that stand for bytes → words. */
function cellsOf(record: readonly string[], { encoding, wide }: Reading): { cells: string[]; notes: string[] } {
  if (wide) return { cells: [...record], notes: ['text decoded from utf-16le'] };
  const notes = new Set<string>();
  const cells = record.map((cell) => {
    const decoded = decodePart(Buffer.from(cell, 'latin1'), encoding);
    for (const note of decoded.notes) notes.add(note);
    return decoded.text;
  });
  return { cells, notes: [...notes] };
}

/** The bytes of a record, without blank lines before it. */
function take({ end }: Parsed, reading: Reading): Uint8Array | null {
  const { window, at, wide, limit } = reading;
  reading.at = end;
  const bytes = end - at > limit ? null : window.slice(at, end);
  window.forget(end);
  if (!bytes) return null;
  const step = wide ? 2 : 1;
  let from = 0;
  while (from < bytes.length && (bytes[from] === 10 || bytes[from] === 13) && (!wide || bytes[from + 1] === 0)) from += step;
  return bytes.subarray(from);
}
