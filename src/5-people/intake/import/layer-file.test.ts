import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { LayerFile } from './layer-file.ts';

const layers = mkdtempSync(join(tmpdir(), 'riwaya-layer-file-'));
after(() => rmSync(layers, { recursive: true, force: true }));
let count = 0;
const fresh = (): string => join(layers, `layer-${count++}`);
const path = 'places/x.jsonl';
type Row = { id: string; n: number };

function write(layer: string, rows: readonly Row[], { dry = false } = {}) {
  const out = new LayerFile(layer, path, dry);
  const twice: string[] = [];
  try {
    for (const [i, row] of rows.entries()) out.add(row, `line ${i + 1}`);
    return { ...out.finish((id, where, first) => twice.push(`${id} ${where} ${first}`)), twice };
  } finally {
    out.close();
  }
}
const rowsIn = (layer: string): Row[] =>
  existsSync(join(layer, path))
    ? readFileSync(join(layer, path), 'utf8')
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Row)
    : [];

test('whatever was written before and is now, the file holds the newest of each id, in order', () => {
  const rows = fc.array(fc.record({ id: fc.stringMatching(/^[a-c]-?[a-c]$/), n: fc.nat(9) }, { noNullPrototype: true }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 4 }), (runs) => {
      const layer = fresh();
      const model = new Map<string, Row>();
      for (const run of runs) {
        write(layer, run);
        for (const row of [...run].reverse()) model.set(row.id, row);
      }
      const expected = [...model.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      assert.deepEqual(rowsIn(layer), expected);
      assert.deepEqual(existsSync(layer) ? readdirSync(layer).filter((name) => name.startsWith('.')) : [], []);
    }),
    { numRuns: 60 },
  );
});

test('more rows than are held at once', () => {
  const layer = fresh();
  const rows = Array.from({ length: 45_000 }, (_, i) => ({ id: `p-${(i * 7919) % 45_000}`, n: i }));
  assert.equal(write(layer, rows).added, 45_000);
  const ids = rowsIn(layer).map(({ id }) => id);
  assert.deepEqual(ids, [...ids].sort());
  assert.deepEqual(write(layer, rows.slice(0, 10)).unchanged, 10);
});

test('an id that comes twice is told, and the first is kept', () => {
  const layer = fresh();
  const told = write(layer, [
    { id: 'a', n: 1 },
    { id: 'b', n: 2 },
    { id: 'a', n: 3 },
  ]);
  assert.deepEqual(told.twice, ['a line 3 line 1']);
  assert.deepEqual(rowsIn(layer), [
    { id: 'a', n: 1 },
    { id: 'b', n: 2 },
  ]);
});

test('a dry run counts and writes nothing', () => {
  const layer = fresh();
  assert.equal(write(layer, [{ id: 'a', n: 1 }], { dry: true }).added, 1);
  assert.equal(existsSync(layer), false);
});

test('what an interrupted run left is taken away by the next', () => {
  const layer = fresh();
  mkdirSync(join(layer, '.import-999999999-x'), { recursive: true });
  write(layer, [{ id: 'a', n: 1 }]);
  assert.deepEqual(readdirSync(layer), ['places']);
});

test('a broken file is not written over', () => {
  const layer = fresh();
  mkdirSync(join(layer, 'places'), { recursive: true });
  writeFileSync(join(layer, path), '{"id":"a"}\nnot a row\n');
  assert.throws(() => write(layer, [{ id: 'b', n: 1 }]), /x\.jsonl: line 2/);
  assert.equal(readFileSync(join(layer, path), 'utf8'), '{"id":"a"}\nnot a row\n');
});
