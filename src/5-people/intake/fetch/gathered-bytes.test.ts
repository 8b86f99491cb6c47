import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gatheredBytes } from './gathered-bytes.ts';

test('what is taken is what was added, or its beginning', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 100_000, size: 'max' }), { maxLength: 6 }), fc.nat(200_000), (pieces, most) => {
      const all = Buffer.concat(pieces);
      for (const [limit, expected] of [
        [undefined, all],
        [most, all.subarray(0, most)],
      ] as const) {
        const gathered = gatheredBytes();
        for (const piece of pieces) gathered.add(piece);
        assert.equal(gathered.size, all.length);
        assert.equal(Buffer.compare(gathered.take(limit), expected), 0);
      }
    }),
    { numRuns: 30 },
  );
});
