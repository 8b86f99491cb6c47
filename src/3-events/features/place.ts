import { kilometres } from '#knowledge';
import type { Spot, Telling } from '../telling.ts';
import type { Feature } from './feature.ts';

/** The same place says the more, the smaller it is. */
const same = { settlement: 2.8, city: 1.9, unit: 0.6, country: 0, unknown: 2 } as const;
/** One lies in the other: in a district, whose seat often lends it its name, or in something wider. */
const inDistrict = 1.2;
const inWider = 0.4;
const districtRadius = 30;
/** Not the same name, and no farther apart than both allow. */
const near = 1.2;
/** Farther than that, but not by more than this: a neighbour's name may have been given. Kilometres. */
const beside = 8;
const besideIt = -1;
/** Two tellings of places that cannot be one are of two happenings. */
export const elsewhere = -5;

/** How two spots lie to each other, in points. */
function spotValue(a: Spot, b: Spot): number {
  if (a.size === 'unknown' || b.size === 'unknown') return a.size === b.size && a.text === b.text ? same.unknown : 0;
  if (a.id === b.id) return a.size === 'city' || a.size === 'settlement' ? same[b.size] : same[a.size];
  if (a.size === 'country' || b.size === 'country') return 0;
  const wider = b.units.includes(a.id as string) ? a : a.units.includes(b.id as string) ? b : null;
  if (wider) return wider.radius <= districtRadius ? inDistrict : inWider;
  if (a.size === 'unit' && b.size === 'unit') return elsewhere;
  const beyond = kilometres(a, b) - a.radius - b.radius;
  if (beyond <= 0) return a.size === 'unit' || b.size === 'unit' ? 0 : near;
  return beyond <= beside ? besideIt : elsewhere;
}

/** Where: distance against the precision each was told with. The best pair of what both name. */
export const place: Feature = {
  name: 'place',
  value(a, b) {
    let best = Number.NEGATIVE_INFINITY;
    for (const one of a.spots) for (const two of b.spots) best = Math.max(best, spotValue(one, two));
    return best === Number.NEGATIVE_INFINITY ? 0 : best;
  },
  say(a, b) {
    const pair = bestPair(a, b);
    if (!pair) return { with: {}, sentence: 'one of them names no place' };
    const [one, two] = pair;
    const names = { a: one.id ?? one.text, b: two.id ?? two.text };
    if (names.a === names.b) return { with: names, sentence: `both at ${names.a}` };
    if (one.size === 'unknown' || two.size === 'unknown')
      return { with: names, sentence: `${names.a} and ${names.b}, of which one is not known` };
    if (two.units.includes(names.a)) return { with: names, sentence: `${names.b} lies in ${names.a}` };
    if (one.units.includes(names.b)) return { with: names, sentence: `${names.a} lies in ${names.b}` };
    const [km, allowed] = [Math.round(kilometres(one, two)), Math.round(one.radius + two.radius)];
    const sentence = `${names.a} and ${names.b} are ${km} km apart; as they are told, ${allowed} km may be the same place`;
    return { with: { ...names, km, allowed }, sentence };
  },
};

function bestPair(a: Telling, b: Telling): readonly [Spot, Spot] | null {
  let [found, best] = [null as readonly [Spot, Spot] | null, Number.NEGATIVE_INFINITY];
  for (const one of a.spots) {
    for (const two of b.spots) {
      const value = spotValue(one, two);
      if (value > best) [found, best] = [[one, two], value];
    }
  }
  return found;
}
