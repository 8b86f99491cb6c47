import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as assertProperty, asyncProperty, constantFrom, integer, nat, record, string } from 'fast-check';
import { xlsx } from '../../../../../test/tables/make.ts';
import type { FormatOptions, Found } from '../found.ts';
import { asidesIn, gathered, notesIn, partBytes, placesIn, reportsIn, sourceByHand, usualOptions } from '../source-by-hand.ts';
import { isTable, linksOf, readTable } from './index.ts';

type Given = { readonly name?: string; readonly piece?: number; readonly map?: FormatOptions['map']; readonly report?: number };
const read = (
  content: string | Uint8Array,
  { name = 'table', piece = 1 << 16, map = null, report = 20_000_000 }: Given = {},
): Promise<Found[]> => gathered(readTable, sourceByHand(content, { name, piece }), { map, limits: { ...usualOptions.limits, report } });

const expected = {
  text: 'قصف على البلدة',
  title: 'عنوان',
  url: 'https://a.example/1',
  value: '2024-11-30',
  publisher: 'وكالة',
};
const inShort = ([one]: readonly Found[]) => {
  const { text, said } = reportsIn(one ? [one] : [])[0] ?? assert.fail(JSON.stringify(one));
  return { text, title: said.title, url: said.url, value: said.dates[0]?.value, publisher: said.publishers[0]?.written };
};
const row = ['عنوان', 'قصف على البلدة', 'https://a.example/1', '2024-11-30', 'وكالة'];
const arabic = ['العنوان', 'النص', 'الرابط', 'التاريخ', 'المصدر'];
const english = ['Title', 'Text', 'Link', 'Date', 'Source'];

test('the usual names of columns are known in English and Arabic, in whatever form of table', async () => {
  const object = Object.fromEntries(['title', 'text', 'url', 'published', 'publisher'].map((key, i) => [key, row[i]]));
  const table: [string, string | Uint8Array, string][] = [
    ['CSV', `${english.join(',')}\n${row.join(',')}\n`, 'a.csv'],
    ['Arabic columns', `${arabic.join(',')}\n${row.join(',')}\n`, 'table'],
    [
      'semicolons and quotes',
      `${english.map((name) => `"${name}"`).join(';')}\r\n${row.map((cell) => `"${cell}"`).join(';')}\r\n`,
      'table',
    ],
    ['TSV', `${arabic.join('\t')}\n${row.join('\t')}`, 'a.tsv'],
    ['UTF-8 with its mark', `\ufeff${arabic.join(',')}\n${row.join(',')}`, 'a.csv'],
    ['UTF-16 as Excel writes it', Buffer.from(`\ufeff${arabic.join('\t')}\r\n${row.join('\t')}\r\n`, 'utf16le'), 'a.txt'],
    ['windows-1256', windows(`${arabic.join(',')}\n${row.join(',')}\n`), 'a.csv'],
    ['XLSX', xlsx({ notes: [['read me']], ورقة: [arabic, row] }), 'a.xlsx'],
    ['JSON Lines', `${JSON.stringify(object)}\n`, 'a.jsonl'],
    ['a JSON array', JSON.stringify([object], null, 2), 'table'],
    [
      'a JSON array, names in capitals',
      JSON.stringify([{ Headline: row[0], fullText: row[1], URL: row[2], pubDate: row[3], Outlet: row[4] }]),
      'table',
    ],
  ];
  for (const [what, content, name] of table) {
    const found = await read(content, { name, piece: 11 });
    assert.deepEqual(inShort(found.filter(({ what: one }) => one !== 'note')), expected, what);
    assert.ok(isTable(typeof content === 'string' ? content.replace(/^\ufeff/, '') : content, name), what);
  }
});

function windows(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const letters = new Map(Array.from({ length: 256 }, (_, n) => [decoder.decode(new Uint8Array([n])), n]));
  return Uint8Array.from([...text].map((letter) => letters.get(letter) ?? assert.fail(letter)));
}

test('a mapping names columns outright; a column or field that is not there is refused, naming those that are', async () => {
  const csv = 'a,b,text\nعنوان,نص,ليس النص\n';
  const [report] = reportsIn(await read(csv, { map: { title: 'a', text: 'b' } }));
  assert.deepEqual([report?.text, report?.said.title], ['نص', 'عنوان']);
  await assert.rejects(read(csv, { map: { text: 'c' } }), { code: 'columns', message: /no column "c" for text; it has a, b, text/ });
  await assert.rejects(read(csv, { map: { words: 'a' } }), { code: 'map', message: /"words" is no field/ });
  await assert.rejects(read('{"a": 1}\n{"b": "x"}\n', { map: { text: 'c' }, name: 'a.jsonl' }), {
    code: 'columns',
    message: /it has a, b/,
  });
  const [late] = reportsIn(await read('{"a": 1, "text": "x"}\n{"b": "نص"}\n', { map: { text: 'b' }, name: 'a.jsonl' }));
  assert.equal(late?.text, 'نص');
  await assert.rejects(read('lat,lon\n1,2\n'), { code: 'columns', message: /no column of text and none of addresses; it has lat, lon/ });
  await assert.rejects(read(xlsx({ s: [['lat'], ['1']] }), { name: 'a.xlsx' }), { code: 'columns' });
});

test('a table of addresses is kept aside, and gives its addresses', async () => {
  const csv = 'link,title\nhttps://a.example/1,عنوان\nnot an address,ب\n,ج\n';
  const found = await read(csv);
  assert.deepEqual(asidesIn(found), ['link-only', 'link-only']);
  assert.equal(reportsIn(found)[0]?.said.notes[0], 'only a title in the row');
  assert.match(JSON.stringify(found[0]), /riwaya fetch FILE takes its links/);
  assert.deepEqual(await Array.fromAsync(linksOf(sourceByHand(csv), usualOptions)), [{ url: 'https://a.example/1', place: 'row 2' }]);
  const mapped = { ...usualOptions, map: { url: 'الموقع' } };
  assert.deepEqual(await Array.fromAsync(linksOf(sourceByHand('الموقع,x\nhttps://a.example/2,1\n'), mapped)), [
    { url: 'https://a.example/2', place: 'row 2' },
  ]);
});

test('dates are read however they are written, and the zone goes with them', async () => {
  const table: [string, string | null, RegExp | null][] = [
    ['30/11/2024', '2024-11-30', null],
    ['3/4/2024 10:05', '2024-04-03T10:05:00', /day taken before month/],
    ['45626', '2024-11-30', /number of a spreadsheet/],
    ['45626.5', '2024-11-30T12:00:00', /number of a spreadsheet/],
    ['1732950000', '2024-11-30T07:00:00Z', null],
    ['30 تشرين الثاني 2024', '2024-11-30', null],
    ['soon', null, /column date could not be read/],
  ];
  for (const [written, value, note] of table) {
    const [report] = reportsIn(await read(`text,date,zone\nنص,${written},Asia/Damascus\n`));
    assert.equal(report?.said.dates[0]?.value, value, written);
    assert.equal(report?.said.dates[0]?.written, written);
    assert.equal(report?.said.zone, 'Asia/Damascus');
    if (note) assert.match(report?.said.notes.join('\n') ?? '', note, written);
  }
});

test('bad rows are set aside and the next is read', async () => {
  const lines: [string, string][] = [
    ['{"text": "x"', 'not-json'],
    ['[1]', 'not-object'],
    ['{"text": ["x"]}', 'bad-field'],
    ['{"text": "x", "url": 5}', 'bad-field'],
    ['{"text": ""}', 'no-text'],
    ['{"text": null, "title": null}', 'no-text'],
    [`{"text": "${'x'.repeat(500)}"}`, 'too-large'],
  ];
  const good = '{"text": "نص", "id": 7}';
  const found = await read(`${good}\n\n${lines.map(([line]) => line).join('\n')}\n${good}`, { name: 'a.jsonl', report: 300 });
  assert.deepEqual(
    asidesIn(found),
    lines.map(([, code]) => code),
  );
  assert.deepEqual(
    reportsIn(found).map(({ place, said }) => [place, said.id]),
    [
      ['line 1', '7'],
      [`line ${lines.length + 3}`, '7'],
    ],
  );
  await assert.rejects(read('{\n "a": 1\n}\n', { name: 'a.jsonl' }), { code: 'not-json' });
  await assert.rejects(read(''), { code: 'empty' });
  await assert.rejects(read(Buffer.from('{"text": "x"}', 'utf16le'), { name: 'a.jsonl' }), { code: 'encoding' });
});

test('a table that breaks off gives what was whole', async () => {
  const quote = await read('text\nاول\n"ثان\nثالث\n');
  assert.equal(reportsIn(quote).length, 1);
  assert.deepEqual(asidesIn(quote), ['cut']);
  assert.equal(Buffer.from(partBytes(quote)[1] ?? []).toString(), '"ثان\nثالث\n');
  const array = await read('[{"text": "نص"}, {"text": "نص');
  assert.equal(reportsIn(array).length, 1);
  assert.deepEqual(asidesIn(array), ['cut']);
  assert.deepEqual(asidesIn(await read('[{"text": "نص"}')), ['cut']);
});

test('a table whose head cannot be read is refused', async () => {
  await assert.rejects(read('"text\nx'), { code: 'table', message: /never closed/ });
  await assert.rejects(read(new Uint8Array([0, 1, 2, 3, 0, 0]), { name: 'a.csv' }), { code: 'binary' });
});

test('a cell of markup is a page, and a column of it too', async () => {
  const page = '<html><body><p>نص</p></body></html>';
  for (const column of ['text', 'html']) assert.equal(reportsIn(await read(`${column},id\n${page},1\n`))[0]?.form, 'html');
});

test('of a workbook, cells stand for bytes, and it says so', async () => {
  const found = await read(
    xlsx({
      s: [
        ['text', 'date'],
        ['نص', 45626],
      ],
    }),
    { name: 'a.xlsx' },
  );
  assert.deepEqual(notesIn(found), ['the bytes kept of a row are its cells as JSON']);
  assert.equal(Buffer.from(partBytes(found)[0] ?? []).toString(), '["نص","45626"]');
  assert.equal(reportsIn(found)[0]?.place, 'sheet s, row 2');
  assert.equal(reportsIn(found)[0]?.said.dates[0]?.value, '2024-11-30');
});

test('what is no table is not taken for one', () => {
  for (const text of ['قالت مصادر, إن', 'lat,lon\n1,2', '<html>', '{"messages": []}', '[1, 2]', '[{"id": 1}]', ''])
    assert.ok(!isTable(text, 'report.txt'), text);
});

test('bytes of rows are exact slices in order, and say what was read, however they come', async () => {
  const cell = string({ unit: constantFrom('ا', 'ب', ' ', '"', ',', '\n', '\r\n', 'x', '\u20ac'), minLength: 1, maxLength: 8 });
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const tables = asyncProperty(
    array(record({ text: cell, title: cell }), { minLength: 1, maxLength: 6 }),
    integer({ min: 1, max: 80 }),
    nat(2),
    constantFrom('\n', '\r\n'),
    async (rows, piece, blank, end) => {
      const csv = Buffer.from(
        `text,title${end}${rows.map(({ text, title }) => `${quoted(text)},${quoted(title)}${end}${end.repeat(blank)}`).join('')}`,
      );
      const found = await read(csv, { name: 'a.csv', piece });
      const parts = partBytes(found);
      placesIn(csv, parts);
      assert.deepEqual(found, await read(csv, { name: 'a.csv' }));
      assert.deepEqual(
        parts.map((part) => Buffer.from(part).toString()),
        rows.map(({ text, title }) => `${quoted(text)},${quoted(title)}${end}`),
      );
      for (const [i, one] of found.entries()) if (one.what === 'report' && rows[i]?.text.trim()) assert.equal(one.text, rows[i].text);
    },
  );
  await assertProperty(tables, { numRuns: 80 });
});
