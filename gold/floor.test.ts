/** No change may sink the scores on the sentences coded here under their floor. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goldItems } from './item.ts';
import { floorFigures, floorPath, goldReport, scoreGold } from './score.ts';

test('the gold is well formed and large enough', () => {
  const items = goldItems();
  assert.ok(items.length >= 250, `${items.length} items; at least 250 are needed`);
  for (const item of items) {
    assert.equal(item.nothing === true, item.claims.length === 0 && item.nothing === true, `${item.id}: nothing, and yet claims`);
    assert.match(item.published, /^\d{4}-\d{2}-\d{2}$/, item.id);
  }
});

test('the scores do not sink under the floor', async () => {
  const floor = JSON.parse(readFileSync(floorPath, 'utf8')) as Record<string, number>;
  const figures = floorFigures(goldReport(await scoreGold()));
  const sunk = Object.entries(floor).filter(([name, value]) => (figures[name] ?? 0) < value);
  assert.deepEqual(
    sunk.map(([name, value]) => `${name} ${(figures[name] ?? 0).toFixed(3)} < ${value}`),
    [],
    'see `node gold/score.ts --misses`; a floor is lowered only with a reason in CHANGELOG.md',
  );
});
