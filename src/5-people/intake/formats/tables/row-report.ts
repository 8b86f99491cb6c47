/** A row of a table → a report, or why it is none. */
import { looksLikeHtml } from '../../sniff.ts';
import { aside } from '../aside.ts';
import { writtenDate } from '../dates/written-date.ts';
import type { DateFound, Found, Said } from '../found.ts';
import type { Field } from './column-names.ts';
import type { FieldColumns } from './fields-in.ts';
import type { Row } from './row.ts';

export type Cells = Readonly<Partial<Record<Field, string>>>;

export const linkOnly = 'holds an address and no text; riwaya fetch FILE takes its links';

export function rowReport(row: Row, columns: FieldColumns, kind: string): Found {
  const { place, bytes } = row;
  const cells = cellsOf(row, columns);
  if (typeof cells === 'string') return aside(kind, place, bytes, 'bad-field', cells);
  const named = { id: cells.id ?? null, url: cells.url ?? null };
  const text = cells.html ?? cells.text ?? cells.title;
  if (cells.html === undefined && cells.text === undefined && cells.url !== undefined)
    return { ...aside(kind, place, bytes, 'link-only', linkOnly), ...named };
  if (text === undefined) return { ...aside(kind, place, bytes, 'no-text', 'the row holds no text'), ...named };
  const form = cells.html !== undefined || looksLikeHtml(text) ? 'html' : 'text';
  return { what: 'report', kind, place, bytes, text, form, said: saidOf(cells, row, columns) };
}

/** What stands in the fields of a row; a sentence where one holds what it cannot. Numbers pass for ids and dates. */
export function cellsOf({ values }: Row, columns: FieldColumns): Cells | string {
  const cells: Partial<Record<Field, string>> = {};
  for (const [field, column] of columns) {
    const value = values[column];
    if (value === undefined || value === null || (typeof value === 'string' && !value.trim())) continue;
    const number = typeof value === 'number' && (field === 'id' || field === 'published');
    if (typeof value !== 'string' && !number) return `${column} is ${kindOf(value)}, not a string`;
    cells[field] = field === 'text' || field === 'html' ? String(value) : String(value).trim();
  }
  return cells;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function saidOf(cells: Cells, row: Row, columns: FieldColumns): Said {
  const { id = null, title = null, author = null, url = null, publisher, published, zone = null } = cells;
  const onlyTitle = cells.html === undefined && cells.text === undefined;
  const date = published === undefined ? null : dateOf(published, `column ${columns.get('published')}`);
  return {
    ...{ id, title, author, url, zone },
    publishers: publisher === undefined ? [] : [{ written: publisher, where: `column ${columns.get('publisher')}` }],
    dates: date ? [date.found] : [],
    ...{ forwarded_from: null, reply_to: null, edited: null, media: [] },
    notes: [...row.notes, ...(onlyTitle ? ['only a title in the row'] : []), ...(date?.notes ?? [])],
  };
}

/** A day of a spreadsheet: days since 1899-12-30, so that 1 March 1900 and all after it are right. Five digits are the years 1927 to 2173. */
const serial = /^\d{5}(?:\.\d+)?$/;

function dateOf(written: string, where: string): { readonly found: DateFound; readonly notes: readonly string[] } {
  if (serial.test(written))
    return { found: { written, value: ofSerial(Number(written)), where }, notes: ['the date was a number of a spreadsheet'] };
  const { value, notes } = writtenDate(written);
  return { found: { written, value, where }, notes: value === null ? [`the date in ${where} could not be read`] : notes };
}

function ofSerial(days: number): string {
  const moment = Temporal.PlainDateTime.from('1899-12-30').add({ days: Math.floor(days), minutes: Math.round((days % 1) * 1440) });
  return days % 1 ? moment.toString() : moment.toPlainDate().toString();
}
