import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { EventList } from '#contract';
import { freshRecord } from './record.ts';
import { lines, scratch } from './run.ts';

const folder = dirname(scratch()('unused', ''));
const samples = globSync(fileURLToPath(new URL('../../samples/*.txt', import.meta.url)))
  .sort()
  .slice(0, 4);
const { run, store } = freshRecord();
before(async () => assert.equal((await run(['add', ...samples, '--published', '2024-12-05'])).status, 0));
type Sheet = Record<string, string>[];
const sheet = (text: string): Sheet => parse(text, { columns: true, bom: true, record_delimiter: '\r\n' }) as Sheet;

test('a sheet has a row an event, with the ids and the bounds that `events` prints', async () => {
  const { events } = (await run(['events', '--limit', '1000'])).json() as unknown as EventList;
  const rows = sheet((await run(['export', '--format', 'csv'])).out);
  assert.deepEqual(
    rows.map(({ id }) => id),
    events.map(({ id }) => id),
  );
  const killed = events.map(({ tolls }) => tolls.find(({ outcome, who }) => outcome === 'killed' && who === 'all')?.low?.value);
  for (const [i, value] of killed.entries()) if (value !== undefined) assert.equal(rows[i]?.killed_low, String(value));
  assert.ok(killed.some((value) => value !== undefined));
});

test('a claims sheet names for every claim its voice and the words that say it', async () => {
  const rows = sheet((await run(['export', '--sheet', 'claims', '--excel'])).out);
  const texts = samples.map((file) => readFileSync(file, 'utf8'));
  assert.ok(rows.length > 10);
  for (const { voice, quotation = '', event } of rows) {
    assert.ok(voice && event);
    assert.ok(
      texts.some((text) => text.includes(quotation.replace(/^'/, ''))),
      quotation,
    );
  }
});

test('a map has a feature an event, and those without a place have no geometry', async () => {
  const file = join(folder, 'events.geojson');
  assert.equal((await run(['export', '--format', 'geojson', '-o', file])).status, 0);
  const { type, features } = JSON.parse(readFileSync(file, 'utf8')) as {
    type: string;
    features: {
      id: string;
      geometry: { coordinates: number[] } | null;
      properties: { place_precision: string | null; latitude?: number };
    }[];
  };
  assert.equal(type, 'FeatureCollection');
  assert.equal(features.length, lines((await run(['export', '--format', 'jsonl'])).out).length);
  assert.ok(features.some(({ geometry }) => geometry === null) && features.some(({ geometry }) => geometry !== null));
  for (const { geometry, properties } of features)
    assert.equal(geometry === null, [null, 'unresolved'].includes(properties.place_precision));
});

test('filters choose what is exported, and nothing is a sheet with its head alone', async () => {
  const none = (await run(['export', '--killed', '1000000'])).out;
  assert.match(none, /^id,type,[^\n]*\r\n$/);
  assert.equal(
    (await run(['export', '--killed', '1000000', '--format', 'geojson'])).out,
    '{"type":"FeatureCollection","features":[\n\n]}\n',
  );
});

test('a backup comes back equal, packed or not, and a copy is the same by content', async () => {
  const [plain, packed, other, third, whole, fourth] = [
    'all.jsonl',
    'all.jsonl.gz',
    'back.sqlite',
    'copy.sqlite',
    'all.sqlite',
    'whole.sqlite',
  ].map((name) => join(folder, name)) as [string, string, string, string, string, string];
  await run(['backup', plain]);
  await run(['backup', packed]);
  assert.equal(gunzipSync(readFileSync(packed)).toString(), readFileSync(plain, 'utf8'));
  assert.equal((await run(['restore', packed, '--store', other])).status, 0);
  assert.equal((await run(['copy', '--to', third])).status, 0);
  assert.equal((await run(['backup', whole])).status, 0);
  assert.equal((await run(['restore', whole, '--store', fourth])).status, 0);
  for (const [store, file] of [
    [fourth, 'fourth.jsonl'],
    [other, 'again.jsonl'],
    [third, 'third.jsonl'],
  ] as const) {
    await run(['backup', join(folder, file), '--store', store]);
    assert.equal(readFileSync(join(folder, file), 'utf8'), readFileSync(plain, 'utf8'));
  }
  assert.equal((await run(['events'])).out, (await run(['events', '--store', other])).out);
});

test('a backup never takes the place of a file, a restore never of a record, and no half is left', async () => {
  const file = join(folder, 'once.jsonl');
  await run(['backup', file]);
  assert.match((await run(['backup', file])).err, /once\.jsonl is there already/);
  assert.equal((await run(['restore', file, '--store', store])).status, 2);
  assert.deepEqual(globSync(join(folder, '*.part')), []);
  const made = join(folder, 'never.sqlite');
  const note = join(folder, 'note.jsonl');
  writeFileSync(note, 'a note, not a row');
  for (const other of [note, samples[0] ?? '']) {
    const { status, err } = await run(['restore', other, '--store', made]);
    assert.equal(status, 2);
    assert.match(err, other === note ? /line 1 is not a row of a backup/ : /^riwaya: [^\n]+\n$/);
    assert.ok(!existsSync(made));
  }
});
