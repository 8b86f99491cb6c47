import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from './claims-by-hand.ts';
import { Judged } from './judged.ts';
import type { Judgement } from './model.ts';

const judgement = (kind: Judgement['kind'], left: string, right: string, at = '2024-12-01'): Judgement => ({
  ...{ id: `${kind} ${left} ${right}`, kind, by: 'a reader', at, reason: null },
  ...{ left: left.split(' '), right: right.split(' ') },
});
const [a, b, c] = [told('a'), told('b'), told('c')];
const anchors = { a: 'a@0', b: 'b@0', c: 'c@0' };

for (const [what, judgements, expected] of [
  ['nobody judged', [], false],
  ['judged to be two', [judgement('apart', anchors.a, anchors.b)], true],
  ['judged the other way round', [judgement('apart', anchors.b, anchors.a)], true],
  ['one of many', [judgement('apart', `${anchors.c} ${anchors.a}`, anchors.b)], true],
  ['two on one side of a judgement', [judgement('apart', `${anchors.a} ${anchors.b}`, anchors.c)], false],
  [
    'a later word puts them together',
    [judgement('same', anchors.a, anchors.b, '2024-12-02'), judgement('apart', anchors.a, anchors.b)],
    false,
  ],
  [
    'a later word takes them apart',
    [judgement('apart', anchors.a, anchors.b, '2024-12-02'), judgement('same', anchors.a, anchors.b)],
    true,
  ],
] as const)
  test(what, () => {
    const judged = new Judged(judgements);
    assert.deepEqual(
      [judged.apart(a, b), judged.apart(b, a), judged.anyApart([c, a], [b])],
      [expected, expected, expected || judged.apart(c, b)],
    );
  });

test('a judgement ties its claims, those of other reports left to be fetched', () => {
  const judged = new Judged([judgement('same', anchors.a, 'far@1'), judgement('apart', anchors.b, 'farther@2')]);
  assert.deepEqual(judged.tiedTo(new Set([anchors.a])), ['far@1']);
  assert.deepEqual(judged.tiedTo(new Set([anchors.b, anchors.a])), ['far@1', 'farther@2']);
  assert.deepEqual(judged.tiedTo(new Set([anchors.c])), []);
  assert.deepEqual(judged.groups(), [[anchors.a, 'far@1']]);
});

for (const [what, judgements, expected] of [
  ['through a third', [judgement('same', 'a', 'b'), judgement('same', 'b', 'c')], ['a b c']],
  ['taken apart later', [judgement('same', 'a', 'b'), judgement('apart', 'a', 'b', '2024-12-02')], []],
  ['one of three taken out later', [judgement('same', 'a b', 'c'), judgement('apart', 'a', 'b', '2024-12-02')], ['a c']],
  [
    'an earlier merge gives way to a later one that it cannot stand beside',
    [judgement('same', 'a', 'c'), judgement('apart', 'a', 'b', '2024-12-02'), judgement('same', 'b', 'c', '2024-12-03')],
    ['b c'],
  ],
] as const)
  test(`of one happening: ${what}`, () => {
    const groups = new Judged(judgements).groups().filter((group) => group.length > 1);
    assert.deepEqual(groups.map((group) => group.join(' ')).sort(), expected);
  });
