import type { Queries } from '../../store.ts';
import { entryOf } from '../log-entry.ts';

/** What the log says was erased: items with the bytes that they had, and reports. */
export type Erasures = {
  readonly items: ReadonlyMap<string, { readonly seq: number; readonly sha256: unknown; readonly size: unknown }>;
  readonly reports: ReadonlySet<string>;
};

/** An entry is of an item, and its `detail.report` the report that went with it; or it is of a report that no item was kept of. */
export async function erasuresIn(tx: Queries): Promise<Erasures> {
  const rows = await tx.selectFrom('log').selectAll().where('kind', '=', 'erased').orderBy('seq').execute();
  const entries = rows.map(entryOf);
  return {
    items: new Map(entries.map(({ seq, subject, detail }) => [subject, { seq, sha256: detail?.sha256, size: detail?.size }])),
    reports: new Set(entries.flatMap(({ subject, detail }) => [subject, `${detail?.report}`])),
  };
}
