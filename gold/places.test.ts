/** No change may sink how places are read on the sentences coded here under the floor. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeFigures, placeFloor, placeItems, scoreAllPlaces, spanOf } from './places-score.ts';

test('the gold of places is well formed and large enough', () => {
  const items = placeItems();
  assert.ok(items.length >= 200, `${items.length} items; at least 200 are needed`);
  assert.equal(new Set(items.map((item) => item.id)).size, items.length, 'an id is there twice');
  for (const item of items) {
    assert.match(item.published, /^\d{4}-\d{2}-\d{2}$/, item.id);
    for (const gold of item.places) {
      assert.ok(spanOf(item, gold), `${item.id}: "${gold.words}" is not in its text`);
      assert.equal(gold.place === null, gold.why !== undefined, `${item.id}: "${gold.words}" is null without a why, or the reverse`);
    }
  }
});

test('the reading of places does not sink under the floor', async () => {
  const figures = placeFigures(await scoreAllPlaces());
  const sunk = Object.entries(placeFloor()).filter(([name, value]) => (figures[name] ?? 0) < value);
  assert.deepEqual(
    sunk.map(([name, value]) => `${name} ${(figures[name] ?? 0).toFixed(3)} < ${value}`),
    [],
    'see `node gold/places-score.ts --misses`; a floor is lowered only with a reason in CHANGELOG.md',
  );
});
