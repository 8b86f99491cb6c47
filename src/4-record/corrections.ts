import { type Knowledge, type ToldClaim, toldApart } from '#events';
import type { Context } from './context.ts';
import { correctClaim } from './correct-claim.ts';
import { appendLog, beginLog } from './custody/append-log.ts';
import { correctionDigest } from './custody/vouched.ts';
import { gather } from './gather.ts';
import { standingJudgements } from './judgements.ts';
import type { Correction } from './record.ts';
import { RecordFault } from './record-fault.ts';
import { nameOf } from './report-key.ts';
import type { Queries } from './store.ts';
import type { Tables } from './tables.ts';
import { standing } from './write-readings.ts';

type Standing = Tables['corrections'];

const correctionOf = ({ id, anchor, slot, value, corrected_by, at, reason, superseded_by }: Standing): Correction => ({
  id,
  anchor,
  slot,
  value: JSON.parse(value),
  by: corrected_by,
  at,
  reason,
  superseded_by,
});

/** Corrections that stand, of claims at the anchors, oldest first. */
export async function standingCorrections({ store }: Pick<Context, 'store'>, db: Queries, anchors: readonly string[]): Promise<Standing[]> {
  return db
    .selectFrom('corrections')
    .selectAll()
    .where('superseded_by', 'is', null)
    .where('anchor', 'in', store.among(anchors))
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/**
 * The claims of one report, in their order, with the corrections that are meant for them, told apart again where there are any. Where
 * a claim has another key than the one that was corrected, as the next engine may read it, the anchor says which is meant.
 */
export function withCorrections(told: readonly ToldClaim[], corrections: readonly Standing[], knowledge: Knowledge): readonly ToldClaim[] {
  const anchors = new Set(told.map(({ anchor }) => anchor));
  const meant = corrections.filter(({ anchor }) => anchors.has(anchor));
  if (meant.length === 0) return told;
  const corrected = told.map((one) =>
    meant
      .filter(({ anchor }) => anchor === one.anchor)
      .reduce((each, { slot, value, corrected_by }) => correctClaim(each, slot, JSON.parse(value), corrected_by, knowledge), one),
  );
  return toldApart(corrected, knowledge);
}

/** Every correction, oldest first. */
export async function allCorrections({ store: { db } }: Context): Promise<Correction[]> {
  const rows = await db.selectFrom('corrections').selectAll().orderBy('at').orderBy('id').execute();
  return rows.map(correctionOf);
}

/** Records a person's value for a slot of a current claim and gathers its report anew. Throws `RecordFault`: unknown-id, unknown-slot, bad-value. */
export function correct(
  context: Context,
  key: string,
  slot: string,
  value: unknown,
  by: string,
  reason: string | null,
): Promise<Correction> {
  const { store, now, engine, knowledge } = context;
  return store.write(async (tx) => {
    const claims = await claimsBeside(tx, key);
    const claim = claims.find(({ told }) => told.key === key);
    if (!claim)
      throw new RecordFault('unknown-id', `there is no current claim "${key}"; riwaya event and riwaya search give the keys of claims`);
    correctClaim(claim.told, slot, value, by, knowledge);
    const { anchor } = claim.told;
    const at = now();
    await beginLog(context, tx, at);
    const made: Standing = {
      id: nameOf('k', anchor, slot, JSON.stringify(value), by, at),
      anchor,
      slot,
      value: JSON.stringify(value),
      corrected_by: by,
      at,
      reason,
      superseded_by: null,
      engine: engine.version,
      knowledge: engine.knowledge,
    };
    await tx
      .updateTable('corrections')
      .set({ superseded_by: made.id })
      .where('superseded_by', 'is', null)
      .where('anchor', '=', anchor)
      .where('slot', '=', slot)
      .execute();
    await tx.insertInto('corrections').values(made).execute();
    const digest = correctionDigest(made);
    await appendLog(context, tx, [{ kind: 'corrected', subject: made.id, actor: by, digest, detail: { anchor } }], at);
    await stand(context, tx, claims);
    return correctionOf(made);
  });
}

type Current = { readonly told: ToldClaim; readonly was: ToldClaim; readonly state: number };

/** The current claims of the report that a claim is of, as they were read and as they stood. */
async function claimsBeside(tx: Queries, key: string): Promise<Current[]> {
  const rows = await tx
    .selectFrom('claims')
    .select(['told', 'stands', 'state'])
    .where('superseded_at', 'is', null)
    .where('report', 'in', (query) => query.selectFrom('claims').select('report').where('key', '=', key))
    .orderBy('key')
    .execute();
  return rows.map(({ told, stands, state }) => ({
    told: JSON.parse(told) as ToldClaim,
    was: JSON.parse(stands ?? told) as ToldClaim,
    state,
  }));
}

/** Gathers the claims of a report as its corrections leave them, and writes what stands now. */
async function stand(context: Context, tx: Queries, claims: readonly Current[]): Promise<void> {
  const told = claims.map((claim) => claim.told);
  const anchors = told.map(({ anchor }) => anchor);
  const stands = withCorrections(told, await standingCorrections(context, tx, anchors), context.knowledge);
  await gather(context, tx, { added: stands, removed: told.map(({ key }) => key) }, await standingJudgements(tx));
  for (const [i, { told, was, state }] of claims.entries()) {
    const now = stands[i] as ToldClaim;
    if (JSON.stringify(was) === JSON.stringify(now)) continue;
    await tx
      .updateTable('claims')
      .set(standing(told, now, state + 1))
      .where('key', '=', told.key)
      .where('superseded_at', 'is', null)
      .execute();
  }
}
