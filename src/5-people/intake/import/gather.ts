/** Places and units as tables say them → rows of a layer: each matched with what is known, its parent found, or turned away with a reason. */
import type { LayerRow, PlaceEntry, PlaceMatcher } from '#knowledge';
import { AdminUnits } from './admin-units.ts';
import type { PlaceSaid, Said } from './imported.ts';
import { findParents, type Waiting } from './parents.ts';

type Row = LayerRow<PlaceEntry>;
/** Below this, a name of a table needs more than itself: too many villages are named with ordinary words. */
const wellKnown = 0.15;
export type Receiver = {
  row(row: Row, where: string): void;
  reject(where: string, reason: string, text: string): void;
};
/** `places` are new; `same` are known already and give names, codes and a point to what is known. */
export type Counts = {
  read: number;
  places: number;
  same: number;
  units: number;
  knownUnits: number;
  readonly skipped: Map<string, number>;
};

export class Gathering {
  readonly counts: Counts = { read: 0, places: 0, same: 0, units: 0, knownUnits: 0, skipped: new Map() };
  private readonly matcher: PlaceMatcher;
  private readonly units: AdminUnits;
  private readonly to: Receiver;
  /** By the known entry: the place of the table nearest to it. */
  private readonly same = new Map<string, { row: Row; where: string; km: number }>();
  private readonly waiting: Waiting[] = [];

  constructor(matcher: PlaceMatcher, system: string, to: Receiver) {
    this.matcher = matcher;
    this.units = new AdminUnits(matcher, system);
    this.to = to;
  }

  take(said: Said): void {
    this.counts.read++;
    if ('rejected' in said) this.to.reject(said.where, said.rejected, said.text);
    else if ('skipped' in said) this.counts.skipped.set(said.skipped, (this.counts.skipped.get(said.skipped) ?? 0) + 1);
    else if ('unit' in said) this.units.describe(said.unit.country, said.unit.units, said.unit.point, said.unit.origin);
    else this.takePlace(said.place, said.where);
  }

  /** What had to wait for the end: places of others' parents, known places, units. */
  finish(): void {
    const found = findParents(this.waiting, this.matcher);
    for (const { place, where, parent } of found.placed) this.give(place, where, parent, this.matcher.governorateOf(parent));
    for (const { place, where, reason } of found.lost) this.to.reject(where, reason, textOf(place));
    const finalIds = new Map<string, string>();
    for (const [known, { row, where }] of this.same) {
      finalIds.set(row.id, known);
      this.counts.same++;
      const { id, ...rest } = row;
      this.to.row({ id, same_as: known, ...rest }, where);
    }
    const finalId = (id: string): string => finalIds.get(id) ?? id;
    const lost = (_origin: string, name: string): void => this.to.reject('unit', 'nothing tells where it lies', name);
    for (const row of this.units.rows(finalId, lost)) {
      this.counts[row.same_as === undefined ? 'units' : 'knownUnits']++;
      this.to.row(row, 'unit');
    }
  }

  private takePlace(place: PlaceSaid, where: string): void {
    const { parent, governorate } = this.units.enter(place.country, place.units, place.origin);
    this.units.hold(place.country, place.units, { ...place, names: [...place.ar, ...place.en] });
    if (place.parent !== null) this.waiting.push({ place, where });
    else this.give(place, where, parent, governorate);
  }

  private give(place: PlaceSaid, where: string, parent: string | null, governorate: string | null): void {
    const row = rowOf(place, parent);
    const known = this.matcher.same({ ...place, governorate });
    const before = known && this.same.get(known.entry.id);
    if (!known || (before && before.km <= known.km)) {
      this.fresh(row, where);
      return;
    }
    if (before) this.fresh(before.row, before.where);
    this.same.set(known.entry.id, { row, where, km: known.km });
  }

  private fresh(row: Row, where: string): void {
    this.counts.places++;
    this.to.row(row, where);
  }
}

function rowOf({ ar, en, id, ids, lat, lon, kind, country, importance, origin }: PlaceSaid, parent: string | null): Row {
  return {
    id,
    name: (en[0] ?? ar[0]) as string,
    name_ar: (ar[0] ?? en[0]) as string,
    names: { ar: ar.slice(1), en: en.slice(1) },
    kind,
    country,
    parent,
    lat,
    lon,
    importance,
    ...(importance < wellKnown ? { little_known: true } : {}),
    ids,
    origin: [[origin, ...Object.values(ids)].join(', ')],
  };
}

const textOf = ({ ar, en, id }: PlaceSaid): string => [...ar, ...en, id].join(' | ');
