import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromSections, toSections } from './sections.ts';

test('what goes in comes out, wherever the bytes lie in memory', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 700 });
  const value = fc.record({ word, words: fc.array(word), numbers: fc.uint32Array(), bytes: fc.uint8Array() }, { noNullPrototype: true });
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const bytes = toSections({ values });
      for (const shift of [0, 1]) {
        const moved = Buffer.concat([Buffer.alloc(shift), bytes]).subarray(shift);
        assert.deepEqual(fromSections(moved), { values });
      }
    }),
  );
});

test('bytes that are no whole pack are refused', () => {
  const bytes = toSections({ text: 'ا'.repeat(1000) });
  for (const cut of [0, 5, 14, 60, bytes.length - 8]) assert.throws(() => fromSections(bytes.subarray(0, cut)));
  assert.throws(() => fromSections(Buffer.from('{"pack": 1}')));
});
