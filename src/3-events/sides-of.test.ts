import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opposed, sidesOf } from './index.ts';
import { knowledge } from './made-by-hand.ts';

for (const [what, id, day, expected] of [
  ['a part stands where its whole does', 'old-army', '2024-11-29', ['syria-government-to-2024']],
  ['a source stands where the body stands that it speaks for', 'state-media', '2024-11-29', ['syria-government-to-2024']],
  ['and so does a part of that source', 'state-agency', '2024-11-29', ['syria-government-to-2024']],
  ['on the day of a change it speaks for those who came', 'state-media', '2024-12-08', ['syria-transitional']],
  ['on a day unknown it stands where it ever stood', 'state-media', null, ['syria-government-to-2024', 'syria-transitional']],
  ['a source of nobody stands nowhere', 'newspaper', '2024-11-29', []],
  ['nobody known stands nowhere', 'nobody', null, []],
] as const) {
  test(`sides: ${what}`, () => assert.deepEqual(sidesOf(id, day, knowledge), expected));
}

test('state media and rebels are opposed while that government lasts', () => {
  const rebels = (day: string) => sidesOf('rebels', day, knowledge);
  assert.ok(opposed(sidesOf('state-agency', '2024-12-07', knowledge), rebels('2024-12-07')));
  assert.ok(!opposed(sidesOf('state-agency', '2024-12-09', knowledge), rebels('2024-12-09')));
});
