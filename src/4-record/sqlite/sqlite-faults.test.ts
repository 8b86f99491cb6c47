/** Faults of the disk and of the file, made for real, come out as what to do about them. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { RecordFault } from '../record-fault.ts';
import { openSqlite } from './open-sqlite.ts';
import { sqliteFault } from './sqlite-faults.ts';

const folder = mkdtempSync(join(tmpdir(), 'riwaya-faults-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'x.sqlite');
const whole = new DatabaseSync(path);
whole.exec('create table t (a text)');

function faultOf(act: () => void): RecordFault {
  try {
    act();
  } catch (error) {
    const fault = sqliteFault(error, path);
    if (fault instanceof RecordFault) return fault;
    throw fault;
  }
  return assert.fail('no fault');
}

test('a full disk', () => {
  const small = new DatabaseSync(join(folder, 'small.sqlite'));
  small.exec('pragma max_page_count = 3; create table t (a text)');
  const fault = faultOf(() => small.exec('insert into t values (hex(randomblob(100000)))'));
  assert.equal(fault.code, 'disk-full');
  assert.match(fault.message, /make room/);
  assert.ok(fault.cause);
});

test('a file that may only be read', () => {
  const reader = new DatabaseSync(path, { readOnly: true });
  assert.equal(faultOf(() => reader.exec("insert into t values ('x')")).code, 'read-only');
});

test('a file that another holds', () => {
  whole.exec('begin immediate');
  assert.equal(faultOf(() => new DatabaseSync(path).exec('begin immediate')).code, 'busy');
  whole.exec('rollback');
});

test('what is no fault of the store is left as it is', () => {
  const mistake = new Error('a mistake in the program');
  assert.equal(sqliteFault(mistake, path), mistake);
  assert.throws(() => faultOf(() => whole.exec('select nonsense')), /no such column/);
});

test('a writer waits for another and goes on when it is done', async () => {
  const store = openSqlite(join(folder, 'waited.sqlite'));
  await store.write(async () => {});
  const other = new DatabaseSync(join(folder, 'waited.sqlite'));
  other.exec('begin immediate');
  setTimeout(() => other.exec('commit'), 400);
  const from = performance.now();
  await store.write(async () => {});
  assert.ok(performance.now() - from > 300);
  await store.close();
});
