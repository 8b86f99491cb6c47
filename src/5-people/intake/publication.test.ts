import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DateFound } from './formats/found.ts';
import { choosePublication } from './publication.ts';
import { publicationWeights } from './publication-weights.ts';

const nobody = { published: null, zone: null };
const at = (where: string, value: string | null): DateFound => ({ where, value, written: value ?? 'منذ ساعة' });
const day = (...candidates: DateFound[]): string | null => choosePublication(candidates, nobody, '2024-12-10T00:00:00Z').day;

const chosen: readonly (readonly [string, readonly DateFound[], string | null])[] = [
  ['the field for machines', [at('date near the headline', '2024-11-29'), at('json-ld datePublished', '2024-11-30')], '2024-11-30'],
  [
    'not the date of a change',
    [at('json-ld dateModified', '2024-12-05'), at('meta article:modified_time', '2024-12-05'), at('url', '2024-11-30')],
    '2024-11-30',
  ],
  ['no date rather than that of a change', [at('json-ld dateModified', '2024-12-05')], null],
  ['not one that lies in the future', [at('json-ld datePublished', '2025-06-01'), at('url', '2024-11-30')], '2024-11-30'],
  ['not one before pages began', [at('json-ld datePublished', '1970-01-01'), at('line in the article', '2024-11-30')], '2024-11-30'],
  [
    'what three places agree on, against one',
    [
      at('json-ld datePublished', '2024-12-05'),
      at('time near the headline', '2024-11-30'),
      at('url', '2024-11-30'),
      at('meta pubdate', '2024-11-30'),
    ],
    '2024-11-30',
  ],
  ['not what could not be understood', [at('json-ld datePublished', null), at('last-modified', '2024-11-30')], '2024-11-30'],
  ['not what is no date', [at('json-ld datePublished', '2024-02-31')], null],
  ['the page itself before its ticker', [at('shown elsewhere', '2024-12-08'), at('line below the headline', '2024-04-05')], '2024-04-05'],
  ['a message by its clock', [at('message date', '2024-11-29T20:00'), at('message date_unixtime', '2024-11-30T00:00:00Z')], '2024-11-30'],
  ['none of none', [], null],
];
for (const [name, candidates, expected] of chosen) test(`chosen: ${name}`, () => assert.equal(day(...candidates), expected));

test('every candidate is kept with why, and one at most is chosen', () => {
  const { dates, notes } = choosePublication(
    [
      at('json-ld datePublished', '2024-11-30T01:10:00+03:00'),
      at('url', '2024-11-30'),
      at('json-ld dateModified', '2024-12-02'),
      at('date on the page', null),
    ],
    nobody,
    null,
  );
  assert.deepEqual(
    dates.map(({ chosen, why }) => [chosen, why]),
    [
      [true, 'believed most of 4; another tells the same day'],
      [false, 'tells the same day'],
      [false, 'tells of a change or of keeping, not of publication'],
      [false, 'could not be understood, or is told from a day that is not known'],
    ],
  );
  assert.deepEqual(notes, ['publication date taken from json-ld datePublished']);
});

test('what the person says goes before all, and that it does is noted', () => {
  const { day, dates, notes, zone } = choosePublication(
    [at('json-ld datePublished', '2024-11-30')],
    { published: '2024-11-28', zone: 'Asia/Beirut' },
    null,
  );
  assert.deepEqual([day, zone], ['2024-11-28', { offset: '+02:00', basis: 'told' }]);
  assert.deepEqual(
    dates.map(({ chosen }) => chosen),
    [false],
  );
  assert.deepEqual(notes, ['the publication date that was given goes before 2024-11-30, found in json-ld datePublished']);
  assert.throws(() => choosePublication([], { published: '2024-02-31', zone: null }, null), { code: 'bad-date' });
  assert.throws(() => choosePublication([], { published: null, zone: 'Mars' }, null), { code: 'bad-zone' });
});

test('the zone is stated, told, assumed or unknown', () => {
  const zone = (value: string, told: string | null = null, fallback?: string) =>
    choosePublication([at('json-ld datePublished', value)], { published: null, zone: told }, null, fallback).zone;
  assert.deepEqual(zone('2024-11-30T08:00:00+02:00'), { offset: '+02:00', basis: 'stated' });
  assert.deepEqual(zone('2024-11-30T08:00:00+02:00', '+01:00'), { offset: '+01:00', basis: 'told' });
  assert.deepEqual(zone('2024-11-30T08:00:00Z'), { offset: '+03:00', basis: 'unknown' });
  assert.deepEqual(zone('2024-11-30', null, 'Africa/Tunis'), { offset: '+01:00', basis: 'assumed' });
});

test('a moment in UTC is of the day that it was in the zone', () => {
  assert.equal(choosePublication([at('feed pubDate', '2024-11-29T22:30:00Z')], nobody, null).day, '2024-11-30');
  assert.equal(choosePublication([at('feed pubDate', '2024-11-29T22:30:00Z')], nobody, null, 'Africa/Tunis').day, '2024-11-29');
});

test('whatever is found, the day chosen is one of those found, and it does not hang on their order where all differ in weight', () => {
  const where = fc.constantFrom('json-ld datePublished', 'url', 'last-modified', 'json-ld dateModified', 'time near the headline');
  const value = fc.constantFrom('2024-11-30', '2024-11-29', '2030-01-01', '1980-05-05', 'kein', null);
  fc.assert(
    fc.property(fc.uniqueArray(fc.record({ where, value }), { maxLength: 5, selector: (one) => one.where }), (found) => {
      const candidates = found.map(({ where, value }) => at(where, value));
      const one = day(...candidates);
      assert.ok(one === null || candidates.some(({ value }) => value === one));
      assert.equal(day(...candidates.toReversed()), one);
    }),
  );
});

test('no weight is hidden behind one whose beginning it shares', () => {
  for (const [i, [where]] of publicationWeights.entries())
    assert.equal(
      publicationWeights.findIndex(([other]) => where.startsWith(other)),
      i,
      where,
    );
});
