import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { Queries } from '../store.ts';
import type { ErasedItem, ErasureScope } from './erasure-scope.ts';

/** Destroys the bytes of items and all that was noted of them but their hash, size, kind and times. */
export async function eraseItems({ store }: Context, tx: Queries, items: readonly ErasedItem[], at: string): Promise<void> {
  if (items.length === 0) return;
  const bytes = store.among(items.map(({ sha256 }) => sha256));
  await tx.deleteFrom('blob_parts').where('sha256', 'in', bytes).execute();
  await tx.deleteFrom('blobs').where('sha256', 'in', bytes).execute();
  const ids = store.among(items.map(({ id }) => id));
  await tx
    .updateTable('items')
    .set({ name: null, url: null, received: '{}', findings: '{}', code: null, message: null })
    .where('id', 'in', ids)
    .execute();
  await tx.updateTable('items').set({ erased_at: at }).where('erased_at', 'is', null).where('id', 'in', ids).execute();
}

/** Forgets that the addresses of items are asked for, but for feeds: what a feed is called tells nothing of one entry. */
export async function eraseFetches({ store }: Context, tx: Queries, items: readonly ErasedItem[]): Promise<void> {
  const urls = store.among(items.flatMap(({ url }) => url ?? []));
  const ids = store.among(items.map(({ id }) => id));
  await tx
    .deleteFrom('fetches')
    .where('kind', '=', 'page')
    .where(({ or, eb }) => or([eb('url', 'in', urls), eb('item', 'in', ids)]))
    .execute();
}

/**
 * Forgets what calls were named by which nothing came in but what is erased, and those named after it: a name of a file may name a
 * person.
 */
export async function eraseImportNames({ store }: Context, tx: Queries, { items, containers, reports }: ErasureScope): Promise<void> {
  const all = [...items, ...containers, ...reports];
  const imports = [...new Set(all.map((each) => each.import))];
  const left = new Set<string>();
  for (const table of ['reports', 'unread', 'items'] as const) {
    const rows = await tx
      .selectFrom(table)
      .select('import')
      .distinct()
      .where('import', 'in', store.among(imports))
      .$if(table === 'items', (query) => query.where(sql<boolean>`erased_at is null`))
      .execute();
    for (const row of rows) left.add(row.import);
  }
  const empty = imports.filter((id) => !left.has(id));
  const names = [...reports.map(({ id }) => id), ...items.flatMap(({ name, url }) => [name ?? [], url ?? []].flat())];
  await tx
    .updateTable('imports')
    .set({ what: '' })
    .where(({ or, eb }) => or([eb('id', 'in', store.among(empty)), eb('what', 'in', store.among(names))]))
    .execute();
}
