import type { Judgement } from '#events';
import type { Context } from './context.ts';
import { appendLog, beginLog } from './custody/append-log.ts';
import { judgementDigest, takenBackDigest } from './custody/vouched.ts';
import { gather } from './gather.ts';
import { RecordFault } from './record-fault.ts';
import { nameOf } from './report-key.ts';
import type { Queries } from './store.ts';
import type { Tables } from './tables.ts';

const judgementOf = ({ id, kind, left_anchors, right_anchors, judged_by, at, reason }: Tables['judgements']): Judgement => ({
  id,
  kind,
  left: JSON.parse(left_anchors) as string[],
  right: JSON.parse(right_anchors) as string[],
  by: judged_by,
  at,
  reason,
});

/** Judgements that were not taken back, oldest first: what gathering heeds. */
export async function standingJudgements(db: Queries): Promise<Judgement[]> {
  const rows = await db.selectFrom('judgements').selectAll().where('taken_back_at', 'is', null).orderBy('at').orderBy('id').execute();
  return rows.map(judgementOf);
}

/** Every judgement, oldest first, with who took it back and when. */
export async function allJudgements({ store: { db } }: Context) {
  const rows = await db.selectFrom('judgements').selectAll().orderBy('at').orderBy('id').execute();
  return rows.map((row) => ({ ...judgementOf(row), taken_back_at: row.taken_back_at, taken_back_by: row.taken_back_by }));
}

/** Records a judgement and gathers its claims anew. Throws `RecordFault` (unknown-id) where an anchor names no claim. */
export function judge(context: Context, judgement: Omit<Judgement, 'id' | 'at'>): Promise<Judgement> {
  const { store, now, engine } = context;
  return store.write(async (tx) => {
    await expectAnchors(context, tx, [...judgement.left, ...judgement.right]);
    const at = now();
    await beginLog(context, tx, at);
    const { kind, left, right, by, reason } = judgement;
    const made: Judgement = { id: nameOf('j', kind, ...left, '|', ...right, by, at), at, ...judgement };
    const row = {
      id: made.id,
      kind,
      left_anchors: JSON.stringify(left),
      right_anchors: JSON.stringify(right),
      judged_by: by,
      at,
      reason,
      taken_back_at: null,
      taken_back_by: null,
      engine: engine.version,
      knowledge: engine.knowledge,
    };
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('judgements')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 1n)
      await appendLog(context, tx, [{ kind: 'judged', subject: made.id, actor: by, digest: judgementDigest(row), detail: null }], at);
    await gatherJudged(context, tx, made);
    return made;
  });
}

/** Takes a judgement back and gathers its claims as if it had not been. Throws `RecordFault` (unknown-id). */
export function unjudge(context: Context, id: string, by: string): Promise<void> {
  return context.store.write(async (tx) => {
    const row = await tx.selectFrom('judgements').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) throw new RecordFault('unknown-id', `there is no judgement "${id}"; see riwaya judgements`);
    if (row.taken_back_at !== null) return;
    const at = context.now();
    await beginLog(context, tx, at);
    const taken = { taken_back_at: at, taken_back_by: by };
    await tx.updateTable('judgements').set(taken).where('id', '=', id).execute();
    const digest = takenBackDigest({ ...row, ...taken });
    await appendLog(context, tx, [{ kind: 'taken-back', subject: id, actor: by, digest, detail: null }], at);
    await gatherJudged(context, tx, judgementOf(row));
  });
}

const gatherJudged = async (context: Context, tx: Queries, { left, right }: Judgement): Promise<void> =>
  gather(context, tx, { added: [], removed: [], judged: [...left, ...right] }, await standingJudgements(tx));

async function expectAnchors({ store }: Context, tx: Queries, anchors: readonly string[]): Promise<void> {
  const rows = await tx
    .selectFrom('claims')
    .select('anchor')
    .where('superseded_at', 'is', null)
    .where('anchor', 'in', store.among(anchors))
    .execute();
  const known = new Set(rows.map(({ anchor }) => anchor));
  const unknown = anchors.find((anchor) => !known.has(anchor));
  if (unknown !== undefined) throw new RecordFault('unknown-id', `no claim stands at "${unknown}"; judge claims by their anchor`);
}
