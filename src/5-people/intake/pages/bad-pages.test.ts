import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../encoding.ts';
import { InputFault } from '../input-fault.ts';
import { readPage } from './read-page.ts';

const sentence = 'وقال سكان من البلدة إن القصف تجدد مساء ولم يوقع إصابات، وإن الطرق المؤدية إليها بقيت مفتوحة.';

const hard: readonly (readonly [name: string, html: () => string, text: RegExp, note: RegExp | null])[] = [
  ['nested 100,000 deep', () => `${'<div>'.repeat(100_000)}${sentence}${'</div>'.repeat(100_000)}`, /القصف تجدد/, /too deep/],
  ['nested and never closed', () => `${'<b><i><table><tr><td>'.repeat(20_000)}${sentence}`, /القصف تجدد/, /too deep/],
  ['an attribute of 1 MB', () => `<body><div data-x="${'a'.repeat(1_000_000)}"><p>${sentence}</p></div>`, /القصف تجدد/, null],
  ['a class of 200,000 names', () => `<body><div class="${'menu '.repeat(200_000)}"><p>${sentence}</p></div>`, /القصف تجدد/, /too broken/],
  ['9 MB of paragraphs', () => `<body>${`<p>${sentence}</p>`.repeat(90_000)}`, /القصف تجدد/, /too large/],
  ['an attribute that never ends', () => `<p>${sentence}</p><div class="${'x'.repeat(2_000_000)}`, /القصف تجدد/, null],
  ['a comment that never ends', () => `<p>${sentence}</p><!-- ${'x'.repeat(2_000_000)}`, /القصف تجدد/, null],
  ['NULs among the letters', () => `<p>${[...sentence].join('\0')}</p>`, /القصف تجدد/, /NUL/],
  [
    'JSON-LD nested 50,000 deep',
    () => `<script type="application/ld+json">${'{"a":['.repeat(50_000)}</script><p>${sentence}</p>`,
    /القصف تجدد/,
    /JSON-LD/,
  ],
  [
    '8,000 dates',
    () => `<h1>عنوان الخبر الطويل</h1>${'<span class="date">30/11/2024</span>'.repeat(8_000)}<p>${sentence}</p>`,
    /القصف تجدد/,
    null,
  ],
];
for (const [name, html, text, note] of hard)
  test(`read in a moment: ${name}`, { timeout: 20_000 }, () => {
    const read = readPage(html());
    assert.match(read.text, text);
    if (note) assert.match(read.notes.join('\n'), note);
  });

test('a page too large for a DOM still says its title, date and publisher, and leaves out what its elements name as furniture', () => {
  const head =
    '<title>خبر كبير من البلدة | وكالة</title><meta property="og:title" content="خبر كبير من البلدة"><meta property="article:published_time" content="2024-11-30"><meta property="og:site_name" content="وكالة الشمال">';
  const read = readPage(
    `<html><head>${head}</head><body><nav>قائمة</nav>${`<p>${sentence}</p>`.repeat(90_000)}<footer>حقوق</footer></body></html>`,
  );
  assert.deepEqual([read.title, read.dates[0]?.value, read.publishers[0]?.written], ['خبر كبير من البلدة', '2024-11-30', 'وكالة الشمال']);
  assert.ok(!read.text.includes('قائمة') && !read.text.includes('حقوق'));
});

/** Letters of Arabic in windows-1256: taken from what the decoder makes of each byte. */
function windows1256(text: string): Uint8Array {
  const letters = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from([...text], (letter) => letters.indexOf(letter));
}

test('a charset declared wrong is not believed', () => {
  const says = (charset: string): string => `<html><head><meta charset="${charset}"></head><body><p>${sentence}</p></body></html>`;
  for (const bytes of [windows1256(says('utf-8')), windows1256(says('windows-1256')), new TextEncoder().encode(says('windows-1256'))])
    assert.equal(readPage(decode(bytes).text).text, sentence);
});

test('text outside a body, or in a page without one, is read', () => {
  assert.match(readPage(`<html><head><title>t</title></head><p>${sentence}</p></html>`).text, /القصف تجدد/);
  assert.match(readPage(`<html><body></body></html><p>${sentence}</p>`).text, /القصف تجدد/);
});

test('whatever tags come in whatever order, a page is read or refused as one without words', () => {
  const tag = fc.constantFrom(
    'div',
    'p',
    'table',
    'tr',
    'td',
    'article',
    'h1',
    'a',
    'nav',
    'pre',
    'script',
    'title',
    'body',
    'html',
    'head',
    'svg',
    'ul',
    'li',
    'form',
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    tag.map((name) => `<${name} class="related" itemprop="datePublished" content='`),
    fc.constantFrom(
      '30/11/2024',
      sentence,
      'اقرأ أيضا',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&#x110000;',
      '&nbsp',
      '<',
      '\0',
      '"',
      "'",
      '<meta property="og:title" content="x">',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      try {
        const read = readPage(pieces.join(''));
        assert.ok(read.text.trim());
      } catch (fault) {
        assert.ok(fault instanceof InputFault && fault.code === 'html', String((fault as Error).stack));
      }
    }),
    { numRuns: 300 },
  );
});
