import type { Knowledge } from '#knowledge';
import type { Party, Voice } from '../model.ts';
import { opposed, sidesOf } from '../sides-of.ts';

const known = new WeakMap<Knowledge, Map<string, readonly string[]>>();
const none: readonly string[] = [];

/** Sides of a party on a day; empty where nobody known is named. Worked out once for a day. */
export function sidesOfParty({ id }: Party, day: string, knowledge: Knowledge): readonly string[] {
  if (id === null) return none;
  const all = known.get(knowledge) ?? new Map<string, readonly string[]>();
  known.set(knowledge, all);
  const key = `${day} ${id}`;
  const found = all.get(key) ?? sidesOf(id, day === '' ? null : day, knowledge);
  all.set(key, found);
  return found;
}

/** One body, or a whole and its part. Where nobody known is named, the same words. */
export const sameBody = (a: Party, b: Party): boolean =>
  a.id === null || b.id === null
    ? a.id === b.id && a.name === b.name
    : a.id === b.id || a.part_of.includes(b.id) || b.part_of.includes(a.id);

const ofState: ReadonlySet<string> = new Set(['state', 'government', 'military', 'police']);

/** One body, or two of the forces of one state, which texts name for one another: its ministry of defence, its army. */
export function sameForces(a: Party, b: Party, { actors }: Knowledge): boolean {
  const isOfState = ({ id }: Party): boolean => id !== null && ofState.has(actors.get(id)?.kind ?? '');
  return sameBody(a, b) || (isOfState(a) && isOfState(b) && a.part_of.some((whole) => b.part_of.includes(whole)));
}

/** One body, or two that fight on one side on that day: naming either as the holder contradicts nothing said of the other. */
export function onOneSide(a: Party, b: Party, day: string, knowledge: Knowledge): boolean {
  if (sameBody(a, b)) return true;
  const some = sidesOfParty(a, day, knowledge);
  const others = sidesOfParty(b, day, knowledge);
  return some.some((side) => others.includes(side)) && !opposed(some, others);
}

/** The same between accounts, where a holder whom one does not name may be the other's. */
export const mayAgree = (a: Party, b: Party, day: string, knowledge: Knowledge): boolean =>
  a.id === null || b.id === null || onOneSide(a, b, day, knowledge);

/** The voice is the party, a part of it or its whole, or on its side. */
export function isOfSide(
  one: { readonly voice: Voice; readonly sides: readonly string[] },
  party: Party,
  day: string,
  knowledge: Knowledge,
): boolean {
  if (sameBody({ ...one.voice, accounts: [] }, party)) return true;
  const others = sidesOfParty(party, day, knowledge);
  return one.sides.some((side) => others.includes(side));
}
