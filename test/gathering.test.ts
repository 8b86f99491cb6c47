/** Gathering whole reports: the same events in any order and after any change. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { gather, type Knowledge, MemoryShelf, type ToldClaim } from '#events';
import { incidentReports, openTeller, sampleReports } from '../bench/told-reports.ts';

type Told = readonly ToldClaim[];

let knowledge: Knowledge;
let samples: Told[] = [];
let incidents: Told[] | null = null;

before(async () => {
  const teller = await openTeller();
  knowledge = teller.knowledge;
  samples = sampleReports().map(teller.tell);
  incidents = incidentReports(200)?.map(teller.tell) ?? null;
});

const atOnce = (claims: Told): string =>
  JSON.stringify(
    gather(claims, [], knowledge)
      .flatMap(({ events }) => events)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
const keysOf = (reports: readonly Told[]): string[] => reports.flat().map(({ key }) => key);
const onShelf = (shelf: MemoryShelf): string => JSON.stringify(shelf.events());

/** Says where two lists of events part, in a line or two: whole lists are megabytes. */
function assertSame(actual: string, expected: string, what: string): void {
  if (actual === expected) return;
  const at = [...actual].findIndex((unit, n) => unit !== expected[n]);
  assert.fail(`${what}: …${actual.slice(Math.max(0, at - 150), at + 150)}… but …${expected.slice(Math.max(0, at - 150), at + 150)}…`);
}

/** Reports in some order, cut into batches that come one after another. */
const inBatches = (reports: readonly Told[], batches: number): fc.Arbitrary<Told[][]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...reports], { minLength: reports.length }),
      fc.array(fc.nat({ max: reports.length }), { minLength: batches - 1, maxLength: batches - 1 }),
    )
    .map(([order, cuts]) => {
      const ends = [0, ...cuts.sort((a, b) => a - b), reports.length];
      return ends.slice(1).map((end, n) => order.slice(ends[n], end));
    });

async function takenIn(batches: readonly (readonly Told[])[]): Promise<MemoryShelf> {
  const shelf = new MemoryShelf(knowledge);
  for (const batch of batches) await shelf.take({ added: batch.flat(), removed: [] });
  return shelf;
}

/** The samples, with the incidents where they are at hand: one test each, so that what is skipped is counted. */
const corpora = [
  { name: 'the samples', reports: (): Told[] => samples, runs: 6, batches: 9 },
  { name: 'the samples and 200 incident reports', reports: (): Told[] => [...samples, ...(incidents ?? [])], runs: 2, batches: 6 },
] as const;

for (const { name, reports, runs, batches } of corpora) {
  const whole = name === 'the samples';
  const absent = (): boolean => !whole && incidents === null;
  const skipped = '../shared/evaluation/incidents-dev.jsonl is absent';

  test(`${name} in any order give the same events`, async (t) => {
    if (absent()) return t.skip(skipped);
    const claims = reports().flat();
    const expected = atOnce(claims);
    assert.ok(expected.length > 1000);
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (order) => assertSame(atOnce(order), expected, 'at once')),
      { numRuns: runs },
    );
    assertSame(atOnce(structuredClone(claims)), expected, 'told anew');
  });

  test(`${name} in any batches give what they give at once`, async (t) => {
    if (absent()) return t.skip(skipped);
    const expected = atOnce(reports().flat());
    await fc.assert(
      fc.asyncProperty(inBatches(reports(), batches), async (some) => assertSame(onShelf(await takenIn(some)), expected, 'in batches')),
      { numRuns: runs },
    );
  });

  test(`${name}: reports taken out leave what the others give, and put back change nothing`, async (t) => {
    if (absent()) return t.skip(skipped);
    const all = reports();
    const shelf = await takenIn([all]);
    const expected = onShelf(shelf);
    await fc.assert(
      fc.asyncProperty(fc.subarray(all, { minLength: 1, maxLength: 40 }), async (some) => {
        await shelf.take({ added: [], removed: keysOf(some) });
        assertSame(onShelf(shelf), atOnce(all.filter((told) => !some.includes(told)).flat()), 'taken out');
        await shelf.take({ added: some.flat(), removed: [] });
        assertSame(onShelf(shelf), expected, 'put back');
        await shelf.take({ added: some.flat(), removed: keysOf(some) });
        assertSame(onShelf(shelf), expected, 'read again');
      }),
      { numRuns: runs },
    );
  });
}

test('the samples one by one give what they give at once', async () => {
  const one = await takenIn(samples.map((told) => [told]));
  assertSame(onShelf(one), atOnce(samples.flat()), 'one by one');
  await one.take({ added: samples.flat(), removed: [] });
  assertSame(onShelf(one), atOnce(samples.flat()), 'added again');
});
