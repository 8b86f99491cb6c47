/** What kind of table a file is, and how it is read. */
import { basename, extname } from 'node:path';
import { InputFault } from '../input-fault.ts';
import { sourceOf, textChunks } from '../tables/bytes.ts';
import { delimitedTable } from '../tables/delimited.ts';
import { geojsonTable } from '../tables/geojson.ts';
import type { Table, Taken } from '../tables/table.ts';
import { xlsxTables } from '../tables/xlsx.ts';
import type { ColumnMap, Columns } from './columns.ts';
import { isDump, isOtherNames } from './geonames.ts';
import { type Said, slugOf } from './imported.ts';
import { placeColumns, refuseColumns, refuseMap, tabular } from './tabular.ts';

export const placeFormats = ['ocha', 'geonames', 'csv', 'geojson', 'auto'] as const;
export type PlaceFormat = (typeof placeFormats)[number];
/** `dump` and `names` are GeoNames'; the others are tables with named columns. `coded`: does it speak in p-codes? */
export type Form = { readonly path: string; readonly form: 'dump' | 'names' | 'xlsx' | 'geojson' | 'delimited'; readonly coded: boolean };
type Asked = { readonly format: PlaceFormat; readonly map: ColumnMap; readonly country: string | null };

/** Throws `InputFault` (`columns`, `table`, `empty`) where it is no table that can be read as asked. */
export async function formOf(path: string, asked: Asked): Promise<Form> {
  const form = await fileForm(path);
  const isGeonames = form === 'dump' || form === 'names';
  if (asked.format === 'geonames' && !isGeonames) refuseGeonames(await firstColumns(path, form));
  if (isGeonames && (asked.format === 'auto' || asked.format === 'geonames')) return { path, form, coded: false };
  if (isGeonames) throw new InputFault('format', `is a table of GeoNames; leave --format ${asked.format} out or say --format geonames`);
  const coded = await isCoded(path, form, asked.map);
  if (asked.format === 'ocha' && !coded) refuseColumns(await firstColumns(path, form));
  return { path, form, coded: asked.format === 'ocha' || (coded && asked.format !== 'csv') };
}

async function fileForm(path: string): Promise<Form['form']> {
  if (/\.xlsx$/i.test(path)) return 'xlsx';
  if (/\.xls$/i.test(path)) throw new InputFault('table', 'is an XLS file of the old kind; save it as XLSX or CSV');
  const source = await sourceOf(path);
  if (/\.(?:geo)?json$/i.test(source.name)) return 'geojson';
  for await (const text of textChunks(source.chunks(() => {}))) {
    const line = (/^[^\r\n]*/.exec(text) as RegExpExecArray)[0];
    return isDump(line) ? 'dump' : isOtherNames(line) ? 'names' : /^\s*\{/.test(line) ? 'geojson' : 'delimited';
  }
  throw new InputFault('empty', 'is empty');
}

async function* tablesOf(path: string, form: Form['form'], taken: Taken): AsyncGenerator<Table> {
  if (form === 'xlsx') yield* xlsxTables(path, taken);
  else if (form === 'geojson') yield await geojsonTable(await sourceOf(path), taken);
  else yield await delimitedTable(await sourceOf(path), taken);
}

const untold: Taken = () => {};

/** Are its columns such as are needed, and does it speak in p-codes? */
async function isCoded(path: string, form: Form['form'], map: ColumnMap): Promise<boolean> {
  let found: Columns | null = null;
  let columns: readonly string[] = [];
  for await (const table of tablesOf(path, form, untold)) {
    if (columns.length === 0) columns = table.columns;
    if (form !== 'xlsx') refuseMap(table.columns, map);
    const own = placeColumns(table, map);
    if (own && (found === null || own.coded)) found = own;
  }
  if (!found) refuseColumns(columns);
  return found.coded;
}

async function firstColumns(path: string, form: Form['form']): Promise<readonly string[]> {
  for await (const { columns } of tablesOf(path, form, untold)) return columns;
  return [];
}

function refuseGeonames(columns: readonly string[]): never {
  const found = columns.slice(0, 40).map((column) => column.slice(0, 40));
  throw new InputFault('columns', `has the columns ${found.join(', ')}; needed are the 19 columns of a GeoNames dump, such as SY.txt`);
}

/** What ids and the layer's file are named after. */
export function systemOf({ path, form, coded }: Form): string {
  if (form === 'dump' || form === 'names') return 'geonames';
  if (coded) return 'ocha';
  const own = slugOf(basename(path, extname(path))) || 'table';
  return ['ocha', 'geonames', 'taught'].includes(own) ? `${own}-table` : own;
}

export async function* saidInTable(form: Form, asked: Asked, origin: string, taken: Taken): AsyncGenerator<Said[]> {
  const settings = { system: systemOf(form), map: asked.map, country: asked.country, origin };
  for await (const table of tablesOf(form.path, form.form, taken)) {
    const columns = placeColumns(table, asked.map);
    if (columns) yield* tabular(table, columns, settings);
  }
}
