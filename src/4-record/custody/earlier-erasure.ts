import type { Context } from '../context.ts';
import type { Erasure } from '../custody.ts';
import type { Queries } from '../store.ts';

/** What the tombstone of an erasure says, as JSON in the log. */
export type Tombstone = {
  /** What a person asked to be erased; all tombstones of one erasure name it. Absent where nobody did: bytes erased before came in again. */
  readonly asked?: string;
  readonly sha256: string | null;
  readonly size: number | null;
  readonly reason: string;
  /** The report that went with it, and corrections of that. */
  readonly report?: string;
  readonly corrections?: readonly string[];
  /** Only its bytes went, as they held those of another item. */
  readonly container?: true;
};

/** The erasure that an item or a report went in; null where it was not erased, or lost only its bytes as the container of something. */
export async function earlierErasure({ store }: Context, tx: Queries, id: string): Promise<Erasure | null> {
  if (await tx.selectFrom('reports').select('key').where('key', '=', id).executeTakeFirst()) return null;
  const read = await tx.selectFrom('items').select('id').where('report', '=', id).execute();
  const subjects = store.among([id, ...read.map((item) => item.id)]);
  const log = tx.selectFrom('log').select(['at', 'subject', 'detail']).where('kind', '=', 'erased');
  const own = (await log.where('subject', 'in', subjects).orderBy('seq').execute()).map(gone);
  const one = own.find(({ asked, subject, report, container }) => asked !== undefined && !container && (subject === id || report === id));
  if (!one) return null;
  const all = (await log.where('at', '=', one.at).orderBy('seq').execute()).map(gone).filter(({ asked }) => asked === one.asked);
  return {
    items: all.filter(({ size }) => size !== null).map(({ subject }) => subject),
    reports: [...new Set(all.flatMap(({ report }) => report ?? []))].sort(),
    at: one.at,
  };
}

type Row = { readonly at: string; readonly subject: string; readonly detail: string | null };

const gone = ({ at, subject, detail }: Row) => ({ at, subject, ...(JSON.parse(detail ?? '{}') as Tombstone) });
