import { sql } from 'kysely';
import type { Queries, Store } from '../../store.ts';
import type { Tables } from '../../tables.ts';
import { entryOf } from '../log-entry.ts';
import { type BlobState, checkBlobs } from './check-blobs.ts';
import { shown } from './check-entries.ts';
import type { Erasures } from './erasures.ts';
import type { FaultList } from './fault-list.ts';

/** Items looked at at once. */
const atOnce = 200;

type Item = Pick<Tables['items'], 'id' | 'sha256' | 'size' | 'name' | 'url' | 'report' | 'erased_at'>;

/** How many items were looked at, how many of them are erased, and how many bytes were hashed. */
export type Looked = { readonly items: number; readonly erased: number; readonly bytes: number };

/** Holds every item against its bytes and its entries of the log, in the order of their bytes, so that those of many items are read once. */
export async function checkItems(
  store: Store,
  tx: Queries,
  erasures: Erasures,
  faults: FaultList,
  progress: (checked: number) => void,
): Promise<Looked> {
  let [items, erased, bytes] = [0, 0, 0];
  let last: { readonly sha256: string; readonly id: string } = { sha256: '', id: '' };
  let known = new Map<string, BlobState>();
  for (;;) {
    const page = await tx
      .selectFrom('items')
      .select(['id', 'sha256', 'size', 'name', 'url', 'report', 'erased_at'])
      .where(sql<boolean>`(sha256, id) > (${last.sha256}, ${last.id})`)
      .orderBy('sha256')
      .orderBy('id')
      .limit(atOnce)
      .execute();
    const hashes = [...new Set(page.map(({ sha256 }) => sha256))];
    const blobs = await checkBlobs(
      store,
      tx,
      hashes.filter((sha256) => !known.has(sha256)),
    );
    for (const blob of blobs.values()) bytes += blob.size;
    // The bytes of the page's first item may be those of the last one before it.
    known = new Map([...known, ...blobs]);
    const logged = await loggedOf(store, tx, page);
    for (const item of page) {
      if (item.erased_at === null) checkKept(item, known.get(item.sha256) as BlobState, faults);
      checkErased(item, erasures, known.get(item.sha256) as BlobState, faults);
      checkLogged(item, logged.get(item.id), erasures, faults);
      if (item.erased_at !== null) erased++;
    }
    items += page.length;
    progress(items);
    const end = page.at(-1);
    if (!end || page.length < atOnce) return { items, erased, bytes };
    known = new Map([...known].filter(([sha256]) => sha256 === end.sha256));
    last = end;
  }
}

function checkKept(item: Item, blob: BlobState, faults: FaultList): void {
  const says = blob.fault ?? (blob.size === item.size ? null : `are ${blob.size} and not ${item.size}`);
  if (says !== null) faults.add('bytes', item.id, null, `the bytes of ${shown(item)} ${says}`);
}

function checkErased(item: Item, erasures: Erasures, blob: BlobState, faults: FaultList): void {
  const entry = erasures.items.get(item.id);
  const seq = entry?.seq ?? null;
  const fault = (what: string, says: string): void => faults.add(what, item.id, seq, says);
  if (item.erased_at === null) {
    if (entry) fault('item', `${shown(item)} is there again: entry ${seq} of the log says that it was erased`);
    return;
  }
  if (!entry) fault('item', `item ${item.id} is marked as erased, and no entry of the log says by whom and why`);
  if (blob.isThere) fault('bytes', `the bytes of item ${item.id} are there, although it was erased`);
  if (entry && (entry.sha256 !== item.sha256 || entry.size !== item.size))
    fault('item', `item ${item.id} was altered after it was erased: hash and size are not those in entry ${seq} of the log`);
}

type Logged = { readonly received: boolean; readonly report: string | null };

/** Whether items have an entry, and the report that the last one joins them to. */
async function loggedOf({ among }: Store, tx: Queries, items: readonly Item[]): Promise<Map<string, Logged>> {
  const rows = await tx
    .selectFrom('log')
    .selectAll()
    .where('subject', 'in', among(items.map(({ id }) => id)))
    .where('kind', 'in', ['received', 'read'])
    .orderBy('seq')
    .execute();
  const logged = new Map<string, Logged>();
  for (const row of rows) {
    const before = logged.get(row.subject);
    const report = row.kind === 'read' ? `${entryOf(row).detail?.report}` : (before?.report ?? null);
    logged.set(row.subject, { received: before?.received === true || row.kind === 'received', report });
  }
  return logged;
}

function checkLogged(item: Item, logged: Logged | undefined, erasures: Erasures, faults: FaultList): void {
  if (!logged?.received)
    faults.add('item', item.id, null, `${shown(item)} is in the record, and no entry of the log says that it was received`);
  const report = logged?.report ?? null;
  const isErased = item.erased_at !== null || (report !== null && erasures.reports.has(report));
  if (!isErased && report !== item.report)
    faults.add('item', item.id, null, `${shown(item)} is joined to report ${item.report}, and the log says ${report}`);
}
