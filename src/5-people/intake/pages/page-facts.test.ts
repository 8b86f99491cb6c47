import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './read-page.ts';

const words = 'وقال سكان من البلدة إن القصف تجدد مساء ولم يوقع إصابات، وإن الطرق المؤدية إليها بقيت مفتوحة.';
const page = (head: string, body = `<h1>قصف على أطراف البلدة</h1><p>${words}</p>`): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const news = { '@type': 'NewsArticle', headline: 'قصف على أطراف البلدة', datePublished: '2024-11-30' };

const published: readonly (readonly [name: string, html: string, where: string])[] = [
  ['JSON-LD', page(ld(news)), 'json-ld datePublished'],
  ['JSON-LD in an array', page(ld([{ '@type': 'WebSite' }, news])), 'json-ld datePublished'],
  [
    'JSON-LD in a graph',
    page(ld({ '@graph': [{ '@type': 'Person' }, { ...news, '@type': ['Thing', 'ReportageNewsArticle'] }] })),
    'json-ld datePublished',
  ],
  ['JSON-LD within another', page(ld({ '@type': 'WebPage', mainEntity: { x: [news] } })), 'json-ld datePublished'],
  [
    'JSON-LD with a comma too many',
    page(`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-11-30",}</script>`),
    'json-ld datePublished',
  ],
  [
    'JSON-LD with a line end in a string',
    page(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb","datePublished":"2024-11-30"}</script>`),
    'json-ld datePublished',
  ],
  [
    'JSON-LD with open quotes',
    page(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"a "b" c","datePublished":"2024-11-30"}</script>`),
    'json-ld datePublished',
  ],
  ['OpenGraph', page('<meta property="article:published_time" content="2024-11-30">'), 'meta article:published_time'],
  ['Dublin Core', page('<meta name="DC.date.issued" content="2024-11-30">'), 'meta dc.date.issued'],
  ['parsely', page('<meta name="parsely-pub-date" content="2024-11-30T00:00:00+03:00">'), 'meta parsely-pub-date'],
  ['sailthru', page('<meta name="sailthru.date" content="Sat, 30 Nov 2024 10:00:00 +0300">'), 'meta sailthru.date'],
  [
    'microdata',
    page('', `<h1>قصف على أطراف البلدة</h1><span itemprop="datePublished" content="2024-11-30">أمس</span><p>${words}</p>`),
    'microdata datePublished',
  ],
  ['time', page('', `<h1>قصف على أطراف البلدة</h1><time datetime="2024-11-30">منذ يوم</time><p>${words}</p>`), 'time near the headline'],
  [
    'Blogger',
    page('', `<h1>قصف على أطراف البلدة</h1><p>${words}</p><abbr class="published" title="2024-11-30T10:00:00+03:00">10:00</abbr>`),
    'abbr.published',
  ],
  [
    'a line below the headline',
    page('', `<h1>قصف على أطراف البلدة</h1><div>الكاتب: هيئة التحرير، 30/11/2024</div><p>${words}</p>`),
    'line below the headline',
  ],
];
for (const [name, html, where] of published)
  test(`published: ${name}`, () => {
    const found = readPage(html).dates.filter(({ value }) => value?.startsWith('2024-11-30'));
    assert.ok(
      found.some((date) => date.where === where),
      JSON.stringify(found),
    );
  });

test('dates of addresses, of changes and of other reports say what they are', () => {
  const html = page(
    ld({ ...news, dateModified: '2024-12-02' }),
    `<div class="ticker"><time datetime="2024-12-08">8</time></div><h1>قصف على أطراف البلدة</h1><p>${words}</p><div class="related"><a href="/x"><h3>خبر</h3><span class="date">07-12-2024</span></a></div>`,
  );
  const where = (day: string): string[] =>
    readPage(html, { url: 'https://news.example/2024/11/29/x' })
      .dates.filter(({ value }) => value === day)
      .map((date) => date.where);
  assert.deepEqual(where('2024-12-02'), ['json-ld dateModified']);
  assert.deepEqual(where('2024-11-29'), ['url']);
  assert.deepEqual(where('2024-12-08'), ['shown elsewhere']);
  assert.deepEqual(where('2024-12-07'), ['shown elsewhere']);
});

test('a date told from now is kept without a value, and gets one where now is given', () => {
  const html = page('', `<h1>قصف على أطراف البلدة</h1><span class="date">منذ 3 ساعات</span><p>${words}</p>`);
  const of = (now: string | null) => readPage(html, { url: null, now }).dates.find(({ written }) => written === 'منذ 3 ساعات')?.value;
  assert.equal(of(null), null);
  assert.equal(of('2024-12-01T10:00:00Z'), '2024-12-01T07:00Z');
});

const titles: readonly (readonly [name: string, html: string, title: string])[] = [
  ['behind it', page('<title>قصف على أطراف البلدة | وكالة الشمال</title>'), 'قصف على أطراف البلدة'],
  ['before it', page('<title>وكالة الشمال - قصف على أطراف البلدة</title>'), 'قصف على أطراف البلدة'],
  [
    'no headline shown',
    page('<title>بيان - حول القصف | وكالة الشمال</title><meta property="og:site_name" content="وكالة الشمال">', `<p>${words}</p>`),
    'بيان - حول القصف',
  ],
  ['a stroke that is its own', page('<title>حلب | إدلب: قصف متبادل</title>', `<p>${words}</p>`), 'حلب | إدلب: قصف متبادل'],
  [
    'the h1 is the site',
    page(
      '<title>قصف على أطراف البلدة</title><meta property="og:site_name" content="وكالة الشمال">',
      `<h1>وكالة الشمال</h1><h2>قصف على أطراف البلدة</h2><p>${words}</p>`,
    ),
    'قصف على أطراف البلدة',
  ],
];
for (const [name, html, title] of titles) test(`title without the site's name: ${name}`, () => assert.equal(readPage(html).title, title));

const publishers: readonly (readonly [written: string, where: string, html: string])[] = [
  ['وكالة الشمال', 'json-ld publisher', page(ld({ ...news, publisher: { name: 'وكالة الشمال' } }))],
  [
    'وكالة الشمال',
    'json-ld publisher',
    page(
      ld({
        '@graph': [
          { ...news, publisher: { '@id': '#o' } },
          { '@type': 'Organization', '@id': '#o', name: 'وكالة الشمال' },
        ],
      }),
    ),
  ],
  ['وكالة الشمال', 'meta og:site_name', page('<meta property="og:site_name" content="وكالة الشمال">')],
  ['north.example', 'domain of canonical address', page('<link rel="canonical" href="https://www.north.example/1">')],
  ['north.example', 'domain of og:url', page('<meta property="og:url" content="https://m.north.example/1">')],
  ['@north_news', 'domain of canonical address', page('<link rel="canonical" href="https://t.me/s/north_news">')],
  ['@north', 'meta twitter:site', page('<meta name="twitter:site" content="@north">')],
  [
    'وكالة الشمال',
    'copyright line',
    page('', `<h1>قصف على أطراف البلدة</h1><p>${words}</p><footer>جميع الحقوق محفوظة © وكالة الشمال 2024</footer>`),
  ],
  ['وكالة الشمال', 'site in the title', page('<title>قصف على أطراف البلدة | وكالة الشمال</title>')],
];
for (const [written, where, html] of publishers)
  test(`publisher: ${where}`, () => assert.deepEqual(readPage(html).publishers[0], { written, where }));

test('what pages are made with is no publisher', () =>
  assert.deepEqual(readPage(page(ld({ ...news, publisher: { name: 'Blogger' } }))).publishers, []));

test('author, language and address are as the page states them, or null', () => {
  const read = readPage(page(`<meta name="author" content="هيئة التحرير"><meta property="og:locale" content="ar_SY">`), {
    url: 'https://a.example/1',
  });
  assert.deepEqual([read.author, read.language, read.url], ['هيئة التحرير', 'ar-SY', 'https://a.example/1']);
  const plain = readPage(`<p>${words}</p>`);
  assert.deepEqual([plain.author, plain.language, plain.url, plain.title, plain.dates], [null, null, null, null, []]);
  assert.equal(readPage(page('<link rel="canonical" href="/relative">'), { url: 'https://a.example/1' }).url, 'https://a.example/1');
});
