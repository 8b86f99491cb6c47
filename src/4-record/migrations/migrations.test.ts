/** A record of every version that was released opens today, with all that was in it. `vN.jsonl` holds the rows of one, as that version wrote them. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { open } from '../../../test/record/record-under-test.ts';
import { bytesColumn, type Kept } from '../dump.ts';
import { migrate } from '../migrate.ts';
import { openSqlite } from '../sqlite/open-sqlite.ts';
import { migrations } from './index.ts';

const rowsOf = (version: number): [table: string, row: { [column: string]: string | number | null }][] =>
  readFileSync(join(import.meta.dirname, `v${version}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('versions count up from 1, and each has rows to be tested with', () => {
  assert.deepEqual(
    migrations.map(({ version }) => version),
    migrations.map((_, i) => i + 1),
  );
  for (const { version } of migrations) assert.ok(existsSync(join(import.meta.dirname, `v${version}.jsonl`)), `v${version}.jsonl`);
});

for (const { version } of migrations) {
  test(`a record of version ${version} opens with its events, claims, reports and custody`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'riwaya-migration-'));
    const path = join(folder, 'record.sqlite');
    const store = openSqlite(path);
    await migrate(
      store,
      true,
      migrations.filter((step) => step.version <= version),
    );
    await store.close();
    const rows = rowsOf(version);
    enter(path, rows);

    const record = await open(path, false);
    const bodies = rows
      .filter(([table, row]) => table === 'events' && row.superseded_at === null)
      .map(([, row]) => JSON.parse(`${row.body}`));
    assert.deepEqual((await record.events({ places: ['idlib'] })).rows, bodies);
    assert.equal((await record.reports()).rows.length, rows.filter(([table]) => table === 'reports' || table === 'unread').length);
    for (const [, row] of rows.filter(([table]) => table === 'claims'))
      assert.deepEqual(await record.claims([`${row.key}`]), [JSON.parse(`${row.stands ?? row.told}`)]);
    const { faults, items } = await record.verify();
    assert.deepEqual([faults, items], [[], rows.filter(([table]) => table === 'items').length]);
    await record.close();
    rmSync(folder, { recursive: true });
  });
}

function enter(path: string, rows: ReturnType<typeof rowsOf>): void {
  const database = new DatabaseSync(path);
  for (const [table, row] of rows) {
    const names = Object.keys(row);
    const bytes = bytesColumn[table as Kept];
    const values = Object.entries(row).map(([name, value]) => (name === bytes ? Buffer.from(`${value}`, 'base64') : value));
    database.prepare(`insert into ${table} (${names}) values (${names.map(() => '?')})`).run(...values);
  }
  database.close();
}
