import type { ToldClaim } from '#events';
import type { Context } from './context.ts';
import { correctClaim } from './correct-claim.ts';
import { gather } from './gather.ts';
import type { Knowledge } from './gathering.ts';
import { standingJudgements } from './judgements.ts';
import type { Correction } from './record.ts';
import { RecordFault } from './record-fault.ts';
import { nameOf } from './report-key.ts';
import type { Queries } from './store.ts';
import type { Tables } from './tables.ts';

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
 * A claim with the corrections that are meant for it, and how many they are. Where several claims of a reading share an anchor, the
 * one that was corrected is meant; where the next engine knows it no more, all that stand there.
 */
export function correctedTold(
  told: ToldClaim,
  corrections: readonly Standing[],
  keys: ReadonlySet<string>,
  knowledge: Knowledge,
): { stands: ToldClaim; corrections: number } {
  const meant = corrections.filter(({ anchor, claim }) => anchor === told.anchor && (claim === told.key || !keys.has(claim)));
  const stands = meant.reduce(
    (each, { slot, value, corrected_by }) => correctClaim(each, slot, JSON.parse(value), corrected_by, knowledge),
    told,
  );
  return { stands, corrections: meant.length };
}

/** Every correction, oldest first. */
export async function allCorrections({ store: { db } }: Context): Promise<Correction[]> {
  const rows = await db.selectFrom('corrections').selectAll().orderBy('at').orderBy('id').execute();
  return rows.map(correctionOf);
}

/** Records a person's value for a slot of a current claim and gathers it anew. Throws `RecordFault`: unknown-id, unknown-slot, bad-value. */
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
    const row = await tx
      .selectFrom('claims')
      .select(['key', 'reading', 'corrections', 'told'])
      .where('key', '=', key)
      .where('superseded_at', 'is', null)
      .executeTakeFirst();
    if (!row)
      throw new RecordFault('unknown-id', `there is no current claim "${key}"; see riwaya event or riwaya search for the keys of claims`);
    const read = JSON.parse(row.told) as ToldClaim;
    correctClaim(read, slot, value, by, knowledge);
    const at = now();
    const made: Standing = {
      id: nameOf('k', key, slot, JSON.stringify(value), by, at),
      anchor: read.anchor,
      claim: key,
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
      .where('claim', '=', key)
      .where('slot', '=', slot)
      .where('id', '<>', made.id)
      .execute();
    await tx
      .insertInto('corrections')
      .values(made)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const { stands } = correctedTold(read, await standingCorrections(context, tx, [read.anchor]), new Set([key]), knowledge);
    await gather(context, tx, { added: [stands], removed: [key] }, await standingJudgements(tx));
    await tx
      .updateTable('claims')
      .set({
        corrected: JSON.stringify(stands),
        // Counts every correction there was, so that no state of a claim ever bears the number of another.
        corrections: row.corrections + 1,
        type: stands.claim.type,
        polarity: stands.claim.polarity,
        modality: stands.claim.modality,
      })
      .where('key', '=', key)
      .where('superseded_at', 'is', null)
      .execute();
    return correctionOf(made);
  });
}
