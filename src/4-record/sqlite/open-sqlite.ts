import { Kysely, sql } from 'kysely';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { sqliteWords } from './sqlite-words.ts';

/** A store in one file. Several processes may have it open; nothing is read or made before the first query. */
export function openSqlite(path: string): Store {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(path) });
  // Writers of this process queue here, so that only those of other processes are waited for with pauses.
  let last: Promise<unknown> = Promise.resolve();
  return {
    url: `sqlite:${path}`,
    kind: 'sqlite',
    db,
    write(change) {
      const turn = last.then(() => db.transaction().execute(change));
      last = turn.catch(() => {});
      return turn;
    },
    among: (values) => sql<string>`(select value from json_each(${JSON.stringify(values)}))`,
    words: sqliteWords,
    close: () => db.destroy(),
  };
}
