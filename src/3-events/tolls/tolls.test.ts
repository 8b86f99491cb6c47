import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { account, figure, knowledge, when } from '../made-by-hand.ts';
import type { Account, Figure, TollRange, TollRule } from '../model.ts';
import { tollsOf } from './index.ts';

const tolls = (accounts: readonly Account[], rule: TollRule, sources?: string[]): TollRange[] =>
  tollsOf({ accounts, time: when('2024-11-29') }, rule, sources ? { sources } : {}, knowledge);
/** "killed all 4 4 25": outcome, group, low, best, high. */
const inShort = ({ outcome, who, low, best, high }: TollRange): string =>
  [outcome, who, ...[low, best, high].map((end) => end?.value ?? '-')].join(' ');
const gives = (id: string, ...figures: Figure[]): Account => account(id, { figures });

const three = [gives('observers', figure(4)), gives('rescuers', figure(25)), gives('newspaper', figure(25)), gives('rebels', figure(40))];
const open = [gives('observers', figure(125, { high: null })), gives('rescuers', figure(100))];

for (const [what, accounts, rule, expected] of [
  ['the lowest and the highest', three, 'widest', 'killed all 4 - 40'],
  ['an open upper end beyond all others', open, 'widest', 'killed all 100 - -'],
  [
    'an open upper end within',
    [gives('observers', figure(20, { high: null })), gives('rescuers', figure(25))],
    'widest',
    'killed all 20 - 25',
  ],
  ['an open lower end', [gives('observers', figure(null, { high: 30 })), gives('rescuers', figure(40))], 'widest', 'killed all - - 40'],
  ['at least, alone', [gives('observers', figure(125, { high: null }))], 'best', 'killed all 125 125 -'],
  ['the lowest estimate', three, 'conservative', 'killed all 4 4 4'],
  ['a word beside a number', [gives('observers', figure(null)), gives('rescuers', figure(25))], 'conservative', 'killed all 25 25 25'],
  ['none said to be killed', [gives('observers', figure(0)), gives('rescuers', figure(3))], 'conservative', 'killed all 0 0 0'],
  ['the one most voices give', three, 'best', 'killed all 4 25 40'],
  [
    'of two given once the narrower',
    [gives('observers', figure(10, { high: 30 })), gives('rescuers', figure(25))],
    'best',
    'killed all 10 25 30',
  ],
  ['of two as narrow the lower', [gives('observers', figure(30)), gives('rescuers', figure(25))], 'best', 'killed all 25 25 30'],
  ['no figure has more than half', three, 'majority', 'killed all - - -'],
  ['more than half', three.slice(0, 3), 'majority', 'killed all 25 25 25'],
] as const) {
  test(`tolls, ${rule}: ${what}`, () => assert.deepEqual(tolls(accounts, rule).map(inShort), [expected]));
}

test('voices that are not independent back a figure once', () => {
  const state = ['old-army', 'old-government', 'state-agency'].map((id) => gives(id, figure(2)));
  const accounts = [...state, gives('observers', figure(7)), gives('rescuers', figure(7))];
  assert.deepEqual(tolls(accounts, 'best').map(inShort), ['killed all 2 7 7']);
  assert.deepEqual(tolls(accounts, 'majority').map(inShort), ['killed all 7 7 7']);
});

test('only these voices, those that are part of or speak for them, or their side', () => {
  const accounts = [gives('state-agency', figure(2)), gives('rebels', figure(40)), gives('observers', figure(25))];
  assert.deepEqual(tolls(accounts, 'sources', ['observers']).map(inShort), ['killed all 25 25 25']);
  assert.deepEqual(tolls(accounts, 'sources', ['old-government']).map(inShort), ['killed all 2 2 2']);
  assert.deepEqual(tolls(accounts, 'sources', ['syria-opposition']).map(inShort), ['killed all 40 40 40']);
  assert.deepEqual(tolls(accounts, 'sources', ['rescuers']), []);
  assert.deepEqual(tolls(accounts, 'conservative', ['observers', 'rebels']).map(inShort), ['killed all 25 25 25']);
  assert.throws(() => tolls(accounts, 'sources'), /at least one voice or side/);
});

test('parts and other groups have ranges of their own and are never added', () => {
  const part = { who: 'children', low: 8, high: 8 };
  const accounts = [
    gives('observers', figure(25, { of_which: [part] }), figure(4, { outcome: 'injured' })),
    gives('rescuers', figure(5, { who: 'children' }), figure(20, { who: 'civilians' }), figure(12, { who: 'fighters' })),
  ];
  assert.deepEqual(tolls(accounts, 'widest').map(inShort), [
    'killed all 20 - 25',
    'killed children 5 - 8',
    'killed fighters 12 - 12',
    'injured all 4 - 4',
  ]);
});

test('what never counts is noted where nothing else is left', () => {
  const [total] = tolls([gives('observers', figure(300, { total: true }))], 'widest');
  assert.equal(total && inShort(total), 'killed all - - -');
  assert.match(total?.notes.join() ?? '', /only totals over more than this event are given, by observers/);
  const beside = [gives('observers', figure(300, { total: true }), figure(4, { superseded_by: 'x' }), figure(25))];
  assert.deepEqual(tolls(beside, 'widest').map(inShort), ['killed all 25 - 25']);
  const denied = account('old-army', { holds: 'denies', figures: [figure(9)] });
  assert.deepEqual(tolls([denied], 'widest'), []);
});

test('a word without a number is noted, with its words', () => {
  const [range] = tolls([gives('observers', figure(null, { text: 'dozens' }))], 'conservative');
  assert.equal(range && inShort(range), 'killed all - - -');
  assert.deepEqual(range?.notes, ['observers gives no number: "dozens"']);
});

test('each end names its figure and its voice', () => {
  const [range] = tolls(three, 'widest');
  assert.equal(range?.low?.voice.id, 'observers');
  assert.equal(range?.high?.voice.id, 'rebels');
  assert.equal(range?.high?.figure, three[3]?.figures[0]);
});

const someFigure = fc
  .tuple(fc.option(fc.nat(50)), fc.option(fc.nat(50)), fc.constantFrom('unspecified', 'civilians', 'children'), fc.boolean())
  .map(([low, high, who, total]) => figure(low, { high: low !== null && high !== null ? low + high : high, who, total }));
const someAccounts = fc
  .array(fc.tuple(fc.constantFrom('observers', 'rescuers', 'newspaper', 'rebels', 'old-army'), fc.array(someFigure, { maxLength: 3 })), {
    maxLength: 5,
  })
  .map((rows) => rows.map(([id, figures], n) => ({ ...gives(id, ...figures), id: `${n}` })));
const anyRule = fc.constantFrom<TollRule>('widest', 'conservative', 'best', 'majority');

test('low is never above best, nor best above high, under any rule', () => {
  fc.assert(
    fc.property(someAccounts, anyRule, (accounts, rule) => {
      for (const { low, best, high } of tolls(accounts, rule)) {
        const values = [low, best, high].flatMap((end) => (end ? [end.value] : []));
        assert.deepEqual(
          values,
          [...values].sort((a, b) => a - b),
        );
      }
    }),
  );
});

test('a reprint changes no end under any rule', () => {
  fc.assert(
    fc.property(someAccounts, anyRule, (accounts, rule) => {
      const reprints = accounts.map((each) => ({ ...each, id: `${each.id} again`, repeats: each.id }));
      assert.deepEqual(tolls([...accounts, ...reprints], rule).map(inShort), tolls(accounts, rule).map(inShort));
    }),
  );
});
