/** The columns of tables of actors, sources and terms: our own field names, lists separated by `|`. */
import { InputFault } from '../input-fault.ts';
import { cleaned } from './names-in-tables.ts';

export type EntryKind = 'actors' | 'sources' | 'terms';
type Column = { readonly form: 'text' | 'list' | 'country' | 'yes' | 'null'; readonly needed?: boolean };
const text: Column = { form: 'text' };
const list: Column = { form: 'list' };
const orNull: Column = { form: 'null' };
const needed: Column = { form: 'text', needed: true };
const named = { id: needed, name: needed, name_ar: needed, names_ar: list, names_en: list, origin: list, note: text } as const;
const body = { ...named, kind: needed, part_of: list, country: { form: 'country' } } as const;

const columns: Readonly<Record<EntryKind, Readonly<Record<string, Column>>>> = {
  actors: { ...body, valid_from: orNull, valid_to: orNull, short_ar: list, short_en: list, adjectives_ar: list, adjectives_en: list },
  sources: { ...body, domains: list, handles: list, affiliation: text, affiliation_origin: text },
  terms: {
    id: needed,
    names_ar: list,
    names_en: list,
    names_what: needed,
    ref: orNull,
    register: needed,
    neutral: needed,
    neutral_ar: needed,
    when: orNull,
    ambiguous: { form: 'yes' },
    used_by: text,
    origin: list,
  },
};

/** The field of each column. Throws `InputFault` (`columns`) naming what is there and what is needed. */
export function entryColumns(kind: EntryKind, found: readonly string[]): string[] {
  const fields = found.map((column) =>
    cleaned(column)
      .toLowerCase()
      .replace(/[\s.-]+/g, '_'),
  );
  const known = columns[kind];
  const wanted = Object.keys(known).filter((name) => known[name]?.needed);
  const missing = wanted.filter((name) => !fields.includes(name));
  if (missing.length === 0) return fields;
  const shown = found.map((column) => cleaned(column).slice(0, 40) || '(empty)').slice(0, 40);
  throw new InputFault('columns', `has the columns ${shown.join(', ')}; needed are ${wanted.join(', ')} (missing: ${missing.join(', ')})`);
}

/** Cells, or a row that has our shape already, → a row of the layer; `layerRowFault` says what it lacks. */
export function entryOfCells(kind: EntryKind, cells: Readonly<Record<string, unknown>>, origin: string): Record<string, unknown> {
  const isShaped = typeof cells.names === 'object' && cells.names !== null;
  const row = isShaped ? { ...cells } : flat(kind, cells);
  const { id, ...rest } = row;
  const own = Array.isArray(rest.origin) && rest.origin.length > 0 ? rest.origin : [origin];
  return { id, ...rest, origin: own };
}

function flat(kind: EntryKind, cells: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(columns[kind])) {
    const value = valueIn(column, cells[name]);
    if (value !== undefined) row[name] = value;
  }
  const {
    names_ar: ar,
    names_en: en,
    valid_from: from,
    valid_to: to,
    short_ar,
    short_en,
    adjectives_ar,
    adjectives_en,
    affiliation,
    affiliation_origin,
    ...rest
  } = row;
  const pair = (name: string, a: unknown, b: unknown): object =>
    (a as string[])?.length || (b as string[])?.length ? { [name]: { ar: a ?? [], en: b ?? [] } } : {};
  const said = affiliation ? { text: affiliation, origin: affiliation_origin ?? '' } : null;
  return {
    ...rest,
    names: { ar: ar ?? [], en: en ?? [] },
    ...(from || to ? { valid: { from: from ?? null, to: to ?? null } } : {}),
    ...pair('short', short_ar, short_en),
    ...pair('adjectives', adjectives_ar, adjectives_en),
    ...(kind === 'sources' ? { affiliation: said } : {}),
  };
}

function valueIn({ form, needed: must }: Column, cell: unknown): unknown {
  if (Array.isArray(cell)) return cell;
  const written = cleaned(String(cell ?? ''));
  if (form === 'list') return written ? written.split(/\s*\|\s*/).filter(Boolean) : [];
  if (form === 'country') return written.toUpperCase() || null;
  if (form === 'yes') return /^(?:1|yes|true|نعم)$/i.test(written) ? true : undefined;
  if (form === 'null') return written || null;
  return written || must ? written : undefined;
}
