import type { LogEntry } from '../../custody.ts';
import type { Queries } from '../../store.ts';
import { entryOf, leafOf, linkOf, noHash } from '../log-entry.ts';
import type { FaultList } from './fault-list.ts';

/** Entries read at once. */
const atOnce = 500;

/** Reads the log from its first entry, page by page, and checks that each entry fits its hash and follows from the one before. */
export async function* chainOf(tx: Queries, faults: FaultList): AsyncGenerator<readonly LogEntry[]> {
  let seq = 0;
  /** The hash before; null behind an altered entry, so that it is one fault. */
  let before: string | null = noHash;
  for (;;) {
    const rows = await tx.selectFrom('log').selectAll().where('seq', '>', seq).orderBy('seq').limit(atOnce).execute();
    const entries = rows.map(entryOf);
    for (const entry of entries) {
      before = checkEntry(entry, seq, before, faults);
      seq = entry.seq;
    }
    if (entries.length) yield entries;
    if (entries.length < atOnce) return;
  }
}

function checkEntry(entry: LogEntry, last: number, before: string | null, faults: FaultList): string | null {
  const { seq, subject, prev, hash } = entry;
  const should = linkOf(prev, leafOf(entry));
  const fault = (says: string): void => faults.add('log', subject, seq, `entry ${seq} of the log (${entry.kind} ${subject}) ${says}`);
  if (seq !== last + 1) {
    const gap = seq === last + 2 ? `entry ${last + 1} of the log is` : `entries ${last + 1} to ${seq - 1} of the log are`;
    faults.add('log', 'log', last + 1, `${gap} missing`);
  } else if (should === hash && before !== null && before !== prev)
    fault(`does not follow from entry ${last}: one of the two was put there later`);
  if (should !== hash) fault('was altered: its hash does not fit what it says');
  if ((entry.kind === 'began') !== (seq === 1))
    fault(seq === 1 ? 'is no beginning: the log was cut in front' : 'begins a log within a log');
  return should === hash ? hash : null;
}
