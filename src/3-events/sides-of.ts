import { type Knowledge, type Relation, type Side, sides } from '#knowledge';

const sideById: ReadonlyMap<string, Side> = new Map(sides.map((side) => [side.id, side]));

/** A dated fact holds on a day within its half-open period; on a day unknown, whenever it holds. */
const holds = ({ from, to }: Relation, day: string | null): boolean =>
  day === null || ((from === null || from <= day) && (to === null || day < to));

/**
 * Sides that an actor or source is on at a day, ids of `sides`. What holds of a whole holds of a part that says nothing
 * itself; a source stands where the body stands that it is part of. Empty where none is known.
 */
export function sidesOf(id: string, day: string | null, knowledge: Knowledge): string[] {
  for (const body of [id, ...knowledge.wholes.get(id)]) {
    const relations = (knowledge.actors.get(body)?.relations ?? []).filter((relation) => relation.kind === 'side');
    const found = relations.filter((relation) => holds(relation, day)).map((relation) => relation.with);
    if (found.length) return [...new Set(found)].sort();
  }
  return [];
}

/** Whether one list of sides holds one that fights one of the other list. */
export const opposed = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((side) => sideById.get(side)?.opposes.some((enemy) => others.includes(enemy)));

/** Whether `id` names a side rather than an actor or a source. */
export const isSide = (id: string): boolean => sideById.has(id);
