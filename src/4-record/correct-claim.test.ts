import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ToldClaim, toldClaims } from '#events';
import { documentOf, engine, strikes } from '../../test/record/some-reports.ts';
import { correctable, correctClaim } from './correct-claim.ts';
import type { RecordFault } from './record-fault.ts';

const { knowledge } = engine();
const told = toldClaims(documentOf(strikes[0] as (typeof strikes)[0]), 'r1', knowledge)[0] as ToldClaim;
const corrected = (slot: string, value: unknown) => correctClaim(told, slot, value, 'a reader', knowledge);

const values: readonly (readonly [slot: string, value: unknown, read: (claim: ToldClaim) => unknown, is: unknown])[] = [
  ['type', 'bombardment', ({ claim }) => claim.type, 'bombardment'],
  ['polarity', 'denied', ({ claim }) => claim.polarity, 'denied'],
  ['modality', 'planned', ({ claim }) => claim.modality, 'planned'],
  ['extent', 'part', ({ claim }) => claim.extent, 'part'],
  ['time.start', '2024-11-28', ({ claim }) => [claim.time.start, claim.time.basis], ['2024-11-28', 'stated']],
  ['time.end', null, ({ claim }) => claim.time.end, null],
  ['places', 'sarmin, hama', ({ claim }) => claim.places.map(({ place }) => place?.name), ['Sarmin', 'Hama']],
  ['places', [], ({ claim }) => claim.places, []],
  ['initiators', ['israel'], ({ claim }) => claim.initiators.map(({ actor }) => actor?.id), ['israel']],
  ['targets', '', ({ claim }) => claim.targets, []],
  ['tolls.killed', 5, ({ claim }) => claim.tolls.map(({ low, high }) => [low, high]), [[5, 5]]],
  ['tolls.killed', '125-', ({ claim }) => claim.tolls.map(({ low, high }) => [low, high]), [[125, null]]],
  ['tolls.killed', '-30', ({ claim }) => claim.tolls.map(({ low, high }) => [low, high]), [[null, 30]]],
  ['tolls.killed', null, ({ claim }) => claim.tolls, []],
  [
    'tolls.injured',
    [3, 4],
    ({ claim }) => claim.tolls.map(({ outcome, low }) => [outcome, low]),
    [
      ['killed', 4],
      ['injured', 3],
    ],
  ],
  ['total', 'true', ({ total }) => total, true],
];

for (const [slot, value, read, is] of values) {
  test(`${slot} = ${JSON.stringify(value)}`, () => {
    const claim = corrected(slot, value);
    assert.deepEqual(read(claim), is);
    assert.match(claim.claim.notes.at(-1) ?? '', new RegExp(`^corrected by a reader: ${slot} was `));
    assert.equal(claim.anchor, told.anchor);
  });
}

test('every slot refuses what it cannot hold, and says what it can', () => {
  for (const slot of correctable) {
    const wrong = slot === 'places' || slot === 'initiators' || slot === 'targets' ? 'no-such-id' : 'nonsense';
    assert.throws(
      () => corrected(slot, wrong),
      (error: RecordFault) => error.code === 'bad-value' && /; give \S/.test(error.message),
      slot,
    );
  }
  for (const wrong of ['12-10', -1, 1.5, [1], '']) assert.throws(() => corrected('tolls.killed', wrong), { code: 'bad-value' });
  assert.throws(() => corrected('toString', 'x'), { code: 'unknown-slot' });
});
