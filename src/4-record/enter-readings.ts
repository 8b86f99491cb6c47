import type { ToldClaim } from '#events';
import type { Context } from './context.ts';
import { standingCorrections, withCorrections } from './corrections.ts';
import { gather } from './gather.ts';
import { standingJudgements } from './judgements.ts';
import type { NewReading } from './readings.ts';
import type { Queries } from './store.ts';
import { type Entry, writeClaims, writeReadings } from './write-readings.ts';

/**
 * Gathers and writes readings of different reports. The gathering is told of reports whose claims are others than before, with all of
 * their claims; what another engine reads as the last one did moves nothing.
 */
export async function enterReadings(
  context: Context,
  tx: Queries,
  readings: readonly NewReading[],
  importId: string,
  at: string,
): Promise<void> {
  const again = readings.filter(({ reading }) => reading > 1).map(({ key }) => key);
  const were = Map.groupBy(again.length ? await currentClaims(context, tx, again) : [], ({ report }) => report.key);
  const entries = await entriesOf(context, tx, readings, again);
  const are = Map.groupBy(entries, ({ reading }) => reading.key);
  const changed = readings
    .map(({ key }) => key)
    .filter(
      (key) =>
        !isSame(
          were.get(key) ?? [],
          (are.get(key) ?? []).map(({ stands }) => stands),
        ),
    );
  const change = {
    added: changed.flatMap((key) => (are.get(key) ?? []).map(({ stands }) => stands)),
    removed: changed.flatMap((key) => (were.get(key) ?? []).map((told) => told.key)),
  };
  await gather(context, tx, change, await standingJudgements(tx));
  await supersede(context, tx, again, at);
  await writeReadings(context, tx, readings, importId, at);
  await writeClaims(tx, entries);
}

/** Current claims of reports as they stand, by key. */
export async function currentClaims({ store, cache }: Context, tx: Queries, reports: readonly string[]): Promise<ToldClaim[]> {
  const rows = await tx
    .selectFrom('claims')
    .select(['key', 'reading', 'state'])
    .where('superseded_at', 'is', null)
    .where('report', 'in', store.among(reports))
    .orderBy('key')
    .execute();
  return cache.get(store, tx, rows);
}

const byKey = (a: ToldClaim, b: ToldClaim): number => (a.key < b.key ? -1 : 1);
const isSame = (were: readonly ToldClaim[], are: readonly ToldClaim[]): boolean =>
  were.length === are.length && JSON.stringify([...were].sort(byKey)) === JSON.stringify([...are].sort(byKey));

/** The claims of the readings; those of reports read before with what people corrected of them. */
async function entriesOf(context: Context, tx: Queries, readings: readonly NewReading[], again: readonly string[]): Promise<Entry[]> {
  const anchors = readings.filter(({ key }) => again.includes(key)).flatMap(({ told }) => told.map(({ anchor }) => anchor));
  const corrections = anchors.length ? await standingCorrections(context, tx, anchors) : [];
  return readings.flatMap((reading) => {
    const stands = withCorrections(reading.told, corrections, context.knowledge);
    return reading.told.map((told, i) => ({ told, stands: stands[i] as ToldClaim, reading }));
  });
}

async function supersede({ store }: Context, tx: Queries, reports: readonly string[], at: string): Promise<void> {
  if (reports.length === 0) return;
  for (const table of ['readings', 'claims'] as const)
    await tx
      .updateTable(table)
      .set({ superseded_at: at })
      .where('superseded_at', 'is', null)
      .where('report', 'in', store.among(reports))
      .execute();
  await store.words.drop(tx, reports);
}
