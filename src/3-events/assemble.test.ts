import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from './assemble.ts';
import { type Brief, told } from './claims-by-hand.ts';
import { knowledge } from './made-by-hand.ts';
import type { Event } from './model.ts';
import { tellingOf } from './telling.ts';

const friday = '2024-11-29';
const eventOf = (claims: Readonly<Record<string, Brief>>): Event =>
  assemble(
    Object.entries(claims).map(([key, brief]) => tellingOf(told(key, brief), knowledge)),
    knowledge,
  );

test('an event keeps its id when later reports join it, in whatever order its tellings come', () => {
  const first = { b: { published: friday } };
  const later = { a: { published: '2024-12-01', voice: 'rescuers' }, c: { published: null, voice: 'newspaper' } };
  const { id } = eventOf(first);
  assert.equal(eventOf({ ...first, ...later }).id, id);
  assert.deepEqual(eventOf({ ...later, ...first }), eventOf({ ...first, ...later }));
  assert.notEqual(eventOf({ a: { published: '2024-11-28' }, ...first }).id, id);
});

for (const [what, claims, type] of [
  ['the type most voices give', { a: {}, b: { voice: 'rescuers' }, c: { voice: 'newspaper', type: 'grenade' } }, 'air-drone-strike'],
  [
    'one that says how before two that do not',
    { a: { type: 'attack' }, b: { voice: 'rescuers', type: 'attack' }, c: { voice: 'newspaper', type: 'grenade' } },
    'grenade',
  ],
  [
    'what leaves open how, where nobody says',
    { a: { type: 'casualty-report' }, b: { voice: 'rescuers', type: 'bombardment' } },
    'bombardment',
  ],
] as readonly (readonly [string, Readonly<Record<string, Brief>>, string])[])
  test(what, () => assert.equal(eventOf(claims).type, type));

test('places: the most precise first, then what most accounts name, each with who names it', () => {
  const { places } = eventOf({
    a: { at: ['north'], precision: 'governorate' },
    b: { at: ['north-town'], voice: 'rescuers' },
    c: { at: ['north-city'], voice: 'newspaper' },
    d: { at: ['north-city'], voice: 'state-agency' },
    e: { at: ['?the mill'], voice: 'russia' },
  });
  assert.deepEqual(
    places.map(({ text, accounts }) => [text, accounts]),
    [
      ['north-city', ['newspaper', 'state-agency']],
      ['north-town', ['rescuers']],
      ['north', ['observers']],
      ['the mill', ['russia']],
    ],
  );
});

test('time: known best, then given by most, then the earliest', () => {
  const days = (claims: Readonly<Record<string, Brief>>): readonly (string | null)[] => [eventOf(claims).time.start];
  const published: Brief = { day: '2024-11-30', basis: 'published' };
  assert.deepEqual(days({ a: { ...published }, b: { ...published, voice: 'rescuers' }, c: { voice: 'newspaper' } }), [friday]);
  assert.deepEqual(days({ a: { day: '2024-11-28' }, b: { voice: 'rescuers' }, c: { voice: 'newspaper' } }), [friday]);
  assert.deepEqual(days({ a: { day: '2024-11-28' }, b: { voice: 'rescuers' } }), ['2024-11-28']);
});

test('members: what each does, and which it is nearest to, with the table that says so', () => {
  const { members } = eventOf({
    a: { published: friday, tolls: { killed: 4 } },
    b: { voice: 'rescuers', tolls: { killed: 4 } },
    c: { voice: 'old-army', denies: true },
    d: { voice: 'newspaper', modality: 'background' },
  });
  assert.deepEqual(
    members.map(({ claim, role, nearest, reasons }) => [claim, role, nearest !== null, reasons.length > 0]),
    [
      ['a', 'tells', false, false],
      ['b', 'tells', true, true],
      ['c', 'denies', true, true],
      ['d', 'recalls', true, true],
    ],
  );
  const [, second] = members;
  assert.deepEqual(
    second?.reasons.map(({ name }) => name),
    ['type', 'place', 'time', 'initiators', 'targets', 'tolls', 'wording', 'context', 'denial', 'rarity', 'exchange'],
  );
});

test('parties: those most accounts name first, a known one and one by its words apart', () => {
  const { initiators } = eventOf({
    a: { by: ['rebels', 'gunmen'] },
    b: { by: ['russia'], voice: 'rescuers' },
    c: { by: ['russia'], voice: 'newspaper' },
  });
  assert.deepEqual(
    initiators.map(({ name, id, accounts }) => [name, id, accounts.length]),
    [
      ['russia', 'russia', 2],
      ['gunmen', null, 1],
      ['rebels', 'rebels', 1],
    ],
  );
});

test('what is only recalled, and what is only a total, says so', () => {
  assert.match(eventOf({ a: { modality: 'background' } }).notes.join(), /only recalled/);
  const total = eventOf({ a: { total: true, tolls: { killed: 56 } } });
  assert.ok(total.total);
  assert.match(total.notes.join(), /a total/);
  assert.deepEqual(eventOf({ a: {}, b: { total: true } }).notes, []);
});
