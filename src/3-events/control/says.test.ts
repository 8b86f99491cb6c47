import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '#claims';
import { saysOf } from './says.ts';

const actor = { start: 0, end: 1, text: 'x', actor: null };
const claim = (type: Claim['type'], more: Partial<Claim> = {}): Claim => ({
  id: 'c',
  sentence: { start: 0, end: 1 },
  event: { start: 0, end: 1, text: 'x' },
  type,
  initiators: [actor],
  targets: [],
  places: [],
  time: { start: '2024-11-30', end: '2024-11-30', precision: 'day', basis: 'stated', text: null },
  tolls: [],
  incidents: null,
  extent: 'unknown',
  polarity: 'asserted',
  modality: 'actual',
  attribution: [],
  disputes: [],
  confidence: 1,
  notes: [],
  ...more,
});
const said = (stance: Claim['attribution'][number]['stance']): Partial<Claim> => ({
  attribution: [{ start: 0, end: 1, source: null, text: 'x', cue: 'x', stance, quoted: 'none' }],
});
const undated: Partial<Claim> = {
  modality: 'background',
  time: { start: '2024-11-29', end: '2024-11-30', precision: 'days', basis: 'published', text: null },
};
const denied: Partial<Claim> = { polarity: 'denied' };
const lost: Partial<Claim> = { initiators: [], targets: [actor] };

const table: readonly (readonly [Claim['type'], Partial<Claim>, ReturnType<typeof saysOf>])[] = [
  ['government-regains-territory', {}, 'takes'],
  ['non-violent-transfer-of-territory', {}, 'takes'],
  ['non-state-actor-overtakes-territory', { modality: 'ongoing' }, 'holds'],
  ['non-state-actor-overtakes-territory', { modality: 'background' }, 'takes'],
  ['non-state-actor-overtakes-territory', undated, 'holds'],
  ['non-state-actor-overtakes-territory', lost, 'loses'],
  ['non-state-actor-overtakes-territory', { ...lost, ...undated }, 'not-held'],
  ['non-state-actor-overtakes-territory', { ...lost, ...denied }, 'holds'],
  ['non-state-actor-overtakes-territory', denied, 'not-taken'],
  ['non-state-actor-overtakes-territory', { ...denied, modality: 'ongoing' }, 'not-held'],
  ['withdrawal', {}, 'leaves'],
  ['withdrawal', undated, 'not-held'],
  ['withdrawal', denied, 'holds'],
  ['deployment', {}, 'enters'],
  ['headquarters-or-base-established', {}, 'enters'],
  ['deployment', undated, null],
  ['deployment', denied, 'not-held'],
  ['armed-clash', {}, null],
  ['ground-offensive', {}, null],
  ['government-regains-territory', { modality: 'planned' }, null],
  ['government-regains-territory', { modality: 'possible' }, null],
  ['government-regains-territory', { modality: 'demanded' }, null],
  ['government-regains-territory', { modality: 'hypothetical' }, null],
  ['government-regains-territory', said('claims'), 'takes'],
  ['government-regains-territory', said('doubts'), null],
  ['government-regains-territory', said('withholds'), null],
];

test('what a claim says of who holds its place', () => {
  assert.deepEqual(
    table.map(([type, more]) => saysOf(claim(type, more))),
    table.map(([, , says]) => says),
  );
});
