import { type Kysely, sql } from 'kysely';
import { RecordFault } from '../record-fault.ts';
import type { Traces } from '../store.ts';
import type { Tables } from '../tables.ts';

/** Milliseconds to wait for others who use a table. */
const patience = 60_000;

/** Tables that hold words of reports, or the bytes they came in. */
const tables = [
  'blob_parts',
  'items',
  'fetches',
  'imports',
  'reports',
  'readings',
  'unread',
  'claims',
  'events',
  'corrections',
  'claim_blocks',
  'event_terms',
  'sentences',
  'sketches',
] as const satisfies readonly (keyof Tables)[];

/**
 * A deleted row stays in its page until the server needs the place, and common values of columns stay in the statistics: `vacuum (full,
 * analyze)` writes table, index and statistics anew. The write-ahead log, replicas and backups of the server are not ours to clear.
 */
export const postgresTraces = (db: Kysely<Tables>, where: string): Traces => ({
  async avoid() {},
  async forgetWords() {},
  clear: () =>
    db.connection().execute(async (connection) => {
      await sql`select set_config('lock_timeout', ${`${patience}`}, false)`.execute(connection);
      try {
        for (const table of tables) await sql`vacuum (full, analyze) ${sql.table(table)}`.execute(connection);
      } catch (error) {
        const why = error instanceof Error ? error.message : `${error}`;
        throw new RecordFault(
          error instanceof RecordFault ? error.code : 'busy',
          `it is erased, but bytes of it may still be in the files of ${where} (${why}); erase the same again when that is over`,
          error,
        );
      } finally {
        await sql`select set_config('lock_timeout', '0', false)`.execute(connection);
      }
    }),
});
