/** Many reports of few places and days: added in any order, in lots of any size, they gather to what all of them at once do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather, MemoryShelf, type ToldClaim, toldClaims } from '#events';
import { noHeader, openEngine, takeReport } from '#intake';
import { Chance } from './chance.ts';
import { syntheticReports } from './reports.ts';

const { read, knowledge } = openEngine(null);
const told = [...syntheticReports(1, 3000)].map(({ id, text, published, publisher, title }): ToldClaim[] => {
  const { report } = takeReport(text, { ...noHeader, id, published, publisher, title }, 'text');
  return toldClaims(read(report, { explain: false }), `r-${id}`, knowledge);
});
/** Every sixth report of twenty days, so that stretches of publication are crossed. */
const reports = told.filter((_, n) => n % 6 === 0);
const atOnce = gather(reports.flat(), [], knowledge);
const events = JSON.stringify(atOnce.flatMap((area) => area.events).sort((a, b) => (a.id < b.id ? -1 : 1)));

for (const [seed, lot] of [
  [1, 1],
  [2, 40],
] as const) {
  test(`in another order, ${lot} at a time`, async () => {
    const shelf = new MemoryShelf(knowledge);
    const order = shuffled(reports, new Chance(seed));
    for (let n = 0; n < order.length; n += lot) await shelf.take({ added: order.slice(n, n + lot).flat(), removed: [] });
    assert.equal(JSON.stringify(shelf.events()), events);
    const again = order.slice(0, 30).flat();
    await shelf.take({ added: [], removed: again.map(({ key }) => key) });
    assert.notEqual(JSON.stringify(shelf.events()), events, 'nothing is gone');
    await shelf.take({ added: again, removed: [] });
    assert.equal(JSON.stringify(shelf.events()), events);
  });
}

test('twenty days of war are not one neighbourhood, however often a place is struck', () => {
  const claims = told.flat();
  const largest = Math.max(...gather(claims, [], knowledge).map((area) => area.claims.length));
  assert.ok(largest < claims.length / 40, `${largest} of ${claims.length} claims in one`);
});

function shuffled<T>(all: readonly T[], chance: Chance): T[] {
  const out = [...all];
  for (let n = out.length - 1; n > 0; n--) {
    const other = chance.whole(0, n);
    [out[n], out[other]] = [out[other] as T, out[n] as T];
  }
  return out;
}
