import type { Context } from '../context.ts';
import type { Timestamp } from '../custody.ts';
import { RecordFault } from '../record-fault.ts';

/** Keeps a timestamp of a log entry; the same authority's later one for the entry takes its place. Throws `RecordFault` (unknown-id). */
export function keepTimestamp({ store }: Context, { seq, authority, at, token }: Timestamp): Promise<void> {
  return store.write(async (tx) => {
    const entry = await tx.selectFrom('log').select('seq').where('seq', '=', seq).executeTakeFirst();
    if (!entry) throw new RecordFault('unknown-id', `the log has no entry ${seq}; timestamp one that it has`);
    await tx
      .insertInto('timestamps')
      .values({ seq, authority, at, token })
      .onConflict((conflict) => conflict.columns(['seq', 'authority']).doUpdateSet({ at, token }))
      .execute();
  });
}

/** Every timestamp, by entry, then authority. */
export async function allTimestamps({ store: { db } }: Pick<Context, 'store'>): Promise<Timestamp[]> {
  const rows = await db.selectFrom('timestamps').selectAll().orderBy('seq').orderBy('authority').execute();
  return rows.map(({ seq, authority, at, token }) => ({ seq: Number(seq), authority, at, token: new Uint8Array(token) }));
}
