/** The units that a table's places lie in: each matched with the unit that is known already, or made a row of its own. */
import { createHash } from 'node:crypto';
import { type LayerRow, type PlaceEntry, PlaceKeys, type PlaceMatcher, withoutUnitNoun } from '#knowledge';
import { idOf, type Level, type UnitNamed } from './imported.ts';
import { arabicUnit, englishUnit, unitKinds } from './unit-nouns.ts';

type Point = { readonly lat: number; readonly lon: number };
type Unit = {
  readonly id: string;
  readonly level: Level;
  readonly code: string;
  readonly country: string;
  readonly names: { readonly ar: string[]; readonly en: string[] };
  readonly above: Unit | null;
  readonly known: PlaceEntry | null;
  origin: string;
  point: Point | null;
  seat: { readonly id: string; readonly point: Point; readonly said: boolean } | null;
  sum: { lat: number; lon: number; count: number };
};
export type UnitIds = { readonly parent: string | null; readonly governorate: string | null };

export class AdminUnits {
  private readonly units = new Map<string, Unit>();
  private readonly matcher: PlaceMatcher;
  private readonly system: string;
  private readonly keys = new PlaceKeys();

  constructor(matcher: PlaceMatcher, system: string) {
    this.matcher = matcher;
    this.system = system;
  }

  /** Ids of the smallest unit of a chain and of its governorate; the country where there is no unit. */
  enter(country: string, chain: readonly UnitNamed[], origin: string): UnitIds {
    const unit = this.unitOf(country, chain, origin);
    const first = unit && topOf(unit);
    return { parent: unit ? idHere(unit) : this.matcher.country(country), governorate: first?.level === 1 ? idHere(first) : null };
  }

  /** A row that tells of the unit itself. */
  describe(country: string, chain: readonly UnitNamed[], point: Point | null, origin: string): void {
    const unit = this.unitOf(country, chain, origin);
    if (!unit) return;
    const said = chain[chain.length - 1] as UnitNamed;
    for (const list of ['ar', 'en'] as const)
      for (const name of said[list]) if (!unit.names[list].includes(name)) unit.names[list].push(name);
    unit.point ??= point;
    unit.origin = origin;
  }

  /** A place of the table lies in the chain: it may be the seat, and it helps to say where the unit lies. */
  hold(country: string, chain: readonly UnitNamed[], place: Point & { id: string; names: readonly string[]; seat: number | null }): void {
    for (let unit = this.unitOf(country, chain, ''); unit; unit = unit.above) {
      unit.sum = { lat: unit.sum.lat + place.lat, lon: unit.sum.lon + place.lon, count: unit.sum.count + 1 };
      const said = place.seat !== null && place.seat <= unit.level;
      if (unit.seat && (unit.seat.said || !said)) continue;
      if (said || place.names.some((name) => this.isNamedAfter(unit as Unit, name))) unit.seat = { id: place.id, point: place, said };
    }
  }

  private isNamedAfter(unit: Unit, name: string): boolean {
    const key = this.keys.of(name);
    return key.length > 1 && [...unit.names.ar, ...unit.names.en].some((own) => this.keys.of(withoutUnitNoun(own)) === key);
  }

  /** Every unit of the table as a row. `finalId`: what became of a place. `lost`: units that nobody says where they lie. */
  *rows(finalId: (id: string) => string, lost: (origin: string, name: string) => void): Generator<LayerRow<PlaceEntry>> {
    for (const unit of new Set(this.units.values())) {
      const row = this.rowOf(unit, finalId);
      if (row) yield row;
      else lost(unit.origin, unit.names.en[0] ?? unit.names.ar[0] ?? unit.code);
    }
  }

  private rowOf(unit: Unit, finalId: (id: string) => string): LayerRow<PlaceEntry> | null {
    const { id, level, country, known, seat, sum } = unit;
    const point = unit.point ?? seat?.point ?? (sum.count ? { lat: sum.lat / sum.count, lon: sum.lon / sum.count } : known);
    if (!point) return null;
    const [ar, en] = [
      spoken(unit.names.ar, (name) => arabicUnit(name, country, level)),
      spoken(unit.names.en, (name) => englishUnit(name, country, level)),
    ];
    const from = unit.point ? '' : seat ? '; point of its seat' : sum.count ? `; point: middle of its ${sum.count} places` : '';
    return {
      id,
      ...(known ? { same_as: known.id } : {}),
      name: (en[0] ?? ar[0]) as string,
      name_ar: (ar[0] ?? en[0]) as string,
      names: { ar: ar.slice(1), en: en.slice(1) },
      kind: unitKinds[level - 1] as string,
      country,
      parent: unit.above ? idHere(unit.above) : this.matcher.country(country),
      ...(seat && !known ? { capital: finalId(seat.id) } : {}),
      lat: rounded(point.lat),
      lon: rounded(point.lon),
      importance: importances[level - 1] as number,
      ...(unit.code ? { ids: { [codeName(this.system)]: unit.code } } : {}),
      origin: [`${unit.origin}${unit.code ? `, ${unit.code}` : ''}${from}`],
    };
  }

  private unitOf(country: string, chain: readonly UnitNamed[], origin: string): Unit | null {
    let above: Unit | null = null;
    for (const said of chain) above = this.one(country, said, above, origin);
    return above;
  }

  private one(country: string, said: UnitNamed, above: Unit | null, origin: string): Unit {
    const key = `${country} ${said.level} ${said.code || `${above?.id ?? ''} ${[...said.ar, ...said.en].join(' ')}`}`;
    const unit = this.units.get(key);
    if (unit) return unit;
    const top = above && topOf(above);
    const kind = unitKinds[said.level - 1] as string;
    const made: Unit = {
      id: said.code ? idOf(this.system, country, said.code) : idOf(this.system, country, `unit-${hash(key)}`),
      level: said.level,
      code: said.code,
      country,
      names: { ar: [...said.ar], en: [...said.en] },
      above,
      known: this.matcher.unit(kind, country, [...said.ar, ...said.en], top?.level === 1 ? idHere(top) : null),
      origin,
      point: null,
      seat: null,
      sum: { lat: 0, lon: 0, count: 0 },
    };
    this.units.set(key, made);
    return made;
  }
}

/** What a table of that system calls its codes. */
export const codeName = (system: string): string => (system === 'ocha' ? 'pcode' : system);

const importances = [0.2, 0.12, 0.08];
const idHere = (unit: Unit): string => unit.known?.id ?? unit.id;
const topOf = (unit: Unit): Unit => (unit.above ? topOf(unit.above) : unit);
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** A district is called after the middle of it: "the centre of X". */
const centre = 'مركز ';

/** Names of a unit with what it is called, each once. */
const spoken = (names: readonly string[], call: (name: string) => string): string[] => [
  ...new Set(names.map((name) => (withoutUnitNoun(name) === name || name.startsWith(centre) ? call(withoutUnitNoun(name)) : name))),
];
