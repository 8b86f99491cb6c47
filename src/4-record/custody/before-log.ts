import type { Queries } from '../store.ts';
import type { Tables } from '../tables.ts';
import { digestOf } from './canonical.ts';
import { correctionDigest, judgementDigest } from './vouched.ts';

/** What was in a record before it had a log, as the first entry tells it: judgements and corrections one by one, readings by number. */
export type BeforeLog = {
  readonly judgements: readonly { readonly id: string; readonly digest: string; readonly taken_back: string | null }[];
  readonly corrections: readonly {
    readonly id: string;
    readonly anchor: string;
    readonly digest: string;
    readonly superseded_by: string | null;
  }[];
  readonly readings: number;
};

export const oldJudgement = (row: Tables['judgements']): BeforeLog['judgements'][number] => ({
  id: row.id,
  digest: judgementDigest(row),
  taken_back: row.taken_back_at === null ? null : `${row.taken_back_at} ${row.taken_back_by}`,
});

export const oldCorrection = (row: Tables['corrections']): BeforeLog['corrections'][number] => ({
  id: row.id,
  anchor: row.anchor,
  digest: correctionDigest(row),
  superseded_by: row.superseded_by,
});

/** The first entry's `digest` and `detail`: the detail says what was there, the digest is of the detail. */
export async function beforeLog(tx: Queries): Promise<{ digest: string; detail: BeforeLog }> {
  const judgements = await tx.selectFrom('judgements').selectAll().orderBy('id').execute();
  const corrections = await tx.selectFrom('corrections').selectAll().orderBy('id').execute();
  const { readings } = await tx
    .selectFrom('readings')
    .select(({ fn }) => fn.countAll().as('readings'))
    .executeTakeFirstOrThrow();
  const detail = {
    judgements: judgements.map(oldJudgement),
    corrections: corrections.map(oldCorrection),
    readings: Number(readings),
  };
  return { detail, digest: digestOf(detail) };
}
