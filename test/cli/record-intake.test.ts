/** What comes in is kept as it came, read where it is a report, and provable later. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { docxOf } from '../archives/docx-writer.ts';
import { gzipped, response } from '../archives/warc-writer.ts';
import { zeros, zipOf } from '../archives/zip-writer.ts';
import { freshRecord } from './record.ts';
import { scratch } from './run.ts';

const put = scratch();
const article =
  'قالت مصادر محلية إن أربعة مدنيين قتلوا في قصف مدفعي على بلدة سرمين يوم الجمعة، وأصيب سبعة آخرون بجروح نقلوا إلى مشفى المدينة.';
const page = (
  text: string,
  extra = '',
): string => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>قصف على سرمين</title>
<meta property="og:site_name" content="عنب بلدي"><meta property="article:published_time" content="2024-11-30T09:00:00+03:00">${extra}</head>
<body><nav><a href="/">الرئيسية</a><a href="/p">سياسة</a></nav><article><h1>قصف على سرمين</h1><p>${text}</p><p>${text.replace('أربعة', 'خمسة')}</p></article></body></html>`;
const feed = (items: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>شبكة محلية</title><link>https://net.example/</link>${items.join('')}</channel></rss>`;
const item = (n: number, text: string): string =>
  `<item><guid>${n}</guid><title>خبر ${n}</title><link>https://net.example/${n}</link><pubDate>Sat, 30 Nov 2024 10:00:00 +0300</pubDate><description>${text}</description></item>`;

type Added = { id: string; item: string; key: string | null; outcome: string; reason: string | null };
type Answer = { reports: Added[]; summary: Record<string, number> };
type Items = { items: { id: string; kind: string; sha256: string; problem: { code: string } | null; report: string | null }[] };

test('pages, feeds, messages and archives become reports, and again they change nothing', async () => {
  const { run } = freshRecord();
  const files = [
    put('page.html', page(article)),
    put('feed.xml', feed([item(1, article), item(2, article.replace('سرمين', 'سراقب'))])),
    put(
      'result.json',
      JSON.stringify({
        name: 'قناة محلية',
        type: 'public_channel',
        id: 7,
        messages: [
          {
            id: 1,
            type: 'message',
            date: '2024-11-30T12:00:00',
            date_unixtime: '1732957200',
            from: 'قناة محلية',
            from_id: 'channel7',
            text: [article, { type: 'hashtag', text: '#سرمين' }],
          },
        ],
      }),
    ),
  ];
  const first = await run(['add', ...files]);
  assert.deepEqual([first.status, first.err], [0, '']);
  const answer = first.json() as unknown as Answer;
  assert.deepEqual([answer.summary.added, answer.summary.unread, answer.summary.kept], [4, 0, 2]);
  const again = (await run(['add', ...files])).json() as unknown as Answer;
  assert.deepEqual([again.summary.added, again.summary.known], [0, 4]);
  const verified = (await run(['verify'])).json();
  assert.deepEqual([verified.items, verified.faults], [6, []]);
  const report = (await run(['report', answer.reports[0]?.key as string])).json() as never as {
    report: Record<string, unknown>;
    items: { sha256: string }[];
  };
  assert.equal(report.report.published, '2024-11-30');
  assert.equal(report.report.publisher, 'enab-baladi');
  assert.equal(
    report.items[0]?.sha256,
    createHash('sha256')
      .update(readFileSync(files[0] as string))
      .digest('hex'),
  );
});

test('what is no report is listed with its reason, and nothing is dropped', async () => {
  const { run } = freshRecord();
  const picture = put('picture.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 200 }, (_, i) => i)]));
  const gone = put(
    'gone.html',
    '<html><head><title>404 - الصفحة غير موجودة</title></head><body><h1>404</h1><p>عذرا، الصفحة التي تبحث عنها غير موجودة.</p></body></html>',
  );
  const { status, err, json } = await run(['add', picture, gone, put('page.html', page(article))]);
  assert.equal(status, 2);
  assert.match(err, /^riwaya: picture: is a JPEG image[^\n]+\nriwaya: gone: [^\n]+\n$/);
  assert.deepEqual(
    (json() as unknown as Answer).reports.map(({ outcome }) => outcome),
    ['unread', 'unread', 'added'],
  );
  const { items } = (await run(['intake', '--problems'])).json() as unknown as Items;
  assert.deepEqual(items.map(({ problem }) => problem?.code).sort(), ['binary', 'error-page']);
  const text = await run(['intake', '--problems', '--format', 'text', '--labels', 'ar']);
  assert.match(text.out, /error-page/);
});

test('kept without reading, and read when it is added again', async () => {
  const { run } = freshRecord();
  const file = put('later.xml', feed([item(1, article), item(2, article.replace('سرمين', 'تفتناز'))]));
  const kept = (await run(['add', '--no-reading', file])).json() as unknown as Answer;
  assert.deepEqual([kept.summary.kept, kept.summary.added], [3, 0]);
  const read = (await run(['add', file])).json() as unknown as Answer;
  assert.deepEqual([read.summary.added, read.summary.known], [2, 0]);
  assert.deepEqual((await run(['verify'])).json() as { items: number; faults: unknown[] }, {
    ...(await run(['verify'])).json(),
    items: 3,
    faults: [],
  });
});

test('an altered byte and an altered row are found and named', async () => {
  const { run, store } = freshRecord();
  await run(['add', put('a.html', page(article)), put('b.txt', article)]);
  const { items } = (await run(['intake'])).json() as unknown as Items;
  const file = new DatabaseSync(store);
  const { data } = file.prepare('select data from blob_parts where sha256 = ?').get(items[0]?.sha256 as string) as { data: Uint8Array };
  const altered = Uint8Array.from(data);
  altered[altered.length - 3] = (altered[altered.length - 3] as number) ^ 1;
  file.prepare('update blob_parts set data = ? where sha256 = ?').run(altered, items[0]?.sha256 as string);
  file.exec("update log set at = '2020-01-01T00:00:00Z' where seq = 2");
  file.close();
  const { status, json } = await run(['verify']);
  assert.equal(status, 2);
  const faults = json().faults as { what: string; subject: string; seq: number | null }[];
  assert.ok(
    faults.some(({ subject }) => subject === items[0]?.id || subject === items[0]?.sha256),
    JSON.stringify(faults),
  );
  assert.ok(
    faults.some(({ what, seq }) => what === 'log' && seq === 2),
    JSON.stringify(faults),
  );
});

test('what was erased is gone, verify accepts the tombstone, and it is not taken in again', async () => {
  const { run } = freshRecord();
  const file = put('erase.html', page(article));
  const { reports } = (await run(['add', file])).json() as unknown as Answer;
  const dry = (await run(['erase', reports[0]?.item as string, '--dry-run'])).json() as { reports: string[]; at: null };
  assert.deepEqual([dry.reports, dry.at], [[reports[0]?.key], null]);
  const reasonless = await run(['erase', reports[0]?.item as string]);
  assert.deepEqual([reasonless.status, reasonless.out], [2, '']);
  const missing = await run(['erase', 'x-none', '--reason', 'court order']);
  assert.deepEqual([missing.status, missing.out], [2, '']);
  const erased = (await run(['erase', reports[0]?.item as string, '--reason', 'a person at risk', '--by', 'archivist'])).json() as {
    reports: string[];
  };
  assert.deepEqual(erased.reports, [reports[0]?.key]);
  const verified = (await run(['verify'])).json();
  assert.deepEqual([verified.erased, verified.faults], [1, []]);
  const found = (await run(['search', 'سرمين'])).json();
  assert.deepEqual(found.hits, []);
  const again = (await run(['add', file])).json() as unknown as Answer;
  assert.equal(again.reports[0]?.outcome, 'erased');
  assert.match(again.reports[0]?.reason ?? '', /erased/);
});

test('the reader of a page sees who else published it, and what its address said before', async () => {
  const { run } = freshRecord();
  const url = '<link rel="canonical" href="https://www.enabbaladi.net/1">';
  const before = put('before.html', page(article, url));
  const after = put('after.html', page(`${article} وأضافت المصادر أن القصف استمر حتى المساء.`, url));
  const other = put('other.txt', `${article}\n${article.replace('أربعة', 'خمسة')}`);
  const { reports } = (await run(['add', before, after, other, '--published', '2024-11-30'])).json() as unknown as Answer;
  const shown = (await run(['report', 'https://www.enabbaladi.net/1'])).json() as never as {
    key: string;
    also_published_by: { key: string }[];
    versions: { key: string }[];
  };
  assert.deepEqual(
    shown.versions.map(({ key }) => key),
    reports.slice(0, 2).map(({ key }) => key),
  );
  assert.equal(shown.key, reports[1]?.key);
  assert.ok(shown.also_published_by.some(({ key }) => key === reports[2]?.key));
});

test('archives within archives are taken apart; what is wrong with a member is that member’s alone', async () => {
  const { run } = freshRecord();
  const inner = zipOf([
    { name: 'feed.xml', content: feed([item(1, article)]) },
    { name: 'empty.txt', content: '' },
  ]);
  const archive = zipOf([
    { name: 'page.html', content: page(article.replace('سرمين', 'بنش')) },
    { name: 'inner.zip', content: inner },
    zeros('bomb.txt', 60_000_000),
    { name: '../../outside.txt', content: article.replace('سرمين', 'معرة مصرين') },
    { name: 'statement.docx', content: docxOf({ paragraphs: [article.replace('سرمين', 'تفتناز')] }) },
    {
      name: 'site.warc.gz',
      content: gzipped([response('https://net.example/w', page(article.replace('سرمين', 'كللي')), { 'Content-Type': 'text/html' })]),
    },
  ]);
  const answer = (await run(['add', put('all.zip', archive), '--published', '2024-11-30'])).json() as unknown as Answer;
  assert.deepEqual([answer.summary.added, answer.summary.unread], [5, 2], JSON.stringify(answer.reports, null, 1));
  const { items } = (await run(['intake', '--problems'])).json() as unknown as Items;
  assert.deepEqual(items.map(({ problem }) => problem?.code).sort(), ['bomb', 'empty']);
  const again = (await run(['add', put('all.zip', archive), '--published', '2024-11-30'])).json() as unknown as Answer;
  assert.deepEqual([again.summary.added, again.summary.known], [0, 5]);
  assert.deepEqual((await run(['verify'])).json().faults, []);
});

test('an item is handed on with its bytes and its chain', async () => {
  const { run } = freshRecord();
  const file = put('hand-on.html', page(article));
  const { reports } = (await run(['add', file])).json() as unknown as Answer;
  const folder = join(dirname(file), 'handed-on');
  const { files } = (await run(['item', reports[0]?.item as string, '--export', folder])).json() as { files: string[] };
  assert.ok(files.includes('verify.txt') && files.includes('chain.txt'));
  assert.deepEqual(readFileSync(join(folder, 'received', 'hand-on.html')), readFileSync(file));
  const twice = await run(['item', reports[0]?.item as string, '--export', folder]);
  assert.equal(twice.status, 2);
  assert.match(twice.err, /is there already/);
});
