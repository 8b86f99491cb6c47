/**
 * XLSX → one table a sheet. Sheets are read as they are unpacked; only the shared words are held. Formulas give their kept values.
 * (read-excel-file 9 unpacks the whole archive into memory and gives all rows at once.)
 */
import { InputFault } from '../input-fault.ts';
import { textChunks } from './bytes.ts';
import type { Table, TableRow, Taken } from './table.ts';
import { entriesOf, entryChunks, type ZipEntry } from './zip.ts';

const batchRows = 500;
/** Characters of shared words, and of one row, that are held at most. */
const mostWords = 1 << 28;
const longestRow = 1 << 24;
const notSheets = 'is not an XLSX file; save the table as XLSX or CSV';

/** Every sheet whose first row that is not empty can name columns. Throws `InputFault` (`table`, `archive`). */
export async function* xlsxTables(path: string, taken: Taken): AsyncGenerator<Table> {
  const entries = new Map((await entriesOf(path)).map((entry) => [entry.name.replace(/^\//, ''), entry]));
  const shared = await sharedWords(path, entries.get('xl/sharedStrings.xml'));
  const sheets = await sheetsOf(path, entries);
  if (!sheets.length) throw new InputFault('table', notSheets);
  for (const { name, entry } of sheets) {
    const rows = sheetRows(path, entry, shared, taken);
    let head = await rows.next();
    while (!head.done && head.value.values.every((value) => value === '')) head = await rows.next();
    if (head.done) continue;
    yield { sheet: name, columns: head.value.values.map((value) => value.trim()), rows: batches(rows) };
  }
}

async function* batches(rows: AsyncIterable<TableRow>): AsyncGenerator<TableRow[]> {
  let batch: TableRow[] = [];
  for await (const row of rows) {
    if (row.values.every((value) => value === '')) continue;
    batch.push(row);
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}

/** Sheets in the order of the workbook, by the names that people gave them. */
async function sheetsOf(path: string, entries: ReadonlyMap<string, ZipEntry>): Promise<{ name: string; entry: ZipEntry }[]> {
  const workbook = await wholeText(path, entries.get('xl/workbook.xml'));
  const links = await wholeText(path, entries.get('xl/_rels/workbook.xml.rels'));
  const targets = new Map<string, string>();
  for (const [tag] of links.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) targets.set(attribute(tag, 'Id'), attribute(tag, 'Target'));
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].flatMap(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    const entry = entries.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    return entry ? [{ name: plain(attribute(tag, 'name')), entry }] : [];
  });
}

async function wholeText(path: string, entry: ZipEntry | undefined): Promise<string> {
  if (!entry) throw new InputFault('table', notSheets);
  let out = '';
  for await (const text of textChunks(entryChunks(path, entry))) {
    out += text;
    if (out.length > longestRow) throw new InputFault('table', 'names more sheets than a table has; save the one as CSV');
  }
  return out;
}

async function sharedWords(path: string, entry: ZipEntry | undefined): Promise<string[]> {
  const words: string[] = [];
  if (!entry) return words;
  let held = 0;
  for await (const item of elements(path, entry, 'si')) {
    const word = wordsIn(item);
    held += word.length;
    if (held > mostWords) throw new InputFault('table', 'holds too many words for an XLSX table; save it as CSV');
    words.push(word);
  }
  return words;
}

async function* sheetRows(path: string, entry: ZipEntry, shared: readonly string[], taken: Taken): AsyncGenerator<TableRow> {
  let at = 0;
  for await (const row of elements(path, entry, 'row', taken)) {
    const said = Number(attribute(row.slice(0, row.indexOf('>')), 'r'));
    at = said > 0 ? said : at + 1;
    yield { at, values: cellsOf(row, shared) };
  }
}

/** Each `<name …>…</name>` of a part, in order, whatever its prefix; what stands between is passed over. */
async function* elements(path: string, entry: ZipEntry, name: string, taken?: Taken): AsyncGenerator<string> {
  const whole = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</(?:\\w+:)?${name}>)`, 'g');
  let held = '';
  for await (const text of textChunks(entryChunks(path, entry, taken))) {
    held += text;
    let end = 0;
    for (const match of held.matchAll(whole)) {
      yield match[0];
      end = match.index + match[0].length;
    }
    held = held.slice(end);
    if (held.length > longestRow) throw new InputFault('table', 'has a row over 16 MB; it is no table');
  }
}

const cell = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;

function cellsOf(row: string, shared: readonly string[]): string[] {
  const values: string[] = [];
  for (const [, about = '', inside = ''] of row.matchAll(cell)) {
    const column = columnOf(attribute(about, 'r')) ?? values.length;
    while (values.length < column) values.push('');
    values[column] = cellText(attribute(about, 't'), inside, shared);
  }
  return values;
}

function cellText(type: string, inside: string, shared: readonly string[]): string {
  if (type === 'inlineStr') return wordsIn(inside);
  const value = /<(?:\w+:)?v[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(inside)?.[1] ?? '';
  if (type === 's') return shared[Number(value)] ?? '';
  return type === 'e' ? '' : plain(value);
}

const mostColumns = 16_384;

/** `AB12` → 27. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= mostColumns ? column - 1 : null;
}

/** The words of an item, its runs joined; hints on how Japanese is read are left out. */
function wordsIn(item: string): string {
  const spoken = item.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
  return [...spoken.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)].map(([, text = '']) => plain(text)).join('');
}

const attribute = (tag: string, name: string): string => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (all, ten, six, name) => {
    if (name) return named[name] ?? all;
    const code = ten ? Number(ten) : Number.parseInt(six, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
