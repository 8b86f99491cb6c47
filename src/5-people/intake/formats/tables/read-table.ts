/** CSV, TSV, XLSX, JSON Lines and JSON arrays: each row is a report, or an address to be fetched. */
import { InputFault } from '../../input-fault.ts';
import type { FormatOptions, FormatReader, Found, Source } from '../found.ts';
import { type ColumnMap, type FieldColumns, fieldsIn, refuseColumns, refuseMap, tellsReports } from './fields-in.ts';
import type { Read, Row, Sheet } from './row.ts';
import { cellsOf, rowReport } from './row-report.ts';
import { sheetsOf } from './sheets-of.ts';
import { workbookNote } from './workbook-rows.ts';

type Reading = { readonly kind: string; readonly columns: FieldColumns; readonly read: Read };

/** Throws `InputFault` (`columns`, `map`, and those of the form) where no report and no address can be had of it. */
export const readTable: FormatReader = async function* (source, options) {
  for await (const reading of rowsOf(source, options)) yield foundIn(reading);
};

const foundIn = ({ read, columns, kind }: Reading): Found => (read.what === 'row' ? rowReport(read, columns, kind) : read);

export type Link = { readonly url: string; readonly place: string };

/** The addresses of a table, a row each, of rows with a text too; what is no address of the web is left out. */
export async function* linksOf(source: Source, options: FormatOptions): AsyncGenerator<Link> {
  for await (const { read, columns } of rowsOf(source, options)) {
    if (read.what !== 'row') continue;
    const cells = cellsOf(read, columns);
    const url = typeof cells === 'string' || cells.url === undefined ? null : URL.parse(cells.url);
    if (url && /^https?:$/.test(url.protocol)) yield { url: url.href, place: read.place };
  }
}

/** Sheets that tell of nothing are passed over with a note, unless none is left. */
async function* rowsOf(source: Source, options: FormatOptions): AsyncGenerator<Reading> {
  let passedOver: InputFault | null = null;
  let read = 0;
  for await (const sheet of sheetsOf(source, options)) {
    const note = (message: string): Reading => ({ kind: sheet.kind, columns: new Map(), read: { what: 'note', place: null, message } });
    const fault = faultOf(sheet, options.map);
    if (fault) {
      passedOver ??= fault;
      if (sheet.name !== null) yield note(`sheet ${sheet.name} ${fault.message}`);
      continue;
    }
    if (sheet.name !== null && read++ === 0) yield note(workbookNote);
    else read++;
    const columnsOf = columnsOfRows(sheet, options.map);
    for await (const one of sheet.rows) yield { kind: sheet.kind, columns: one.what === 'row' ? columnsOf(one) : new Map(), read: one };
  }
  if (read === 0) throw passedOver ?? new InputFault('empty', 'is empty');
}

function faultOf({ columns }: Sheet, map: ColumnMap): InputFault | null {
  try {
    refuseMap(map, columns);
    return tellsReports(fieldsIn(columns, map)) ? null : refuseColumns(columns);
  } catch (fault) {
    if (fault instanceof InputFault && fault.code === 'columns') return fault;
    throw fault;
  }
}

/** Kinds of row whose columns are remembered: rows that name their own seldom differ. */
const mostKinds = 500;

function columnsOfRows({ columns, open }: Sheet, map: ColumnMap): (row: Row) => FieldColumns {
  const all = fieldsIn(columns, map);
  if (!open) return () => all;
  const kinds = new Map<string, FieldColumns>();
  return ({ values }) => {
    const own = Object.keys(values);
    const key = own.join('\n');
    const found = kinds.get(key) ?? fieldsIn(own, map);
    if (kinds.size < mostKinds) kinds.set(key, found);
    return found;
  };
}
