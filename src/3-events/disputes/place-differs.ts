import { type Knowledge, kilometres } from '#knowledge';
import type { EventPlace } from '../model.ts';
import { type Clash, claimThat, type Position } from './position.ts';

type Known = EventPlace & { readonly place: NonNullable<EventPlace['place']> };

/**
 * How far from its point a place of a kind still is that place, kilometres. Our figures, by the built-up areas of the
 * region: a provincial capital is some 15 km across, a village under 5 with its fields.
 */
const reach: Readonly<Record<string, number>> = {
  city: 8,
  town: 4,
  village: 3,
  neighbourhood: 2,
  camp: 2,
  facility: 3,
  base: 3,
  airport: 3,
  crossing: 3,
  dam: 3,
};
/** "Near", "the countryside of": so much farther. */
const near = 10;
/** Units that divide a country: lying in one is not lying in the other. */
const dividing: readonly string[] = ['governorate', 'district'];

/**
 * Every place of the one is apart from every place of the other. Two points are apart when they are farther from each
 * other than both reach; a unit and a place, when the place lies in another unit of that kind; two countries always. What
 * contains the other is not apart from it. `value`: kilometres between the nearest.
 */
export function placeDiffers(a: Position, b: Position, knowledge: Knowledge): Clash | null {
  const [ours, theirs] = [known(a), known(b)];
  let nearest: { km: number; one: Known; other: Known } | null = null;
  for (const one of ours) {
    for (const other of theirs) {
      if (!apart(one, other, knowledge)) return null;
      const km = kilometres(pointOf(one), pointOf(other));
      if (nearest === null || km < nearest.km) nearest = { km, one, other };
    }
  }
  if (nearest === null) return null;
  const { km, one, other } = nearest;
  const claimAt = (position: Position, { place }: Known): string =>
    claimThat(position, ({ claim }) => claim.places.some((spot) => spot.place?.id === place.id));
  return {
    claims: [claimAt(a, one), claimAt(b, other)],
    values: [one.place.name, other.place.name],
    value: Math.round(km),
    says: [`places it in ${one.place.name}`, `places it in ${other.place.name}, ${Math.round(km)} km away`],
  };
}

const known = ({ account }: Position): Known[] => account.places.filter((spot): spot is Known => spot.place !== null);

const pointOf = ({ area, place }: Known): { lat: number; lon: number } => area ?? place;

export function apart(one: Known, other: Known, knowledge: Knowledge): boolean {
  if (one.place.id === other.place.id) return false;
  if (one.place.country !== other.place.country) return true;
  const [above, otherAbove] = [chain(one, knowledge), chain(other, knowledge)];
  if (above.some(({ id }) => id === other.place.id) || otherAbove.some(({ id }) => id === one.place.id)) return false;
  const [radius, otherRadius] = [radiusOf(one), radiusOf(other)];
  if (radius !== null && otherRadius !== null) return kilometres(pointOf(one), pointOf(other)) > radius + otherRadius;
  return dividing.some((kind) => {
    const [unit, otherUnit] = [above, otherAbove].map((units) => units.find((place) => place.kind === kind));
    const isOne = one.place.kind === kind || other.place.kind === kind;
    return isOne && unit !== undefined && otherUnit !== undefined && unit.id !== otherUnit.id;
  });
}

/** The place itself and the units that contain it. */
const chain = ({ place }: Known, { units }: Knowledge): { readonly id: string; readonly kind: string }[] => [place, ...units.get(place.id)];

/** Null for what is no point: a unit, a river, a region. */
function radiusOf({ area, precision, place }: Known): number | null {
  if (area) return area.radius_km;
  const own = reach[place.kind];
  return own === undefined ? null : own + (precision === 'near' ? near : 0);
}
