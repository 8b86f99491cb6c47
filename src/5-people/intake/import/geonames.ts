/**
 * GeoNames: a dump (`SY.txt`, 19 columns) and, beside it, `alternateNamesV2.txt` for names by language. The dump is read
 * twice, for its units and then for its places; of other names only those of places in the dump are held.
 */
import { pointFault } from '#knowledge';
import { lineBatches, type Source, textChunks } from '../tables/bytes.ts';
import type { Taken } from '../tables/table.ts';
import { importanceOfFeature, kindOfFeature, unitLevel } from './geonames-features.ts';
import { type Level, type Said, slugOf, type UnitNamed } from './imported.ts';
import { cleaned, damagedReason, isArabic, isDamaged, nameFault } from './names-in-tables.ts';
import { NumberSet } from './number-set.ts';

export type GeonamesSettings = { readonly country: string | null; readonly origin: string };
type Names = { readonly ar: string[]; readonly en: string[] };
/** By geonameid: names in order of worth with line feeds between them; a string takes a fraction of what a list does. */
class OtherNames {
  private readonly names = { ar: new Map<number, string>(), en: new Map<number, string>() };

  add(id: number, language: 'ar' | 'en', name: string, first: boolean): void {
    const known = this.names[language].get(id);
    const list = known === undefined ? [] : known.split('\n');
    if (list.includes(name) || list.length >= mostNames) return;
    this.names[language].set(id, (first ? [name, ...list] : [...list, name]).join('\n'));
  }

  of(id: number): Names {
    const [ar, en] = [this.names.ar.get(id), this.names.en.get(id)];
    return { ar: ar?.split('\n') ?? [], en: en?.split('\n') ?? [] };
  }
}

const columns = 19;
const [mostNames, mostAliases] = [6, 5];

export const isDump = (line: string): boolean => {
  const cells = line.split('\t');
  return cells.length === columns && /^\d+$/.test(cells[0] as string) && /^-?\d/.test(cells[4] as string);
};
export const isOtherNames = (line: string): boolean => /^\d+\t\d+\t[\w-]{0,7}\t[^\t]+(?:\t|$)/.test(line) && line.split('\t').length <= 10;

async function* lines(source: Source, taken: Taken): AsyncGenerator<{ at: number; batch: string[] }> {
  let at = 1;
  for await (const batch of lineBatches(textChunks(source.chunks(taken)))) {
    yield { at, batch };
    at += batch.length;
  }
}

/** Everything the files say, in the order of the dumps. */
export async function* geonames(
  dumps: readonly Source[],
  others: readonly Source[],
  settings: GeonamesSettings,
  taken: Taken,
): AsyncGenerator<Said[]> {
  const units = new Map<string, UnitNamed>();
  const wanted = new NumberSet();
  const drafts: { key: string; level: Level; id: number; cells: string[] }[] = [];
  for (const dump of dumps) {
    for await (const { batch } of lines(dump, taken)) {
      for (const line of batch) {
        if (others.length > 0) wanted.add(idOfLine(line));
        if (!line.includes('\tADM')) continue;
        const cells = line.replace(/\r$/, '').split('\t');
        const level = unitLevel(cells[7] ?? '');
        if (cells.length === columns && level && inCountry(cells, settings))
          drafts.push({ key: unitKey(cells, level), level, id: Number(cells[0]), cells });
      }
    }
  }
  const known = new OtherNames();
  for (const other of others) await readOtherNames(other, wanted, known, taken);
  for (const { key, level, id, cells } of drafts) units.set(key, { level, code: String(id), ...namesOf(cells, known.of(id)) });
  for (const dump of dumps) {
    for await (const { at, batch } of lines(dump, taken)) {
      yield batch.flatMap((line, i) => (line.trim() ? [readLine(line, `line ${at + i}`, units, known, settings)] : []));
    }
  }
}

const idOfLine = (line: string): number => Number.parseInt(line, 10) || 0;
const inCountry = (cells: readonly string[], { country }: GeonamesSettings): boolean => country === null || cells[8] === country;
const unitKey = (cells: readonly string[], level: Level): string => [cells[8], ...cells.slice(10, 10 + level)].join('.');

async function readOtherNames(source: Source, wanted: NumberSet, known: OtherNames, taken: Taken): Promise<void> {
  for await (const { batch } of lines(source, taken)) {
    for (const line of batch) {
      const cells = line.replace(/\r$/, '').split('\t');
      const [, id = '', language = '', name = '', preferred = '', , colloquial = '', historic = ''] = cells;
      if ((language !== 'ar' && language !== 'en') || colloquial === '1' || historic === '1' || !wanted.has(Number(id))) continue;
      if (language === 'ar' && !isArabic(name)) continue;
      known.add(Number(id), language, cleaned(name), preferred === '1');
    }
  }
}

function readLine(line: string, where: string, units: ReadonlyMap<string, UnitNamed>, known: OtherNames, settings: GeonamesSettings): Said {
  const cells = line.replace(/\r$/, '').split('\t');
  const reject = (rejected: string): Said => ({ where, rejected, text: line });
  if (cells.length !== columns) return reject(`it has ${cells.length} columns, not ${columns}`);
  const [id = '', , , , lat = '', lon = '', feature = '', code = '', country = ''] = cells;
  if (!inCountry(cells, settings)) return { where, skipped: 'of another country' };
  if (isDamaged(cells)) return reject(damagedReason);
  if (!/^\d+$/.test(id)) return reject('its geonameid is not a number');
  const people = Number(cells[14]) || 0;
  const kind = kindOfFeature(code, people);
  const level = unitLevel(code);
  if (kind === null && level === null) return { where, skipped: `of feature ${feature}.${code}` };
  if (!/^[A-Z]{2}$/.test(country)) return reject('it names no country');
  const names = namesOf(cells, known.of(Number(id)));
  const point = { lat: Number(lat || Number.NaN), lon: Number(lon || Number.NaN) };
  const fault = nameFault(names) ?? pointFault(country, point.lat, point.lon);
  if (fault) return reject(fault);
  const origin = settings.origin;
  if (level) return { where, unit: { country, units: chainOf(cells, level, units), point, origin } };
  return {
    where,
    place: {
      ...names,
      ...point,
      id: `geonames-${slugOf(id)}`,
      ids: { geonames: id },
      kind: kind as string,
      country,
      importance: importanceOfFeature(code, kind as string, people),
      units: chainOf(cells, 3, units),
      seat: code === 'PPLC' ? 0 : code === 'PPLA' ? 1 : code === 'PPLA2' ? 2 : code === 'PPLA3' ? 3 : null,
      parent: null,
      origin,
    },
  };
}

function chainOf(cells: readonly string[], deepest: Level, units: ReadonlyMap<string, UnitNamed>): UnitNamed[] {
  const chain: UnitNamed[] = [];
  for (const level of [1, 2, 3] as const) {
    const unit = level <= deepest && cells[9 + level] ? units.get(unitKey(cells, level)) : undefined;
    if (unit) chain.push(unit);
  }
  return chain;
}

/** Names by language where they were given; else what the dump itself holds, told apart by script. */
function namesOf(cells: readonly string[], other: Names): Names {
  const plain = cleaned(cells[2] || cells[1] || '');
  const ar = other.ar.length ? other.ar : (cells[3] ?? '').split(',').map(cleaned).filter(isArabic).slice(0, mostNames);
  const en = other.en.length ? [...other.en] : [];
  if (plain && !en.includes(plain)) en.push(plain);
  return { ar: [...new Set(ar)].slice(0, mostAliases), en: en.slice(0, mostAliases) };
}
