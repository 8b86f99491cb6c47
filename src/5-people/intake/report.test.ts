import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readKnowledge } from './knowledge-files.ts';
import { publishedDay, zoneOffset } from './published.ts';
import { nearest, requirePublisher } from './publishers.ts';
import { noHeader, takeReport } from './report.ts';

test('the text is kept to the letter, and its hash is of it', () => {
  const text = '  قصف\r\n على\tحلب \n';
  const { report, notes } = takeReport(text, { ...noHeader, id: 'a', published: '2024-11-30' }, 'text');
  assert.equal(report.text, text);
  assert.equal(report.sha256, createHash('sha256').update(text).digest('hex'));
  assert.deepEqual([report.published, report.published_zone, notes], ['2024-11-30', '+03:00', ['zone assumed UTC+3']]);
});

test('a text without words is a fault', () => {
  assert.throws(() => takeReport(' \n', noHeader, 'text'), { code: 'empty', message: 'is empty' });
  assert.throws(() => takeReport('…!', noHeader, 'text'), { code: 'empty', message: 'holds no words' });
});

const days: [string, string, string][] = [
  ['2024-11-30', '+03:00', '2024-11-30'],
  ['2024-11-29T22:30:00Z', '+03:00', '2024-11-30'],
  ['2024-11-29T22:30:00Z', '+00:00', '2024-11-29'],
  ['2024-11-29T23:30:00+01:00', '+03:00', '2024-11-29'],
  ['2024-02-29 05:00', '+03:00', '2024-02-29'],
];
for (const [value, zone, day] of days)
  test(`${value} is published on ${day} in ${zone}`, () => assert.equal(publishedDay(value, zone), day));

for (const value of [
  '2024-02-30',
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-11-0',
  '30/11/2024',
  'yesterday',
  '',
  '2024-11-30T25:00Z',
]) {
  test(`${JSON.stringify(value)} is no date`, () => assert.throws(() => publishedDay(value), { code: 'bad-date' }));
}

test('zones are offsets or names, the name taken to its offset on that day', () => {
  assert.equal(zoneOffset('+3', null), '+03:00');
  assert.equal(zoneOffset('-0330', null), '-03:30');
  assert.equal(zoneOffset('Asia/Damascus', '2020-01-15'), '+02:00');
  assert.equal(zoneOffset('Asia/Damascus', '2020-07-15'), '+03:00');
  assert.equal(zoneOffset('UTC', null), '+00:00');
  for (const zone of ['Mars/X', '+99:00', '']) assert.throws(() => zoneOffset(zone, null), { code: 'bad-zone' });
});

test('a zone in the published moment is the zone of the report', () => {
  const { report } = takeReport('قصف', { ...noHeader, published: '2024-11-30T08:00:00+02:00' }, 'text');
  assert.deepEqual([report.published, report.published_zone], ['2024-11-30', '+02:00']);
});

test('an unknown publisher is answered with the nearest', () => {
  const known = new Map([
    ['enab-baladi', ['Enab Baladi', 'enabbaladi.net']],
    ['sana', ['SANA']],
    ['al-jazeera', ['Al Jazeera']],
  ]);
  assert.doesNotThrow(() => requirePublisher('sana', known));
  assert.throws(() => requirePublisher('enab-balady', known), /did you mean enab-baladi\?/);
  assert.deepEqual(nearest('enabbaladi.net', known)[0], 'enab-baladi');
  assert.throws(() => requirePublisher('zzzzzzzzzzzz', known), /use an identifier of knowledge\/sources/);
});

test('knowledge is read by kind and hashed; a corrupt line is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-'));
  try {
    mkdirSync(join(folder, 'actors'));
    writeFileSync(join(folder, 'actors', 'a.jsonl'), '{"id":"x"}\n\n{"id":"y"}\n');
    const first = readKnowledge(folder);
    assert.deepEqual(first.rows.actors, [{ id: 'x' }, { id: 'y' }]);
    assert.match(first.hash, /^sha256:[0-9a-f]{64}$/);
    assert.equal(readKnowledge(folder).hash, first.hash);
    writeFileSync(join(folder, 'places.jsonl'), '{"id":"p"}\n{"id":\n');
    assert.throws(() => readKnowledge(folder), /knowledge\/places\.jsonl: line 2 is not JSON/);
    writeFileSync(join(folder, 'places.jsonl'), '');
    writeFileSync(join(folder, 'other.jsonl'), '{}');
    assert.throws(() => readKnowledge(folder), /knowledge\/other\.jsonl: not in one of/);
    assert.throws(() => readKnowledge(join(folder, 'none')), /folder knowledge\/ is missing/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('where nobody says the zone, a report can be taken in another; the day of a moment follows', () => {
  const { report, notes, inZone } = takeReport('نص', { ...noHeader, published: '2024-01-15T22:30:00Z' }, 'text');
  assert.deepEqual([report.published, report.published_zone, notes], ['2024-01-16', '+03:00', ['zone assumed UTC+3']]);
  const other = inZone?.('Africa/Tunis');
  assert.deepEqual(
    [other?.report.published, other?.report.published_zone, other?.notes],
    ['2024-01-15', '+01:00', ['zone assumed UTC+1, that of the country the report speaks of']],
  );
  assert.equal(takeReport('نص', { ...noHeader, published: '2024-01-15', zone: '+02:00' }, 'text').inZone, null);
  assert.equal(takeReport('نص', noHeader, 'text').inZone, null);
});
