import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { knowledge, word } from '../../../test/made-control.ts';
import { dayAfter } from '../days.ts';
import { controlOf } from './control-of.ts';

const day = fc.integer({ min: 0, max: 9 }).map((n) => dayAfter('2024-11-25', n).slice(5));
const anyWord = fc
  .record({
    voice: fc.constantFrom('monitor', 'wire', 'rebels', 'allies', 'army', 'army-tv', 'stranger'),
    says: fc.constantFrom('takes', 'holds', 'enters', 'leaves', 'loses', 'not-taken', 'not-held'),
    holder: fc.constantFrom('rebels', 'brigade', 'allies', 'army', 'kurds', 'gunmen'),
    from: day,
    length: fc.integer({ min: 0, max: 2 }),
    late: fc.integer({ min: 0, max: 3 }),
    place: fc.constantFrom('city', 'city', 'city', 'province'),
    extent: fc.constantFrom('whole', 'part', 'unknown'),
    at: fc.nat({ max: 500 }),
  })
  .map(({ voice, says, holder, from, length, late, ...more }) => {
    const to = dayAfter(`2024-${from}`, length);
    return word(`${voice} ${says} ${holder} ${from}..${to.slice(5)}`, { ...more, extent: more.extent as 'part', said: dayAfter(to, late) });
  });
const anyWords = fc.uniqueArray(anyWord, { maxLength: 14, selector: ({ claim }) => claim });

test('the order of the statements does not matter', () =>
  fc.assert(
    fc.property(
      anyWords.chain((words) => fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length }))),
      ([words, shuffled]) => assert.deepEqual(controlOf('city', shuffled, {}, knowledge), controlOf('city', words, {}, knowledge)),
    ),
  ));

test('spans never overlap, and every boundary is a day that a statement names or the day after', () =>
  fc.assert(
    fc.property(anyWords, (words) => {
      const said = words.flatMap(({ from, to, said }) => [from, to, said]).filter((one) => one !== null);
      const allowed = new Set([...said, ...said.map((one) => dayAfter(one, 1)), null]);
      const { combined, by_account } = controlOf('city', words, {}, knowledge);
      for (const spans of [combined, ...by_account.map((account) => account.spans)])
        for (const [n, { from, to, claims, reasons }] of spans.entries()) {
          assert.ok(allowed.has(from) && allowed.has(to));
          assert.ok(from === null || to === null || from < to);
          const before = spans[n - 1]?.to;
          assert.ok(n === 0 || (before !== null && before !== undefined && from !== null && before <= from));
          assert.ok(claims.length > 0 && reasons.length > 0);
        }
    }),
  ));

test('held is never said on the word of one side alone', () =>
  fc.assert(
    fc.property(anyWords, (words) => {
      const own = words.filter(
        ({ voice, holder }) =>
          voice.id !== 'monitor' &&
          voice.id !== 'wire' &&
          voice.id !== 'army' &&
          voice.id !== 'army-tv' &&
          holder?.id !== 'army' &&
          holder?.id !== 'kurds',
      );
      for (const span of controlOf('city', own, {}, knowledge).combined) assert.notEqual(span.state, 'held');
    }),
  ));
