/** Each feature on pairs that differ in what it weighs: which way it points, from both sides, in what order, and what it says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Brief, told } from '../claims-by-hand.ts';
import { knowledge } from '../made-by-hand.ts';
import { type Telling, tellingOf } from '../telling.ts';
import { initiators, targets } from './bodies.ts';
import { denial, exchange, rarity } from './circumstances.ts';
import type { Feature } from './feature.ts';
import { never, score } from './index.ts';
import { elsewhere, place } from './place.ts';
import { time } from './time.ts';
import { sameTolls, tolls } from './tolls.ts';
import { type } from './type.ts';
import { context, wording } from './wording.ts';

const telling = (brief: Brief): Telling => tellingOf(told('r', brief), knowledge);

/** Pairs from what speaks most for one happening to what speaks most against it; the sign of each, and what is said of it. */
type Row = readonly [what: string, sign: '+' | '0' | '-', one: Brief, other: Brief, says: RegExp];
const lead = 'strikes on the northern city killed four people on friday';

const tables: readonly (readonly [Feature, readonly Row[]])[] = [
  [
    type,
    [
      ['the same', '+', {}, {}, /^both tell of air-drone-strike$/],
      ['shelled, and by what', '+', {}, { type: 'bombardment' }, /^one tells of air-drone-strike, the other of bombardment$/],
      ['a toll of whatever it was', '+', {}, { type: 'casualty-report' }, /casualty-report/],
      ['another act', '-', {}, { type: 'grenade' }, /grenade/],
      ['taken, and taken back', '-', { type: 'government-regains-territory' }, { type: 'non-state-actor-overtakes-territory' }, /regains/],
    ],
  ],
  [
    place,
    [
      ['one town', '+', { at: ['north-town'] }, { at: ['north-town'] }, /^both at north-town$/],
      ['one city', '+', {}, {}, /^both at north-city$/],
      [
        'towns within what both allow',
        '+',
        {},
        { at: ['north-town'] },
        /^north-city and north-town are 6 km apart; as they are told, 9 km/,
      ],
      ['a governorate', '+', { at: ['north'] }, { at: ['north'] }, /^both at north$/],
      ['a town in a governorate', '+', {}, { at: ['north'] }, /^north-city lies in north$/],
      ['no place', '0', {}, { at: [] }, /^one of them names no place$/],
      ['a country', '0', { at: ['syria'] }, { at: ['syria'] }, /^both at syria$/],
      ['a place nobody knows', '0', {}, { at: ['?the mill'] }, /^north-city and the mill, of which one is not known$/],
      ['far cities', '-', {}, { at: ['west-city'] }, /km apart/],
    ],
  ],
  [
    time,
    [
      ['one day, written out', '+', {}, {}, /^both on 2024-11-29 \(stated\)$/],
      ['one day, counted from publication', '+', {}, { basis: 'relative' }, /touches/],
      [
        'one weekday, the day of publication wrong',
        '+',
        {},
        { day: '2024-11-22', basis: 'relative' },
        /7 days apart, on the same weekday$/,
      ],
      ['a day of a week', '+', {}, { day: '2024-11-23..2024-11-30' }, /touches/],
      ['one day, taken for granted', '+', {}, { basis: 'inherited' }, /touches/],
      ['no day', '0', {}, { day: null }, /an unknown day/],
      ['far days taken for granted', '-', {}, { day: '2024-11-20', basis: 'inherited' }, /9 days apart$/],
      ['far days counted', '-', {}, { day: '2024-11-20', basis: 'relative' }, /9 days apart$/],
      ['far days written out', '-', {}, { day: '2024-11-20' }, /^2024-11-29 \(stated\) and 2024-11-20 \(stated\) are 9 days apart$/],
    ],
  ],
  [
    initiators,
    [
      ['the same', '+', { by: ['russia'] }, { by: ['russia'] }, /^initiators: the same body \(russia\)$/],
      ['a part of it', '+', { by: ['russia'] }, { by: ['russian-army'] }, /a body and a part of it \(russia; russian-army\)$/],
      ['on its side', '+', { by: ['russia'] }, { by: ['old-army'] }, /bodies of one side/],
      ['nobody', '0', { by: ['russia'] }, {}, /^one of them names no initiators$/],
      ['its enemy', '-', { by: ['russia'] }, { by: ['rebels'] }, /bodies that fight each other \(russia; rebels\)$/],
    ],
  ],
  [
    targets,
    [
      ['the same', '+', { on: ['civilians'] }, { on: ['civilians'] }, /^targets: the same body \(civilians\)$/],
      ['nobody', '0', { on: ['civilians'] }, {}, /^one of them names no targets$/],
      ['others', '-', { on: ['civilians'] }, { on: ['rebels'] }, /different bodies/],
      ['its enemy', '-', { on: ['old-army'] }, { on: ['rebels'] }, /fight each other/],
    ],
  ],
  [
    tolls,
    [
      [
        'two numbers',
        '+',
        { tolls: { killed: 25, injured: 46 } },
        { tolls: { killed: 25, injured: 46 } },
        /^killed 25 and 25; injured 46 and 46$/,
      ],
      ['a large number', '+', { tolls: { killed: 25 } }, { tolls: { killed: 25 } }, /^killed 25 and 25$/],
      ['a small number', '+', { tolls: { killed: 1 } }, { tolls: { killed: 1 } }, /^killed 1 and 1$/],
      ['at least', '+', { tolls: { killed: [4, null] } }, { tolls: { killed: 9 } }, /^killed 4 or more and 9$/],
      ['another outcome', '0', { tolls: { killed: 4 } }, { tolls: { injured: 9 } }, /^no number of one outcome in both$/],
      ['words without a number', '0', { tolls: { killed: [null, null] } }, { tolls: { killed: 9 } }, /^no number/],
      ['a toll that rose', '-', { tolls: { killed: 4 } }, { tolls: { killed: 6 } }, /^killed 4 and 6$/],
      ['one that cannot', '-', { tolls: { killed: 4 } }, { tolls: { killed: 40 } }, /^killed 4 and 40$/],
    ],
  ],
  [
    wording,
    [
      ['the same words', '+', { words: lead }, { words: lead }, /100 % alike/],
      ['half of them', '+', { words: lead }, { words: 'strikes on the northern city wounded children at noon' }, /% alike/],
      ['none', '-', { words: lead }, { words: 'shells fell near a bakery' }, /^their closest sentences are 0 % alike in words$/],
    ],
  ],
  [
    context,
    [
      ['the same', '+', { context: lead }, { context: lead }, /100 % alike/],
      [
        'nothing shared',
        '-',
        { context: lead },
        { context: 'shells fell near a bakery' },
        /^what they tell around it is 0 % alike in words$/,
      ],
    ],
  ],
  [
    denial,
    [
      ['one denies what the other tells there', '+', { denies: true }, {}, /^one denies what the other says of this place$/],
      ['both deny', '0', { denies: true }, { denies: true }, /^neither denies the other$/],
      ['one denies what was elsewhere', '0', { denies: true }, { at: ['west-city'] }, /./],
    ],
  ],
  [
    rarity,
    [
      ['a town taken', '+', { type: 'withdrawal' }, { type: 'withdrawal', day: '2024-12-01' }, /^what happens to control of one place/],
      ['weeks between', '0', { type: 'withdrawal' }, { type: 'withdrawal', day: '2024-12-20' }, /./],
      ['struck, and struck again', '0', {}, {}, /./],
    ],
  ],
  [
    exchange,
    [
      [
        'one leaves what the other takes',
        '+',
        { type: 'withdrawal', by: ['old-army'] },
        { type: 'non-state-actor-overtakes-territory', by: ['rebels'] },
        /^one side leaves what the other takes$/,
      ],
      ['both leave', '0', { type: 'withdrawal', by: ['old-army'] }, { type: 'withdrawal', by: ['rebels'] }, /^no side leaves/],
      [
        'who leaves is who takes',
        '0',
        { type: 'withdrawal', by: ['rebels'] },
        { type: 'non-state-actor-overtakes-territory', by: ['rebels'] },
        /^no side leaves/,
      ],
    ],
  ],
];

const signOf = (value: number): string => (value > 0 ? '+' : value < 0 ? '-' : '0');
for (const [feature, rows] of tables)
  test(`${feature.name}: which way it points and what it says`, () => {
    let before = Number.POSITIVE_INFINITY;
    for (const [what, sign, one, other, says] of rows) {
      const [a, b] = [telling(one), telling(other)];
      const value = feature.value(a, b);
      assert.equal(signOf(value), sign, `${what}: ${value}`);
      assert.ok(Math.abs(value - feature.value(b, a)) < 1e-9, `${what}: not the same from both sides`);
      assert.ok(value <= before, `${what}: ${value} is more than ${before} before it`);
      assert.match(feature.say(a, b).sentence, says, what);
      before = value;
    }
  });

for (const [what, one, other, expected] of [
  ['the same number', { killed: 9 }, { killed: 9 }, true],
  ['the same of what both give', { killed: 9 }, { killed: 9, injured: 4 }, true],
  ['one of two differs', { killed: 9, injured: 5 }, { killed: 9, injured: 4 }, false],
  ['a number that is the same by chance', { killed: 1 }, { killed: 1 }, false],
  ['no outcome of both', { killed: 9 }, { injured: 9 }, false],
] as const)
  test(`the same tolls, ${what}: ${expected}`, () => {
    assert.equal(sameTolls(telling({ tolls: one }), telling({ tolls: other })), expected);
  });

test('what cannot be one happening, whatever else agrees', () => {
  const same: Brief = { words: lead, context: lead, tolls: { killed: 25 } };
  assert.equal(score(telling(same), telling({ ...same, at: ['west-city'] })), never);
  assert.equal(score(telling(same), telling({ ...same, type: 'withdrawal' })), never);
  assert.equal(place.value(telling({}), telling({ at: ['west-city'] })), elsewhere);
  assert.ok(score(telling({ ...same, total: true }), telling({ ...same, tolls: { killed: 4 } })) < 0, 'a total and one strike of it');
  assert.ok(score(telling({ ...same, total: true }), telling(same)) > 0, 'a total that is the toll of one strike');
});
