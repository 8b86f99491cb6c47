import type { Knowledge } from '#knowledge';
import { holds, opposed, sidesOf, spokenFor, withWholes } from './sides-of.ts';

/** Equal, or one a part of the other. */
export const isPartOrSame = (a: string, b: string, knowledge: Knowledge): boolean =>
  a === b || knowledge.wholes.get(a).includes(b) || knowledge.wholes.get(b).includes(a);

/**
 * Whether naming one is no denial of the other on that day: equal, part and whole, fighting on one side, or allied or
 * backed by its dated relations. Two that fight each other in one conflict are not on one side, whatever they share elsewhere.
 */
export function onOneSide(a: string, b: string, day: string | null, knowledge: Knowledge): boolean {
  if (isPartOrSame(a, b, knowledge)) return true;
  const [sides, others] = [sidesOf(a, day, knowledge), sidesOf(b, day, knowledge)];
  if (opposed(sides, others)) return false;
  return sides.some((side) => others.includes(side)) || isAlly(a, b, day, knowledge) || isAlly(b, a, day, knowledge);
}

/** A voice's own id, its wholes, the actors that any of these speaks for at the day, and theirs. */
export const bodiesOf = (id: string, day: string | null, knowledge: Knowledge): string[] => [
  ...new Set(
    withWholes(id, knowledge).flatMap((body) => [
      body,
      ...spokenFor(body, day, knowledge).flatMap((actor) => withWholes(actor, knowledge)),
    ]),
  ),
];

/** Whether a voice speaks for the actor, or for a part or a whole of it. */
export const speaksAs = (voice: string, actor: string, day: string | null, knowledge: Knowledge): boolean =>
  isPartOrSame(voice, actor, knowledge) ||
  bodiesOf(voice, day, knowledge).some((body) => knowledge.actors.has(body) && isPartOrSame(body, actor, knowledge));

/** Whether one, or a whole of it, is said to be allied with or backed by the other or a whole of that. */
function isAlly(a: string, b: string, day: string | null, knowledge: Knowledge): boolean {
  const others = withWholes(b, knowledge);
  return withWholes(a, knowledge).some((body) =>
    (knowledge.actors.get(body)?.relations ?? []).some(
      (relation) =>
        (relation.kind === 'allied_with' || relation.kind === 'backed_by') && holds(relation, day) && others.includes(relation.with),
    ),
  );
}
