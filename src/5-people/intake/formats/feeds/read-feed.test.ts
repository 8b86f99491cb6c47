import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as assertProperty, asyncProperty, constantFrom, integer, nat } from 'fast-check';
import { asidesIn, gathered, notesIn, partBytes, placesIn, reportsIn, sourceByHand, usualOptions } from '../source-by-hand.ts';
import { isFeed, readFeed } from './index.ts';

const read = async (feed: string | Uint8Array, piece = 1 << 16) => gathered(readFeed, sourceByHand(feed, { piece }));
const rss = (items: string, root = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"${root} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>وكالة الأمثلة</title><link>https://agency.example/</link>${items}</channel></rss>`;
const item = (inside: string) => `<item>${inside}</item>`;

const full = item(
  '<title>قصف على البلدة</title><link>/2024/1</link><guid isPermaLink="false">a-1</guid><dc:creator>مراسل</dc:creator>' +
    '<pubDate>Sat, 30 Nov 2024 10:00:00 +0300</pubDate><description>موجز</description>' +
    '<content:encoded><![CDATA[<p>قصف الطيران البلدة.</p><p>لا إصابات.</p>]]></content:encoded>' +
    '<enclosure url="https://agency.example/1.jpg" type="image/jpeg" length="9"/><source url="https://other.example/feed">الأخرى</source>',
);

test('an RSS entry gives its text, its address in full, its date and who published it', async () => {
  const [report] = reportsIn(await read(rss(full)));
  assert.equal(report?.form, 'html');
  assert.match(report?.text ?? '', /^<p>قصف الطيران البلدة\.<\/p>/);
  assert.equal(Buffer.from(report?.bytes ?? []).toString(), full);
  assert.equal(report?.place, 'a-1');
  assert.deepEqual(report?.said, {
    id: 'a-1',
    title: 'قصف على البلدة',
    author: 'مراسل',
    url: 'https://agency.example/2024/1',
    publishers: [
      { written: 'https://other.example/feed', where: 'feed entry source' },
      { written: 'الأخرى', where: 'feed entry source' },
      { written: 'https://agency.example/', where: 'feed link' },
      { written: 'وكالة الأمثلة', where: 'feed title' },
    ],
    dates: [{ written: 'Sat, 30 Nov 2024 10:00:00 +0300', value: '2024-11-30T10:00:00+03:00', where: 'feed pubDate' }],
    forwarded_from: null,
    reply_to: null,
    edited: null,
    media: [{ kind: 'image/jpeg', name: 'https://agency.example/1.jpg' }],
    summary: false,
    notes: [],
  });
});

test('Atom, RSS 1.0, RSS 0.91 and JSON Feed give the same of the same', async () => {
  const text = 'قصفت طائرة حربية البلدة أمس';
  const feeds = {
    atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>ق</title><link href="https://a.example/"/><entry><id>https://a.example/1</id><title>عنوان</title><link href="https://a.example/1"/><published>2024-11-30T10:00:00+03:00</published><updated>2024-12-01T10:00:00+03:00</updated><content type="text">${text}</content></entry></feed>`,
    prefixed: `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>ق</a:title><a:link href="https://a.example/"/><a:entry><a:id>https://a.example/1</a:id><a:title>عنوان</a:title><a:published>2024-11-30T10:00:00+03:00</a:published><a:content type="text">${text}</a:content></a:entry></a:feed>`,
    rdf: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="u"><title>ق</title><link>https://a.example/</link></channel><item rdf:about="https://a.example/1"><title>عنوان</title><link>https://a.example/1</link><dc:date>2024-11-30T10:00:00+03:00</dc:date><description>${text}</description></item></rdf:RDF>`,
    rss: `<rss version="0.91"><channel><title>ق</title><link>https://a.example/</link><item><title>عنوان</title><link>https://a.example/1</link><pubDate>30 تشرين الثاني 2024 10:00:00 +0300</pubDate><description>${text}</description></item></channel></rss>`,
    json: `{"version": "https://jsonfeed.org/version/1.1", "title": "ق", "home_page_url": "https://a.example/", "items": [{"id": "https://a.example/1", "title": "عنوان", "content_text": "${text}", "date_published": "2024-11-30T10:00:00+03:00"}]}`,
  };
  for (const [kind, feed] of Object.entries(feeds)) {
    assert.ok(isFeed(feed), kind);
    assert.ok(isFeed(Buffer.from(feed)), kind);
    const [report] = reportsIn(await read(feed, 17));
    assert.equal(report?.text, text, kind);
    assert.equal(report?.said.title, 'عنوان', kind);
    assert.equal(report?.said.url, 'https://a.example/1', kind);
    assert.equal(report?.said.dates[0]?.value, '2024-11-30T10:00:00+03:00', kind);
    assert.deepEqual(report?.said.publishers.map(({ written }) => written).slice(0, 2), ['https://a.example/', 'ق'], kind);
  }
});

test('pages, maps and other vocabularies are no feeds', () => {
  for (const text of [
    '<html><head><title>rss</title>',
    '<!DOCTYPE html><rss>',
    '{"messages": []}',
    '<rdf:RDF xmlns:rdf="x"><owl:Thing/>',
    '',
    'rss',
  ]) {
    assert.equal(isFeed(text), text.startsWith('<!DOCTYPE'), text);
  }
});

test('odd entries are read and say what was odd', async () => {
  const table: [string, string, RegExp, string | null][] = [
    ['a description only', item('<title>ع</title><description>موجز الخبر</description>'), /only a summary in the feed/, 'موجز الخبر'],
    ['a title only', item('<title>عاجل: قصف</title>'), /only a title in the feed/, 'عاجل: قصف'],
    ['unescaped markup', item('<title>ع</title><description>سطر <br> آخر</description>'), /summary/, 'سطر <br> آخر'],
    ['an ampersand', item('<description>ا & ب</description>'), /summary/, 'ا & ب'],
    ['an entity nobody declared', item('<description>ا &lol; 1 < 2</description>'), /read tag by tag/, null],
    ['a date that is none', item('<description>نص</description><pubDate>31 شباط 2024</pubDate>'), /feed pubDate could not be read/, 'نص'],
    ['no end tag', '<item><description>نص</description>', /no end tag/, 'نص'],
  ];
  for (const [what, entry, note, text] of table) {
    const found = await read(rss(entry + item('<description>التالي</description>')));
    const [report, next] = reportsIn(found);
    assert.ok(report, what);
    assert.match(report.said.notes.join('\n'), note, what);
    assert.equal(report.said.summary, true, what);
    if (text !== null) assert.equal(report.text, text, what);
    assert.equal(next?.text, 'التالي', what);
  }
});

test('one entry that is not well-formed spoils none of those parsed with it', async () => {
  const good = Array.from({ length: 60 }, (_, n) => item(`<guid>${n}</guid><description>خبر ${n}</description>`));
  const found = reportsIn(
    await read(rss([...good.slice(0, 20), item('<guid>x</guid><description>1 < 2 <p></description>'), ...good.slice(20)].join('\n'))),
  );
  assert.equal(found.length, 61);
  assert.deepEqual(
    found.map(({ said }) => said.id),
    [...Array.from({ length: 20 }, (_, n) => `${n}`), 'x', ...Array.from({ length: 40 }, (_, n) => `${n + 20}`)],
  );
});

test('what was whole before a cut is read, the rest is set aside', async () => {
  const whole = rss(full + full);
  const cut = whole.slice(0, whole.lastIndexOf('<enclosure'));
  const found = await read(cut);
  assert.equal(reportsIn(found).length, 1);
  assert.deepEqual(asidesIn(found), ['cut']);
});

test('an entry that is empty, and one over the limit, are set aside', async () => {
  const huge = item(`<description>${'كلام '.repeat(5000)}</description>`);
  const options = { ...usualOptions, limits: { ...usualOptions.limits, report: 20_000 } };
  const found = await gathered(readFeed, sourceByHand(rss(`<item></item>${huge}${full}`), { piece: 999 }), options);
  assert.deepEqual(asidesIn(found), ['no-text', 'too-large']);
  assert.equal(reportsIn(found).length, 1);
});

test('entities that a feed declares are never expanded, and the feed says that it declares some', async () => {
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY x SYSTEM "file:///etc/hostname">${laughs}]>${rss(item('<title>t</title><description>&l9; &x;</description>')).replace(/^<\?xml.*?\?>/, '')}`;
  assert.ok(isFeed(feed));
  const found = await read(feed);
  assert.match(notesIn(found).join('\n'), /entities are not expanded/);
  assert.match(reportsIn(found)[0]?.text ?? '', /&l9;.*&x;/);
});

test('the charset is the declared one, unless the bytes show another', async () => {
  const word = 'قصف على البلدة القديمة في المدينة';
  const windows = (text: string) => Buffer.from([...text].map((letter) => windows1256.get(letter) ?? letter.charCodeAt(0)));
  const declared = (label: string) => rss(item(`<description>${word}</description>`)).replace('UTF-8', label);
  const table: [Uint8Array, RegExp | null][] = [
    [windows(declared('windows-1256')), /decoded from windows-1256/],
    [windows(declared('utf-8')), /declared utf-8 and not written in it/],
    [Buffer.from(declared('windows-1256')), /declared windows-1256 and written in utf-8/],
    [Buffer.from(`\ufeff${declared('utf-8')}`), null],
  ];
  for (const [bytes, note] of table) {
    const [report] = reportsIn(await read(bytes));
    assert.equal(report?.text, word);
    if (note) assert.match(report?.said.notes.join('\n') ?? '', note);
  }
  await assert.rejects(read(Buffer.from(`\ufeff${declared('utf-16')}`, 'utf16le')), { code: 'encoding' });
});

const windows1256 = new Map(
  Array.from({ length: 128 }, (_, n) => [new TextDecoder('windows-1256').decode(new Uint8Array([n + 128])), n + 128]),
);

test('what is no feed is refused', async () => {
  await assert.rejects(read('<html><body>x</body></html>'), { code: 'feed' });
  await assert.rejects(read('   '), { code: 'empty' });
});

test('nesting of any depth is read or set aside, quickly', async () => {
  const deep = item(`<title>ع</title><description>${'<b>'.repeat(100_000)}</description>`);
  const found = await read(rss(deep + full));
  assert.deepEqual(asidesIn(found), ['too-deep']);
  assert.equal(reportsIn(found).at(-1)?.said.id, 'a-1');
});

const odd = constantFrom(
  full,
  item('<description>ا &amp; ب</description>'),
  item('<description>سطر <br> آخر</description>'),
  '<item><title>بلا نهاية</title>',
  '<!-- <item>ليس خبرا</item> -->',
  item('<description><![CDATA[<item>ليس خبرا</item>]]></description>'),
  '<item/>',
  '\n',
);

test('parts lie in order in the source, do not overlap, and are the same however the bytes come', async () => {
  const feeds = asyncProperty(array(odd, { maxLength: 12 }), integer({ min: 1, max: 200 }), nat(60), async (entries, piece, lost) => {
    const whole = Buffer.from(rss(entries.join('')));
    const bytes = whole.subarray(0, whole.length - lost);
    const found = await read(bytes, piece);
    placesIn(bytes, partBytes(found));
    assert.deepEqual(found, await read(bytes));
    for (const report of reportsIn(found)) assert.match(Buffer.from(report.bytes).toString(), /^<item/);
  });
  await assertProperty(feeds, { numRuns: 60 });
});
