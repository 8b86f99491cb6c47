/** Rows → CSV by RFC 4180: commas, CRLF, quotation marks where a cell needs them, lists joined by "; ". */
import type { Cell, Row } from './cells.ts';

export type CsvOptions = {
  /** For spreadsheet programs: a byte order mark first, and an apostrophe before text that they would run as a formula. */
  readonly excel: boolean;
};

/** The mark by which spreadsheet programs know UTF-8. */
export const byteOrderMark = '\ufeff';

/** What begins a formula in some spreadsheet program (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

export const csvHead = (columns: readonly string[], { excel }: CsvOptions): string =>
  `${excel ? byteOrderMark : ''}${columns.map(quoted).join(',')}\r\n`;

export const csvLine = (columns: readonly string[], row: Row, options: CsvOptions): string =>
  `${columns.map((column) => quoted(text(row[column] ?? null, options))).join(',')}\r\n`;

function text(cell: Cell, { excel }: CsvOptions): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const written = typeof cell === 'string' ? cell : cell.join('; ');
  return excel && formula.test(written) ? `'${written}` : written;
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
