/** The record in one file. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, test } from 'node:test';
import { RecordFault } from '#record';
import { conformance } from './conformance.ts';
import { open } from './record-under-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'riwaya-record-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const fresh = (): string => join(folder, `${made++}`, 'record.sqlite');

async function run(url: string, sql: string): Promise<void> {
  const { mkdirSync } = await import('node:fs');
  mkdirSync(join(url, '..'), { recursive: true });
  const database = new DatabaseSync(url);
  database.exec(sql);
  database.close();
}

async function ask(url: string, sql: string) {
  const database = new DatabaseSync(url);
  const rows = database.prepare(sql).all();
  database.close();
  return rows;
}

async function held(path: string, pieces: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const files = [path, `${path}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file));
  return pieces.filter((piece) => files.some((file) => file.includes(piece)));
}

describe('SQLite', () => {
  conformance({ fresh: async () => fresh(), run, ask, held, bytes: (digits) => `x'${digits}'` });
});

const code = async (opening: Promise<unknown>): Promise<string> => {
  const error = await opening.then(
    () => null,
    (error: unknown) => error,
  );
  return error instanceof RecordFault ? error.code : `${error}`;
};

describe('a file that is no record', () => {
  test('text', async () => {
    const path = join(folder, 'text.sqlite');
    writeFileSync(path, 'a page of text that somebody saved under the wrong name '.repeat(100));
    assert.equal(await code(open(path)), 'corrupt');
  });

  test('a record that was cut short', async () => {
    const path = fresh();
    await (await open(path)).close();
    truncateSync(path, 40_000);
    assert.equal(await code(open(path).then((record) => record.reports())), 'corrupt');
  });

  test('a folder', async () => assert.equal(await code(open(folder)), 'cannot-open'));
});
