import { setTimeout as pause } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { RecordFault } from '../record-fault.ts';
import type { Traces } from '../store.ts';
import type { Tables } from '../tables.ts';

/** Milliseconds to wait for others who read or write, and between two tries. */
const patience = 60_000;
const between = 100;

/**
 * A deleted row stays in the free space of its page, in pages that were split, in segments of the word index and in the write-ahead log.
 * `secure_delete` overwrites it within the transaction, `optimize` rewrites the index (FTS5 only marks rows of a contentless table as
 * deleted; its own `secure-delete` has no hold on them), `vacuum` writes every page anew, and a truncating checkpoint empties the log.
 */
export function sqliteTraces(db: Kysely<Tables>, path: string): Traces {
  return {
    avoid: async (tx) => void (await sql`pragma secure_delete = on`.execute(tx)),
    async forgetWords(tx) {
      for (const index of ['sentence_words', 'sketch_places'])
        await sql`insert into ${sql.table(index)} (${sql.ref(index)}) values ('optimize')`.execute(tx);
    },
    clear: () =>
      db.connection().execute(async (connection) => {
        // On the disk: in memory it would need as much as the file is long.
        await sql`pragma temp_store = file`.execute(connection);
        try {
          await patiently(path, async () => {
            await sql`vacuum`.execute(connection);
            return true;
          });
          await patiently(path, async () => {
            const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(connection);
            return rows[0]?.busy === 0;
          });
        } finally {
          await sql`pragma temp_store = memory`.execute(connection);
        }
      }),
  };
}

/** Tries until it is done or others took too long. */
async function patiently(path: string, isDone: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; ; waited += between) {
    try {
      if (await isDone()) return;
    } catch (error) {
      if (!(error instanceof RecordFault) || error.code !== 'busy' || waited >= patience) throw notCleared(path, error);
    }
    if (waited >= patience) throw notCleared(path, null);
    await pause(between);
  }
}

function notCleared(path: string, error: unknown): RecordFault {
  const fault = error instanceof RecordFault ? error : null;
  const why = fault?.message ?? `others have ${path} open and read in it`;
  return new RecordFault(
    fault?.code ?? 'busy',
    `it is erased, but bytes of it may still be in ${path} or its -wal file (${why}); erase the same again when that is over`,
    error,
  );
}
