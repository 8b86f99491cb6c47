/** Parents that a table names itself, by id, code or name: found once all its rows are there. */
import type { PlaceMatcher } from '#knowledge';
import { type PlaceSaid, slugOf } from './imported.ts';
import { unitKinds } from './unit-nouns.ts';

export type Waiting = { readonly place: PlaceSaid; readonly where: string };
export type Parents = {
  readonly placed: readonly (Waiting & { readonly parent: string })[];
  readonly lost: readonly (Waiting & { readonly reason: string })[];
};

export function findParents(waiting: readonly Waiting[], matcher: PlaceMatcher): Parents {
  const own = new Map<string, string>();
  for (const { place } of waiting) for (const key of [place.id, ...Object.values(place.ids)]) own.set(key, place.id);
  const parents = new Map<string, string>();
  for (const { place } of waiting) {
    const parent = parentOf(place, own, matcher);
    if (parent !== null) parents.set(place.id, parent);
  }
  const placed: (Waiting & { parent: string })[] = [];
  const lost: (Waiting & { reason: string })[] = [];
  for (const row of waiting) {
    const parent = parents.get(row.place.id);
    const circle = circleFrom(row.place.id, parents);
    if (parent === undefined) lost.push({ ...row, reason: `its parent ${row.place.parent} is nowhere` });
    else if (circle) lost.push({ ...row, reason: `its parents go round in a circle (${circle.join(' > ')})` });
    else placed.push({ ...row, parent });
  }
  return { placed, lost };
}

function parentOf({ parent, country }: PlaceSaid, own: ReadonlyMap<string, string>, matcher: PlaceMatcher): string | null {
  const said = parent as string;
  const here = own.get(said);
  if (here !== undefined) return here;
  for (const id of [said, slugOf(said)]) if (matcher.has(id)) return id;
  for (const kind of unitKinds) {
    const unit = matcher.unit(kind, country, [said], null);
    if (unit) return unit.id;
  }
  return null;
}

/** The circle that following the parents of `id` leads into, or null. */
function circleFrom(id: string, parents: ReadonlyMap<string, string>): string[] | null {
  const way = [id];
  for (let at = parents.get(id); at !== undefined; at = parents.get(at)) {
    const before = way.indexOf(at);
    way.push(at);
    if (before >= 0) return way.slice(before);
  }
  return null;
}
