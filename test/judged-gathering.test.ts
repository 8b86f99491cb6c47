/** What people judged of claims stands over every weight: in any order, when more comes, and after reading again. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { type Event, gather, type Judgement, type Knowledge, MemoryShelf, type ToldClaim } from '#events';
import { openTeller, sampleReports } from '../bench/told-reports.ts';

let knowledge: Knowledge;
let reports: readonly (readonly ToldClaim[])[] = [];
let events: readonly Event[] = [];

before(async () => {
  const teller = await openTeller();
  knowledge = teller.knowledge;
  reports = sampleReports().map(teller.tell);
  events = gathered(reports.flat(), []);
});

const gathered = (claims: readonly ToldClaim[], judgements: readonly Judgement[]): Event[] =>
  gather(claims, judgements, knowledge)
    .flatMap((own) => own.events)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
const anchorsOf = (claims: readonly ToldClaim[], event: Event): string[] =>
  claims.filter(({ key }) => event.members.some(({ claim }) => claim === key)).map(({ anchor }) => anchor);
/** The event of a family at a place that has the most claims. */
function eventAt(family: string, place: string): Event {
  const found = events.filter((event) => event.family === family && event.places[0]?.place?.id === place);
  const [first] = found.sort((a, b) => b.members.length - a.members.length);
  assert.ok(first, `${family} at ${place}`);
  return first;
}

let day = 0;
const judgement = (kind: Judgement['kind'], left: readonly string[], right: readonly string[]): Judgement => {
  const at = `2024-12-${String(10 + day++).padStart(2, '0')}`;
  return { id: `${kind}-${at}`, kind, left, right, by: 'a reader', at, reason: null };
};
/** Merge: two captures that nobody could take for one. Split: one report out of the Friday strikes. */
function judged(): { all: Judgement[]; merged: string[]; kept: string[]; split: string[] } {
  const claims = reports.flat();
  const [one, other] = [eventAt('control', 'aleppo'), eventAt('control', 'damascus')].map((event) => anchorsOf(claims, event));
  const strikes = anchorsOf(claims, eventAt('violence', 'idlib'));
  const split = strikes.filter((anchor) => anchor.startsWith('10-'));
  const kept = strikes.filter((anchor) => !anchor.startsWith('10-'));
  assert.ok(one?.length && other?.length && split.length && kept.length);
  const all = [judgement('same', one.slice(0, 1), other.slice(0, 1)), judgement('apart', split, kept)];
  return { all, merged: [one[0] as string, other[0] as string], kept, split };
}

/** Whether the judgements hold in these events: the merged in one, none of the split with one that was kept. */
function assertHeld(found: readonly Event[], claims: readonly ToldClaim[], { merged, kept, split }: ReturnType<typeof judged>): void {
  const homes = found.map((event) => new Set(anchorsOf(claims, event)));
  assert.ok(
    homes.some((home) => merged.every((anchor) => home.has(anchor))),
    'what was merged is in two events',
  );
  assert.ok(
    !homes.some((home) => split.some((anchor) => home.has(anchor)) && kept.some((anchor) => home.has(anchor))),
    'what was split is in one',
  );
  for (const anchor of [...kept, ...split])
    assert.ok(
      homes.some((home) => home.has(anchor)),
      `${anchor} is in no event`,
    );
}

test('without a judgement they are not so', () => {
  const all = judged();
  assert.throws(() => assertHeld(events, reports.flat(), all), /in two events/);
  assert.throws(() => assertHeld(events, reports.flat(), { ...all, merged: [] }), /what was split is in one/);
});

test('a merge and a split hold, and a claim within one report can be taken out of its telling', () => {
  const all = judged();
  assertHeld(gathered(reports.flat(), all.all), reports.flat(), all);
  const capture = eventAt('control', 'aleppo');
  const own = reports.flat().filter(({ key }) => capture.members.some(({ claim }) => claim === key));
  const [first, second] = own.filter(({ telling }) => own.filter((told) => told.telling === telling).length > 1);
  assert.ok(first && second && first.telling === second.telling);
  const apart = gathered(reports.flat(), [judgement('apart', [first.anchor], [second.anchor])]);
  assert.ok(!apart.some(({ members }) => [first, second].every(({ key }) => members.some(({ claim }) => claim === key))));
});

test('they hold in any order and when more comes, with what is judged before or after', async () => {
  const all = judged();
  const expected = JSON.stringify(gathered(reports.flat(), all.all));
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...reports], { minLength: reports.length }),
      fc.nat({ max: reports.length }),
      fc.nat({ max: reports.length }),
      async (order, cut, judgedAfter) => {
        const shelf = new MemoryShelf(knowledge);
        for (const [n, some] of [order.slice(0, cut), order.slice(cut)].entries()) {
          const known = n === 0 && judgedAfter > cut ? [] : all.all;
          await shelf.take({ added: some.flat(), removed: [] }, known);
          const anchors = all.all.flatMap(({ left, right }) => [...left, ...right]);
          if (known.length === 0) await shelf.take({ added: [], removed: [], judged: anchors }, all.all);
        }
        assert.ok(JSON.stringify(shelf.events()) === expected, `cut at ${cut}, judged after ${judgedAfter}`);
      },
    ),
    { numRuns: 12 },
  );
});

test('a judgement taken back leaves nothing behind', async () => {
  const { all } = judged();
  const shelf = new MemoryShelf(knowledge);
  await shelf.take({ added: reports.flat(), removed: [] }, all);
  await shelf.take({ added: [], removed: [], judged: all.flatMap(({ left, right }) => [...left, ...right]) }, []);
  assert.ok(JSON.stringify(shelf.events()) === JSON.stringify(events));
});

test('they hold when the reports are read again under other claim ids', async () => {
  const all = judged();
  const shelf = new MemoryShelf(knowledge);
  await shelf.take({ added: reports.flat(), removed: [] }, all.all);
  for (const told of reports) {
    const anew = told.map((one) => ({ ...one, key: `${one.key}-anew`, telling: `${one.telling}-anew` }));
    await shelf.take({ added: anew, removed: told.map(({ key }) => key) }, all.all);
  }
  assertHeld(shelf.events(), [...shelf.claims().values()], all);
});

test('of two judgements on the same claims the later stands', () => {
  const { split, kept } = judged();
  const [apart, same] = [judgement('apart', split, kept), judgement('same', split.slice(0, 1), kept.slice(0, 1))];
  const together = (judgements: Judgement[]): boolean =>
    gathered(reports.flat(), judgements).some((event) => {
      const home = anchorsOf(reports.flat(), event);
      return home.includes(split[0] as string) && home.includes(kept[0] as string);
    });
  assert.equal(together([{ ...apart, right: kept.slice(0, 1), left: split.slice(0, 1) }, same]), true);
  assert.equal(together([{ ...same, at: '2024-12-01' }, apart]), false);
});
