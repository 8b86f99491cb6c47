/** What the knowledge check says of actors whose dates, successions or sides cannot be right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sides } from '#knowledge';
import { type ActorRow, actorErrors } from '../scripts/knowledge-check-actors.ts';

const row = (id: string, more: Partial<ActorRow> = {}): ActorRow => ({
  id,
  name: id,
  name_ar: id,
  names: { ar: ['الأول', 'الثاني'], en: ['First', 'Second'] },
  valid: { from: '2012-01-01', to: '2020-01-01' },
  ...more,
});
const check = (...rows: ActorRow[]): string[] => actorErrors(rows.map((one) => ({ row: one, where: 'here' })));
const finds = (words: RegExp, ...rows: ActorRow[]): void => {
  const errors = check(...rows);
  assert.equal(errors.length, 1, errors.join('\n'));
  assert.match(errors[0] as string, words);
};
const first = { name: 'First', name_ar: 'الأول' };
const second = { name: 'Second', name_ar: 'الثاني' };
const side = (id: string, from: string | null, to: string | null) => ({ kind: 'side', with: id, from, to });

test('names that follow each other on the same day pass', () => {
  const known_as = [
    { ...first, from: null, to: '2016-07-28' },
    { ...second, from: '2016-07-28', to: null },
  ];
  assert.deepEqual(check(row('a', { known_as })), []);
});

test('names that overlap, end before they begin, leave the life of the body or are not looked for', () => {
  const from = { ...first, from: '2013-01-01', to: '2016-01-01' };
  finds(/two names at once/, row('a', { known_as: [from, { ...second, from: '2015-01-01', to: null }] }));
  finds(
    /ends before it begins/,
    row('a', { valid: { from: null, to: null }, known_as: [{ ...first, from: '2016-01-01', to: '2015-01-01' }] }),
  );
  finds(/outside its own/, row('a', { known_as: [{ ...first, from: '2011-01-01', to: '2013-01-01' }] }));
  finds(/not among its names/, row('a', { known_as: [{ ...first, name_ar: 'الثالث', from: null, to: null }] }));
});

test('a successor follows an actor that is there and is over', () => {
  const after = { valid: { from: '2020-01-01', to: null }, succeeds: 'a' };
  assert.deepEqual(check(row('a'), row('b', after)), []);
  finds(/no actor/, row('b', after));
  finds(/they overlap/, row('a'), row('b', { succeeds: 'a' }));
  const open = { from: null, to: '2012-01-01' };
  assert.ok(check(row('a', { succeeds: 'b', valid: open }), row('b', { succeeds: 'a' })).some((error) => /succeeds itself/.test(error)));
});

test('relations name what there is, and one side of a conflict at a time', () => {
  assert.deepEqual(
    check(row('a', { relations: [side('syria-opposition', null, '2016-01-01'), side('syria-north-east', '2016-01-01', null)] })),
    [],
  );
  assert.deepEqual(check(row('a', { relations: [side('syria-north-east', null, null), side('counter-islamic-state', null, null)] })), []);
  finds(/two sides of one conflict/, row('a', { relations: [side('syria-opposition', null, null), side('syria-north-east', null, null)] }));
  finds(/no side/, row('a', { relations: [side('the-good', null, null)] }));
  finds(/no actor/, row('a', { relations: [{ kind: 'backed_by', with: 'nobody', from: null, to: null }] }));
  finds(/outside its own/, row('a', { relations: [side('syria-opposition', '2019-01-01', '2024-01-01')] }));
});

test('sides oppose each other both ways', () => {
  for (const one of sides)
    for (const id of one.opposes) assert.ok(sides.find((other) => other.id === id)?.opposes.includes(one.id), `${one.id} and ${id}`);
});
