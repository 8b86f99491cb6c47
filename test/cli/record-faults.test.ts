import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { before, test } from 'node:test';
import { freshRecord } from './record.ts';
import { scratch } from './run.ts';

const put = scratch();
const { run, store } = freshRecord();
before(async () =>
  assert.equal((await run(['add', '-', '--published', '2024-11-30'], { input: 'قصف الطيران بلدة سرمين أمس.' })).status, 0),
);

const wrong: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [['event', 'e-none'], /no event has the id e-none; `riwaya events` lists them/],
  [['events', '--box', '1,2'], /--box: "1,2" is not west,south,east,north/],
  [['events', '--rule', 'highest'], /'highest' is invalid\. Allowed choices are widest, conservative, best, majority, sources/],
  [['events', '--after', '2024-11-29'], /"2024-11-29" is not where a page ended/],
  [['events', '--limit', '0'], /Write a whole number from 1/],
  [['control'], /needs a PLACE or --date/],
  [['search', '...'], /holds no word to look for/],
  [['diff', 'r-none'], /no report has the key r-none/],
  [['correct', 'k', 'killed'], /"killed" is not slot=value/],
  [['correct', 'no-such-claim', 'killed=3'], /no-such-claim/],
  [['judgements', '--take-back', 'j-none'], /j-none/],
  [['export', '--format', 'geojson', '--sheet', 'claims'], /geojson writes events/],
  [['restore', 'no-such-backup.jsonl'], /no-such-backup\.jsonl: no such file/],
];

test('what cannot be is one line that says what, which and what to do', async () => {
  const answers = await Promise.all(wrong.map(([args]) => run(args)));
  for (const [i, [args, says]] of wrong.entries()) {
    const { status, out, err } = answers[i] ?? assert.fail();
    assert.deepEqual([status, out], [2, ''], `${args.join(' ')}: ${err}`);
    assert.match(err, /^riwaya: [^\n]+\n$/);
    assert.match(err, says);
  }
});

test('without a record every command but add says so and makes none', async () => {
  const { run: runNone, store: none } = freshRecord();
  for (const args of [['events'], ['sources'], ['add', '--read-again']]) {
    const { status, err } = await runNone(args);
    assert.equal(status, 2);
    assert.match(
      err,
      /^riwaya: no record at [^\n]*record\.sqlite; add reports first \(riwaya add FILE…\), or name another with --store\n$/,
    );
    assert.ok(!existsSync(none));
  }
});

test('a file that is no record, and one of a newer Riwaya, are told as such and left alone', async () => {
  const text = put('no-record.sqlite', 'not a database at all, but some words that are long enough to look at\n'.repeat(20));
  assert.match((await run(['events', '--store', text])).err, /^riwaya: [^\n]*no-record\.sqlite[^\n]*\n$/);
  const db = new DatabaseSync(store);
  db.exec("UPDATE meta SET value = '999' WHERE name = 'schema'");
  db.close();
  const { status, out, err } = await run(['events']);
  assert.deepEqual([status, out], [2, '']);
  assert.match(err, /^riwaya: [^\n]*newer Riwaya[^\n]*\n$/);
});
