/** A user's layer over what ships: its rows, its hash, and what is told when it is broken. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { InputFault } from './input-fault.ts';
import { readKnownWorld } from './known-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'riwaya-layers-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
function layer(files: Readonly<Record<string, string>>): string {
  const path = join(folder, `layer-${count++}`);
  mkdirSync(join(path, 'places'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}
const place = {
  id: 'kafr-mithal',
  name: 'Kafr Mithal',
  name_ar: 'كفر مثال',
  names: { ar: [], en: [] },
  kind: 'village',
  country: 'SY',
  parent: null,
  lat: 35.7,
  lon: 36.6,
  importance: 0.2,
  origin: ['made up'],
};
const line = (more: object = {}): string => `${JSON.stringify({ ...place, ...more })}\n`;
const plain = readKnownWorld(null);

test('a folder that is not there, or holds no rows, is no layer', () => {
  assert.equal(readKnownWorld(join(folder, 'nowhere')).hash, plain.hash);
  assert.equal(readKnownWorld(layer({ 'notes.txt': 'x' })).hash, plain.hash);
});

test('a layer changes the hash, by its content and its paths alone', () => {
  const [a, b] = [layer({ 'places/own.jsonl': line() }), layer({ 'places/own.jsonl': line() })];
  const { hash } = readKnownWorld(a);
  assert.match(hash, /^sha256:[0-9a-f]{64}$/);
  assert.notEqual(hash, plain.hash);
  assert.equal(readKnownWorld(b).hash, hash);
  assert.notEqual(readKnownWorld(layer({ 'places/own.jsonl': line({ lat: 35.8 }) })).hash, hash);
  assert.notEqual(readKnownWorld(layer({ 'places/other.jsonl': line() })).hash, hash);
});

test('a row of the layer replaces what ships, and others are added', () => {
  const own = readKnownWorld(layer({ 'places.jsonl': line() + line({ id: 'saraqib' }) }));
  assert.equal(own.entries.places.length, plain.entries.places.length + 1);
  assert.equal(own.entries.places.find(({ id }) => id === 'saraqib')?.name, 'Kafr Mithal');
  assert.deepEqual(own.layer?.at('places', 'saraqib'), { file: 'places.jsonl', line: 2 });
});

for (const [what, files, expected] of [
  ['a line that is not JSON', { 'places/own.jsonl': `${line()}{"id":` }, /own\.jsonl: line 2 is not JSON/],
  ['a row without a point', { 'places/own.jsonl': line({ lat: null }) }, /own\.jsonl: line 1 \(kafr-mithal\) has no lat, a number/],
  ['a point off the globe', { 'places/own.jsonl': line({ lat: 99 }) }, /line 1 \(kafr-mithal\) lies off the globe/],
  ['an importance of five', { 'places/own.jsonl': line({ importance: 5 }) }, /line 1 .*between 0 and 1/],
  ['a row without an id', { 'places/own.jsonl': line({ id: 'Kafr Mithal' }) }, /line 1 has no id in lower case/],
  ['a row without an origin', { 'places/own.jsonl': line({ origin: [] }) }, /line 1 .*origin/],
  ['names that are no names', { 'places/own.jsonl': line({ names: ['x'] }) }, /line 1 .*names \{"ar"/],
  ['a list', { 'places/own.jsonl': '[]\n' }, /line 1 is not an object/],
  ['an id twice', { 'places/a.jsonl': line(), 'places/b.jsonl': `\n${line()}` }, /b\.jsonl: line 2: its id is also at .*a\.jsonl:1/],
  ['a file of no kind', { 'own.jsonl': line() }, /own\.jsonl: not in one of actors, persons/],
  ['an actor without a kind', { 'actors.jsonl': line({ kind: '' }) }, /actors\.jsonl: line 1 .*kind/],
  [
    'a name of nothing',
    { 'places/own.jsonl': '{"id":"x","same_as":"gone","names":{"ar":["اسم"],"en":[]},"origin":["own"]}\n' },
    /own\.jsonl: line 1 \(x\): its same_as names an entry that is nowhere/,
  ],
] as const) {
  test(`${what} is told with its file and line`, () => {
    const path = layer(files);
    assert.throws(
      () => readKnownWorld(path),
      (error: Error) => error instanceof InputFault && error.code === 'knowledge' && expected.test(error.message),
    );
  });
}
