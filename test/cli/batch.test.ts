import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type AnyDocument, documentFault } from '#contract';
import { lines, riwaya, scratch } from './run.ts';

const text = 'قصفت الطائرات الروسية مدينة إدلب يوم الجمعة، ما أدى إلى مقتل أربعة مدنيين.';
const row = (fields: object): string => JSON.stringify(fields);
const put = scratch();

test('one document a line, in order, with the ids of the lines', async () => {
  const input = [row({ id: 'a', text }), row({ text }), row({ id: 7, text, published: '2024-11-30', title: null })].join('\n');
  const { status, out } = await riwaya(['read', '--format', 'jsonl'], { input });
  assert.equal(status, 0);
  assert.deepEqual(
    lines(out).map((d) => (d as AnyDocument).report.id),
    ['a', 'line-2', '7'],
  );
  for (const document of lines(out)) assert.equal(await documentFault(document as unknown as AnyDocument), null);
});

test('what is wrong with a line becomes its document, and the batch goes on', async () => {
  const bad: [string, string][] = [
    ['not json', 'not-json'],
    ['{"id":"x","text":', 'not-json'],
    ['[1]', 'not-object'],
    ['null', 'not-object'],
    [row({ id: 'none' }), 'no-text'],
    [row({ text: 5 }), 'bad-text'],
    [row({ text: '' }), 'empty'],
    [row({ id: {}, text }), 'bad-field'],
    [row({ text, title: 5 }), 'bad-field'],
    [row({ text, published: '2024-02-30' }), 'bad-date'],
    [row({ text, zone: 'Mars/X' }), 'bad-zone'],
    [row({ text, publisher: 'nobody-knows-it' }), 'unknown-publisher'],
    [row({ text: 'ا'.repeat(3000) }), 'too-large'],
    [row({ text: 'ا'.repeat(60_000) }), 'too-large'],
  ];
  const input = [...bad.map(([line]) => line), row({ id: 'good', text })].join('\n');
  const { status, out, err } = await riwaya(['read', '--format', 'jsonl', '--max-bytes', '4k'], { input });
  assert.deepEqual([status, err], [0, '']);
  const documents = lines(out) as unknown as AnyDocument[];
  assert.deepEqual(
    documents.map((document, i) => ('error' in document ? [document.error.code, document.error.line] : ['read', i + 1])),
    [...bad.map(([, code], i) => [code, i + 1]), ['read', bad.length + 1]],
  );
  assert.equal(documents[0]?.report.id, 'line-1');
  assert.equal(documents[4]?.report.id, 'none');
  for (const document of documents) assert.equal(await documentFault(document), null);
});

test('a byte order mark, CRLF and blank lines are nothing, but lines keep their numbers', async () => {
  const { out } = await riwaya(['read', '--format', 'jsonl'], { input: `\ufeff${row({ text })}\r\n\r\n   \n${row({ text })}\r\n` });
  assert.deepEqual(
    lines(out).map((d) => (d as AnyDocument).report.id),
    ['line-1', 'line-4'],
  );
});

test('what the command says holds for lines that say nothing themselves', async () => {
  const input = [row({ text }), row({ text, published: '2024-01-05', publisher: 'sana' })].join('\n');
  const { out } = await riwaya(['read', '--format', 'jsonl', '--published', '2024-11-30', '--publisher', 'enab-baladi'], { input });
  const reports = lines(out).map((document) => document.report as Record<string, unknown>);
  assert.deepEqual(
    reports.map((r) => [r.published, r.publisher]),
    [
      ['2024-11-30', 'enab-baladi'],
      ['2024-01-05', 'sana'],
    ],
  );
});

test('one, two and three workers give the same bytes', async () => {
  const input = Array.from({ length: 400 }, (_, i) =>
    i % 50 === 3 ? 'bad' : row({ id: `r${i}`, text: `${text} ${'وقال مصدر إن القصف استمر. '.repeat(i % 30)}` }),
  ).join('\n');
  const runs = await Promise.all(['1', '2', '3'].map((jobs) => riwaya(['read', '--format', 'jsonl', '--jobs', jobs], { input })));
  assert.equal(lines(runs[0]?.out ?? '').length, 400);
  for (const run of runs) assert.ok(run.status === 0 && run.out === runs[0]?.out);
});

test('a batch in a file is known by its name or its first line', async () => {
  const content = `${row({ id: 'a', text })}\n${row({ id: 'b', text })}\n`;
  for (const name of ['batch.jsonl', 'batch.txt']) {
    const { out } = await riwaya(['read', put(name, content)]);
    assert.equal(lines(out).length, 2);
  }
  const page = await riwaya(['read', put('again.jsonl', content), '--format', 'html']);
  assert.equal(page.status, 2);
});

test('a batch answers each line as it comes, before the input ends', async () => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../bin/riwaya.js', import.meta.url)), 'read', '--format', 'jsonl']);
  child.stdin.write(`${row({ id: 'first', text })}\n`);
  const [answer] = (await once(child.stdout, 'data')) as [Buffer];
  assert.match(answer.toString(), /"id":"first"/);
  child.stdin.end();
  await once(child, 'close');
});

test('a reader that leaves early is no error', async () => {
  const child = spawn(process.execPath, [
    fileURLToPath(new URL('../../bin/riwaya.js', import.meta.url)),
    'read',
    '--format',
    'jsonl',
    '--jobs',
    '1',
  ]);
  let err = '';
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  child.stdin.on('error', () => {});
  child.stdin.end(`${row({ text })}\n`.repeat(3000));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [status] = (await once(child, 'close')) as [number];
  assert.deepEqual([status, err], [0, '']);
});

test('a UTF-16 batch is refused in one line', async () => {
  const { status, err } = await riwaya(['read', '--format', 'jsonl'], { input: Buffer.from(`\ufeff${row({ text })}`, 'utf16le') });
  assert.equal(status, 2);
  assert.equal(err, 'riwaya: standard input: is UTF-16; a batch must be UTF-8\n');
});
