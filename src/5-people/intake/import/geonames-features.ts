/** GeoNames' feature codes (https://www.geonames.org/export/codes.html) → our kinds. Codes that are not here are no places that reports name. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  city: ['PPLC', 'PPLA', 'PPLG'],
  town: ['PPLA2', 'PPLA3'],
  village: ['PPL', 'PPLA4', 'PPLA5', 'PPLF', 'PPLL', 'PPLR', 'PPLS', 'PPLQ', 'PPLW', 'STLMT'],
  neighbourhood: ['PPLX'],
  camp: ['CMPRF', 'CMP'],
  airport: ['AIRP', 'AIRF', 'AIRH'],
  base: ['AIRB', 'MILB', 'INSM', 'NVB'],
  crossing: ['PSTB', 'CUST'],
  facility: ['PRN', 'HSP', 'PS', 'PSH', 'OILR', 'OILF', 'GASF', 'UNIV', 'REFY'],
  mountain: ['MT', 'MTS', 'HLL', 'HLLS', 'PK', 'RDGE'],
  river: ['STM', 'STMS', 'WAD', 'CNL'],
  dam: ['DAM'],
  region: ['RGN', 'RGNE', 'DSRT', 'PLN', 'ISL', 'PEN'],
};
const byCode = new Map(Object.entries(kinds).flatMap(([kind, codes]) => codes.map((code) => [code, kind] as const)));
const levels = new Map([
  ['ADM1', 1],
  ['ADM2', 2],
  ['ADM3', 3],
] as const);

export const unitLevel = (code: string): 1 | 2 | 3 | null => (levels as ReadonlyMap<string, 1 | 2 | 3>).get(code) ?? null;

const [cityPeople, townPeople] = [100_000, 10_000];
const settled: ReadonlySet<string> = new Set(['town', 'village']);

/** Null: left out. People make a village a town and a town a city. */
export function kindOfFeature(code: string, people: number): string | null {
  const kind = byCode.get(code);
  if (kind === undefined || !settled.has(kind)) return kind ?? null;
  if (people >= cityPeople) return 'city';
  return people >= townPeople ? 'town' : kind;
}

/** Modest, as for every table: .04 for a village, .2 for a capital or a city of a million. */
export function importanceOfFeature(code: string, kind: string, people: number): number {
  if (code === 'PPLC' || people >= 1_000_000) return 0.2;
  if (code === 'PPLA' || kind === 'city') return 0.15;
  return kind === 'town' || kind === 'airport' || kind === 'base' || kind === 'crossing' ? 0.1 : 0.04;
}
