/** Does a source begin as a table does? `head`: its first bytes, or their text; 64 KB are enough. */
import { separatorOf } from '../../tables/delimited.ts';
import { fieldsIn, tellsReports } from './fields-in.ts';

const headBytes = 1 << 16;
const latin1 = (head: Uint8Array | string): string =>
  typeof head === 'string' ? head : Buffer.from(head.subarray(0, headBytes)).toString('latin1');
const wordsOf = (head: Uint8Array | string): string => {
  if (typeof head === 'string') return head.replace(/^\ufeff/, '');
  const label = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const text = new TextDecoder(label).decode(head.subarray(0, headBytes));
  return label === 'utf-8' && text.includes('\ufffd\ufffd') ? new TextDecoder('windows-1256').decode(head.subarray(0, headBytes)) : text;
};

/** A workbook is a zip archive that holds a part of that name; where its list is not in the head, its name says it. */
export const isXlsx = (head: Uint8Array | string, name: string): boolean => {
  const text = latin1(head);
  return (
    text.startsWith('PK\u0003\u0004') && (/\.xlsx$/i.test(name) || text.includes('xl/workbook.xml') || text.includes('xl/worksheets/'))
  );
};

/** Named so, or a first line of columns that tell of reports, and one more line. */
export function isDelimited(head: Uint8Array | string, name: string): boolean {
  if (latin1(head).startsWith('PK\u0003\u0004')) return false;
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return true;
  const [first = '', second = ''] = wordsOf(head).split(/\r\n|\n|\r/);
  const columns = first.split(separatorOf(first)).map((column) => column.replace(/^"(.*)"$/, '$1'));
  const short = columns.every((column) => column.length < 60);
  return columns.length > 1 && short && second.trim() !== '' && tellsReports(fieldsIn(columns, null));
}

/** Named so, or an object with columns of reports on its first line or at the head of an array. */
export function isJsonRows(head: Uint8Array | string, name: string): boolean {
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return true;
  const text = wordsOf(head).trimStart();
  if (/^\[\s*\{/.test(text)) return tellsReports(fieldsIn(keysIn(text.slice(0, 8192)), null));
  if (!text.startsWith('{')) return false;
  const end = text.indexOf('\n');
  try {
    const row: unknown = JSON.parse(end < 0 ? text : text.slice(0, end));
    return tellsReports(fieldsIn(Object.keys(row as object), null));
  } catch {
    return false;
  }
}

const keysIn = (text: string): string[] => [...text.matchAll(/"((?:[^"\\]|\\.){1,60})"\s*:/g)].map(([, key]) => key as string);
export const isTable = (head: Uint8Array | string, name: string): boolean =>
  isXlsx(head, name) || isDelimited(head, name) || isJsonRows(head, name);
