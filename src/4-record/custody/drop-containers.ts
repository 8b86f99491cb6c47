import type { Context } from '../context.ts';
import type { Queries } from '../store.ts';
import type { Tables } from '../tables.ts';
import { appendLog, toolOf } from './append-log.ts';
import { digestOf } from './canonical.ts';

const reason = 'holds bytes that were erased before';

/**
 * Lets go of the bytes of containers in which bytes came back that were erased on purpose, and of all that holds those containers. What
 * else they hold stays, with bytes of its own.
 */
export async function dropContainers(context: Context, tx: Queries, containers: readonly string[], at: string): Promise<void> {
  const gone = await holdingAll(context, tx, containers);
  if (gone.length === 0) return;
  const by = toolOf(context);
  const ids = context.store.among(gone.map(({ id }) => id));
  const hashes = context.store.among(gone.map(({ sha256 }) => sha256));
  for (const table of ['blob_parts', 'blobs'] as const) await tx.deleteFrom(table).where('sha256', 'in', hashes).execute();
  await tx
    .updateTable('items')
    .set({ name: null, url: null, received: '{}', findings: '{}', code: null, message: null, erased_at: at })
    .where('id', 'in', ids)
    .execute();
  const entries = gone.map(({ id, sha256, size }) => ({
    kind: 'erased' as const,
    subject: id,
    actor: by,
    digest: digestOf({ item: id, sha256, size, at, by, reason }),
    detail: { sha256, size, reason, container: true },
  }));
  await appendLog(context, tx, entries, at);
}

/** The containers, all that hold them, and items of the same bytes as any of these: what is not erased yet, by id. */
async function holdingAll(
  { store }: Context,
  tx: Queries,
  containers: readonly string[],
): Promise<Pick<Tables['items'], 'id' | 'sha256' | 'size'>[]> {
  const found = new Map<string, Pick<Tables['items'], 'id' | 'sha256' | 'size'>>();
  for (let next = [...new Set(containers)]; next.length > 0; ) {
    const rows = await tx
      .selectFrom('items')
      .select(['id', 'sha256', 'size'])
      .where('erased_at', 'is', null)
      .where('sha256', 'in', (same) => same.selectFrom('items').select('sha256').where('id', 'in', store.among(next)))
      .execute();
    const fresh = rows.filter(({ id }) => !found.has(id));
    for (const row of fresh) found.set(row.id, row);
    const holders = await tx
      .selectFrom('holdings')
      .select('container')
      .distinct()
      .where('item', 'in', store.among([...next, ...fresh.map(({ id }) => id)]))
      .execute();
    next = fresh.length === 0 ? [] : holders.map(({ container }) => container);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
