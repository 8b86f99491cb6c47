/** Is a place of a table one that is known already? By name, unit, nearness and kind, never by name alone. */
import { ar } from '#languages';
import { kilometres } from './distance.ts';
import type { PlaceEntry } from './entries.ts';
import { NameKeys } from './name-keys.ts';

/** Two points of one place are no farther apart, kilometres. */
const near = 5;
/** The same where what is known has no other place of the name in the governorate: its own point may be rough. */
const nearLone = 15;
/** The table, or what is known, calls a small town a village. */
const settlements: ReadonlySet<string> = new Set(['city', 'town', 'village', 'neighbourhood', 'camp']);
const units: ReadonlySet<string> = new Set(['country', 'governorate', 'district', 'subdistrict', 'region']);

export type SoughtPlace = {
  readonly ar: readonly string[];
  readonly en: readonly string[];
  readonly kind: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  /** Id of the governorate it lies in, or null where that is not known. */
  readonly governorate: string | null;
};
export type SamePlace = { readonly entry: PlaceEntry; readonly km: number };

/** Keys under which names are the same: folded, spacing left out, with and without the article. */
export class PlaceKeys {
  private readonly keys = new NameKeys(ar.spelling);

  of(name: string): string {
    const key = this.keys.of(plainLatin(name));
    return key.startsWith(article) && key.length > article.length + 1 ? key.slice(article.length) : key;
  }
}

const article = 'ال';
/** Romanised names with their signs taken off: what news and tables write of one name differs in them. */
const plainLatin = (name: string): string =>
  latin.test(name)
    ? name
        .normalize('NFD')
        .replace(/[\u0300-\u036f\u02bb-\u02bf\u2018\u2019'`-]/g, '')
        .toLowerCase()
    : name;
const latin = /[a-z\u00c0-\u024f\u1e00-\u1eff]/i;

export class PlaceMatcher {
  private readonly byKey = new Map<string, PlaceEntry[]>();
  private readonly unitsByKey = new Map<string, PlaceEntry[]>();
  private readonly byId = new Map<string, PlaceEntry>();
  private readonly countries = new Map<string, string>();
  private readonly keys = new PlaceKeys();

  constructor(places: readonly PlaceEntry[]) {
    for (const place of places) this.byId.set(place.id, place);
    for (const place of places) {
      if (place.kind === 'country') this.countries.set(place.country, place.id);
      const isUnit = units.has(place.kind);
      for (const name of [place.name_ar, place.name, ...place.names.ar, ...place.names.en]) {
        if (isUnit) push(this.unitsByKey, this.unitKey(place.country, name), place);
        else push(this.byKey, this.keys.of(name), place);
      }
    }
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** Id of the country's own entry, or null. */
  country(code: string): string | null {
    return this.countries.get(code) ?? null;
  }

  /** Id of the governorate that contains an entry, or that it is, or null. */
  governorateOf(id: string): string | null {
    let at = this.byId.get(id);
    for (let depth = 0; at && depth < 8; depth++) {
      if (at.kind === 'governorate') return at.id;
      at = at.parent ? this.byId.get(at.parent) : undefined;
    }
    return null;
  }

  /** The nearest entry that is the same place, or null. */
  same(sought: SoughtPlace): SamePlace | null {
    let best: SamePlace | null = null;
    for (const name of [...sought.ar, ...sought.en]) {
      const key = this.keys.of(name);
      if (key.length < 2) continue;
      const alike = (this.byKey.get(key) ?? []).filter((entry) => entry.country === sought.country && compatible(entry.kind, sought.kind));
      const inside = alike.filter((entry) => sought.governorate !== null && this.governorateOf(entry.id) === sought.governorate);
      for (const entry of alike) {
        const km = kilometres(entry, sought);
        if (km > (inside.length === 1 && inside[0] === entry ? nearLone : near) || (best && km >= best.km)) continue;
        const unit = this.governorateOf(entry.id);
        if (unit === null || sought.governorate === null || unit === sought.governorate) best = { entry, km };
      }
    }
    return best;
  }

  /** The known unit of a kind in a country that bears one of the names; `above`: the governorate it must lie in, if known. */
  unit(kind: string, country: string, names: readonly string[], above: string | null): PlaceEntry | null {
    for (const name of names) {
      for (const entry of this.unitsByKey.get(this.unitKey(country, name)) ?? []) {
        if (entry.kind !== kind) continue;
        const unit = this.governorateOf(entry.id);
        if (kind === 'governorate' || above === null || unit === null || unit === above) return entry;
      }
    }
    return null;
  }

  private unitKey(country: string, name: string): string {
    return `${country} ${this.keys.of(withoutUnitNoun(plainLatin(name)))}`;
  }
}

const compatible = (a: string, b: string): boolean => a === b || (settlements.has(a) && settlements.has(b));

const arabicNouns = new Set([
  ...(ar.names.placeKinds.district ?? []),
  ...(ar.names.placeKinds.governorate ?? []),
  'مركز',
  'محلية',
  'إمارة',
]);
const englishNoun = /\s+(?:sub-?district|district|governorate|province|state|county|directorate|municipality|locality)$/i;
const englishNounFirst = /^(?:muhafazat|mintaqat|mantiqat|nahiyat|wilayat|qada)\s+/i;

/** "Idlib Governorate", "محافظة إدلب" → the name alone. */
export function withoutUnitNoun(name: string): string {
  const trimmed = name.trim();
  const space = trimmed.indexOf(' ');
  if (space > 0 && arabicNouns.has(trimmed.slice(0, space))) return trimmed.slice(space + 1);
  return trimmed.replace(englishNoun, '').replace(englishNounFirst, '');
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}
