import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clustered } from './cluster.ts';
import { never } from './features/index.ts';

type Pairs = Readonly<Record<string, number>>;
/** Points of pairs written `a-b`; all others have none. */
const points =
  (pairs: Pairs) =>
  (a: number, b: number): number =>
    pairs[`${Math.min(a, b)}-${Math.max(a, b)}`] ?? 0;

for (const [what, count, pairs, joined, expected] of [
  ['nothing', 0, {}, [], []],
  ['one item', 1, {}, [], [[0]]],
  ['a pair that is just enough', 2, { '0-1': 5 }, [], [[0, 1]]],
  ['a pair that is not', 2, { '0-1': 4.99 }, [], [[0], [1]]],
  ['three that agree', 3, { '0-1': 5, '1-2': 5, '0-2': 5 }, [], [[0, 1, 2]]],
  ['one between two strangers chains neither', 3, { '0-1': 6, '1-2': 7 }, [], [[0], [1, 2]]],
  ['what agrees enough on average', 3, { '0-1': 8, '1-2': 7, '0-2': 4 }, [], [[0, 1, 2]]],
  ['a pair kept apart, whatever is between', 3, { '0-1': 9, '1-2': 8, '0-2': never }, [], [[0, 1], [2]]],
  ['a joined pair that nothing speaks for', 3, {}, [[0, 2]], [[0, 2], [1]]],
  ['a joined pair that all speaks against', 2, { '0-1': -40 }, [[0, 1]], [[0, 1]]],
  [
    'joined pairs through a third',
    4,
    {},
    [
      [0, 3],
      [3, 1],
    ],
    [[0, 1, 3], [2]],
  ],
  ['two joined are weighed together against a third', 3, { '0-2': 8, '1-2': 0 }, [[0, 1]], [[0, 1], [2]]],
  ['of two that are as near the first', 3, { '0-1': 6, '0-2': 6 }, [], [[0, 1], [2]]],
] as readonly (readonly [string, number, Pairs, readonly (readonly [number, number])[], readonly number[][]])[])
  test(what, () => assert.deepEqual(clustered(count, points(pairs), 5, joined), expected));

const matrix = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    values: fc.uniqueArray(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 45, maxLength: 45 }),
    order: fc.shuffledSubarray(
      Array.from({ length: count }, (_, i) => i),
      { minLength: count },
    ),
  }),
);
const scoreIn = (values: readonly number[], a: number, b: number): number => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return values[(high * (high - 1)) / 2 + low] as number;
};

test('the order of the items does not matter where no scores tie, and each item is in one group', () =>
  fc.assert(
    fc.property(matrix, ({ count, values, order }) => {
      const groups = clustered(count, (a, b) => scoreIn(values, a, b), 2);
      const shuffled = clustered(count, (a, b) => scoreIn(values, order[a] as number, order[b] as number), 2);
      const back = shuffled.map((group) => group.map((i) => order[i] as number).sort((a, b) => a - b));
      assert.deepEqual(
        back.sort(([a], [b]) => (a as number) - (b as number)),
        [...groups].sort(([a], [b]) => (a as number) - (b as number)),
      );
      assert.deepEqual(
        groups.flat().sort((a, b) => a - b),
        Array.from({ length: count }, (_, i) => i),
      );
    }),
  ));
