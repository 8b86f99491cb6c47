import type { Knowledge } from '#knowledge';
import { blocksOf } from './blocks.ts';
import { gather, type Neighbourhood } from './gather.ts';
import { Judged } from './judged.ts';
import type { Judgement, ToldClaim } from './model.ts';
import { areNeighbours, neighbours, shelved } from './neighbourhoods.ts';
import { tellingsOf } from './tellings.ts';

/** A claim as it was gathered, and the neighbourhood it is in. */
export type HeldClaim = { readonly told: ToldClaim; readonly neighbourhood: string };

/** What is gathered already, as it stood before the change: claims to be removed are still on it, those to be added are not. */
export type Shelf = {
  /** Claims under any of the names that `blocksOf` gave. */
  sharing(blocks: readonly string[]): Promise<readonly HeldClaim[]>;
  /** All claims of some neighbourhoods. */
  neighbourhoods(ids: readonly string[]): Promise<readonly HeldClaim[]>;
  anchored(anchors: readonly string[]): Promise<readonly HeldClaim[]>;
  /** Claims by their keys. */
  holding(keys: readonly string[]): Promise<readonly HeldClaim[]>;
};

/** Claims of whole reports. A claim that changed is in both lists. `judged` are anchors of which judgements changed. */
export type Change = { readonly added: readonly ToldClaim[]; readonly removed: readonly string[]; readonly judged?: readonly string[] };

export type Regathered = { readonly dissolved: readonly string[]; readonly made: readonly Neighbourhood[] };

/**
 * What a change comes to: the neighbourhoods that are no more, and those that stand now. Only claims that share a shelf with
 * what is added, and the neighbourhoods that are touched, are looked at; the result is as if all had been gathered at once.
 */
export async function regather(change: Change, shelf: Shelf, judgements: readonly Judgement[], knowledge: Knowledge): Promise<Regathered> {
  const judged = new Judged(judgements);
  const claims = new Map<string, ToldClaim>();
  const dissolved = new Set<string>();
  const take = async (ids: readonly string[]): Promise<void> => {
    const fresh = ids.filter((id) => !dissolved.has(id));
    for (const id of fresh) dissolved.add(id);
    for (const { told } of fresh.length ? await shelf.neighbourhoods(fresh) : []) claims.set(told.key, told);
  };
  await take(idsOf(await shelf.holding(change.removed)));
  await take(idsOf(await shelf.anchored(change.judged ?? [])));
  await take(await joinedBy(change.added, dissolved, shelf, judged, knowledge));
  for (const key of change.removed) claims.delete(key);
  for (const told of change.added) claims.set(told.key, told);
  for (let tied = tiedTo(claims, judged); tied.length; tied = tiedTo(claims, judged)) {
    const held = await shelf.anchored(tied);
    const more = idsOf(held).filter((id) => !dissolved.has(id));
    if (more.length === 0) break;
    await take(more);
  }
  return { dissolved: [...dissolved].sort(), made: gather([...claims.values()], judgements, knowledge) };
}

const idsOf = (held: readonly HeldClaim[]): string[] => [...new Set(held.map(({ neighbourhood }) => neighbourhood))];

const tiedTo = (claims: ReadonlyMap<string, ToldClaim>, judged: Judged): string[] =>
  judged.tiedTo(new Set([...claims.values()].map(({ anchor }) => anchor)));

/** Neighbourhoods that hold a neighbour of what is added. */
async function joinedBy(
  added: readonly ToldClaim[],
  taken: ReadonlySet<string>,
  shelf: Shelf,
  judged: Judged,
  knowledge: Knowledge,
): Promise<string[]> {
  const seek = new Set(added.flatMap((told) => blocksOf(told, knowledge).seek));
  const ids = idsOf(await shelf.sharing([...seek])).filter((id) => !taken.has(id));
  if (ids.length === 0) return [];
  const held = await shelf.neighbourhoods(ids);
  const homes = new Map(held.map(({ told, neighbourhood }) => [told.key, neighbourhood]));
  const fresh = tellingsOf([...added], knowledge, judged);
  const others = tellingsOf(
    held.map(({ told }) => told),
    knowledge,
    judged,
  );
  const all = [...fresh, ...others];
  const joined = new Set<string>();
  const onShelves = all.map((telling) => shelved(telling, knowledge));
  for (const [i, j] of neighbours(onShelves, fresh.length)) {
    const home = homes.get(all[j]?.claims[0]?.key ?? '');
    if (j < fresh.length || home === undefined || joined.has(home)) continue;
    if (areNeighbours(all[i] as (typeof all)[number], all[j] as (typeof all)[number])) joined.add(home);
  }
  return [...joined];
}
