import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsOf } from './accounts.ts';
import { type Brief, told } from './claims-by-hand.ts';
import { knowledge } from './made-by-hand.ts';
import type { Account } from './model.ts';

const of = (claims: Readonly<Record<string, Brief>>): Account[] =>
  accountsOf(
    Object.entries(claims).map(([key, brief]) => told(key, brief)),
    knowledge,
  );
const only = (claims: Readonly<Record<string, Brief>>): Account => {
  const [one, ...others] = of(claims);
  assert.ok(one && others.length === 0);
  return one;
};
const friday = '2024-11-29';
const saturday = '2024-11-30';

test('one account per voice, in the order of their first word, whoever passed it on', () => {
  const accounts = of({
    late: { voice: 'rescuers', published: saturday, via: ['newspaper'] },
    early: { voice: 'observers', published: friday },
    again: { voice: 'rescuers', published: saturday, via: ['state-agency'] },
  });
  assert.deepEqual(
    accounts.map(({ id, sayings, via }) => [id, sayings.map(({ claim }) => claim), via.map((voice) => voice.id)]),
    [
      ['observers', ['early'], []],
      ['rescuers', ['again', 'late'], ['state-agency', 'newspaper']],
    ],
  );
});

const lead = 'strikes on the northern city killed four people on friday';
test('what one voice said is repeated elsewhere as a copy, and counts once', () => {
  const { sayings, copies, figures } = only({
    first: { words: lead, tolls: { killed: 4 }, published: friday },
    reprint: { words: lead, tolls: { killed: 4 }, published: saturday, publisher: 'newspaper' },
  });
  assert.deepEqual([sayings.length, figures.length], [1, 1]);
  assert.deepEqual(
    copies.map(({ claim, of: original, publisher, reason }) => [claim, original, publisher, reason.value]),
    [['reprint', 'first', 'newspaper', 1]],
  );
});

for (const [what, brief, repeats] of [
  ['the same words under another name', { words: lead }, 'observers'],
  ['a few words changed', { words: lead.replace('people', 'civilians') }, 'observers'],
  ['other words', { words: 'shells fell on the market while shops were open' }, null],
  ['too few words to tell', { words: 'strikes on friday' }, null],
  ['the same words denied', { words: lead, denies: true }, null],
] as readonly (readonly [string, Brief, string | null])[])
  test(`${what}: ${repeats ? 'repeats' : 'stands for itself'}`, () => {
    const [, other] = of({ first: { words: lead, published: friday }, other: { voice: 'newspaper', ...brief } });
    assert.equal(other?.repeats, repeats);
  });

test('a headline of its own over the words of another leaves a reprint a reprint, a sentence of its own does not', () => {
  const own = { voice: 'newspaper', published: saturday, title: 'dead and wounded' };
  const first: Brief = { words: lead, published: friday };
  const reprint = { 'r/2': { ...own, words: lead, start: 90 } };
  const [, titled] = of({
    first,
    'r/1': { ...own, words: 'bombs kill and wound many in town', quotation: 'dead and wounded' },
    ...reprint,
  });
  const [, added] = of({ first, 'r/1': { ...own, words: 'bombs kill and wound many in town' }, ...reprint });
  assert.deepEqual([titled?.repeats, added?.repeats], ['observers', null]);
});

for (const [what, claims, holds] of [
  ['asserts', { a: {} }, 'asserts'],
  ['denies', { a: { denies: true } }, 'denies'],
  ['doubts', { a: { stance: 'doubts' } }, 'doubts'],
  ['withholds', { a: { stance: 'withholds' } }, 'withholds'],
  ['asserted and denies the day after', { a: { published: friday }, b: { denies: true, published: saturday } }, 'withdrew'],
  ['denied and asserts the day after', { a: { denies: true, published: friday }, b: { published: saturday } }, 'asserts'],
  ['denies a part of what it tells', { 'a/1': {}, 'a/2': { denies: true, tolls: { killed: [null, null] } } }, 'asserts'],
  ['denies outright what it takes up', { 'a/1': { start: 90 }, 'a/2': { denies: ['1'] } }, 'denies'],
  ['denies civilian dead of its own strike', { 'a/1': {}, 'a/2': { denies: ['1'], tolls: { killed: [null, null] } } }, 'asserts'],
] as readonly (readonly [string, Readonly<Record<string, Brief>>, Account['holds']])[])
  test(`${what}: ${holds}`, () => assert.equal(only(claims).holds, holds));

/** Figures as `4→b 25`: a number and the claim that took its place. */
const written = ({ figures }: Account): string =>
  figures.map(({ low, superseded_by }) => (superseded_by === null ? `${low}` : `${low}→${superseded_by}`)).join(' ');
for (const [what, claims, expected] of [
  ['a later figure stands for the earlier', { b: { tolls: { killed: 9 } }, a: { tolls: { killed: 4 }, published: friday } }, '4→b 9'],
  ['be it lower', { b: { tolls: { killed: 3 } }, a: { tolls: { killed: 4 }, published: friday } }, '4→b 3'],
  ['the last of three', { a: { tolls: { killed: 1 } }, b: { tolls: { killed: 2 } }, c: { tolls: { killed: 3 } } }, '1→c 2→c 3'],
  ['the same again', { a: { tolls: { killed: 4 } }, b: { tolls: { killed: 4 } } }, '4 4'],
  ['of another outcome', { a: { tolls: { killed: 4 } }, b: { tolls: { injured: 25 } } }, '4 25'],
  ['words without a number take no place', { a: { tolls: { killed: 4 } }, b: { tolls: { killed: [null, null] } } }, '4 null'],
  ['what is denied gives none', { a: { tolls: { killed: 4 } }, b: { tolls: { killed: 9 }, denies: true } }, '4'],
] as readonly (readonly [string, Readonly<Record<string, Brief>>, string])[])
  test(what, () => assert.equal(written(only(claims)), expected));

test('of two figures in one claim the higher stands, in whatever order', () => {
  const claim = told('a', { tolls: { injured: 25 } });
  const [toll] = claim.claim.tolls;
  assert.ok(toll);
  for (const tolls of [
    [toll, { ...toll, low: 12, high: 12 }],
    [{ ...toll, low: 12, high: 12 }, toll],
  ]) {
    const [account] = accountsOf([{ ...claim, claim: { ...claim.claim, tolls } }], knowledge);
    const standing = account?.figures.filter(({ superseded_by }) => superseded_by === null).map(({ low }) => low);
    assert.deepEqual(standing, [25]);
  }
});

test('an account takes the time that is known best, the last extent, and the sides of its voice', () => {
  const account = only({
    a: { voice: 'old-army', day: '2024-11-28', basis: 'published', extent: 'part', published: friday },
    b: { voice: 'old-army', day: friday, basis: 'stated', extent: 'whole' },
    c: { voice: 'old-army', day: saturday, basis: 'relative' },
  });
  assert.deepEqual([account.time.start, account.extent, account.sides], [friday, 'whole', ['syria-government-to-2024']]);
});
