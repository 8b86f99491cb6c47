/** Tables of invented places, in every form they come in, and everything that can be wrong with them. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { xlsx, zip } from '../../../../test/tables/make.ts';
import { readKnownWorld } from '../known-world.ts';
import type { ColumnMap } from './columns.ts';
import { importPlaces, type PlaceImport } from './places.ts';

const folder = mkdtempSync(join(tmpdir(), 'riwaya-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let layers = 0;
const freshLayer = (): string => join(folder, `layer-${layers++}`);
const day = new Date('2024-05-01T12:00:00Z');
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  utimesSync(path, day, day);
  return path;
};
const run = (layer: string, files: string[], more: Partial<PlaceImport> = {}) =>
  importPlaces({ files, format: 'auto', map: new Map(), country: null, dryRun: false, rejected: null, layer, progress: () => {}, ...more });
type Row = Record<string, unknown> & { id: string };
const rowsOf = (layer: string, file: string): Row[] =>
  readFileSync(join(layer, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
const row = (layer: string, file: string, id: string): Row | undefined => rowsOf(layer, file).find((each) => each.id === id);

const head = [
  'NAME_EN',
  'NAME_ARA',
  'PCODE',
  'ADMIN2_COD',
  'ADMIN2_EN',
  'ADMIN2_ARA',
  'ADMIN1_COD',
  'ADMIN1_EN',
  'ADMIN1_ARA',
  'LATITUDE',
  'LONGITUDE',
];
const idlib = ['SY97', 'Newland', 'الأرض الجديدة', 'SY07', 'Idleb', 'إدلب'];
const table = [
  head,
  ['Kafr Mithal', 'كفر مثال', 'C9001', ...idlib, '35.71', '36.61'],
  ['Newland', 'الأرض الجديدة', 'C9002', ...idlib, '35.75', '36.65'],
  ['Sarmin', 'سرمين', 'C9003', ...idlib, '35.9', '36.72'],
];
const tsv = (rows: readonly (readonly string[])[]): string => `${rows.map((cells) => cells.join('\t')).join('\n')}\n`;

test('a table with p-codes: places, units, and a place that is known', async () => {
  const layer = freshLayer();
  const { targets, rejects } = await run(layer, [put('communities.tsv', tsv(table))]);
  assert.equal(rejects.count, 0);
  const { places, same, units, knownUnits } = targets[0]?.counts ?? {};
  assert.deepEqual({ places, same, units, knownUnits }, { places: 2, same: 1, units: 1, knownUnits: 1 });
  const file = 'places/ocha.jsonl';
  assert.deepEqual(row(layer, file, 'ocha-sy-c9001'), {
    id: 'ocha-sy-c9001',
    name: 'Kafr Mithal',
    name_ar: 'كفر مثال',
    names: { ar: [], en: [] },
    kind: 'village',
    country: 'SY',
    parent: 'ocha-sy97',
    lat: 35.71,
    lon: 36.61,
    importance: 0.04,
    little_known: true,
    ids: { pcode: 'C9001' },
    origin: ['OCHA p-code table communities.tsv, file of 2024-05-01, C9001'],
  });
  const { name, name_ar, parent, capital, kind } = row(layer, file, 'ocha-sy97') as Row;
  assert.deepEqual(
    [name, name_ar, parent, capital, kind],
    ['Newland District', 'منطقة الأرض الجديدة', 'idlib-governorate', 'ocha-sy-c9002', 'district'],
  );
  assert.equal(row(layer, file, 'ocha-sy07')?.same_as, 'idlib-governorate');
  const known = readKnownWorld(layer).entries.places.find(({ id }) => id === 'sarmin');
  assert.deepEqual([known?.ids, known?.lat, known?.name], [{ pcode: 'C9003' }, 35.9, 'Sarmin']);
});

test('the same file twice changes nothing; a newer one updates its rows and keeps the others', async () => {
  const layer = freshLayer();
  const path = put('communities.tsv', tsv(table));
  await run(layer, [path]);
  const before = readFileSync(join(layer, 'places/ocha.jsonl'), 'utf8');
  const again = await run(layer, [path]);
  assert.deepEqual(again.targets[0]?.written, { rows: 5, added: 0, updated: 0, unchanged: 5, kept: 0 });
  assert.equal(readFileSync(join(layer, 'places/ocha.jsonl'), 'utf8'), before);
  const newer = put('newer.tsv', tsv([head, ['Kafr Mithal', 'كفر مثال', 'C9001', ...idlib, '35.72', '36.61']]));
  const { written } = (await run(layer, [newer])).targets[0] ?? {};
  assert.deepEqual([written?.updated, written?.added, written?.kept], [3, 0, 2]);
  assert.equal(row(layer, 'places/ocha.jsonl', 'ocha-sy-c9001')?.lat, 35.72);
});

test('boundaries alone make units, from a workbook with a sheet of notes', async () => {
  const layer = freshLayer();
  const sheets = {
    ReadMe: [['Notes'], ['made for a test']],
    adm1: [
      ['ADM1_EN', 'ADM1_AR', 'ADM1_PCODE', 'center_lat', 'center_lon'],
      ['Nowhere', 'اللامكان', 'SY98', 35, 37],
    ],
    adm2: [
      ['ADM2_EN', 'ADM2_AR', 'ADM2_PCODE', 'ADM1_EN', 'ADM1_AR', 'ADM1_PCODE', 'center_lat', 'center_lon'],
      ['Some', 'بعض', 'SY9801', 'Nowhere', 'اللامكان', 'SY98', 35.1, 37.1],
    ],
  };
  const { targets } = await run(layer, [put('boundaries.xlsx', xlsx(sheets))]);
  assert.deepEqual([targets[0]?.counts?.units, targets[0]?.counts?.places], [2, 0]);
  const { parent, lat, name_ar } = row(layer, 'places/ocha.jsonl', 'ocha-sy9801') as Row;
  assert.deepEqual([parent, lat, name_ar], ['ocha-sy98', 35.1, 'منطقة بعض']);
});

test('GeoJSON with p-codes', async () => {
  const layer = freshLayer();
  const features = [
    {
      type: 'Feature',
      properties: {
        featureName_en: 'Tall Ikhtibar',
        featureName_ar: 'تل الاختبار',
        featurePcode: 'SY99001',
        admin1Pcode: 'SY07',
        admin1Name_ar: 'إدلب',
      },
      geometry: { type: 'Point', coordinates: [36.6, 35.7] },
    },
  ];
  await run(layer, [put('places.geojson', JSON.stringify({ type: 'FeatureCollection', features }))]);
  assert.equal(row(layer, 'places/ocha.jsonl', 'ocha-sy99001')?.parent, 'idlib-governorate');
});

const geonamesRow = (id: number, name: string, others: string, lat: number, lon: number, code: string, admin1 = '', people = 0) =>
  [
    id,
    name,
    name,
    others,
    lat,
    lon,
    code[0] === 'A' ? 'A' : 'P',
    code,
    'SY',
    '',
    admin1,
    '',
    '',
    '',
    people,
    '',
    '',
    'Asia/Damascus',
    '2024-01-01',
  ].join('\t');
const dump = [
  geonamesRow(1, 'Muḩāfaz̧at Nowhere', 'محافظة اللامكان', 35, 37, 'ADM1', '77'),
  geonamesRow(2, 'Tall Ikhtibar', 'Tell X,تل الاختبار,پیشتر', 35.7, 37.6, 'PPL', '77'),
  geonamesRow(3, 'Big Test', '', 35.8, 37.6, 'PPLA', '77', 200_000),
  geonamesRow(4, 'Some Bridge', 'جسر', 35.8, 37.6, 'BDG', '77'),
].join('\n');
const others = [
  '1\t3\tar\tالاختبار الكبير\t1\t\t\t',
  '2\t3\tar\tاسم قديم\t\t\t\t1',
  '3\t3\tfr\tGrand\t\t\t\t',
  '4\t99\tar\tغير معني\t1\t\t\t',
].join('\n');

test('GeoNames: a dump in its archive with names by language', async () => {
  const layer = freshLayer();
  const files = [put('alternateNamesV2.txt', others), put('SY.zip', zip({ 'readme.txt': 'x', 'SY.txt': dump }))];
  const { targets } = await run(layer, files);
  const file = 'places/geonames.jsonl';
  assert.deepEqual([...(targets[0]?.counts?.skipped ?? [])], [['of feature P.BDG', 1]]);
  const two = row(layer, file, 'geonames-2') as Row;
  assert.deepEqual([two.name_ar, two.kind, two.parent, two.little_known], ['تل الاختبار', 'village', 'geonames-1', true]);
  const three = row(layer, file, 'geonames-3') as Row;
  assert.deepEqual(
    [three.name_ar, three.names, three.kind, three.importance, three.little_known],
    ['الاختبار الكبير', { ar: [], en: [] }, 'city', 0.15, undefined],
  );
  assert.equal(row(layer, file, 'geonames-1')?.capital, 'geonames-3');
  assert.match(String((three.origin as string[])[0]), /GeoNames SY\.zip, file of 2024-05-01, CC BY 4\.0, 3/);
});

test('only the country that is asked for', async () => {
  const layer = freshLayer();
  await assert.rejects(() => run(layer, [put('SY.txt', dump)], { country: 'IQ' }), /no place that can be taken/);
});

const map = (text: string): ColumnMap => new Map(text.split(',').map((part) => part.split('=') as never));

test('any table with a mapping; parents by code, id and name', async () => {
  const layer = freshLayer();
  const csv =
    'الاسم,شمال,شرق,رمز,أصل\nكفر مثال,"35,71",36.61,k1,إدلب\nمزرعة مثال,35.72,36.61,k2,k1\nحي مثال,35.73,36.61,k3,idlib-district\n';
  const { rejects } = await run(layer, [put('own table.csv', csv)], {
    map: map('name_ar=الاسم,lat=شمال,lon=شرق,code=رمز,parent=أصل'),
    country: 'SY',
  });
  assert.deepEqual(rejects.first, []);
  const file = 'places/own-table.jsonl';
  assert.deepEqual(
    rowsOf(layer, file).map(({ id, parent }) => [id, parent]),
    [
      ['own-table-sy-k1', 'idlib-governorate'],
      ['own-table-sy-k2', 'own-table-sy-k1'],
      ['own-table-sy-k3', 'idlib-district'],
    ],
  );
});

test('names joined in one row are names of it', async () => {
  const layer = freshLayer();
  await run(layer, [put('joined.tsv', tsv([head, ['Alpha - Beta', 'ألفية_بائية', 'C9009', ...idlib, '35.71', '36.61']]))]);
  assert.deepEqual(row(layer, 'places/ocha.jsonl', 'ocha-sy-c9009')?.names, { ar: ['ألفية', 'بائية'], en: ['Alpha', 'Beta'] });
});

test('two sources of one new place become one, whichever comes first', async () => {
  const layer = freshLayer();
  await run(layer, [put('communities.tsv', tsv([head, ['Tall Ikhtibar', 'تل الاختبار', 'C9010', ...idlib, '35.7', '36.6']]))]);
  await run(layer, [put('SY.txt', geonamesRow(2, 'Tell Test', 'تل الاختبار', 35.71, 36.6, 'PPL'))]);
  assert.equal(row(layer, 'places/geonames.jsonl', 'geonames-2')?.same_as, 'ocha-sy-c9010');
  const entry = readKnownWorld(layer).entries.places.find(({ id }) => id === 'ocha-sy-c9010');
  assert.deepEqual(entry?.ids, { pcode: 'C9010', geonames: '2' });
});

const good = ['Good', 'جيدية', 'C9100', ...idlib, '35.7', '36.6'];
for (const [what, cells, reason] of [
  ['no name', ['', '', 'C9101', ...idlib, '35.7', '36.6'], 'it has no name'],
  ['no coordinates', ['A', 'ألفية', 'C9102', ...idlib, '', ''], 'it has no coordinates'],
  ['words for coordinates', ['A', 'ألفية', 'C9103', ...idlib, 'north', 'east'], 'its coordinates are not numbers'],
  ['a point abroad', ['A', 'ألفية', 'C9104', ...idlib, '48.8', '2.3'], 'the point 48.8, 2.3 lies outside SY'],
  ['swapped coordinates', ['A', 'ألفية', 'C9105', ...idlib, '37.9', '35.9'], 'the coordinates are swapped (latitude 37.9, longitude 35.9)'],
  [
    'the same code again',
    ['B', 'بائية', 'C9100', ...idlib, '35.9', '36.9'],
    'the id ocha-sy-c9100 is already at line 2; the first is kept',
  ],
  ['a cut letter', ['A', 'ألف\ufffd', 'C9106', ...idlib, '35.7', '36.6'], 'it holds bytes that are not UTF-8 (cut or damaged)'],
  ['a name that is a page', ['A', 'ا'.repeat(101), 'C9107', ...idlib, '35.7', '36.6'], 'a name of 101 characters is no name'],
] as const) {
  test(`a row with ${what} is rejected with its line, and the others are taken`, async () => {
    const layer = freshLayer();
    const rejected = join(folder, 'rejected.tsv');
    const { rejects } = await run(layer, [put('bad.tsv', tsv([head, good, cells]))], { rejected });
    assert.deepEqual(
      rejects.first.map(({ file, where, reason: why }) => [file, where, why]),
      [['bad.tsv', 'line 3', reason]],
    );
    assert.ok(row(layer, 'places/ocha.jsonl', 'ocha-sy-c9100'));
    assert.deepEqual(readFileSync(rejected, 'utf8').split('\n')[1]?.split('\t').slice(0, 3), ['bad.tsv', 'line 3', reason]);
  });
}

test('a name cut in the middle of a letter is rejected, and the rest read', async () => {
  const bytes = Buffer.from(tsv([head, good, ['A', 'ألفية', 'C9108', ...idlib, '35.7', '36.6']]));
  const at = bytes.indexOf(Buffer.from('ألفية'));
  const cut = Buffer.concat([bytes.subarray(0, at + 3), bytes.subarray(at + 4)]);
  const { rejects, targets } = await run(freshLayer(), [put('cut.tsv', cut)]);
  assert.deepEqual([rejects.first[0]?.where, targets[0]?.counts?.places], ['line 3', 1]);
});

test('parents that go round in a circle, or are nowhere, are rejected', async () => {
  const csv = 'name,lat,lon,code,parent\nA,35.7,36.6,a,b\nB,35.7,36.7,b,a\nC,35.7,36.8,c,nowhere\nD,35.7,36.9,d,SY\nE,35.7,36.9,e,syria\n';
  const { rejects } = await run(freshLayer(), [put('circle.csv', csv)], { country: 'SY' });
  assert.deepEqual(
    rejects.first.map(({ where, reason }) => `${where}: ${reason}`),
    [
      'line 2: its parents go round in a circle (circle-sy-a > circle-sy-b > circle-sy-a)',
      'line 3: its parents go round in a circle (circle-sy-b > circle-sy-a > circle-sy-b)',
      'line 4: its parent nowhere is nowhere',
      'line 5: its parent SY is nowhere',
    ],
  );
});

for (const [what, name, content, more, expected] of [
  ['wrong columns', 'wrong.csv', 'a,b\n1,2\n', {}, /has the columns a, b; needed are a name .*--map/],
  [
    'a mapping of a column that is not there',
    'map.csv',
    'a,lat,lon\nx,35,36\n',
    { map: map('name=b') },
    /has no column "b" for name; it has a, lat, lon/,
  ],
  [
    'a table said to be GeoNames',
    'not.csv',
    'name,lat,lon\nx,35,36\n',
    { format: 'geonames' },
    /has the columns name, lat, lon; needed are the 19 columns/,
  ],
  ['a table said to have p-codes', 'nocodes.csv', 'name,lat,lon\nx,35,36\n', { format: 'ocha' }, /has the columns name, lat, lon; needed/],
  ['no country', 'country.csv', 'name,lat,lon\nx,35,36\n', {}, /no place that can be taken .*nothing tells its country/],
  ['an empty file', 'empty.csv', '', {}, /is empty/],
  ['other names without a dump', 'alternateNames.txt', others, {}, /need the dump/],
  ['an old workbook', 'old.xls', 'x', {}, /XLS file of the old kind/],
] as const) {
  test(`${what}: one line, and the layer as it was`, async () => {
    const layer = freshLayer();
    await run(layer, [put('first.tsv', tsv(table))]);
    const before = readFileSync(join(layer, 'places/ocha.jsonl'));
    await assert.rejects(
      () => run(layer, [put(name, content)], more as Partial<PlaceImport>),
      (error: Error & { subject?: string }) => {
        assert.equal(error.name, 'InputFault');
        assert.match(error.message, expected);
        assert.ok(!error.message.includes('\n'));
        return true;
      },
    );
    assert.deepEqual(readFileSync(join(layer, 'places/ocha.jsonl')), before);
  });
}

test('a table that breaks off half-way leaves the layer as it was', async () => {
  const layer = freshLayer();
  await run(layer, [put('first.tsv', tsv(table))]);
  const before = readFileSync(join(layer, 'places/ocha.jsonl'));
  const broken = `${table.map((cells) => cells.join(',')).join('\n')}\n"never closed,x\n`;
  await assert.rejects(() => run(layer, [put('broken.csv', broken)]), /never closed/);
  assert.deepEqual(readFileSync(join(layer, 'places/ocha.jsonl')), before);
});

test('a dry run says the same and writes nothing', async () => {
  const layer = freshLayer();
  const { targets } = await run(layer, [put('communities.tsv', tsv(table))], { dryRun: true });
  assert.equal(targets[0]?.written.added, 5);
  assert.equal(readKnownWorld(layer).layer, null);
});
