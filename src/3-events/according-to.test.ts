import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeEvent } from '../../test/events/hand-made-event.ts';
import { accordingTo } from './according-to.ts';
import { knowledge } from './made-by-hand.ts';
import { VoiceTallies } from './voice-tallies.ts';

test('according to one voice only its account, its party and no dispute with others is left', () => {
  const told = accordingTo(madeEvent, { voices: ['white-helmets'], sides: [] }, knowledge);
  assert.deepEqual(
    told?.accounts.map(({ id }) => id),
    ['a1'],
  );
  assert.deepEqual(
    told?.initiators.map(({ id }) => id),
    ['russia'],
  );
  assert.deepEqual([told?.disputes, told?.places[0]?.accounts, told?.status], [[], ['a1'], 'contested']);
});

test('a whole stands for its parts, a side for its voices; a stranger tells of nothing', () => {
  const who = (whose: { voices?: string[]; sides?: string[] }) =>
    accordingTo(madeEvent, { voices: [], sides: [], ...whose }, knowledge)?.accounts.map(({ id }) => id) ?? null;
  assert.deepEqual(who({ voices: ['syrian-government'] }), ['a2']);
  assert.deepEqual(who({ sides: ['syria-government-to-2024'] }), ['a2']);
  assert.equal(who({ voices: ['hezbollah'] }), null);
});

test('a voice is counted once an event: contested where parties differ, denied only where it asserts', () => {
  const tallies = new VoiceTallies();
  tallies.add(madeEvent);
  const [first, second] = madeEvent.accounts;
  assert.ok(first && second);
  tallies.add({
    ...madeEvent,
    id: 'e-denied',
    accounts: [first, { ...second, holds: 'denies' }],
    disputes: madeEvent.disputes.map((dispute) => ({ ...dispute, kind: 'denied' })),
    happened: { ...madeEvent.happened, grade: 'denied' },
  });
  tallies.add({
    ...madeEvent,
    id: 'e-alone',
    accounts: [first],
    disputes: [],
    happened: { ...madeEvent.happened, grade: 'single-source' },
  });
  const [helmets, ministry] = tallies.all();
  const { voice: _, ...counts } = helmets ?? {};
  assert.deepEqual(counts, {
    events: 3,
    alone: 1,
    corroborated: 1,
    contested: 1,
    denied: 1,
    denies: 0,
    withdrew: 0,
    copies: 3,
    types: { 'air-drone-strike': 3 },
    first: '2024-11-30',
    last: '2024-11-30',
  });
  assert.deepEqual([ministry?.voice.id, ministry?.events, ministry?.denies, ministry?.denied], ['made-ministry', 2, 1, 0]);
});
