/** Rows of a table with named columns, p-codes or a mapping, → places and units as the rows tell of them. */
import { createHash } from 'node:crypto';
import { pointFault } from '#knowledge';
import { InputFault } from '../input-fault.ts';
import { type Table, type TableRow, whereOf } from '../tables/table.ts';
import { codeName } from './admin-units.ts';
import { type ColumnMap, type Columns, columnsOf } from './columns.ts';
import { idOf, type Level, type PlaceSaid, type Said, type UnitNamed } from './imported.ts';
import { cleaned, damagedReason, isDamaged, nameFault, namesIn } from './names-in-tables.ts';
import { importanceOf, kindOfWord } from './place-kinds.ts';

export type TabularSettings = {
  /** What ids begin with: `ocha`, or the name of the table. */
  readonly system: string;
  readonly map: ColumnMap;
  /** Said on the command line; null where rows must tell. */
  readonly country: string | null;
  /** What every row's origin begins with. */
  readonly origin: string;
};

const needs = 'a name (name_ar, name) or units with p-codes, and lat and lon; say --map name_ar=COLUMN,lat=COLUMN,lon=COLUMN';

/** Columns of a table that tells of places, or null where it tells of something else (a sheet of notes). */
export function placeColumns(table: Table, map: ColumnMap): Columns | null {
  const columns = columnsOf(table.columns, map);
  const named = columns.names.length > 0 && columns.lat !== null && columns.lon !== null;
  const units = columns.units.some(({ level, names, code }) => level > 0 && names.length > 0 && code !== null);
  return named || units ? columns : null;
}

/** Names the columns that are there and those that are needed. */
export function refuseColumns(columns: readonly string[]): never {
  const found = columns.map((column) => cleaned(column).slice(0, 40) || '(empty)').slice(0, 40);
  throw new InputFault('columns', `has the columns ${found.join(', ')}; needed are ${needs}`);
}

export function refuseMap(columns: readonly string[], map: ColumnMap): void {
  for (const [role, column] of map) {
    if (columns.includes(column)) continue;
    throw new InputFault(
      'columns',
      `has no column ${JSON.stringify(column)} for ${role}; it has ${columns.map((c) => cleaned(c).slice(0, 40)).join(', ')}`,
    );
  }
}

export async function* tabular(table: Table, columns: Columns, settings: TabularSettings): AsyncGenerator<Said[]> {
  for await (const batch of table.rows) {
    yield batch.map((row) => {
      const where = whereOf(table.sheet, row.at);
      const said = isDamaged(row.values) ? damagedReason : readRow(row, columns, settings);
      return typeof said === 'string' ? { where, rejected: said, text: row.values.join(' | ') } : { where, ...said };
    });
  }
}

type Read = { readonly place: PlaceSaid } | { readonly unit: Extract<Said, { unit: unknown }>['unit'] };

/** A place, a unit, or why it is neither. */
function readRow({ values }: TableRow, columns: Columns, settings: TabularSettings): Read | string {
  const value = (column: number | null): string => (column === null ? '' : cleaned(values[column] ?? ''));
  const chain = unitsOf(columns, value);
  const country = countryOf(columns, chain, value, settings.country);
  if (!/^[A-Z]{2}$/.test(country)) return 'nothing tells its country; say --country XX';
  const units = chain.filter((unit): unit is UnitNamed => unit.level >= 1 && unit.level <= 3);
  const own = namesIn(columns.names.flatMap((column) => value(column).split(/\s*\|\s*/)));
  const deepest = chain[chain.length - 1];
  const finer = deepest && deepest.level > 3 ? deepest : null;
  const told = own.ar.length + own.en.length > 0 || !finer ? own : finer;
  const code = value(columns.code) || finer?.code || '';
  const point = pointOf(value(columns.lat), value(columns.lon));
  const tellsOfUnit = columns.names.length === 0 && !finer && units.length > 0;
  const fault = (tellsOfUnit ? null : nameFault(told)) ?? (point ? pointFault(country, point.lat, point.lon) : null);
  if (fault) return fault;
  if (tellsOfUnit) return { unit: { country, units, point, origin: settings.origin } };
  if (!point) return value(columns.lat) || value(columns.lon) ? 'its coordinates are not numbers' : 'it has no coordinates';
  const seat = /^[0-4]$/.test(value(columns.seat)) ? Number(value(columns.seat)) : null;
  const kind = columns.kind === null ? kindOfSeat(seat) : kindOfWord(value(columns.kind));
  const { system } = settings;
  return {
    place: {
      ...told,
      ...point,
      id: idOf(system, country, code || hash(`${told.ar[0] ?? told.en[0]} ${point.lat} ${point.lon}`)),
      ids: code ? { [codeName(system)]: code } : {},
      kind,
      country,
      importance: importanceSaid(value(columns.importance)) ?? importanceOf(kind),
      units,
      seat,
      parent: value(columns.parent) || null,
      origin: settings.origin,
    },
  };
}

type AnyUnit = Omit<UnitNamed, 'level'> & { readonly level: Level | 0 | 4 | 5 };

/** The units of a row from the largest down; levels that the row leaves empty are left out. */
function unitsOf(columns: Columns, value: (column: number | null) => string): AnyUnit[] {
  return columns.units.flatMap(({ level, code, names }) => {
    const unit = { level: level as AnyUnit['level'], code: value(code), ...namesIn(names.map(value)) };
    return unit.ar.length + unit.en.length > 0 ? [unit] : [];
  });
}

/** As the row says, as the option says, or as the p-codes begin. */
function countryOf(columns: Columns, chain: readonly AnyUnit[], value: (column: number | null) => string, option: string | null): string {
  const code =
    chain.find(({ code }) => /^[A-Z]{2}(?:\d|$)/.test(code))?.code ?? value(columns.units.find(({ level }) => level === 0)?.code ?? null);
  const own = value(columns.country).toUpperCase();
  return /^[A-Z]{2}$/.test(own) ? own : (option ?? /^[A-Z]{2}(?![A-Z])/.exec(code)?.[0] ?? '');
}

/** A comma may stand for the point of a decimal. */
function pointOf(lat: string, lon: string): { lat: number; lon: number } | null {
  const [a, b] = [numberOf(lat), numberOf(lon)];
  return a === null || b === null ? null : { lat: rounded(a), lon: rounded(b) };
}

function numberOf(written: string): number | null {
  const plain = written.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[,\u066b]/, '.');
  return /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(plain) ? Number(plain) : null;
}

/** Five decimals are a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
const kindOfSeat = (seat: number | null): string => (seat === null || seat > 3 ? 'village' : seat <= 1 ? 'city' : 'town');
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

function importanceSaid(written: string): number | null {
  const said = numberOf(written);
  return said !== null && said >= 0 && said <= 1 ? said : null;
}
