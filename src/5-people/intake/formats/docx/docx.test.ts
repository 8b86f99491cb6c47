import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { bytesSource } from '../../../../../test/archives/bytes-source.ts';
import { docxOf, odtOf } from '../../../../../test/archives/docx-writer.ts';
import { zeros, zipOf } from '../../../../../test/archives/zip-writer.ts';
import { type FormatOptions, type Found, usualLimits } from '../found.ts';
import { zipFormOfHead } from '../zip/index.ts';
import { isOldOffice, readDocx, readOdt, readOldOffice } from './index.ts';
import { docxBounds } from './read-docx.ts';

const options: FormatOptions = { limits: usualLimits, map: null };
const docx = async (bytes: Uint8Array, bounds = docxBounds): Promise<Found> =>
  (await Array.fromAsync(readDocx(bytesSource('a.docx', bytes), options, bounds)))[0] as Found;
const odt = async (bytes: Uint8Array): Promise<Found> => (await Array.fromAsync(readOdt(bytesSource('a.odt', bytes), options)))[0] as Found;

const core =
  '<dc:title>بيان صحفي</dc:title><dc:creator>المكتب</dc:creator><dcterms:created>2024-12-03T10:30:00Z</dcterms:created><dcterms:modified>soon</dcterms:modified>';

test('a DOCX gives its paragraphs, its table, its footnote and what it says of itself', async () => {
  const bytes = docxOf({
    paragraphs: ['أغلقت السلطات الجسر', '', 'One & <two>'],
    cells: [
      ['المكان', 'القتلى'],
      ['السوق', '3'],
    ],
    footnote: 'بحسب البلدية',
    core,
    more: [{ name: 'word/media/image1.png', content: 'png' }],
  });
  const found = await docx(bytes);
  assert.ok(found.what === 'report', JSON.stringify(found));
  assert.equal(found.text, 'أغلقت السلطات الجسر\nOne & <two>\nالمكان\tالقتلى\nالسوق\t3\nCalled\nبحسب البلدية');
  assert.deepEqual([found.said.title, found.said.author], ['بيان صحفي', 'المكتب']);
  assert.deepEqual(found.said.dates, [
    { written: '2024-12-03T10:30:00Z', value: '2024-12-03T10:30:00Z', where: 'docx created' },
    { written: 'soon', value: null, where: 'docx modified' },
  ]);
  assert.deepEqual(found.said.media, [{ kind: 'image', name: 'word/media/image1.png' }]);
  assert.deepEqual(Buffer.from(found.bytes), bytes);
});

const meta =
  '<dc:title>بيان</dc:title><meta:initial-creator>المكتب</meta:initial-creator><meta:creation-date>2024-12-03T10:30:00</meta:creation-date>';

test('an ODT gives the same', async () => {
  const body = `<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>عنوان</text:h>
    <text:p>أغلقت<text:s text:c="2"/>السلطات<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>بحسب البلدية</text:p></text:note-body></text:note> الجسر</text:p>
    <table:table><table:table-row><table:table-cell><text:p>السوق</text:p></table:table-cell><table:table-cell><text:p>3</text:p></table:table-cell></table:table-row></table:table>`;
  const found = await odt(odtOf(body, meta));
  assert.ok(found.what === 'report', JSON.stringify(found));
  assert.equal(found.text, 'عنوان\nأغلقت  السلطات الجسر\nبحسب البلدية\nالسوق\t3');
  assert.deepEqual([found.said.title, found.said.author, found.said.dates[0]?.value], ['بيان', 'المكتب', '2024-12-03T10:30:00']);
  assert.equal(zipFormOfHead(odtOf(body), 'unnamed'), 'odt');
});

const lying = { bytes: deflateRawSync(Buffer.alloc(5_000_000)), size: 100, sum: 0 };
for (const [what, bytes, code] of [
  ['no text', docxOf({ paragraphs: ['', ' '] }), 'no-text'],
  ['a text that unpacks to too much', docxOf({ paragraphs: ['x'], more: [zeros('word/styles.xml', 101_000_000)] }), 'too-large'],
  ['a part that says less than it holds', docxOf({ paragraphs: ['x'], more: [{ name: 'word/styles.xml', packed: lying }] }), 'damaged'],
  ['no document', zipOf([{ name: 'word/x.xml', content: '<a/>' }]), 'damaged'],
  ['broken XML', zipOf([{ name: 'word/document.xml', content: '<w:document><w:body>' }]), 'damaged'],
  ['half of it', docxOf({ paragraphs: ['x'] }).subarray(0, 300), 'archive'],
] as const) {
  test(`a DOCX with ${what} is set aside with its bytes`, async () => {
    const found = await docx(bytes);
    assert.ok(found.what === 'aside', JSON.stringify({ ...found, bytes: 0 }));
    assert.equal(found.code, code, found.message);
    assert.ok(found.bytes && 'open' in found.bytes);
  });
}

test('a document nested a hundred thousand deep ends in a value', async () => {
  const deep = `${'<w:p><w:r><w:txbxContent>'.repeat(100_000)}`;
  const found = await docx(zipOf([{ name: 'word/document.xml', content: `<w:document xmlns:w="w"><w:body>${deep}` }]), {
    ...docxBounds,
    seconds: 2,
  });
  assert.equal(found.what, 'aside');
});

test('time is bounded', async () => {
  const found = await docx(docxOf({ paragraphs: ['x'] }), { ...docxBounds, seconds: 0.01 });
  assert.ok(found.what === 'aside');
  assert.equal(found.code, 'too-complex');
});

for (const [name, advice] of [
  ['a.doc', /save it as DOCX or plain text/],
  ['a.xls', /XLSX or CSV/],
  ['a.msg', /\.eml/],
] as const) {
  test(`an old document ${name} is set aside with what to do`, async () => {
    const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    assert.ok(isOldOffice(bytes));
    const [found] = await Array.fromAsync(readOldOffice(bytesSource(name, bytes)));
    assert.ok(found?.what === 'aside');
    assert.match(found.message, advice);
  });
}
