/** A layer of one's own through the command: imported, taught, asked, and read with. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Document } from '#contract';
import { lines, riwaya, scratch } from './run.ts';

const put = scratch();
const report = put('report.txt', 'قصفت الطائرات الروسية قرية كفر الاختبار في ريف إدلب يوم الجمعة.\n');
const home = dirname(report);
let count = 0;
const fresh = (): string => join(home, `layer-${count++}`);
const table = put(
  'communities.csv',
  'NAME_EN,NAME_ARA,PCODE,ADMIN1_COD,ADMIN1_EN,ADMIN1_ARA,LATITUDE,LONGITUDE\nKafr Ikhtibar,كفر الاختبار,C9001,SY07,Idleb,إدلب,35.71,36.61\nNo Place,بلا مكان,C9002,SY07,Idleb,إدلب,48,2\n',
);
const placeRead = async (args: string[], env = {}) => {
  const { out } = await riwaya(['read', report, ...args], { env });
  const document = JSON.parse(out) as Document;
  return { place: document.claims[0]?.places[0]?.place?.id ?? null, hash: document.engine.knowledge };
};

test('what was imported is read, wherever the layer is named; without it the place stays unknown', async () => {
  const layer = fresh();
  const { status, out, err } = await riwaya(['places', 'import', table, '--knowledge', layer]);
  assert.deepEqual([status, err], [0, '']);
  assert.match(out, /2 rows read: 1 new places, 0 that are known already/);
  assert.match(out, /communities\.csv line 3: the point 48, 2 lies outside SY/);
  const [without, named, byHome] = await Promise.all([
    placeRead([]),
    placeRead(['--knowledge', layer]),
    placeRead([], { RIWAYA_HOME: layer }),
  ]);
  assert.deepEqual([without.place, named.place], [null, 'ocha-sy-c9001']);
  assert.deepEqual(byHome, named);
  assert.notEqual(named.hash, without.hash);
});

test('workers read with the layer too', async () => {
  const layer = fresh();
  await riwaya(['places', 'import', table, '--knowledge', layer]);
  const batch = put('batch.jsonl', `${JSON.stringify({ text: readFileSync(report, 'utf8') })}\n`.repeat(3));
  const runs = await Promise.all(
    ['1', '2'].map((jobs) => riwaya(['read', batch, '--jobs', jobs, '--format', 'jsonl', '--knowledge', layer])),
  );
  assert.equal(runs[0]?.out, runs[1]?.out);
  assert.equal((lines(runs[1]?.out ?? '')[0] as Document).claims[0]?.places[0]?.place?.id, 'ocha-sy-c9001');
});

test('a broken layer is one line with file and line number, in workers too', async () => {
  const layer = fresh();
  mkdirSync(join(layer, 'places'), { recursive: true });
  writeFileSync(join(layer, 'places/own.jsonl'), '{"id":"x"}\n');
  const batch = put('broken.jsonl', '{"text":"قصف"}\n');
  for (const args of [
    ['read', report],
    ['read', batch, '--jobs', '2'],
    ['know', 'سرمين'],
  ]) {
    const { status, out, err } = await riwaya([...args, '--knowledge', layer]);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /^riwaya: [^\n]*own\.jsonl: line 1 [^\n]+\n$/);
  }
});

test('know prints every candidate and why', async () => {
  const layer = fresh();
  await riwaya(['places', 'import', table, '--knowledge', layer]);
  const { out } = await riwaya(['know', 'كفر الاختبار', '--knowledge', layer]);
  for (const part of [
    /كفر الاختبار · Kafr Ikhtibar {2}ocha-sy-c9001/,
    /is: place \(village\)/,
    /in: Idlib Governorate < SY/,
    /at: 35\.71, 36\.61/,
    /importance: 0\.04/,
    /codes: pcode C9001/,
    /origin: OCHA p-code table communities\.csv/,
    /layer: places\/ocha\.jsonl:1/,
  ]) {
    assert.match(out, part);
  }
  const json = JSON.parse((await riwaya(['know', 'كفر الاختبار', '--format', 'json', '--knowledge', layer])).out);
  assert.deepEqual([json.candidates[0].id, json.candidates[0].needs, json.did_you_mean], ['ocha-sy-c9001', 'kind-or-unit', []]);
});

test('know puts the best known first, tells actors from places, and suggests', async () => {
  const { out } = await riwaya(['know', 'أريحا', '--format', 'json']);
  const ids = JSON.parse(out).candidates.map((one: { id: string }) => one.id);
  assert.ok(ids[0] === 'ariha' && ids.length > 1);
  assert.equal(JSON.parse((await riwaya(['know', 'قسد', '--format', 'json'])).out).candidates[0].is, 'actor');
  assert.match((await riwaya(['know', 'سراقبب'])).out, /Did you mean:\n {2}سراقب \(saraqib/);
  assert.match((await riwaya(['know', 'سرمين', '--labels', 'ar'])).out, /الإحداثيات: 35/);
  const plain = await riwaya(['know', 'سرمين']);
  assert.ok(!/[\u001b\u2066-\u2069]/.test(plain.out));
  assert.ok((await riwaya(['know', 'سرمين'], { env: { FORCE_COLOR: '1' } })).out.includes('\u001b['));
});

test('what stays unknown is listed, most frequent first, and once taught is known', async () => {
  const layer = fresh();
  const text = readFileSync(report, 'utf8');
  const batch = put(
    'unknown.jsonl',
    [text, text, 'قصفت الطائرات قرية كفر المثال الأول.'].map((each) => `${JSON.stringify({ text: each })}\n`).join(''),
  );
  const documents = (await riwaya(['read', batch, '--format', 'jsonl', '--knowledge', layer])).out;
  const listed = async (input: string) => JSON.parse((await riwaya(['know', '--unresolved', '--format', 'json'], { input })).out).places;
  const [first] = await listed(documents);
  assert.deepEqual([first.name, first.count, first.reports], ['كفر الاختبار', 2, 2]);
  assert.equal(first.inside[0].id, 'idlib-governorate');
  assert.match(first.examples[0].sentence, /كفر الاختبار في ريف إدلب/);
  assert.match(
    (await riwaya(['know', '--unresolved', put('documents.jsonl', documents)])).out,
    /2 {2}كفر الاختبار {2}\(قرية كفر الاختبار\)/,
  );
  const teach = [
    'know',
    '--teach',
    'كفر الاختبار',
    '--lat',
    '35.7',
    '--lon',
    '36.6',
    '--kind',
    'village',
    '--country',
    'SY',
    '--parent',
    'idlib-governorate',
  ];
  const taught = await riwaya([...teach, '--name-en', 'Kafr Ikhtibar', '--knowledge', layer]);
  assert.equal(taught.status, 0);
  assert.equal((await placeRead(['--knowledge', layer])).place, 'taught-sy-kafr-ikhtibar');
  const again = (await riwaya(['read', batch, '--format', 'jsonl', '--knowledge', layer])).out;
  assert.equal(
    (await listed(again)).some(({ name }: { name: string }) => name === 'كفر الاختبار'),
    false,
  );
});

test('one document over many lines is read as well, and what is no document is told', async () => {
  const { out } = await riwaya(['read', report]);
  const { places } = JSON.parse((await riwaya(['know', '--unresolved', '-', '--format', 'json'], { input: out })).out);
  assert.equal(places[0].name, 'كفر الاختبار');
  for (const [input, expected] of [
    ['{"a":1}\n', /standard input: line 1 is no riwaya\/1 document/],
    [`${JSON.stringify(JSON.parse(out))}\nnot json\n`, /standard input: line 2 is not JSON/],
    ['', /holds no document/],
  ] as const) {
    const { status, err } = await riwaya(['know', '--unresolved'], { input });
    assert.equal(status, 2);
    assert.match(err, expected);
  }
});

test('another name of an entry is taught', async () => {
  const layer = fresh();
  const { status } = await riwaya(['places', 'add', 'سرمين الاختبار', '--same-as', 'sarmin', '--knowledge', layer]);
  assert.equal(status, 0);
  const { candidates } = JSON.parse((await riwaya(['know', 'سرمين الاختبار', '--format', 'json', '--knowledge', layer])).out);
  assert.deepEqual([candidates[0].id, candidates[0].accounts], ['sarmin', ['places/taught.jsonl:1']]);
});

for (const [what, args, expected] of [
  ['nothing', ['know'], /needs one of NAME/],
  ['two things', ['know', 'x', '--teach', 'y'], /needs one of NAME/],
  ['an empty name', ['know', ''], /the name is empty/],
  ['a lesson without a place', ['know', '--teach', 'x'], /needs --lat, --lon, --kind and --country/],
  ['a lesson abroad', ['know', '--teach', 'x', '--lat', '48', '--lon', '2', '--kind', 'village', '--country', 'SY'], /outside SY/],
  [
    'a lesson of no kind',
    ['know', '--teach', 'x', '--lat', '35', '--lon', '37', '--kind', 'planet', '--country', 'SY'],
    /--kind planet is none of/,
  ],
  [
    'a lesson in no unit',
    ['places', 'add', 'x', '--lat', '35', '--lon', '37', '--kind', 'village', '--country', 'SY', '--parent', 'zz'],
    /--parent zz is no place/,
  ],
  ['another name of nothing', ['know', '--teach', 'x', '--same-as', 'zz'], /--same-as zz is no entry/],
  ['degrees that are none', ['know', '--teach', 'x', '--lat', 'north'], /--lat.*Write degrees/],
  ['no file', ['places', 'import'], /missing required argument 'file'; see `riwaya places import --help`/],
  ['a missing file', ['places', 'import', 'nowhere.csv'], /nowhere\.csv: no such file/],
  ['no command', ['places'], /say what to do: import, add/],
  ['a bad mapping', ['places', 'import', 'x.csv', '--map', 'colour=C'], /--map: "colour=C" is not FIELD=COLUMN/],
  ['a bad country', ['places', 'import', 'x.csv', '--country', 'Syria'], /--country: "Syria" is not a two-letter code/],
] as const) {
  test(`${what} is one line and exit status 2`, async () => {
    const { status, out, err } = await riwaya([...args], { env: { RIWAYA_HOME: fresh() } });
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, expected);
    assert.match(err, /^riwaya: [^\n]+\n$/);
  });
}

const actors =
  'id,name,name_ar,kind,names_ar,part_of,country\ntest-group,Test Group,مجموعة الاختبار,armed-group,كتيبة الاختبار|سرية الاختبار,,SY\n';

test('actors, sources and terms are imported; bad rows are told', async () => {
  const layer = fresh();
  const path = put('actors.csv', `${actors}a,A,أ,x,,b,\nb,B,ب,x,,a,\nc,C,ج,x,,nobody,\ntest-group,Again,مرة,x,,,\nd,,د,x,,,\n`);
  const { status, out } = await riwaya(['actors', 'import', path, '--knowledge', layer]);
  assert.equal(status, 0);
  for (const part of [
    /1 rows added/,
    /line 3: its wholes go round in a circle \(a > b > a\)/,
    /line 5: it names nobody, which is nowhere/,
    /line 6: the id test-group is already at line 2/,
    /line 7: \(d\) has no name/,
  ]) {
    assert.match(out, part);
  }
  const { candidates } = JSON.parse((await riwaya(['know', 'سرية الاختبار', '--format', 'json', '--knowledge', layer])).out);
  assert.deepEqual([candidates[0].id, candidates[0].layer], ['test-group', 'actors/imported.jsonl:1']);
  assert.match((await riwaya(['actors', 'import', path, '--knowledge', layer])).out, /nothing changed/);
  const sources = put(
    'sources.jsonl',
    '{"id":"test-source","name":"S","name_ar":"وكالة الاختبار","kind":"agency","names":{"ar":[],"en":[]},"part_of":[],"country":null,"domains":["example.org"],"handles":[],"affiliation":null}\n',
  );
  assert.match((await riwaya(['sources', 'import', sources, '--knowledge', layer])).out, /1 rows added/);
  const terms = put(
    'terms.tsv',
    'id\tnames_ar\tnames_what\tref\tregister\tneutral\tneutral_ar\ntest-term\tلفظ الاختبار\tactor\ttest-group\tpejorative\tTest Group\tمجموعة الاختبار\n',
  );
  assert.match((await riwaya(['terms', 'import', terms, '--knowledge', layer])).out, /1 rows added/);
  const wrong = await riwaya(['terms', 'import', put('wrong.csv', 'id,x\n1,2\n'), '--knowledge', layer]);
  assert.deepEqual([wrong.status, wrong.out], [2, '']);
  assert.match(wrong.err, /wrong\.csv: has the columns id, x; needed are id, names_what/);
  assert.equal((await riwaya(['read', report, '--publisher', 'test-source', '--knowledge', layer])).status, 0);
});

test('an import that is killed leaves the layer as it was, and the next one cleans up', async () => {
  const layer = fresh();
  await riwaya(['places', 'import', table, '--knowledge', layer]);
  const file = join(layer, 'places/ocha.jsonl');
  const before = readFileSync(file, 'utf8');
  const rows = Array.from({ length: 150_000 }, (_, i) => `Place ${i},مكان ${i},C${10_000 + i},SY07,Idleb,إدلب,35.7,36.6\n`);
  const big = put('big.csv', `${readFileSync(table, 'utf8').split('\n')[0]}\n${rows.join('')}`);
  const command = fileURLToPath(new URL('../../bin/riwaya.js', import.meta.url));
  const child = spawn(process.execPath, [command, 'places', 'import', big, '--knowledge', layer], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const working = (): string[] => readdirSync(layer).filter((name) => name.startsWith('.import-'));
  while (child.exitCode === null && !working().some((name) => readdirSync(join(layer, name)).length > 0))
    await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  await ended;
  assert.equal(readFileSync(file, 'utf8'), before);
  assert.equal(working().length, 1);
  assert.equal((await placeRead(['--knowledge', layer])).place, 'ocha-sy-c9001');
  await riwaya(['places', 'import', table, '--knowledge', layer]);
  assert.deepEqual([working(), existsSync(file)], [[], true]);
});
