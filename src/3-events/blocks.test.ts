import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blocksOf } from './blocks.ts';
import { type Brief, told } from './claims-by-hand.ts';
import { enough, score } from './features/index.ts';
import { place } from './features/place.ts';
import { knowledge } from './made-by-hand.ts';
import type { ToldClaim } from './model.ts';
import { tellingOf } from './telling.ts';

function seeks(a: ToldClaim, b: ToldClaim): boolean {
  const under = new Set(blocksOf(b, knowledge).under);
  return blocksOf(a, knowledge).seek.some((block) => under.has(block));
}

for (const [what, one, other, expected] of [
  ['the same place and day', {}, {}, true],
  ['towns side by side', {}, { at: ['north-town'] }, true],
  ['the day after', {}, { day: '2024-11-30' }, true],
  ['a week after', {}, { day: '2024-12-06' }, false],
  ['cities far apart', {}, { at: ['west-city'] }, false],
  ['a town and its governorate', {}, { at: ['north'], precision: 'governorate' }, true],
  ['a town and another governorate', {}, { at: ['west'], precision: 'governorate' }, false],
  ['a strike and a capture', {}, { type: 'withdrawal' }, false],
  ['one number at one place weeks apart', { tolls: { killed: 25 } }, { tolls: { killed: 25 }, day: '2024-12-20' }, true],
  ['one number of one day at two places', { tolls: { killed: 25 } }, { tolls: { killed: 25 }, at: ['west-city'] }, true],
  ['a number every strike has', { tolls: { killed: 1 } }, { tolls: { killed: 1 }, day: '2024-12-20' }, false],
  [
    'no place and the same words',
    { at: [], context: 'market noon bakery' },
    { at: [], context: 'market noon bakery', day: '2024-12-20' },
    true,
  ],
  ['one name that nobody knows', { at: ['?the mill'] }, { at: ['?the mill'], day: '2024-12-20' }, true],
  ['a plan', {}, { modality: 'planned' }, false],
] as readonly (readonly [string, Brief, Brief, boolean])[])
  test(what, () => assert.equal(seeks(told('a', { context: 'one', ...one }), told('b', { context: 'two', ...other })), expected));

const words = fc.subarray(['market', 'bakery', 'school', 'bridge', 'noon', 'dawn'], { minLength: 1 }).map((some) => some.join(' '));
const day = fc.constantFrom('2024-11-27', '2024-11-28', '2024-11-29', '2024-11-28..2024-11-30', '2024-11-20..2024-11-30', null);
const brief: fc.Arbitrary<Brief> = fc.record({
  type: fc.constantFrom('air-drone-strike', 'bombardment', 'casualty-report', 'withdrawal'),
  at: fc.subarray(['north-city', 'north-town', 'north', 'west', 'west-city', 'syria', 'north-quarter', '?the mill']),
  precision: fc.constantFrom('exact', 'near'),
  day,
  tolls: fc.record({ killed: fc.integer({ min: 1, max: 5 }) }),
  modality: fc.constantFrom('actual', 'actual', 'actual', 'planned'),
  context: words,
  words,
});
const pair = fc.tuple(brief, brief).map(([a, b]): [ToldClaim, ToldClaim] => [told('a', a), told('b', b)]);

test('who is sought seeks', () =>
  fc.assert(
    fc.property(pair, ([a, b]) => assert.equal(seeks(a, b), seeks(b, a))),
    { numRuns: 500 },
  ));

test('a claim seeks what is as it is, unless it is only a plan', () =>
  fc.assert(fc.property(brief, (one) => assert.equal(seeks(told('a', one), told('b', one)), one.modality !== 'planned'))));

test('points are the same from both sides', () =>
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const [one, other] = [tellingOf(a, knowledge), tellingOf(b, knowledge)];
      assert.ok(Math.abs(score(one, other) - score(other, one)) < 1e-9);
    }),
  ));

const placed = brief.map((one): Brief => {
  const at = one.at?.filter((id) => id !== 'syria' && id !== '?the mill') ?? [];
  return { ...one, day: '2024-11-29', modality: 'actual', at: at.length ? at : ['north-city'] };
});

test('two claims of one day, with enough points and places that may be one, are on a shared shelf', () =>
  fc.assert(
    fc.property(placed, placed, (a, b) => {
      const [one, other] = [told('a', a), told('b', b)];
      const [left, right] = [tellingOf(one, knowledge), tellingOf(other, knowledge)];
      if (place.value(left, right) > 0 && score(left, right) >= enough) assert.ok(seeks(one, other));
    }),
    { numRuns: 1000 },
  ));
