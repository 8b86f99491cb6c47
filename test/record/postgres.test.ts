/** The record in a PostgreSQL database, on a real server. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Client } from 'pg';
import { RecordFault } from '#record';
import { conformance } from './conformance.ts';
import { dumped, open } from './record-under-test.ts';
import { documentOf, manyReports } from './some-reports.ts';
import { type Postgres, postgresMissing, startPostgres } from './start-postgres.ts';

const missing = postgresMissing();
let server: Postgres;

async function ask(url: string, sql: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows as { [column: string]: unknown }[];
}

const run = async (url: string, sql: string): Promise<void> => void (await ask(url, sql));

/** In every file of a table or an index, of ours and of the statistics, as it lies on the server's disk. */
async function held(url: string, pieces: readonly Uint8Array[]): Promise<Uint8Array[]> {
  await run(url, 'checkpoint');
  const rows = await ask(
    url,
    `select pg_read_binary_file(pg_relation_filepath(oid)) as file from pg_class where relkind in ('r', 'i', 't')
      and (relname = 'pg_statistic' or relnamespace in (current_schema()::regnamespace, 'pg_toast'::regnamespace))`,
  );
  assert.ok(rows.length > 50);
  return pieces.filter((piece) => rows.some(({ file }) => (file as Buffer).includes(piece)));
}

describe('PostgreSQL', missing ? { skip: missing } : {}, () => {
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.stop());

  conformance({ fresh: () => server.database(), run, ask, held, bytes: (digits) => `decode('${digits}', 'hex')` });

  describe('the way to the server', () => {
    const code = async (opening: Promise<unknown>): Promise<string> => {
      const error = await opening.then(
        () => null,
        (error: unknown) => error,
      );
      return error instanceof RecordFault ? error.code : `${error}`;
    };

    test('no server, no database, another password', async () => {
      const url = new URL(await server.database());
      const at = (change: Partial<Pick<URL, 'port' | 'pathname' | 'username'>>): string => Object.assign(new URL(url), change).href;
      assert.equal(await code(open(at({ port: '1' }))), 'no-server');
      assert.equal(await code(open(at({ pathname: '/nowhere_at_all' }))), 'no-database');
      assert.equal(await code(open(at({ username: 'nobody_at_all' }))), 'wrong-password');
    });

    test('a user who may only read', async () => {
      const url = await server.database();
      await (await open(url)).close();
      await run(url, `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`);
      const record = await open(url);
      assert.deepEqual((await record.events({})).rows, []);
      assert.equal(
        await code(
          record.add(
            manyReports(1).map((told) => documentOf(told)),
            { what: 'x' },
          ),
        ),
        'read-only',
      );
      await record.close();
    });

    test('a lost connection fails one call whole and no other', async () => {
      const url = await server.database();
      const record = await open(url);
      const documents = manyReports(60).map((told) => documentOf(told));
      await record.add(documents.slice(0, 10), { what: 'x' });
      const before = await dumped(record);
      await server.cut(url);
      await record.reports().catch(() => {});
      const adding = record.add(documents, { what: 'x' });
      const cutting = (async () => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        await server.cut(url);
      })();
      const outcome = await code(adding);
      await cutting;
      if (outcome !== 'null') {
        assert.equal(outcome, 'lost-connection');
        assert.deepEqual(await dumped(record), before);
      }
      await record.add(documents, { what: 'x' });
      assert.equal((await record.reports({ limit: 1000 })).rows.length, 60);
      await record.close();
    });
  });
});
