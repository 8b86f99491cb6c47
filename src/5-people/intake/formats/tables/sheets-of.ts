import { InputFault } from '../../input-fault.ts';
import type { FormatOptions, Source } from '../found.ts';
import { delimitedSheet } from './delimited-rows.ts';
import { isJsonRows, isXlsx } from './is-table.ts';
import { jsonSheet } from './json-rows.ts';
import type { Sheet } from './row.ts';
import { workbookSheets } from './workbook-rows.ts';

/** The tables of a source, whatever its form. Throws `InputFault` where it is none. */
export async function* sheetsOf(source: Source, { limits }: Pick<FormatOptions, 'limits'>): AsyncGenerator<Sheet> {
  const head = await headOf(source);
  if (!head.length) throw new InputFault('empty', 'is empty');
  if (isXlsx(head, source.name)) yield* workbookSheets(source, limits.unpacked);
  else if (isJsonRows(head, source.name) || opensJson(head)) yield await jsonSheet(source, limits.report);
  else yield await delimitedSheet(source, limits.report);
}

const opensJson = (head: Buffer): boolean => /^(?:\u00ef\u00bb\u00bf)?\s*(?:\{\s*"|\[\s*[{\]])/.test(head.toString('latin1'));
const headBytes = 1 << 16;

async function headOf(source: Source): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.open()) {
    parts.push(part);
    length += part.length;
    if (length >= headBytes) break;
  }
  return Buffer.concat(parts).subarray(0, headBytes);
}
