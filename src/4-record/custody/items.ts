import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { ItemFilter, ItemHistory, StoredItem } from '../custody.ts';
import { afterMark, limitOf, paged } from '../paging.ts';
import type { Page, Paged } from '../record.ts';
import { RecordFault } from '../record-fault.ts';
import type { Tables } from '../tables.ts';
import { canonical, storable } from './canonical.ts';
import { entryOf, objectIn } from './log-entry.ts';

const itemOf = ({ code, message, received, findings, import: _, ...row }: Tables['items']): StoredItem => ({
  ...row,
  received: objectIn(received),
  findings: objectIn(findings),
  problem: code === null ? null : { code, message: message ?? '' },
});

/** Items by the time they were received, then id. */
export async function listItems({ store }: Context, filter: ItemFilter, page?: Page): Promise<Paged<StoredItem>> {
  const limit = limitOf(page);
  const mark = afterMark(page, 2);
  const { ids, problems, codes, exceptCodes, within, url, sha256, report } = filter;
  const rows = await store.db
    .selectFrom('items')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where('id', 'in', store.among(ids ?? [])))
    .$if(problems === true, (query) => query.where('code', 'is not', null))
    .$if(codes !== undefined, (query) => query.where('code', 'in', store.among(codes ?? [])))
    .$if(exceptCodes !== undefined, (query) =>
      query.where((each) => each.or([each('code', 'is', null), each('code', 'not in', store.among(exceptCodes ?? []))])),
    )
    .$if(within !== undefined, (query) =>
      query.where('id', 'in', (holdings) =>
        holdings
          .selectFrom('holdings')
          .select('item')
          .where('container', '=', within ?? ''),
      ),
    )
    .$if(url !== undefined, (query) => query.where('url', '=', url ?? ''))
    .$if(sha256 !== undefined, (query) => query.where('sha256', '=', sha256 ?? ''))
    .$if(report !== undefined, (query) => query.where('report', '=', report ?? ''))
    .$if(mark !== null, (query) => query.where(sql<boolean>`(received_at, id) > (${mark?.[0]}, ${mark?.[1]})`))
    .orderBy('received_at')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  return paged(rows.map(itemOf), limit, ({ received_at, id }) => [received_at, id]);
}

/** An item with its containers, the number of its parts and its entries of the log; null for an unknown id. */
export async function itemHistory({ store: { db } }: Context, id: string): Promise<ItemHistory | null> {
  const row = await db.selectFrom('items').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const containers = await db.selectFrom('holdings').select('container').where('item', '=', id).orderBy('container').execute();
  const { parts } = await db
    .selectFrom('holdings')
    .select(({ fn }) => fn.countAll().as('parts'))
    .where('container', '=', id)
    .executeTakeFirstOrThrow();
  const log = await db.selectFrom('log').selectAll().where('subject', '=', id).orderBy('seq').execute();
  return { item: itemOf(row), containers: containers.map(({ container }) => container), parts: Number(parts), log: log.map(entryOf) };
}

/** Adds a note to the findings of an item, once. */
export async function noteOn({ store }: Context, id: string, note: string): Promise<void> {
  await store.write(async (tx) => {
    const row = await tx.selectFrom('items').select('findings').where('id', '=', id).where('erased_at', 'is', null).executeTakeFirst();
    if (!row) return;
    const findings = objectIn(row.findings);
    const notes = Array.isArray(findings.notes) ? (findings.notes as unknown[]) : [];
    if (notes.includes(note)) return;
    await tx
      .updateTable('items')
      .set({ findings: canonical({ ...findings, notes: [...notes, note] }) })
      .where('id', '=', id)
      .execute();
  });
}

/** Sets items aside, all or none. What is erased stays as it is. Throws `RecordFault` (unknown-id). */
export async function setAside(
  { store }: Context,
  items: readonly { readonly id: string; readonly code: string; readonly message: string }[],
): Promise<void> {
  if (items.length === 0) return;
  await store.write(async (tx) => {
    const rows = await tx
      .selectFrom('items')
      .select('id')
      .where('id', 'in', store.among(items.map(({ id }) => id)))
      .execute();
    const known = new Set(rows.map(({ id }) => id));
    for (const { id, code, message } of items) {
      if (!known.has(id)) throw new RecordFault('unknown-id', `there is no item "${id}" to set aside; see riwaya intake`);
      const problem = { code: storable(code), message: storable(message) };
      await tx.updateTable('items').set(problem).where('id', '=', id).where('erased_at', 'is', null).execute();
    }
  });
}
