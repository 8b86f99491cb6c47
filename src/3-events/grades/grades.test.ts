import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { disputesOf } from '../disputes/index.ts';
import { account, knowledge, noClaims, party, voice, when } from '../made-by-hand.ts';
import type { Account } from '../model.ts';
import { type Grades, gradesOf, independentOf } from './index.ts';

const grades = (...accounts: Account[]): Grades =>
  gradesOf(accounts, disputesOf(accounts, noClaims, knowledge), { time: when('2024-11-29') }, knowledge);
const says = (id: string, more: Partial<Account> = {}): Account => account(id, more);
const denies = (id: string, more: Partial<Account> = {}): Account => account(id, { holds: 'denies', ...more });
const taken: Partial<Account> = { types: ['non-state-actor-overtakes-territory'], initiators: [party('rebels')] };

for (const [what, accounts, grade, across] of [
  ['one voice', [says('observers')], 'single-source', 'unknown'],
  ['two voices', [says('observers'), says('newspaper')], 'corroborated', 'unknown'],
  ['two that use the same words', [says('observers'), says('newspaper', { repeats: 'observers' })], 'single-source', 'unknown'],
  ['a body and its part', [says('rebels'), says('first-brigade')], 'single-source', 'unknown'],
  ['two parts of an armed group', [says('second-brigade'), says('first-brigade')], 'corroborated', 'not-opposing'],
  ['state media and the government', [says('state-agency'), says('old-government')], 'single-source', 'unknown'],
  ['state media and the army', [says('state-media'), says('old-army')], 'single-source', 'unknown'],
  ['state media and an ally', [says('state-media'), says('russian-army')], 'corroborated', 'not-opposing'],
  ['two sides', [says('state-media'), says('rebels')], 'corroborated', 'opposing'],
  ['nobody asserts', [says('observers', { holds: 'withholds' })], 'single-source', 'unknown'],
  ['taken back by the only voice', [says('observers', { holds: 'withdrew' })], 'withdrawn', 'unknown'],
  ['taken back by one of two', [says('observers', { holds: 'withdrew' }), says('newspaper')], 'single-source', 'unknown'],
  ['only denied', [denies('observers')], 'denied', 'unknown'],
  ['only denied, by who is named', [denies('russia', { initiators: [party('russia')] })], 'denied', 'unknown'],
  ['taken back and denied', [says('observers', { holds: 'withdrew' }), denies('newspaper')], 'denied', 'unknown'],
  ['one side says, the other denies', [says('rebels', taken), denies('old-army', taken)], 'denied', 'unknown'],
  [
    'one side and one more say, the other denies',
    [says('rebels', taken), says('observers', taken), denies('old-army', taken)],
    'denied',
    'unknown',
  ],
  [
    'two of no side say, one denies',
    [says('newspaper', taken), says('observers', taken), denies('old-army', taken)],
    'contested',
    'unknown',
  ],
  ['other outcomes', [says('newspaper', taken), says('observers', { ...taken, types: ['withdrawal'] })], 'contested', 'unknown'],
] as const) {
  test(`it happened: ${what}`, () => {
    const { happened } = grades(...accounts);
    assert.deepEqual([happened.grade, happened.across], [grade, across]);
  });
}

const by = (id: string | null): Partial<Account> => ({ initiators: [party(id)] });

for (const [what, accounts, responsible, status] of [
  ['nobody named', [says('observers'), says('newspaper', by(null))], 'unattributed', 'corroborated'],
  ['named by one', [says('observers', by('russia')), says('newspaper')], 'single-source', 'corroborated'],
  ['named by two', [says('observers', by('russia')), says('newspaper', by('russian-army'))], 'corroborated', 'corroborated'],
  [
    'named by one and by who repeats it',
    [says('observers', by('russia')), says('newspaper', { ...by('russia'), repeats: 'observers' })],
    'single-source',
    'single-source',
  ],
  ['two blamed', [says('observers', by('russia')), says('newspaper', by('rebels'))], 'contested', 'contested'],
  ['said so itself', [says('russian-army', by('russia')), says('newspaper')], 'admitted', 'corroborated'],
  ['said so by who speaks for it', [says('state-agency', by('old-army'))], 'admitted', 'single-source'],
  ['named, and denied by the named', [says('observers', by('russia')), denies('russian-army', by('russia'))], 'denied', 'single-source'],
  ['named, and denied by another', [says('observers', by('russia')), denies('rescuers', by('russia'))], 'single-source', 'denied'],
  ['the other was named', [says('observers', by('rebels')), denies('russian-army', by('russia'))], 'single-source', 'single-source'],
] as const) {
  test(`who did it: ${what}`, () => {
    const graded = grades(...accounts);
    assert.deepEqual([graded.responsible.grade, graded.status], [responsible, status]);
  });
}

test('every voice that counts with another is told why', () => {
  const { happened } = grades(says('old-government'), says('state-agency'));
  assert.ok(happened.reasons.some(({ name, sentence }) => name === 'one-body' && /both speak for old-government/.test(sentence)));
});

test('unnamed voices of one outlet count once with it', () => {
  const unnamed = (words: string): Account =>
    says(words, { voice: { ...voice(`newspaper:${words}`), kind: 'unnamed' }, via: [voice('newspaper')] });
  const count = (...accounts: Account[]): number => independentOf(accounts, null, knowledge).length;
  assert.equal(count(unnamed('a doctor'), unnamed('a resident'), says('newspaper')), 1);
  assert.equal(count(unnamed('a doctor'), says('observers')), 2);
});

const ids = ['observers', 'newspaper', 'rescuers', 'rebels', 'first-brigade', 'old-army', 'state-agency', 'russia', 'north-east-forces'];
const holding = fc.constantFrom('asserts', 'denies', 'doubts', 'withholds', 'withdrew');
const someAccounts = fc.array(fc.tuple(fc.constantFrom(...ids), holding, fc.constantFrom(null, 'russia', 'rebels')), { maxLength: 6 });
const accountsOf = (rows: readonly (readonly [string, Account['holds'], string | null])[]): Account[] =>
  rows.map(([id, holds, doer], n) => ({ ...says(id, { holds, ...(doer === null ? {} : by(doer)) }), id: `${n}` }));

test('grades are the same in whatever order accounts come', () => {
  fc.assert(
    fc.property(
      someAccounts.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        const [one, other] = [grades(...accountsOf(rows)), grades(...accountsOf(shuffled))];
        assert.deepEqual(
          [one.happened.grade, one.happened.across, one.responsible.grade, one.status],
          [other.happened.grade, other.happened.across, other.responsible.grade, other.status],
        );
      },
    ),
  );
});

test('a reprint changes no grade', () => {
  fc.assert(
    fc.property(someAccounts, (rows) => {
      const accounts = accountsOf(rows);
      const reprints = accounts.map((each) => ({
        ...each,
        id: `${each.id} again`,
        voice: voice(`${each.voice.id} reprinted`),
        repeats: each.id,
        sides: [],
      }));
      const [one, other] = [grades(...accounts), grades(...accounts, ...reprints)];
      assert.equal(one.happened.grade, other.happened.grade);
    }),
  );
});
