import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freshRecord } from './record.ts';
import { scratch } from './run.ts';

const put = scratch();
const samples = globSync(fileURLToPath(new URL('../../samples/*.txt', import.meta.url))).sort();
type Added = { id: string; key: string | null; outcome: string; claims: number; events: string[]; reason: string | null };
type Answer = { reports: Added[]; summary: Record<string, number> };
const answer = (told: { json: () => Record<string, unknown> }): Answer => told.json() as unknown as Answer;

test('samples are added once, and a second time nothing changes, to the last row', async () => {
  const { run } = freshRecord();
  const first = await run(['add', ...samples, '--published', '2024-12-05']);
  assert.deepEqual([first.status, first.err], [0, '']);
  const { reports, summary } = answer(first);
  assert.deepEqual([summary.added, summary.known, summary.unread], [samples.length, 0, 0]);
  assert.equal(
    summary.claims,
    reports.reduce((sum, { claims }) => sum + claims, 0),
  );
  assert.ok((summary.claims ?? 0) > samples.length && (summary.events ?? 0) > 0);
  const before = await run(['backup', put('unused', '').replace('unused', 'first.jsonl')]);
  const again = answer(await run(['add', ...samples, '--published', '2024-12-05']));
  assert.deepEqual([again.summary.added, again.summary.known], [0, samples.length]);
  const after = await run(['backup', put('unused', '').replace('unused', 'second.jsonl')]);
  assert.equal(after.json().rows, before.json().rows);
  assert.deepEqual(answer(await run(['add', '--read-again'])).reports, []);
});

test('a batch is read as `read` reads it: bad lines are told with their reason, the others kept', async () => {
  const { run } = freshRecord();
  const batch = put(
    'batch.jsonl',
    ['{"id":"good","text":"قصفت الطائرات مدينة إدلب يوم الجمعة."}', 'not json', '{"id":"empty","text":""}'].join('\n'),
  );
  const { reports, summary } = answer(await run(['add', batch, '--published', '2024-11-30']));
  assert.deepEqual(
    reports.map(({ id, outcome }) => [id, outcome]),
    [
      ['good', 'added'],
      ['line-2', 'unread'],
      ['empty', 'unread'],
    ],
  );
  assert.match(reports[1]?.reason ?? '', /not JSON/);
  assert.deepEqual([summary.added, summary.unread], [1, 2]);
});

test('several threads keep the same as one', async () => {
  const batch = put(
    'many.jsonl',
    Array.from({ length: 40 }, (_, i) =>
      JSON.stringify({ id: `r${i}`, text: `قتل ${i + 3} مدنيين في غارة على سرمين.`, published: '2024-11-30' }),
    ).join('\n'),
  );
  const [one, two] = await Promise.all(['1', '2'].map((jobs) => freshRecord().run(['add', batch, '--jobs', jobs])));
  assert.deepEqual(answer(one as never).reports, answer(two as never).reports);
  assert.equal(answer(one as never).summary.added, 40);
});

test('standard input is a report or a batch, by what it holds', async () => {
  const { run } = freshRecord();
  const text = answer(await run(['add', '-', '--id', 'piped', '--published', '2024-11-30'], { input: 'قصف الطيران بلدة سرمين أمس.' }));
  assert.deepEqual([text.reports[0]?.id, text.reports[0]?.outcome], ['piped', 'added']);
  const batch = answer(await run(['add', '--input', 'jsonl'], { input: '{"id":"a","text":"انفجر لغم في سراقب."}\n' }));
  assert.deepEqual([batch.reports[0]?.id, batch.reports[0]?.outcome], ['a', 'added']);
});

test('a file that is not there is one line, its report is told unread, and the others are kept', async () => {
  const { run } = freshRecord();
  const { status, err, out } = await run(['add', 'missing.txt', ...samples.slice(0, 1), '--format', 'text']);
  assert.deepEqual([status, err], [2, 'riwaya: missing.txt: no such file\n']);
  assert.match(out, /added: 1, known already: 0, read anew: 0, not read: 1/);
});

test('of files that are not there no record is made', async () => {
  const { run, store } = freshRecord();
  const { status, out, err } = await run(['add', 'missing.txt']);
  assert.deepEqual([status, out, err], [2, '', 'riwaya: missing.txt: no such file\n']);
  assert.ok(!existsSync(store));
});

test('what is said of reports is checked before a record is made', async () => {
  const { run, store } = freshRecord();
  const { status, err } = await run(['add', ...samples.slice(0, 1), '--published', '2024-13-01']);
  assert.equal(status, 2);
  assert.match(err, /^riwaya: --published: [^\n]+\n$/);
  assert.ok(!existsSync(store));
});
