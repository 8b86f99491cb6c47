import type { Context } from '../context.ts';
import type { Erasure } from '../custody.ts';
import { RecordFault } from '../record-fault.ts';
import type { Queries } from '../store.ts';
import { appendLog, beginLog, type NewLogEntry } from './append-log.ts';
import { digestOf } from './canonical.ts';
import { earlierErasure, type Tombstone } from './earlier-erasure.ts';
import { eraseFetches, eraseImportNames, eraseItems } from './erase-items.ts';
import { type ErasedCorrection, eraseReports } from './erase-reports.ts';
import { type ErasedItem, type ErasureScope, erasureScope } from './erasure-scope.ts';

export type About = { readonly by: string; readonly reason: string };

/**
 * Destroys an item or a report with all that goes with it (`erasureScope`), in one transaction, then what the store still holds of the
 * deleted rows in its files. The same again gives the same erasure and clears the files again. Throws `RecordFault`: unknown-id,
 * bad-value, and `busy` or `disk-full` where all is erased but the files could not be cleared.
 */
export async function erase(context: Context, id: string, about: About): Promise<Erasure> {
  for (const [what, said] of Object.entries({ reason: about.reason, 'person who erases': about.by }))
    if (said.trim() === '') throw new RecordFault('bad-value', `an erasure needs a ${what}: it is all that will be left; give one`);
  const { store, cache } = context;
  const erasure = await store.write(async (tx) => {
    await store.traces.avoid(tx);
    const made = (await earlierErasure(context, tx, id)) ?? (await eraseWithin(context, tx, id, about));
    await store.traces.forgetWords(tx);
    return made;
  });
  cache.clear();
  await store.traces.clear();
  return erasure;
}

/** What an erasure would destroy. Throws `RecordFault` (unknown-id). */
export async function erasable(context: Context, id: string): Promise<Omit<Erasure, 'at'>> {
  const scope = await erasureScope(context, context.store.db, id);
  return { items: [...scope.items, ...scope.containers].map((item) => item.id), reports: scope.reports.map(({ key }) => key) };
}

/** Erases within a transaction; the files of the store are the caller's to clear afterwards. */
export async function eraseWithin(context: Context, tx: Queries, id: string, about: About): Promise<Erasure> {
  const { store, now } = context;
  const at = now();
  const scope = await erasureScope(context, tx, id);
  await beginLog(context, tx, at);
  const items = [...scope.items, ...scope.containers];
  const keys = scope.reports.map(({ key }) => key);
  const corrections = await eraseReports(context, tx, keys);
  await tx.deleteFrom('unread').where('key', 'in', store.among(scope.unread)).execute();
  await eraseFetches(context, tx, scope.items);
  await eraseItems(context, tx, items, at);
  await eraseImportNames(context, tx, scope);
  await refuseTexts(tx, scope, at);
  await appendLog(context, tx, tombstones(scope, corrections, { asked: id, at, ...about }), at);
  return { items: items.filter(({ id: item, erased_at }) => erased_at === null || item === id).map((item) => item.id), reports: keys, at };
}

/** Notes texts by their hash, so that they are not taken in again. */
async function refuseTexts(tx: Queries, { reports }: ErasureScope, at: string): Promise<void> {
  const texts = [...new Set(reports.map(({ sha256 }) => sha256))];
  for (const sha256 of texts)
    await tx
      .insertInto('erased_texts')
      .values({ sha256, at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

type Gone = Pick<Tombstone, 'sha256' | 'size' | 'report' | 'corrections' | 'container'> & { readonly subject: string };
type Asked = About & { readonly asked: string; readonly at: string };

/** One for each item that was not erased before, and for each report that no such item was read as. */
function tombstones(scope: ErasureScope, corrections: readonly ErasedCorrection[], asked: Asked): NewLogEntry[] {
  const corrected = Map.groupBy(corrections, ({ report }) => report);
  const keys = new Set(scope.reports.map(({ key }) => key));
  const told = new Set<string>();
  const withReport = (report: string | null): Pick<Tombstone, 'report' | 'corrections'> => {
    if (report === null || !keys.has(report)) return {};
    const ids = told.has(report) ? [] : (corrected.get(report) ?? []).map(({ id }) => id);
    told.add(report);
    return ids.length ? { report, corrections: ids } : { report };
  };
  const isNew = ({ id, erased_at }: ErasedItem): boolean => erased_at === null || id === asked.asked;
  const bytes = ({ id, sha256, size }: ErasedItem): Gone => ({ subject: id, sha256, size: Number(size) });
  const items = scope.items.filter(isNew).map((item): Gone => ({ ...bytes(item), ...withReport(item.report) }));
  const containers = scope.containers.filter(isNew).map((item): Gone => ({ ...bytes(item), container: true }));
  const reports = scope.reports
    .filter(({ key }) => !told.has(key))
    .map(({ key, sha256 }): Gone => ({ subject: key, sha256, size: null, ...withReport(key) }));
  const unread = scope.unread.map((key): Gone => ({ subject: key, sha256: null, size: null }));
  return [...items, ...containers, ...reports, ...unread].map((gone) => tombstone(gone, asked));
}

/** `digest` is the SHA-256 of canonical JSON of `{item, sha256, size, at, by, reason}`. */
function tombstone({ subject, sha256, size, ...gone }: Gone, { asked, at, by, reason }: Asked): NewLogEntry {
  const digest = digestOf({ item: subject, sha256, size, at, by, reason });
  const detail: Tombstone = { asked, sha256, size, reason, ...gone };
  return { kind: 'erased', subject, actor: by, digest, detail };
}
