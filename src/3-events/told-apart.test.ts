import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Brief, told } from './claims-by-hand.ts';
import { knowledge } from './made-by-hand.ts';
import { toldApart } from './told-apart.ts';

/** The claims of one report, 100 units one after another, and which of them are told as one happening: `1+2 3`. */
function tellings(...briefs: Brief[]): string {
  const claims = briefs.map((brief, n) => told(`r/${n + 1}`, { start: 100 * n, ...brief }));
  const groups = Map.groupBy(toldApart(claims, knowledge), ({ telling }) => telling);
  return [...groups.values()].map((group) => group.map(({ claim }) => claim.id).join('+')).join(' ');
}

const strike: Brief = { tolls: { killed: 4 } };
for (const [what, briefs, expected] of [
  ['what is told twice', [strike, strike], '1+2'],
  ['a strike and its toll further on', [{ by: ['russia'] }, { ...strike, type: 'casualty-report', at: [] }], '1+2'],
  ['a strike and a capture', [strike, { type: 'non-state-actor-overtakes-territory', by: ['rebels'] }], '1 2'],
  ['strikes on cities far apart', [strike, { at: ['west-city'] }], '1 2'],
  ['two towns side by side, by their names', [strike, { at: ['north-town'], tolls: { killed: 4 } }], '1 2'],
  ['a town and what is near it', [strike, { at: ['north-town'], precision: 'near', tolls: { killed: 4 } }], '1+2'],
  ['a town and the governorate it lies in', [strike, { ...strike, at: ['north'], precision: 'governorate' }], '1+2'],
  ['a town and one of its quarters', [strike, { ...strike, at: ['north-quarter'] }], '1+2'],
  ['two quarters of a town', [{ at: ['north-quarter'] }, { at: ['other-quarter'] }], '1+2'],
  ['a town of two, and that town', [{ at: ['north-city', 'north-town'] }, { at: ['north-town'] }], '1+2'],
  ['a total and one strike of it', [{ tolls: { killed: 56 }, total: true }, strike], '1 2'],
  ['a denial and what the report says it denies', [strike, { denies: ['1'], at: ['west-city'], start: 4000 }], '1+2'],
  ['a denial of something of another kind', [strike, { denies: ['1'], type: 'withdrawal' }], '1 2'],
  ['without a place, on a day of its own', [strike, { at: [], day: '2024-11-27', type: 'attack' }], '1 2'],
  ['without a place, its day taken from before', [strike, { at: [], basis: 'inherited', type: 'attack' }], '1+2'],
  ['without a place, far on in the text', [strike, { at: [], start: 5000 }], '1 2'],
  ['without a place, far on in the text, the same number', [strike, { ...strike, at: [], start: 5000 }], '1+2'],
  ['other numbers elsewhere in the text, no place', [strike, { at: [], tolls: { killed: 90 }, day: '2024-11-20', start: 5000 }], '1 2'],
] as readonly (readonly [string, readonly Brief[], string])[])
  test(what, () => assert.equal(tellings(...briefs), expected));

test('a plan is no telling, and how much a report is about what shows', () => {
  const claims = [
    told('r/1', { tolls: { killed: 4 } }),
    told('r/2', { at: ['west-city'], start: 3000 }),
    told('r/3', { modality: 'planned' }),
  ];
  const [first, second, plan] = toldApart(claims, knowledge);
  assert.equal(first?.prominence, 1);
  assert.ok(second && second.prominence > 0 && second.prominence < 0.5);
  assert.deepEqual([plan?.telling, plan?.prominence], ['r/3', 1]);
});

test('the order in which claims are given does not matter', () => {
  const claims = [
    told('r/1', strike),
    told('r/2', { at: [], start: 90 }),
    told('r/3', { at: ['north-town'], start: 200 }),
    told('r/4', { start: 300 }),
  ];
  const byKey = (all: readonly { key: string; telling: string; prominence: number }[]) =>
    Object.fromEntries(all.map(({ key, telling, prominence }) => [key, [telling, prominence]]));
  assert.deepEqual(byKey(toldApart(claims.toReversed(), knowledge)), byKey(toldApart(claims, knowledge)));
});
