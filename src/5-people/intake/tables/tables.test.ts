import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { xlsx, zip } from '../../../../test/tables/make.ts';
import { lineBatches, sourceOf, textChunks } from './bytes.ts';
import { delimitedTable } from './delimited.ts';
import { geojsonTable } from './geojson.ts';
import { centreOf } from './geometry.ts';
import type { Table } from './table.ts';
import { xlsxTables } from './xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'riwaya-tables-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const untold = () => {};
async function rowsOf(table: Table): Promise<string[][]> {
  return (await Array.fromAsync(table.rows)).flat().map(({ values }) => [...values]);
}
const delimited = async (path: string): Promise<string[][]> => {
  const table = await delimitedTable(await sourceOf(path), untold);
  return [[...table.columns], ...(await rowsOf(table))];
};
const sheets = async (path: string): Promise<[string | null, string[][]][]> => {
  const out: [string | null, string[][]][] = [];
  for await (const table of xlsxTables(path, untold)) out.push([table.sheet, [[...table.columns], ...(await rowsOf(table))]]);
  return out;
};

const cells = [
  ['name', 'lat'],
  ['كفر مثال', '35.5'],
  ['a "b", c', ''],
];
const csv = 'name,lat\r\nكفر مثال,35.5\r\n"a ""b"", c",\r\n';

for (const [what, name, content] of [
  ['commas and quotes', 'a.csv', csv],
  ['a byte order mark', 'b.csv', `\ufeff${csv}`],
  ['semicolons', 'c.csv', 'name;lat\nكفر مثال;35.5\n"a ""b"", c";\n'],
  ['tabs', 'd.tsv', 'name\tlat\nكفر مثال\t35.5\na "b", c\t\n'],
  ['UTF-16', 'e.csv', Buffer.from(`\ufeff${csv}`, 'utf16le')],
  ['an archive', 'f.zip', zip({ 'readme.txt': 'hello', 'f.csv': csv })],
  ['an archive that only stores', 'g.zip', zip({ 'g.csv': csv }, false)],
  ['blank lines', 'h.csv', `${csv}\n\n`],
] as const) {
  test(`a table with ${what}`, async () => assert.deepEqual(await delimited(put(name, content)), cells));
}

test('windows-1256 is found out', async () => {
  const letters = new Map(Array.from({ length: 128 }, (_, i) => [new TextDecoder('windows-1256').decode(Uint8Array.of(i + 128)), i + 128]));
  const text = 'name,lat\nقرية في ريف المدينة على الطريق إلى الجبل,35.5\n';
  const bytes = Uint8Array.from([...text].map((letter) => letters.get(letter) ?? letter.charCodeAt(0)));
  assert.equal((await delimited(put('w.csv', bytes)))[1]?.[0], 'قرية في ريف المدينة على الطريق إلى الجبل');
});

for (const [what, name, content, expected] of [
  ['an empty file', 'empty.csv', '', /is empty/],
  ['a quotation mark that is never closed', 'open.csv', 'a,b\n"x,1\ny,2\n', /never closed/],
  ['an archive of several tables', 'many.zip', zip({ 'a.csv': csv, 'b.csv': csv }), /several tables \(a\.csv, b\.csv\)/],
  ['an archive of none', 'none.zip', zip({ 'a.shp': 'x' }), /no table/],
] as const) {
  test(`${what} is refused`, () => assert.rejects(async () => delimited(put(name, content)), expected));
}

test('damaged packing is told', async () => {
  const bytes = zip({ 'a.csv': csv }, false);
  bytes[50] = (bytes[50] as number) ^ 1;
  await assert.rejects(() => delimited(put('bad.zip', bytes)), /broken zip archive/);
  await assert.rejects(() => delimited(put('short.zip', zip({ 'a.csv': csv }).subarray(0, 60))), /broken zip archive/);
});

test('every sheet of a workbook is a table, its empty rows passed over', async () => {
  const path = put(
    'a.xlsx',
    xlsx({ notes: [['read me']], 'ورقة & more': [[], ['name', 'lat'], ['كفر مثال', 35.5], [], ['x', null, 'z']] }),
  );
  assert.deepEqual(await sheets(path), [
    ['notes', [['read me']]],
    [
      'ورقة & more',
      [
        ['name', 'lat'],
        ['كفر مثال', '35.5'],
        ['x', '', 'z'],
      ],
    ],
  ]);
});

test('what is not a workbook is refused', async () => {
  await assert.rejects(() => sheets(put('b.xlsx', zip({ 'a.xml': 'x' }))), /not an XLSX file/);
  await assert.rejects(() => sheets(put('c.xlsx', 'PK not really')), /broken zip archive/);
});

test('whatever words a sheet holds come out again', async () => {
  const word = fc
    .oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.constantFrom('<row>', '</c>', '&amp;', 'كفر'))
    .filter((w) => !/[\u0000-\u001f\ud800-\udfff\ufffe\uffff\r]/.test(w));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(word, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (rows) => {
      const path = put('p.xlsx', xlsx({ s: [['h', 'k'], ...rows] }));
      assert.deepEqual((await sheets(path))[0]?.[1].slice(1), rows);
    }),
    { numRuns: 30 },
  );
});

const feature = (properties: object, geometry: object | null) => ({ type: 'Feature', properties, geometry });
const square = [
  [36, 35],
  [37, 35],
  [37, 36],
  [36, 36],
  [36, 35],
];
test('features are rows with a point', async () => {
  const collection = {
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'x' } },
    bbox: [1, 2],
    features: [
      feature({ name: 'a { "[ \\ }', deep: { x: 1 } }, { type: 'Point', coordinates: [36.5, 35.5] }),
      feature({ name: 'ب' }, { type: 'Polygon', coordinates: [square] }),
      feature({}, null),
    ],
    after: [{ not: 'a feature' }],
  };
  for (const content of [JSON.stringify(collection), JSON.stringify(collection, null, 1)]) {
    const table = await geojsonTable(await sourceOf(put('a.geojson', content)), untold);
    const [, ...rest] = [table.columns, ...(await rowsOf(table))];
    assert.deepEqual(table.columns, ['name', 'deep', 'latitude', 'longitude']);
    assert.deepEqual(rest.slice(0, 3), [
      ['a { "[ \\ }', '', '35.5', '36.5'],
      ['ب', '', '35.5', '36.5'],
      ['', '', '', ''],
    ]);
  }
  const cut = JSON.stringify(collection).slice(0, 200);
  await assert.rejects(async () => rowsOf(await geojsonTable(await sourceOf(put('cut.geojson', cut)), untold)), /middle of a feature/);
});

test('the middle of a shape is that of its largest ring', () => {
  const small = square.map(([x = 0, y = 0]) => [x / 10, y / 10]);
  assert.deepEqual(centreOf({ type: 'MultiPolygon', coordinates: [[small], [square]] }), { lat: 35.5, lon: 36.5 });
  assert.equal(centreOf({ type: 'LineString', coordinates: square }), null);
});

test('lines are the same however the bytes are cut', async () => {
  const texts = fc.array(fc.constantFrom('a', 'قصف', '\n', '\t', 'x\r\n'), { maxLength: 20 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(texts, fc.array(fc.nat(60), { maxLength: 5 }), async (text, cuts) => {
      const bytes = new TextEncoder().encode(`first\n${text}`);
      const at = [0, ...cuts.map((n) => Math.max(6, n % (bytes.length + 1))).sort((a, b) => a - b), bytes.length];
      async function* pieces() {
        for (let i = 1; i < at.length; i++) if ((at[i] as number) > (at[i - 1] as number)) yield bytes.slice(at[i - 1], at[i]);
      }
      const lines = (await Array.fromAsync(lineBatches(textChunks(pieces())))).flat();
      const expected = new TextDecoder().decode(bytes).split('\n');
      if (expected.at(-1) === '') expected.pop();
      assert.deepEqual(lines, expected);
    }),
  );
});
