import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { account, figure, knowledge, noClaims, party, spot, when } from '../made-by-hand.ts';
import type { Account, DisputeKind } from '../model.ts';
import { disputesOf } from './index.ts';

const kinds = (...accounts: Account[]): DisputeKind[] => disputesOf(accounts, noClaims, knowledge).map(({ kind }) => kind);
type More = Partial<Account>;

/** What the observers and the newspaper say, and the disputes between them. */
const cases: readonly (readonly [what: string, one: More, other: More, expected: readonly DisputeKind[]])[] = [
  ['two say the same', {}, {}, []],
  ['one denies', { holds: 'denies' }, {}, ['denied']],
  ['both deny', { holds: 'denies' }, { holds: 'denies' }, []],
  ['one doubts', { holds: 'doubts', figures: [figure(1)] }, { figures: [figure(9)] }, []],
  ['one withholds', { holds: 'withholds' }, {}, []],
  ['one took it back', { holds: 'withdrew' }, { holds: 'denies' }, []],

  ['other numbers', { figures: [figure(4)] }, { figures: [figure(25)] }, ['toll-differs']],
  ['other numbers of another outcome', { figures: [figure(4)] }, { figures: [figure(25, { outcome: 'injured' })] }, []],
  ['civilians and people are one toll', { figures: [figure(4, { who: 'civilians' })] }, { figures: [figure(25)] }, ['toll-differs']],
  ['children are not the whole', { figures: [figure(4, { who: 'children' })] }, { figures: [figure(25)] }, []],
  [
    'children among them and children',
    { figures: [figure(25, { of_which: [{ who: 'children', low: 8, high: 8 }] })] },
    { figures: [figure(5, { who: 'children' })] },
    ['toll-differs'],
  ],
  ['at least, and more', { figures: [figure(20, { high: null })] }, { figures: [figure(25)] }, []],
  ['more than 500, and 500', { figures: [figure(501, { high: null })] }, { figures: [figure(500)] }, []],
  ['at least, and fewer', { figures: [figure(20, { high: null })] }, { figures: [figure(12)] }, ['toll-differs']],
  ['up to, and fewer', { figures: [figure(null, { high: 30 })] }, { figures: [figure(12)] }, []],
  ['about', { figures: [figure(40, { approximate: true })] }, { figures: [figure(43)] }, []],
  ['a word and a number', { figures: [figure(null)] }, { figures: [figure(12)] }, []],
  ['some and none', { figures: [figure(null)] }, { figures: [figure(0)] }, ['toll-differs']],
  ['a total is not compared', { figures: [figure(300, { total: true })] }, { figures: [figure(25)] }, []],
  ['what was replaced is not compared', { figures: [figure(4, { superseded_by: 'x' }), figure(25)] }, { figures: [figure(25)] }, []],
  ['one of two figures fits', { figures: [figure(4), figure(25)] }, { figures: [figure(25)] }, []],

  ['other sides', { initiators: [party('russia')] }, { initiators: [party('rebels')] }, ['perpetrator-differs']],
  ['part and whole', { initiators: [party('russia')] }, { initiators: [party('russian-army')] }, []],
  ['one side', { initiators: [party('russia')] }, { initiators: [party('old-army')] }, []],
  ['parts of one whole', { initiators: [party('first-brigade')] }, { initiators: [party('second-brigade')] }, []],
  ['nobody known', { initiators: [party(null)] }, { initiators: [party('rebels')] }, []],
  ['one name in common', { initiators: [party('russia'), party('rebels')] }, { initiators: [party('rebels')] }, []],
  [
    'in a clash both are doers',
    { types: ['armed-clash'], initiators: [party('rebels')], targets: [party('old-army')] },
    { types: ['armed-clash'], initiators: [party('old-army')] },
    [],
  ],
  [
    'parties of an agreement',
    { types: ['agreement'], initiators: [party('russia')] },
    { types: ['agreement'], initiators: [party('rebels')] },
    [],
  ],

  ['two cities', { places: [spot('north-city')] }, { places: [spot('west-city')] }, ['place-differs']],
  ['a town at the city', { places: [spot('north-city')] }, { places: [spot('north-town')] }, []],
  ['a place and its unit', { places: [spot('north-city')] }, { places: [spot('north', 'governorate')] }, []],
  ['a place and another unit', { places: [spot('north-city')] }, { places: [spot('west', 'governorate')] }, ['place-differs']],
  ['two countries', { places: [spot('syria', 'country')] }, { places: [spot('far-city')] }, ['place-differs']],
  ['the country', { places: [spot('syria', 'country')] }, { places: [spot('west-city')] }, []],
  ['one place in common', { places: [spot('north-city'), spot('west-city')] }, { places: [spot('west-city')] }, []],

  ['the day before', { time: when('2024-11-28') }, {}, []],
  ['two days before', { time: when('2024-11-27') }, {}, ['time-differs']],
  ['a day that was published', { time: when('2024-11-20', '2024-11-21', 'published') }, {}, []],
  ['an open start', { time: when(null, '2024-11-29') }, {}, []],

  [
    'taken, and left by the same',
    { types: ['non-state-actor-overtakes-territory'], initiators: [party('rebels')] },
    { types: ['withdrawal'], initiators: [party('first-brigade')] },
    ['outcome-differs'],
  ],
  [
    'taken, and left by the other',
    { types: ['non-state-actor-overtakes-territory'], initiators: [party('rebels')] },
    { types: ['withdrawal'], initiators: [party('old-army')] },
    [],
  ],
  [
    'taken by the state, and by others',
    { types: ['government-regains-territory'] },
    { types: ['non-state-actor-overtakes-territory'] },
    ['outcome-differs'],
  ],
  [
    'taken by two who fight each other',
    { types: ['non-state-actor-overtakes-territory'], initiators: [party('rebels')] },
    { types: ['non-state-actor-overtakes-territory'], initiators: [party('north-east-forces')] },
    ['outcome-differs'],
  ],
  [
    'all and part',
    { types: ['non-state-actor-overtakes-territory'], extent: 'whole' },
    { types: ['non-state-actor-overtakes-territory'], extent: 'part' },
    ['outcome-differs'],
  ],
  [
    'taken, and not taken',
    { types: ['non-state-actor-overtakes-territory'] },
    { types: ['non-state-actor-overtakes-territory'], holds: 'denies' },
    ['denied'],
  ],
];

for (const [what, one, other, expected] of cases) {
  test(`disputes: ${what}`, () => {
    const [a, b] = [account('observers', one), account('newspaper', other)];
    assert.deepEqual(kinds(a, b), expected);
    assert.deepEqual(kinds(b, a), expected);
  });
}

test('who denies its own part disputes only with those who name it or its side', () => {
  const denial = account('russia', { holds: 'denies', initiators: [party('russian-army')] });
  const names = (id: string) => account('observers', { initiators: [party(id)] });
  assert.deepEqual(kinds(denial, names('russia')), ['denied']);
  assert.deepEqual(kinds(denial, names('old-army')), ['denied']);
  assert.deepEqual(kinds(denial, names('rebels')), []);
  assert.deepEqual(kinds(denial, account('observers')), []);
});

test('one voice, and words that repeat another, do not dispute', () => {
  const [four, many] = [{ figures: [figure(4)] }, { figures: [figure(25)] }];
  assert.deepEqual(kinds(account('observers', four), { ...account('observers', many), id: 'later' }), []);
  assert.deepEqual(kinds(account('observers', four), account('newspaper', { ...many, repeats: 'observers' })), []);
  const three = disputesOf(
    [account('observers', four), account('newspaper', { ...four, repeats: 'observers' }), account('rescuers', many)],
    noClaims,
    knowledge,
  );
  assert.deepEqual(
    three.map(({ accounts }) => accounts),
    [['observers', 'rescuers']],
  );
});

test('a reason names both voices and both values', () => {
  const [dispute] = disputesOf(
    [
      account('observers', { figures: [figure(4, { claim: 'a' })] }),
      account('rescuers', { figures: [figure(125, { high: null, claim: 'b' })] }),
    ],
    noClaims,
    knowledge,
  );
  assert.equal(dispute?.reason.sentence, 'observers gives 4 killed; rescuers gives at least 125 killed.');
  assert.deepEqual(dispute?.reason.with, { voice: 'observers', other: 'rescuers', says: '4 killed', other_says: 'at least 125 killed' });
  assert.deepEqual(dispute?.claims, ['a', 'b']);
});

/** Any account that the cases are made of. */
const anyAccount = (id: string) => fc.constantFrom(...cases.flatMap(([, one, other]) => [one, other])).map((more) => account(id, more));

test('disputes are the same whichever account comes first, and none is with itself', () => {
  fc.assert(
    fc.property(anyAccount('observers'), anyAccount('newspaper'), anyAccount('rescuers'), (a, b, c) => {
      const found = (accounts: Account[]) =>
        disputesOf(accounts, noClaims, knowledge)
          .map(({ kind, accounts: [x, y] }) => `${kind} ${[x, y].sort().join(' ')}`)
          .sort();
      assert.deepEqual(found([a, b, c]), found([c, a, b]));
      assert.deepEqual(found([a, { ...a, id: 'again' }]), []);
    }),
  );
});
