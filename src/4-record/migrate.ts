import { sql } from 'kysely';
import { migrations } from './migrations/index.ts';
import type { Columns, Migration } from './migrations/migration.ts';
import { RecordFault } from './record-fault.ts';
import type { Queries, Store } from './store.ts';

const columns: Readonly<Record<Store['kind'], Columns>> = {
  sqlite: { key: 'text', real: 'real', bytes: 'blob', sentenceId: 'integer primary key', inKey: ' without rowid' },
  postgres: {
    key: 'text collate "C"',
    real: 'double precision',
    bytes: 'bytea',
    sentenceId: 'integer generated always as identity primary key',
    inKey: '',
  },
};

const newest = migrations.at(-1)?.version ?? 0;

/**
 * Brings a store to today's version, all steps or none, and says which it is at. An empty store is filled when `create` says so.
 * Throws `RecordFault`: no-record, not-a-record, newer-version, old-server.
 */
export async function migrate(store: Store, create: boolean, steps: readonly Migration[] = migrations): Promise<number> {
  if (store.kind === 'postgres') await checkServer(store);
  const before = await versionOf(store, store.db);
  if (before === null && !create) throw new RecordFault('no-record', `there is no record at ${store.url}; add reports first`);
  if (before === newest) return newest;
  return store.write(async (tx) => {
    // Asked again now that no other process writes: two may have come at once.
    const version = await versionOf(store, tx);
    for (const step of steps) if (step.version > (version ?? 0)) await take(store, tx, step);
    return steps.at(-1)?.version ?? 0;
  });
}

/** The oldest PostgreSQL that the tests run on, as its `server_version_num` counts. */
const oldestServer = 15;

async function checkServer({ db, url }: Store): Promise<void> {
  const { rows } = await sql<{ server_version_num: string }>`show server_version_num`.execute(db);
  const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  if (version < oldestServer) throw new RecordFault('old-server', `${url} is PostgreSQL ${version}; Riwaya needs ${oldestServer} or newer`);
}

async function take(store: Store, tx: Queries, step: Migration): Promise<void> {
  if (step.version === 1) await sql`create table meta (name text primary key, value text not null)`.execute(tx);
  for (const statement of [...step.statements(columns[store.kind]), ...step[store.kind]]) await sql.raw(statement).execute(tx);
  await sql`insert into meta (name, value) values ('schema', ${String(step.version)})
    on conflict (name) do update set value = excluded.value`.execute(tx);
}

/** The version a store is at; null where it is empty. */
async function versionOf(store: Store, db: Queries): Promise<number | null> {
  const names = await tableNames(store, db);
  if (names.length === 0) return null;
  if (!names.includes('meta') || !names.includes('readings'))
    throw new RecordFault('not-a-record', `${store.url} holds tables of something else; name another file or database`);
  const { value } = await db.selectFrom('meta').select('value').where('name', '=', 'schema').executeTakeFirstOrThrow();
  const version = Number(value);
  if (version > newest)
    throw new RecordFault(
      'newer-version',
      `${store.url} was made by a newer Riwaya (its record has version ${version}, this one knows ${newest}); use that one, or a newer`,
    );
  return version;
}

async function tableNames({ kind }: Store, db: Queries): Promise<string[]> {
  const { rows } =
    kind === 'sqlite'
      ? await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(db)
      : await sql<{ name: string }>`select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(
          db,
        );
  return rows.map(({ name }) => name);
}
