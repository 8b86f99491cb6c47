/** `riwaya fetch` and `riwaya watch` against a server on loopback, which they may ask only where it is named. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { freshRecord } from './record.ts';
import { scratch } from './run.ts';

const put = scratch();
const asked: string[] = [];
let server: Server;
let base: string;

const article =
  'قالت مصادر محلية إن أربعة مدنيين قتلوا في قصف مدفعي على بلدة سرمين يوم الجمعة، وأصيب سبعة آخرون بجروح نقلوا إلى مشفى المدينة.';
const pages: Readonly<Record<string, () => string>> = {
  '/feed.xml': () => `<rss version="2.0"><channel><title>شبكة</title><link>${base}/</link>
    <item><guid>1</guid><link>${base}/a.html</link><title>قصف</title><description>قتل أربعة مدنيين…</description></item>
    <item><guid>2</guid><link>${base}/gone.html</link><title>لغم</title><description>انفجر لغم…</description></item></channel></rss>`,
  '/a.html': () =>
    `<html><head><meta property="article:published_time" content="2024-11-30T10:00:00+03:00"></head><body><article><h1>قصف</h1><p>${article}</p><p>${article.replace('سرمين', 'سراقب')}</p></article></body></html>`,
};

before(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[request.url ?? ''];
    response.statusCode = page ? 200 : 404;
    response.end(page?.() ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

type Answer = { reports: { id: string; outcome: string; reason: string | null }[]; summary: Record<string, number> };
const polite = ['--delay', '0'];

test('what is not public is not asked unless it is named', async () => {
  const { run } = freshRecord();
  const { status, json } = await run(['fetch', `${base}/a.html`]);
  assert.equal(status, 2);
  assert.match((json() as unknown as Answer).reports[0]?.reason ?? '', /^private-address: /);
  assert.deepEqual(asked, []);
});

test('a feed is taken in with the pages it only sums up; what cannot be had is told and listed', async () => {
  const { run } = freshRecord();
  const list = put('feeds.txt', `${base}/feed.xml  a feed\nno address\n`);
  const { status, err, json } = await run(['fetch', '--feeds', list, '--allow', '127.0.0.1', ...polite]);
  assert.equal(status, 2);
  assert.match(err, /feeds\.txt: line 2: "no" is not the address of a feed/);
  const { reports, summary } = json() as unknown as Answer;
  assert.deepEqual(reports.map(({ id, outcome }) => [id.replace(base, ''), outcome]).sort(), [
    ['/a.html', 'added'],
    ['/gone.html', 'unread'],
  ]);
  assert.equal(summary.kept, 3);
  const { addresses } = (await run(['intake', '--problems'])).json() as { addresses: { url: string; outcome: string }[] };
  assert.deepEqual(
    addresses.map(({ url, outcome }) => [url, outcome]),
    [[`${base}/gone.html`, 'http-404']],
  );
  const again = (await run(['fetch', `${base}/feed.xml`, '--allow', '127.0.0.1', ...polite])).json() as unknown as Answer;
  assert.deepEqual([again.reports, again.summary.unchanged], [[], 1]);
  assert.deepEqual((await run(['verify'])).json().faults, []);
});

test('of a table its links are taken', async () => {
  const { run } = freshRecord();
  const table = put('links.csv', `الرابط,ملاحظة\n${base}/a.html,أولى\n`);
  const { status, json } = await run(['fetch', table, '--allow', '127.0.0.1', ...polite]);
  assert.deepEqual([status, (json() as unknown as Answer).reports.map(({ outcome }) => outcome)], [0, ['added']]);
});

test('watching once looks at what is due and ends; what is known is no news', async () => {
  const { run } = freshRecord();
  const args = ['watch', `${base}/a.html`, '--once', '--allow', '127.0.0.1', ...polite];
  const first = await run(args);
  assert.deepEqual([first.status, first.err], [0, '']);
  assert.equal((JSON.parse(first.out) as { outcome: string }).outcome, 'added');
  const second = await run(args);
  assert.deepEqual([second.status, second.out], [0, '']);
});

test('an address that is none, and a list that is not there, are one line', async () => {
  const { run } = freshRecord();
  for (const args of [['fetch', 'ftp://x.example/'], ['fetch'], ['watch', '--feeds', 'no-such-list.opml']]) {
    const { status, out, err } = await run(args);
    assert.deepEqual([status, out], [2, ''], args.join(' '));
    assert.match(err, /^riwaya: [^\n]+\n$/);
  }
});
