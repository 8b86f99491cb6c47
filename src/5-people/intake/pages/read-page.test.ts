import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeHtml, sniff } from '../sniff.ts';
import { readPage } from './read-page.ts';

const paragraphs = [
  'أفاد مراسلون محليون بأن قصفا مدفعيا طال أطراف البلدة منذ ساعات الصباح الأولى واستمر حتى الظهر دون توقف.',
  'وقال مسعفون إن ثلاثة أشخاص أصيبوا بجروح متفاوتة، ونقلوا إلى المستشفى القريب لتلقي العلاج اللازم.',
  'وتشهد المنطقة توترا منذ أيام، مع حركة نزوح نحو القرى المجاورة وفق ما ذكره سكان من البلدة نفسها.',
];
const page = `<!doctype html><html lang="ar"><head><title>قصف على البلدة | موقع</title>
<meta property="og:title" content="قصف على البلدة"><meta property="article:published_time" content="2024-11-30T01:10:00+03:00">
<link rel="canonical" href="https://example.org/n/1"><script>var menu = 'قائمة'</script></head>
<body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/x">رياضة</a></li></ul></nav>
<article><h1>قصف على البلدة</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article><footer>حقوق النشر</footer></body></html>`;

test('a page gives its article, title, date and address, and no menu', () => {
  const read = readPage(page);
  assert.ok(paragraphs.every((paragraph) => read.text.split('\n').includes(paragraph)));
  assert.ok(!read.text.includes('قائمة') && !read.text.includes('رياضة'));
  assert.deepEqual(
    [read.title, read.dates[0]?.value, read.url],
    ['قصف على البلدة', '2024-11-30T01:10:00+03:00', 'https://example.org/n/1'],
  );
});

test('a piece of a page gives its visible words, a block a line', () => {
  assert.equal(
    readPage('<div>وقع <b>قصف</b>\n على البلدة</div><div hidden>سر</div><p>انتهى&nbsp;الخبر</p>').text,
    'وقع قصف على البلدة\nانتهى الخبر',
  );
});

test('a page with no words is a fault', () =>
  assert.throws(() => readPage('<html><body><script>1</script></body></html>'), /without visible text/));

test('a page nested very deep, or very long, is read in a moment', () => {
  const begin = performance.now();
  assert.match(readPage(`${'<div>'.repeat(20_000)}قصف على البلدة${'</div>'.repeat(20_000)}`).text, /قصف/);
  assert.match(readPage(`<body>${'<p>قصف على البلدة</p>'.repeat(30_000)}</body>`).text, /قصف/);
  assert.ok(performance.now() - begin < 15_000);
});

test('pages are told from text, and text that speaks of tags is not a page', () => {
  assert.ok(looksLikeHtml(page));
  assert.ok(looksLikeHtml('<div><p>خبر</p><p>آخر</p><a href="/">رابط</a></div>'));
  assert.ok(!looksLikeHtml('قال إن الوسم <script> خطير، وإن 3 < 5'));
  assert.equal(sniff('{"text":"خبر"}\n{"text":"آخر"}'), 'jsonl');
  assert.equal(sniff('{ليس جسونا'), 'text');
});
