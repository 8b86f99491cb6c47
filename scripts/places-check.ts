/**
 * `node scripts/places-check.ts [path] [--write] [--list]`: asks a list of Syrian communities, yes or no, whether our places
 * are where it has one of the name. The list only flags: nothing of it is printed or kept, and rows whose code falls in
 * the third kept back are never read. `--write` notes what is confirmed in `checked`; `--list` names the rest.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kilometres } from '#knowledge';
import { ar } from '#languages';
import { foldWord } from '#text';

type Point = { readonly lat: number; readonly lon: number };
export type Community = Point & {
  readonly name: string;
  readonly unit: string;
  readonly governorate: string;
  readonly subdistrict: string;
};
export type Row = Point & {
  id: string;
  name_ar: string;
  names: { ar: string[] };
  kind: string;
  country: string;
  parent: string | null;
  origin: string[];
  checked: string[];
};
type Verdict = 'confirmed' | 'within 10 km' | 'not there' | 'no such name';

const root = join(import.meta.dirname, '..');
export const listPath = join(root, '../shared/evaluation/syria-communities.tsv');
const mark = 'OCHA communities 2015, flag only';
const near = 5;
const roughly = 10;
/** Kinds a list of communities can speak of. */
const settlements = new Set(['city', 'town', 'village']);

/** Our governorates by the code of the list. */
const governorates: Readonly<Record<string, string>> = {
  SY01: 'damascus-governorate',
  SY02: 'aleppo-governorate',
  SY03: 'rural-damascus-governorate',
  SY04: 'homs-governorate',
  SY05: 'hama-governorate',
  SY06: 'latakia-governorate',
  SY07: 'idlib-governorate',
  SY08: 'hasakah-governorate',
  SY09: 'deir-ez-zor-governorate',
  SY10: 'tartus-governorate',
  SY11: 'raqqa-governorate',
  SY12: 'daraa-governorate',
  SY13: 'suwayda-governorate',
  SY14: 'quneitra-governorate',
};

/** A third of the list, told by its codes alone, is kept back to measure with once. */
const isKeptBack = (code: string): boolean => BigInt(`0x${createHash('sha1').update(code).digest('hex')}`) % 3n === 0n;

/** The opened two thirds of the list, or the third that is kept back. */
export function communities(path: string, part: 'opened' | 'kept back'): Community[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/);
  const columns = head.split('\t');
  const at = (field: string): number => {
    const index = columns.indexOf(field);
    if (index < 0) throw new Error(`${path}: no column ${field}; is it the list of communities?`);
    return index;
  };
  const [name, code, unit, lat, lon] = [at('NAME_ARA'), at('PCODE'), at('ADMIN1_COD'), at('LATITUDE'), at('LONGITUDE')];
  const [governorate, subdistrict] = [at('ADMIN1_ARA'), at('ADMIN3_ARA')];
  return lines.flatMap((line) => {
    const cells = line.split('\t');
    if (!cells[code] || isKeptBack(cells[code]) !== (part === 'kept back')) return [];
    return [
      {
        name: cells[name] ?? '',
        unit: governorates[cells[unit] ?? ''] ?? '',
        governorate: cells[governorate] ?? '',
        subdistrict: cells[subdistrict] ?? '',
        lat: Number(cells[lat]),
        lon: Number(cells[lon]),
      },
    ];
  });
}

const article = 'ال';

/** Names alike but for the article, spacing and spelling have one key. */
export function keyOf(name: string): string {
  const folded = foldWord(name, ar.spelling).trim();
  const bare = folded.startsWith(article) ? folded.slice(article.length) : folded;
  return bare.replace(/[^\p{L}\p{N}]/gu, '');
}

const files = (): string[] => globSync('knowledge/places/*.jsonl', { cwd: root }).sort();
const rowsOf = (file: string): Row[] =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

const allRows = (): Row[] => files().flatMap(rowsOf);

/** The governorate each place lies in, by its parents. */
function governorateOf(rows: readonly Row[]): (row: Row) => string {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (row) => {
    let unit: Row | undefined = row;
    for (let steps = 0; unit && unit.kind !== 'governorate' && steps < 8; steps++) unit = byId.get(unit.parent ?? '');
    return unit?.kind === 'governorate' ? unit.id : '';
  };
}

/** Values by governorate and name. */
function byName<T>(items: readonly T[], unitOf: (item: T) => string, namesOf: (item: T) => readonly string[]): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(namesOf(item).map(keyOf))) {
      const at = `${unitOf(item)} ${key}`;
      out.set(at, [...(out.get(at) ?? []), item]);
    }
  }
  return out;
}

function verdictOf(row: Row, unit: string, list: ReadonlyMap<string, readonly Community[]>): Verdict {
  const alike = [row.name_ar, ...row.names.ar].flatMap((name) => list.get(`${unit} ${keyOf(name)}`) ?? []);
  if (alike.length === 0) return 'no such name';
  if (alike.some((other) => kilometres(row, other) <= near)) return 'confirmed';
  return alike.some((other) => kilometres(row, other) <= roughly) ? 'within 10 km' : 'not there';
}

/** An origin that said nothing had been compared says what was. */
const nowChecked = (origin: string): string =>
  origin.replace(/; not checked against a second reference.*$/, '; checked against OCHA communities 2015');

/** Notes the confirmed rows of a file; a row is only touched where that changes it. */
function write(file: string, verdicts: ReadonlyMap<string, Verdict>): void {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const noted = lines.map((line) => {
    if (!line) return line;
    const row = JSON.parse(line) as Row;
    if (verdicts.get(row.id) !== 'confirmed' || row.checked.includes(mark)) return line;
    return JSON.stringify({ ...row, origin: row.origin.map(nowChecked), checked: [mark, ...row.checked] });
  });
  writeFileSync(join(root, file), noted.join('\n'));
}

function main(args: readonly string[]): void {
  const path = args.find((arg) => !arg.startsWith('--')) ?? listPath;
  if (!existsSync(path)) {
    console.log(`${path} is not here: nothing was checked`);
    return;
  }
  const rows = allRows();
  const unitOf = governorateOf(rows);
  const list = byName(
    communities(path, 'opened'),
    (c) => c.unit,
    (c) => [c.name],
  );
  const ours = rows.filter((row) => row.country === 'SY' && settlements.has(row.kind));
  const verdicts = new Map(ours.map((row) => [row.id, verdictOf(row, unitOf(row), list)]));
  for (const verdict of ['confirmed', 'within 10 km', 'not there', 'no such name'] as const) {
    const ids = ours.filter((row) => verdicts.get(row.id) === verdict).map((row) => row.id);
    console.log(`${verdict}: ${ids.length}`);
    if (args.includes('--list') && verdict !== 'confirmed') console.log(`  ${ids.join(' ')}`);
  }
  if (args.includes('--write')) for (const file of files()) write(file, verdicts);
}

if (import.meta.main) main(process.argv.slice(2));
