import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { shownAddress } from './postgres-faults.ts';
import { postgresPool } from './postgres-pool.ts';
import { postgresSketches } from './postgres-sketches.ts';
import { postgresTraces } from './postgres-traces.ts';
import { postgresWords } from './postgres-words.ts';

/** The lock that writers of one database pass on: a number of ours, so that it is nobody else's. */
const writers = 0x72_69_77_61;

/** A store in a PostgreSQL database; nothing is connected before the first query. */
export function openPostgres(url: string): Store {
  const where = shownAddress(url);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: async () => postgresPool(url, where) }) });
  return {
    url: where,
    kind: 'postgres',
    db,
    // Under READ COMMITTED each statement sees what was committed before it; with one writer at a time that is all there is.
    write: (change) =>
      db.transaction().execute(async (tx) => {
        await sql`select pg_advisory_xact_lock(${writers}::integer, 0)`.execute(tx);
        return change(tx);
      }),
    among: (values) => sql<string>`(select unnest(${values}::text[]))`,
    words: postgresWords,
    sketches: postgresSketches,
    traces: postgresTraces(db, where),
    close: () => db.destroy(),
  };
}
