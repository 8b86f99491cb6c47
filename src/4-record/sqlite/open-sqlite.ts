import { Kysely, sql } from 'kysely';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { sqliteSketches } from './sqlite-sketches.ts';
import { sqliteTraces } from './sqlite-traces.ts';
import { sqliteWords } from './sqlite-words.ts';

/** A store in one file. Several processes may have it open; nothing is read or made before the first query. */
export function openSqlite(path: string): Store {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(path) });
  // Writers of this process queue here, so that only those of other processes are waited for with pauses.
  let last: Promise<unknown> = Promise.resolve();
  const queued = <T>(turn: () => Promise<T>): Promise<T> => {
    const done = last.then(turn);
    last = done.catch(() => {});
    return done;
  };
  const traces = sqliteTraces(db, path);
  return {
    url: `sqlite:${path}`,
    kind: 'sqlite',
    db,
    write: (change) => queued(() => db.transaction().execute(change)),
    among: (values) => sql<string>`(select value from json_each(${JSON.stringify(values)}))`,
    words: sqliteWords,
    sketches: sqliteSketches,
    traces: { ...traces, clear: () => queued(traces.clear) },
    close: () => db.destroy(),
  };
}
