import { type Knowledge, type Period, type Side, sides } from '#knowledge';

const sideById: ReadonlyMap<string, Side> = new Map(sides.map((side) => [side.id, side]));

/** A dated fact holds on a day within its half-open period; on a day unknown, whenever it holds. */
export const holds = ({ from, to }: Period, day: string | null): boolean =>
  day === null || ((from === null || from <= day) && (to === null || day < to));

/**
 * Sides that an actor or source is on at a day, ids of `sides`. What holds of a whole holds of a part that says nothing
 * itself; a source stands where the body stands that it is part of or speaks for. Empty where none is known.
 */
export function sidesOf(id: string, day: string | null, knowledge: Knowledge): string[] {
  for (const body of withWholes(id, knowledge)) {
    const spoken = spokenFor(body, day, knowledge).flatMap((actor) => firstSides(withWholes(actor, knowledge), day, knowledge));
    const found = [...sidesOfActor(body, day, knowledge), ...spoken];
    if (found.length) return [...new Set(found)].sort();
  }
  return [];
}

/** A body and its wholes, nearest first. */
export const withWholes = (id: string, { wholes }: Knowledge): string[] => [id, ...wholes.get(id)];

const firstSides = (bodies: readonly string[], day: string | null, knowledge: Knowledge): string[] =>
  bodies.map((body) => sidesOfActor(body, day, knowledge)).find((found) => found.length > 0) ?? [];

const sidesOfActor = (id: string, day: string | null, { actors }: Knowledge): string[] =>
  (actors.get(id)?.relations ?? []).filter((relation) => relation.kind === 'side' && holds(relation, day)).map((relation) => relation.with);

/** The actors that a source speaks for at a day by its own entry: those of them that last on it. */
export const spokenFor = (id: string, day: string | null, { sources, actors }: Knowledge): string[] =>
  (sources.get(id)?.speaks_for ?? []).filter((actor) => holds(actors.get(actor)?.valid ?? { from: null, to: null }, day));

/** Whether one list of sides holds one that fights one of the other list. */
export const opposed = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((side) => sideById.get(side)?.opposes.some((enemy) => others.includes(enemy)));
