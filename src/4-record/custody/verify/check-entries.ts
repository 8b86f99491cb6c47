import type { LogEntry } from '../../custody.ts';
import type { Queries, Store } from '../../store.ts';
import type { Tables } from '../../tables.ts';
import { itemDigest, readDigest } from '../vouched.ts';
import type { Erasures } from './erasures.ts';
import type { FaultList } from './fault-list.ts';

/** Readings looked at at once: each is a whole document. */
const atOnce = 50;

/** How a person finds an item: its id, what it is called and where it was. */
export const shown = ({ id, name, url }: Pick<Tables['items'], 'id' | 'name' | 'url'>): string => {
  const called = [name, url].filter((each) => each !== null).join(', ');
  return called === '' ? `item ${id}` : `item ${id} (${called})`;
};

/** Holds what entries vouch for of items against the items. */
export async function checkReceived({ among }: Store, tx: Queries, entries: readonly LogEntry[], faults: FaultList): Promise<void> {
  const received = entries.filter(({ kind }) => kind === 'received');
  if (received.length === 0) return;
  const ids = among(received.map(({ subject }) => subject));
  const rows = await tx.selectFrom('items').selectAll().where('id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const { subject, seq, digest } of received) {
    const row = byId.get(subject);
    if (!row) faults.add('item', subject, seq, `item ${subject} is gone: entry ${seq} of the log says that it was received`);
    else if (row.erased_at === null && itemDigest(row) !== digest)
      faults.add(
        'item',
        subject,
        seq,
        `${shown(row)} was altered: its hash, size, kind, name, address, time, tool or how it came is not what entry ${seq} of the log vouches for`,
      );
  }
}

/** Holds what entries vouch for of readings against the readings; says how many of those are there that an entry is the first of. */
export async function checkRead(
  store: Store,
  tx: Queries,
  entries: readonly LogEntry[],
  erasures: Erasures,
  faults: FaultList,
): Promise<number> {
  const read = entries.filter(({ kind }) => kind === 'read');
  let first = 0;
  for (let i = 0; i < read.length; i += atOnce) {
    const some = read.slice(i, i + atOnce);
    const rows = await readingsOf(store, tx, some);
    for (const entry of some) {
      const row = rows.get(nameOf(entry));
      if (row && entry.detail?.first === true) first++;
      checkReading(entry, row, erasures, faults);
    }
  }
  return first;
}

type Row = Tables['readings'] & { readonly sha256: string | null };

/** Which reading an entry is of. */
export const nameOf = ({ detail }: Pick<LogEntry, 'detail'>): string => `${detail?.report} ${detail?.reading}`;

async function readingsOf({ among }: Store, tx: Queries, entries: readonly LogEntry[]): Promise<Map<string, Row>> {
  const rows = await tx
    .selectFrom('readings')
    .leftJoin('reports', 'reports.key', 'readings.report')
    .selectAll('readings')
    .select('reports.sha256')
    .where('report', 'in', among(entries.map(({ detail }) => `${detail?.report}`)))
    .execute();
  return new Map(rows.map((row) => [`${row.report} ${row.reading}`, row]));
}

function checkReading(entry: LogEntry, row: Row | undefined, erasures: Erasures, faults: FaultList): void {
  const { subject, seq, digest, detail } = entry;
  const report = `${detail?.report}`;
  const item = subject === report ? null : subject;
  const says = `reading ${detail?.reading} of report ${report}`;
  if (!row) {
    if (!erasures.reports.has(report)) faults.add('report', report, seq, `${says} is gone: entry ${seq} of the log says that it was read`);
  } else if (readDigest({ item, report, text: row.sha256 ?? '', reading: row }) !== digest)
    faults.add('report', report, seq, `${says} was altered: it is not what entry ${seq} of the log vouches for`);
}
