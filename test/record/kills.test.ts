/** Writers killed at any moment: nothing acknowledged is lost, nothing is there twice or by half, and the next run goes on. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, test } from 'node:test';
import type { Record } from '#record';
import { eventsOf, open } from './record-under-test.ts';
import { documentOf, manyReports } from './some-reports.ts';
import { type Postgres, postgresMissing, startPostgres } from './start-postgres.ts';

const kills = 30;
/** Writers at work at once, each killed and started again. */
const lanes = 3;
/** A writer is killed after so many acknowledgements, fewer than this, and a part of these milliseconds more: how fast the machine is does not matter. */
const mostAcknowledged = 5;
const span = 60;
const total = 120;
let made = 0;

const folder = mkdtempSync(join(tmpdir(), 'riwaya-kills-'));
const file = join(folder, 'documents.jsonl');
const documents = manyReports(total).map((told) => documentOf(told));
before(() => writeFileSync(file, documents.map((document) => JSON.stringify(document)).join('\n')));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Numbers from 0 to 1, the same for the same seed (Park and Miller 1988). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** When a writer is killed: after so many lines of it, and so many milliseconds. */
type End = { readonly lines: number; readonly wait: number };

/** Runs a writer, killed at its end (never, for null); the ids it acknowledged. */
function write(url: string, first: number, end: End | null): Promise<string[]> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), url, file, String(first)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // What the first writer compiled, the others take as it is.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });
  let said = '';
  let complaint = '';
  let isEnding = end === null;
  writer.stdout.on('data', (chunk) => {
    said += chunk;
    if (isEnding || end === null || said.split('\n').length <= end.lines) return;
    isEnding = true;
    setTimeout(() => writer.kill('SIGKILL'), end.wait);
  });
  writer.stderr.on('data', (chunk) => (complaint += chunk));
  return new Promise((resolve, reject) => {
    writer.on('close', (code) => {
      if (code !== 0 && code !== null) reject(new Error(complaint));
      // A line that is not ended may be half an id.
      else
        resolve(
          said
            .split('\n')
            .slice(0, -1)
            .filter((line) => line !== 'ready'),
        );
    });
  });
}

/** Kills writers one after another, in lanes that write at once; all that was acknowledged. */
async function killed(url: string): Promise<Set<string>> {
  const acknowledged = new Set<string>();
  const lane = async (n: number): Promise<void> => {
    const random = seeded(n + 1);
    for (let i = 0; i < kills / lanes; i++) {
      const first = Math.floor(random() * (total - 60));
      const end = { lines: 1 + Math.floor(random() * mostAcknowledged), wait: Math.floor(random() * span) };
      for (const id of await write(url, first, end)) acknowledged.add(id);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, n) => lane(n)));
  return acknowledged;
}

/** Every report has the one item that it was read from, nothing is there twice, and the log vouches for all of it. */
async function checkCustody(record: Record, reports: ReadonlySet<string>): Promise<void> {
  assert.deepEqual((await record.verify()).faults, []);
  const { rows } = await record.items({}, { limit: total * 2 });
  const read = rows.filter(({ report }) => report !== null).map(({ name }) => name);
  assert.deepEqual(read.sort(), [...reports].sort());
  const { rows: log } = await record.log({ limit: total * 10 });
  for (const kind of ['received', 'read']) {
    const subjects = log.filter((entry) => entry.kind === kind).map(({ subject }) => subject);
    assert.equal(new Set(subjects).size, subjects.length, `${kind} twice`);
  }
}

async function checkAfterKills(url: string): Promise<void> {
  const fresh = join(folder, `fresh-${made++}.sqlite`);
  await write(fresh, 0, null);
  const acknowledged = await killed(url);
  assert.ok(acknowledged.size > kills, `only ${acknowledged.size} reports were acknowledged before the kills`);
  const record = await open(url, false);
  const claims = new Map(documents.map(({ report, claims }) => [report.id, claims.length]));
  const { rows } = await record.reports({ limit: total * 2 });
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length, 'a report is there twice');
  assert.deepEqual(
    [...acknowledged].filter((id) => !rows.some((row) => row.id === id)),
    [],
    'acknowledged and lost',
  );
  assert.deepEqual(
    rows.filter((row) => row.claims !== claims.get(row.id)),
    [],
    'there by half',
  );

  await checkCustody(record, new Set(rows.map(({ id }) => id)));
  await write(url, 0, null);
  await checkCustody(record, new Set(documents.map(({ report }) => report.id)));
  const whole = await open(fresh, false);
  assert.deepEqual(await eventsOf(record), await eventsOf(whole), 'the next run does not come to what one run comes to');
  await Promise.all([record.close(), whole.close()]);
}

test(`SQLite outlives ${kills} kills`, async () => {
  const path = join(folder, 'record.sqlite');
  await checkAfterKills(path);
  const database = new DatabaseSync(path);
  assert.equal(database.prepare('pragma integrity_check').get()?.integrity_check, 'ok');
  database.close();
});

const missing = postgresMissing();
describe('PostgreSQL', missing ? { skip: missing } : {}, () => {
  let server: Postgres;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server.stop());
  test(`PostgreSQL outlives ${kills} kills`, async () => checkAfterKills(await server.database()));
});
