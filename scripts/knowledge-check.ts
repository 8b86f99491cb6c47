/**
 * `npm run knowledge:check`: shapes and consistency of `knowledge/**` (every line). Errors end with status 1; remarks
 * (names that fold alike, entries nobody has checked) are only counted, and listed with `--all`. `--brief` prints one line.
 */
import { globSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { countryBoxes } from '#knowledge';
import { ar } from '#languages';
import { foldWord } from '#text';
import { type ActorRow, actorErrors, actorFields } from './knowledge-check-actors.ts';

const root = new URL('../knowledge/', import.meta.url).pathname;
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be an ISO day, month or year')
  .nullable();
const words = z.array(z.string().trim().min(1));
const names = z.object({ ar: words, en: words });
const origin = z.array(z.string().trim().min(3)).min(1, 'must say where it is from');
const country = z.string().regex(/^[A-Z]{2}$/, 'must be a two-letter country code');
const named = { id: slug, name: z.string().min(1), name_ar: z.string().min(1), names, origin };
const office = z.object({ office: z.string(), office_ar: z.string(), of: slug.nullable(), from: day, to: day }).loose();

const shapes = {
  actors: z.object({ ...named, kind: z.string(), part_of: z.array(slug), country: country.nullable(), ...actorFields }).loose(),
  persons: z.object({ ...named, offices: z.array(office) }).loose(),
  sources: z
    .object({
      ...named,
      kind: z.string(),
      part_of: z.array(slug),
      country: country.nullable(),
      speaks_for: z.array(slug).min(1).optional(),
      domains: words,
      handles: words,
    })
    .loose(),
  places: z
    .object({
      ...named,
      kind: z.string(),
      country,
      parent: slug.nullish(),
      lat: z.number(),
      lon: z.number(),
      importance: z.number().min(0).max(1),
    })
    .loose(),
  terms: z
    .object({
      id: slug,
      names,
      names_what: z.string(),
      ref: slug.nullable(),
      register: z.string(),
      neutral: z.string(),
      neutral_ar: z.string(),
      origin,
    })
    .loose(),
};
type Kind = keyof typeof shapes;
type Row = {
  id: string;
  name?: string;
  name_ar?: string;
  kind?: string;
  country?: string | null;
  parent?: string | null;
  capital?: string | null;
  lat?: number;
  lon?: number;
  ref?: string | null;
  names: { ar: string[]; en: string[] };
  part_of?: string[];
  speaks_for?: string[];
  offices?: { of: string | null }[];
  checked?: unknown[];
  origin: string[];
};
type Entry = { row: Row; kind: Kind; where: string };

/** Kinds that lie in several countries or in none; their point may be anywhere along them. */
const unbounded = new Set(['region', 'river', 'road']);
/** So many errors are printed; the rest are counted. */
const shown = 40;
const errors: string[] = [];
const remarks: string[] = [];

function entries(): Entry[] {
  return globSync('**/*.jsonl', { cwd: root })
    .sort()
    .flatMap((file) => {
      const kind = /^([a-z]+)/.exec(file)?.[1] as Kind;
      if (!(kind in shapes)) {
        errors.push(`knowledge/${file}: not in one of ${Object.keys(shapes).join(', ')}; move it there`);
        return [];
      }
      const lines = readFileSync(root + file, 'utf8').split('\n');
      return lines.flatMap((line, i) => (line.trim() ? entry(line, kind, `knowledge/${file}:${i + 1}`) : []));
    });
}

function entry(line: string, kind: Kind, where: string): Entry[] {
  try {
    const parsed = shapes[kind].safeParse(JSON.parse(line));
    if (parsed.success) return [{ row: parsed.data as unknown as Row, kind, where }];
    for (const issue of parsed.error.issues) errors.push(`${where}: ${issue.path.join('.') || 'entry'} ${issue.message}`);
  } catch (error) {
    errors.push(`${where}: not JSON (${(error as Error).message}); write one entry a line`);
  }
  return [];
}

/** An id is there once in its kind; a source may share the id of the actor that speaks for itself. */
function checkIds(all: readonly Entry[]): void {
  const seen = new Map<string, string>();
  for (const { row, kind, where } of all) {
    const key = `${kind} ${row.id}`;
    const before = seen.get(key);
    if (before) errors.push(`${where}: ${row.id} is also at ${before}; merge them or rename one`);
    else seen.set(key, where);
  }
}

function checkReferences(all: readonly Entry[]): void {
  const ids = new Map<string, Set<Kind>>();
  for (const { row, kind } of all) ids.set(row.id, (ids.get(row.id) ?? new Set()).add(kind));
  const has = (id: string, ...kinds: Kind[]): boolean => kinds.some((kind) => ids.get(id)?.has(kind));
  for (const { row, kind, where } of all) {
    const lost = (field: string, id: string): number =>
      errors.push(`${where}: ${row.id}.${field} names ${id}, which is nowhere; add it or mend the id`);
    for (const whole of row.part_of ?? []) if (!has(whole, 'actors', 'sources')) lost('part_of', whole);
    for (const body of row.speaks_for ?? []) if (!has(body, 'actors')) lost('speaks_for', body);
    for (const { of } of row.offices ?? []) if (of && !has(of, 'actors', 'sources')) lost('offices.of', of);
    if (kind === 'places')
      for (const [field, id] of [
        ['parent', row.parent],
        ['capital', row.capital],
      ] as const)
        if (id && !has(id, 'places')) lost(field, id);
    if (kind === 'terms' && row.ref && !ids.has(row.ref)) lost('ref', row.ref);
  }
}

/** Following wholes or parents must come to an end. */
function checkCircles(all: readonly Entry[]): void {
  const up = new Map<string, string[]>();
  for (const { row, kind } of all) {
    const family = kind === 'places' ? 'places' : 'actors';
    const above = kind === 'places' ? (row.parent ? [row.parent] : []) : (row.part_of ?? []);
    up.set(`${family} ${row.id}`, [...(up.get(`${family} ${row.id}`) ?? []), ...above.map((id) => `${family} ${id}`)]);
  }
  for (const { row, kind, where } of all) {
    const start = `${kind === 'places' ? 'places' : 'actors'} ${row.id}`;
    const seen = new Set<string>();
    const ahead = [...(up.get(start) ?? [])];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      if (next === start) {
        errors.push(`${where}: ${row.id} is part of itself; break the circle`);
        break;
      }
      if (seen.has(next)) continue;
      seen.add(next);
      ahead.push(...(up.get(next) ?? []));
    }
  }
}

function checkCoordinates(all: readonly Entry[]): void {
  for (const { row, kind, where } of all) {
    if (kind !== 'places' || row.lat === undefined || row.lon === undefined) continue;
    if (Math.abs(row.lat) > 90 || Math.abs(row.lon) > 180) errors.push(`${where}: ${row.id} lies off the globe (${row.lat}, ${row.lon})`);
    const box = countryBoxes[row.country ?? ''];
    if (!box || unbounded.has(row.kind ?? '')) continue;
    const inside = row.lat >= box[0] && row.lat <= box[2] && row.lon >= box[1] && row.lon <= box[3];
    if (!inside) errors.push(`${where}: ${row.id} at ${row.lat}, ${row.lon} is outside ${row.country}; are they swapped?`);
  }
}

/** Two entries of one kind whose names fold to one key: the news cannot tell them apart, context must. */
function checkNames(all: readonly Entry[]): void {
  const keys = new Map<string, Set<string>>();
  for (const { row, kind } of all) {
    for (const name of [row.name_ar ?? '', ...row.names.ar]) {
      const key = `${kind} ${foldWord(name, ar.spelling)}`;
      if (name) keys.set(key, (keys.get(key) ?? new Set()).add(row.id));
    }
  }
  for (const [key, ids] of keys) if (ids.size > 1) remarks.push(`${key} is a name of ${[...ids].join(', ')}`);
}

function checkBidi(): void {
  for (const file of globSync('**/*.jsonl', { cwd: root })) {
    if (/[\u202a-\u202e\u2066-\u2069]/.test(readFileSync(root + file, 'utf8')))
      errors.push(`knowledge/${file}: holds a bidi control character; take it out`);
  }
}

function main(flags: readonly string[]): void {
  const all = entries();
  for (const check of [checkIds, checkReferences, checkCircles, checkCoordinates, checkNames]) check(all);
  errors.push(
    ...actorErrors(all.filter(({ kind }) => kind === 'actors').map(({ row, where }) => ({ row: row as unknown as ActorRow, where }))),
  );
  checkBidi();
  const unchecked = all.filter(({ row }) =>
    row.checked ? row.checked.length === 0 : row.origin.some((words) => /not checked/.test(words)),
  );
  for (const { row, where } of unchecked) remarks.push(`${where}: ${row.id} has not been checked against a second reference`);
  const counts = Object.keys(shapes).map((kind) => `${all.filter((entry) => entry.kind === kind).length} ${kind}`);
  for (const error of errors.slice(0, shown)) console.error(error);
  if (errors.length > shown) console.error(`… and ${errors.length - shown} more`);
  if (flags.includes('--all')) for (const remark of remarks) console.log(remark);
  const twins = remarks.length - unchecked.length;
  const rest = flags.includes('--brief')
    ? ''
    : `\n${twins} names shared by several entries, ${unchecked.length} entries not checked twice (--all lists them)`;
  console.log(`${counts.join(', ')}: ${errors.length} errors${rest}`);
  process.exitCode = errors.length > 0 ? 1 : 0;
}

main(process.argv.slice(2));
