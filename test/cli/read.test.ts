import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Document, documentFault } from '#contract';
import { lines, riwaya, scratch } from './run.ts';

const text = 'قصفت الطائرات الروسية مدينة إدلب يوم الجمعة، ما أدى إلى مقتل أربعة مدنيين.\nوقالت الخوذ البيضاء إن ثمانية أطفال أصيبوا.\n';
const put = scratch();
const report = put('report.txt', text);

test('a file gives one document, its text to the letter', async () => {
  const { status, out, err } = await riwaya(['read', report, '--published', '2024-11-30', '--publisher', 'enab-baladi', '--title', 'قصف']);
  assert.deepEqual([status, err], [0, '']);
  const document = JSON.parse(out) as Document;
  assert.equal(await documentFault(document), null);
  const { id, sha256, title, publisher, published, published_zone: zone } = document.report;
  assert.deepEqual([id, title, publisher, published, zone], ['report', 'قصف', 'enab-baladi', '2024-11-30', '+03:00']);
  assert.equal(document.report.text, text);
  assert.equal(sha256, createHash('sha256').update(text).digest('hex'));
  assert.ok(document.claims.length > 0);
});

test('the same bytes come out twice', async () => {
  const [first, second] = await Promise.all([riwaya(['read', report]), riwaya(['read', report])]);
  assert.equal(first.out, second.out);
});

test('standard input is a report where no batch is asked for', async () => {
  for (const args of [['read', '-'], ['read'], ['read', '-', '--format', 'jsonl']]) {
    const { status, out } = await riwaya(args, { input: text });
    assert.equal(status, 0);
    assert.equal((JSON.parse(out) as Document).report.text, text);
  }
});

test('several files are JSON Lines, each with its own name', async () => {
  const other = put('other.txt', text);
  const { out } = await riwaya(['read', report, other]);
  assert.deepEqual(
    lines(out).map((document) => (document as Document).report.id),
    ['report', 'other'],
  );
});

test('one bad file is told, and the others are read', async () => {
  const { status, out, err } = await riwaya(['read', 'missing.txt', report]);
  assert.deepEqual([status, err], [2, 'riwaya: missing.txt: no such file\n']);
  assert.equal(lines(out).length, 0 + 1);
});

test('explanations are there when asked for, and only then', async () => {
  const claims = async (args: string[]) => (JSON.parse((await riwaya(['read', report, ...args])).out) as Document).claims;
  assert.ok((await claims([])).every((claim) => !('because' in claim) && !('features' in claim)));
  assert.ok((await claims(['--explain'])).every((claim) => claim.because && claim.features));
});

test('page furniture is left unread unless the whole is asked for, in a file as in a batch', async () => {
  const links = 'مقالات ذات صلة مقتل سبعة جنود بانفجار لغم في البوكمال غارات على مدينة درعا تخلف عشرة قتلى اعتقال خمسة صحفيين';
  const page = `${text.trim()} ${links}`;
  const lot = put('pages.jsonl', JSON.stringify({ id: 'page', text: page }));
  for (const path of [put('page.txt', page), lot]) {
    const read = async (args: string[]) => JSON.parse((await riwaya(['read', path, '--format', 'jsonl', ...args])).out) as Document;
    const [part, whole] = [await read([]), await read(['--whole'])];
    assert.ok(part.notes.some((note) => note.startsWith('page furniture left unread: 1 stretch,')));
    assert.ok(part.claims.every(({ event }) => event.end <= page.length - links.length));
    assert.ok(whole.claims.length > part.claims.length);
    assert.equal(part.report.text, page);
  }
});

test('text in a pipe has neither colours nor direction marks; colours come when forced', async () => {
  const plain = await riwaya(['read', report, '--format', 'text']);
  assert.ok(!/[\u001b\u2066-\u2069]/.test(plain.out));
  assert.match(plain.out, /According to/);
  const coloured = await riwaya(['read', report, '--format', 'text'], { env: { FORCE_COLOR: '1' } });
  assert.ok(coloured.out.includes('\u001b['));
  const never = await riwaya(['read', report, '--format', 'text'], { env: { NO_COLOR: '1' } });
  assert.equal(never.out, plain.out);
});

test('text speaks Arabic when asked, or when the terminal does', async () => {
  const asked = await riwaya(['read', report, '--format', 'text', '--labels', 'ar']);
  const spoken = await riwaya(['read', report, '--format', 'text'], { env: { LANG: 'ar_SY.UTF-8' } });
  assert.match(asked.out, /بحسب/);
  assert.equal(spoken.out, asked.out);
});

test('html is one page; --output takes it, and may not be the input', async () => {
  const page = `${report}.html`;
  const { status, out } = await riwaya(['read', report, '--format', 'html', '--output', page]);
  assert.deepEqual([status, out], [0, '']);
  assert.match(readFileSync(page, 'utf8'), /^<!doctype html>[\s\S]*<\/html>\n$/);
  const same = await riwaya(['read', report, '--output', report]);
  assert.equal(same.status, 2);
  assert.match(same.err, /is also the input/);
  assert.equal(readFileSync(report, 'utf8'), text);
});

test('a page gives its visible text, its date and a note', async () => {
  const page = put(
    'page.html',
    `<!doctype html><html><head><meta property="article:published_time" content="2024-11-30T09:00:00+03:00"></head><body><p>${text.trim()}</p></body></html>`,
  );
  const document = JSON.parse((await riwaya(['read', page])).out) as Document;
  assert.ok(!document.report.text.includes('<'));
  assert.equal(document.report.published, '2024-11-30');
  assert.ok(document.notes.some((note) => note.includes('HTML page')));
});

test('windows-1256 is read, and said', async () => {
  const decoder = new TextDecoder('windows-1256');
  const byte = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
  const path = put('old.txt', Uint8Array.from([...text].map((char) => byte.get(char) as number)));
  const document = JSON.parse((await riwaya(['read', path])).out) as Document;
  assert.equal(document.report.text, text);
  assert.ok(document.notes.includes('text decoded from windows-1256'));
});

test('the version and the help are short and end well', async () => {
  assert.match((await riwaya(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  const help = await riwaya(['read', '--help']);
  assert.equal(help.status, 0);
  assert.match(help.out, /Examples:/);
});

test('an older Node runs the bundled one', async (t) => {
  const old = '/usr/bin/node';
  if (!existsSync(old)) return t.skip('no /usr/bin/node');
  const { status, out } = await riwaya(['--version'], { node: old });
  assert.deepEqual([status, out.trim()], [0, (await riwaya(['--version'])).out.trim()]);
});
