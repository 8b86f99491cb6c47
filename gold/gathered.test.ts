/** No change may sink what gathering makes of the samples under the floor. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedEvents, gatheredFigures, gatheredFloor, scoreGathered } from './gathered-score.ts';

test('the samples gather to what a person expects of them, or no less of it than before', async () => {
  const scores = await scoreGathered();
  assert.equal(scores.length, expectedEvents().length);
  const figures = gatheredFigures(scores);
  const floor = Object.entries(gatheredFloor());
  assert.deepEqual(
    floor.map(([name]) => name),
    Object.keys(figures),
  );
  assert.deepEqual(
    floor.filter(([name, value]) => (figures[name] ?? 0) < value).map(([name, value]) => `${name} ${figures[name]?.toFixed(3)} < ${value}`),
    [],
    'see `node gold/gathered-score.ts --misses`; a floor is lowered only with a reason in CHANGELOG.md',
  );
});
