import { blocksOf, type Change, type Judgement, regather, type ToldClaim } from '#events';
import type { Context } from './context.ts';
import { controlRows } from './control.ts';
import { insertRows } from './insert-rows.ts';
import { shelfOn } from './shelf.ts';
import type { Queries } from './store.ts';
import { writeEvents } from './write-events.ts';

/**
 * Gathers a change within a transaction: asks the gathering what it comes to while the shelf is as it was, then writes the
 * index of claims, the neighbourhoods and the events. The rows of `claims` are the caller's to write, afterwards.
 */
export async function gather(context: Context, tx: Queries, change: Change, judgements: readonly Judgement[]): Promise<void> {
  if (change.added.length === 0 && change.removed.length === 0 && !change.judged?.length) return;
  const regathered = await regather(change, shelfOn(context, tx), judgements, context.knowledge);
  await leave(context, tx, change.removed);
  await enter(context, tx, change.added);
  const rows = regathered.made.flatMap(({ id, claims }) => claims.map((claim) => ({ claim, id })));
  await settle(context, tx, rows);
  const anchors = await anchorsOf(
    context,
    tx,
    change.added,
    rows.map(({ claim }) => claim),
  );
  await writeEvents(context, tx, regathered, anchors);
}

async function leave({ store }: Context, tx: Queries, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  for (const table of ['claim_blocks', 'control_claims', 'neighbourhoods'] as const)
    await tx.deleteFrom(table).where('claim', 'in', store.among(keys)).execute();
}

/** Enters claims into what finds them. */
export async function enter(context: Pick<Context, 'knowledge'>, tx: Queries, told: readonly ToldClaim[]): Promise<void> {
  const blocks = told.flatMap((each) => blocksOf(each, context.knowledge).under.map((block) => ({ block, claim: each.key })));
  await insertRows(tx, 'claim_blocks', blocks, 'pass');
  await insertRows(tx, 'control_claims', controlRows(told, context), 'pass');
}

/** Writes which neighbourhood claims are in, where it is another than before. */
async function settle({ store }: Context, tx: Queries, rows: readonly { claim: string; id: string }[]): Promise<void> {
  if (rows.length === 0) return;
  const were = await tx
    .selectFrom('neighbourhoods')
    .selectAll()
    .where('claim', 'in', store.among(rows.map(({ claim }) => claim)))
    .execute();
  const was = new Map(were.map(({ claim, id }) => [claim, id]));
  const moved = rows.filter(({ claim, id }) => was.has(claim) && was.get(claim) !== id);
  if (moved.length)
    await tx
      .deleteFrom('neighbourhoods')
      .where('claim', 'in', store.among(moved.map(({ claim }) => claim)))
      .execute();
  await insertRows(tx, 'neighbourhoods', [...rows.filter(({ claim }) => !was.has(claim)), ...moved]);
}

async function anchorsOf(
  { store }: Context,
  tx: Queries,
  added: readonly ToldClaim[],
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const anchors = new Map(added.map(({ key, anchor }) => [key, anchor]));
  const others = keys.filter((key) => !anchors.has(key));
  if (others.length === 0) return anchors;
  const rows = await tx
    .selectFrom('claims')
    .select(['key', 'anchor'])
    .where('superseded_at', 'is', null)
    .where('key', 'in', store.among(others))
    .execute();
  for (const { key, anchor } of rows) anchors.set(key, anchor);
  return anchors;
}
