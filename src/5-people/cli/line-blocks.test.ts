import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type LineBlock, lineBlocks } from './line-blocks.ts';

async function* chunks(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

async function collect(parts: readonly Uint8Array[], lineBytes: number): Promise<LineBlock[]> {
  return Array.fromAsync(lineBlocks(chunks(parts), lineBytes));
}

function cut(text: string, cuts: readonly number[]): Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  const at = [0, ...cuts.map((n) => n % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((to, i) => bytes.slice(at[i], to));
}

const decoded = (block: LineBlock): string => new TextDecoder().decode(block.bytes);

test('however a stream is cut, the blocks hold the same lines with the same numbers', async () => {
  const line = fc.constantFrom('', 'a', '\u0642\u0635\u0641', 'x'.repeat(50));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 20 }), fc.array(fc.nat(), { maxLength: 8 }), async (lines, cuts) => {
      const text = lines.join('\n');
      const blocks = await collect(cut(text, cuts), 1000);
      assert.equal(blocks.map(decoded).join(''), text);
      let number = 1;
      for (const block of blocks) {
        assert.equal(block.line, number);
        number += decoded(block).split('\n').length - 1;
      }
    }),
  );
});

test('a line that is too long is let go, and the lines around it are kept and numbered', async () => {
  const parts = cut(`one\n${'x'.repeat(200_000)}\nthree\n`, [100, 70_000, 150_000]);
  const blocks = await collect(parts, 1000);
  assert.deepEqual(
    blocks.map((block) => [block.line, block.tooLong, decoded(block)]),
    [
      [1, false, 'one\n'],
      [2, true, ''],
      [3, false, 'three\n'],
    ],
  );
});

test('a too long last line without a line end is still told', async () => {
  const blocks = await collect(cut(`one\n${'x'.repeat(90_000)}`, []), 1000);
  assert.deepEqual(
    blocks.map((block) => [block.line, block.tooLong]),
    [
      [1, false],
      [2, true],
    ],
  );
});
