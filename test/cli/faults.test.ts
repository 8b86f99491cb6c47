/** Everything a person can get wrong: exit status 2, one line that names the file or option, no stack, nothing on standard output. */
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { riwaya, scratch } from './run.ts';

const put = scratch();
const report = put('report.txt', 'قصف على مدينة إدلب.');
const big = put('big.txt', new Uint8Array(50_000_000).fill(0x61));

const wrong: [string, string[], RegExp][] = [
  ['a missing file', ['nowhere.txt'], /nowhere\.txt: no such file/],
  ['a directory', [tmpdir()], /is a directory/],
  ['an empty file', [put('empty.txt', '')], /empty\.txt: is empty/],
  ['a file of spaces', [put('blank.txt', ' \n\t\n')], /blank\.txt: is empty/],
  ['a binary', [put('binary.txt', new Uint8Array(999))], /binary\.txt: is binary/],
  ['a PDF', [put('paper.pdf', '%PDF-1.4 …')], /paper\.pdf: is a PDF/],
  ['50 MB', [big], /big\.txt: is too large \(50 MB; at most 20000000 bytes\); raise --max-bytes/],
  ['more than --max-bytes', [report, '--max-bytes', '10'], /report\.txt: is too large/],
  ['a size that is none', [report, '--max-bytes', 'lots'], /--max-bytes.*Write a size/],
  ['an unknown option', [report, '--pubished', '2024-11-30'], /unknown option '--pubished'.*--published/],
  ['an unknown format', [report, '--format', 'xml'], /--format.*text, json, jsonl, html/],
  ['an unknown publisher', [report, '--publisher', 'enab-baldi'], /--publisher: "enab-baldi".*did you mean enab-baladi/],
  ['a day that does not exist', [report, '--published', '2024-02-30'], /--published: 2024-02-30 is not a date: that month has 29 days/],
  ['a date in another shape', [report, '--published', '30/11/2024'], /--published: "30\/11\/2024" is not a date; write YYYY-MM-DD/],
  ['a zone that does not exist', [report, '--zone', 'Mars/Olympus'], /--zone: "Mars\/Olympus" is not a time zone/],
  ['one id for two files', [report, report, '--id', 'x'], /--id names one report/],
  ['a page of many reports', [report, report, '--format', 'html'], /--format html makes one page/],
  ['an output that cannot be made', [report, '--output', '/nowhere/at/all.json'], /--output \/nowhere\/at\/all\.json cannot be written/],
  ['no jobs', [report, '--jobs', '0'], /--jobs.*from 1 to 256/],
];
for (const [name, args, expected] of wrong) {
  test(`${name} is one line and exit status 2`, async () => {
    const { status, out, err } = await riwaya(['read', ...args]);
    assert.equal(status, 2);
    assert.equal(out, '');
    assert.match(err, expected);
    assert.match(err, /^riwaya: [^\n]+\n$/);
    assert.ok(!/\bat .*:\d+:\d+/.test(err));
  });
}

test('standard input over --max-bytes is refused without being read to its end', async () => {
  const { status, err } = await riwaya(['read', '-', '--max-bytes', '64k'], { input: 'ا'.repeat(1_000_000) });
  assert.equal(status, 2);
  assert.match(err, /standard input: is too large/);
});

test('a hostile file name cannot reach the terminal', async () => {
  const { err } = await riwaya(['read', 'a\u001b[31m\u202eb\nc.txt']);
  assert.ok(!/[\u001b\u202e]/.test(err) && err.split('\n').length === 2);
});
