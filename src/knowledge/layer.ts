/** A layer of a user's own rows over the rows that ship. Pure: what is read from where is the intake's business. */
import type { KnowledgeEntries, PlaceEntry } from './entries.ts';

/**
 * A row of a layer. With `same_as` it is another account of an entry that is there already: its names become further names
 * of that entry, its `ids` are added, and its point, if it has one, is taken over. Without, it replaces the entry of its
 * id or is a new one.
 */
export type LayerRow<T> = T & { readonly same_as?: string };
export type LayerEntries = { readonly [K in keyof KnowledgeEntries]: readonly LayerRow<KnowledgeEntries[K][number]>[] };

/** `lost`: rows that can stand for nothing: their `same_as` is nowhere, and they say too little to be entries themselves. */
export type Overlaid = {
  readonly entries: KnowledgeEntries;
  readonly lost: readonly { readonly kind: keyof KnowledgeEntries; readonly id: string }[];
};

type Row = KnowledgeEntries[keyof KnowledgeEntries][number];

export function overlay(shipped: KnowledgeEntries, layer: LayerEntries): Overlaid {
  const lost: { kind: keyof KnowledgeEntries; id: string }[] = [];
  const over = (kind: keyof KnowledgeEntries): Row[] => overlayKind(shipped[kind], layer[kind], (id) => lost.push({ kind, id }));
  const entries = {
    actors: over('actors'),
    persons: over('persons'),
    sources: over('sources'),
    places: over('places'),
    terms: over('terms'),
  } as unknown as KnowledgeEntries;
  return { entries, lost };
}

function overlayKind(shipped: readonly Row[], rows: readonly LayerRow<Row>[], lost: (id: string) => void): Row[] {
  if (rows.length === 0) return [...shipped];
  const byId = new Map<string, Row>(shipped.map((row) => [row.id, row]));
  const accounts: LayerRow<Row>[] = [];
  for (const row of rows) {
    if (row.same_as === undefined) byId.set(row.id, row);
    else accounts.push(row);
  }
  for (const row of accounts) {
    const target = byId.get(row.same_as as string);
    if (target) byId.set(target.id, withAccount(target, row));
    else if (standsAlone(row)) byId.set(row.id, row);
    else lost(row.id);
  }
  return [...byId.values()];
}

/** An account of a place that is nowhere any more is an entry of its own, if it says where it lies. */
const standsAlone = (row: Row): boolean => {
  const { lat, lon, kind } = row as Partial<PlaceEntry>;
  return typeof lat === 'number' && typeof lon === 'number' && kind !== undefined;
};

function withAccount(target: Row, row: LayerRow<Row>): Row {
  const own = target as Partial<PlaceEntry> & Row;
  const more = row as Partial<PlaceEntry> & Row;
  const point = typeof more.lat === 'number' && typeof more.lon === 'number' && !isUnit(own.kind) ? { lat: more.lat, lon: more.lon } : {};
  const ids = more.ids ? { ids: { ...own.ids, ...more.ids } } : {};
  return { ...target, ...withNames(own, more), ...point, ...ids, origin: joined(own.origin, more.origin) } as Row;
}

/** Further names; those of a full table are kept apart, as the names of its places are. */
function withNames(own: Partial<PlaceEntry> & Row, more: Partial<PlaceEntry> & Row): Pick<PlaceEntry, 'names' | 'little_names'> {
  const [ar, en] = [
    [more.name_ar, ...more.names.ar],
    [more.name, ...more.names.en],
  ];
  if (!more.little_known) {
    return { names: { ar: joined(own.names.ar, ar, own.name_ar), en: joined(own.names.en, en, own.name) } };
  }
  const { little_names: little = { ar: [], en: [] } } = own;
  const known = new Set([own.name_ar, own.name, ...own.names.ar, ...own.names.en]);
  const fresh = (names: readonly (string | undefined)[]): (string | undefined)[] => names.filter((name) => !known.has(name));
  return { names: own.names, little_names: { ar: joined(little.ar, fresh(ar)), en: joined(little.en, fresh(en)) } };
}

/** The point of a unit is a choice of whoever drew it: that of a table is no better. */
const isUnit = (kind: string | undefined): boolean =>
  kind !== undefined && ['country', 'region', 'governorate', 'district', 'subdistrict'].includes(kind);

/** Names are kept in the order they were given, each once, the chief name left out. */
function joined(known: readonly string[], more: readonly (string | undefined)[], chief?: string): string[] {
  const out = [...known];
  for (const name of more) if (name && name !== chief && !out.includes(name)) out.push(name);
  return out;
}
