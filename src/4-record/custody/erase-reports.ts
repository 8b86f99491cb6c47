import type { Context } from '../context.ts';
import { gather } from '../gather.ts';
import { standingJudgements } from '../judgements.ts';
import type { Queries } from '../store.ts';

/** A correction that went with the report that it was of. */
export type ErasedCorrection = { readonly id: string; readonly report: string };

/**
 * Deletes reports with all that was ever read, corrected and gathered in them, and gathers what is left without them. Judgements stay:
 * they name where claims stood, and hold no text of a report.
 */
export async function eraseReports(context: Context, tx: Queries, keys: readonly string[]): Promise<ErasedCorrection[]> {
  if (keys.length === 0) return [];
  const { store } = context;
  const reports = store.among(keys);
  const claims = await tx
    .selectFrom('claims')
    .select(['key', 'anchor', 'report', 'superseded_at'])
    .where('report', 'in', reports)
    .orderBy('key')
    .execute();
  const removed = claims.filter(({ superseded_at }) => superseded_at === null).map(({ key }) => key);
  await gather(context, tx, { added: [], removed }, await standingJudgements(tx));
  await eraseVersions(context, tx, new Set(keys));
  const corrections = await eraseCorrections(context, tx, new Map(claims.map(({ anchor, report }) => [anchor, report])));
  await store.words.drop(tx, keys);
  await store.sketches.drop(tx, keys);
  for (const table of ['claims', 'readings'] as const) await tx.deleteFrom(table).where('report', 'in', reports).execute();
  await tx.deleteFrom('reports').where('key', 'in', reports).execute();
  return corrections;
}

async function eraseCorrections({ store }: Context, tx: Queries, reports: ReadonlyMap<string, string>): Promise<ErasedCorrection[]> {
  const anchors = store.among([...reports.keys()]);
  const rows = await tx.selectFrom('corrections').select(['id', 'anchor']).where('anchor', 'in', anchors).orderBy('id').execute();
  await tx.deleteFrom('corrections').where('anchor', 'in', anchors).execute();
  return rows.map(({ id, anchor }) => ({ id, report: reports.get(anchor) ?? '' }));
}

/** Versions looked through at once. */
const atOnce = 200;
const reportOf = /"report":"([^"]+)"/g;

/**
 * Deletes superseded versions of events that hold claims of reports. Which hold one stands only in their bodies, so all of them are looked
 * through, page by page.
 */
async function eraseVersions({ store }: Context, tx: Queries, keys: ReadonlySet<string>): Promise<void> {
  for (let after = { id: '', version: 0 }; ; ) {
    const rows = await tx
      .selectFrom('events')
      .select(['id', 'version', 'body'])
      .where('superseded_at', 'is not', null)
      .where(({ eb, refTuple, tuple }) => eb(refTuple('id', 'version'), '>', tuple(after.id, after.version)))
      .orderBy('id')
      .orderBy('version')
      .limit(atOnce)
      .execute();
    const holding = rows.filter(({ body }) => [...body.matchAll(reportOf)].some(([, key]) => keys.has(key as string)));
    for (const [version, same] of Map.groupBy(holding, (row) => row.version))
      await tx
        .deleteFrom('events')
        .where('version', '=', version)
        .where('id', 'in', store.among(same.map(({ id }) => id)))
        .execute();
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return;
    after = last;
  }
}
