import { sql } from 'kysely';
import type { Document } from '#claims';
import { nameOf as keyOf, reportKey } from '../../report-key.ts';
import type { Queries } from '../../store.ts';
import type { Tables } from '../../tables.ts';
import { sha256Of } from '../canonical.ts';
import { entryOf } from '../log-entry.ts';
import { nameOf } from './check-entries.ts';
import type { FaultList } from './fault-list.ts';

/** Readings looked at at once: each is a whole document. */
const atOnce = 50;

type Row = Pick<Tables['readings'], 'report' | 'reading' | 'document'> &
  Partial<Pick<Tables['reports'], 'sha256' | 'publisher' | 'url' | 'published' | 'zone'>>;

/**
 * Holds the text of every reading against the hash of its report, and what the report's key is made of against the key. Says how many
 * readings there are.
 */
export async function checkReadings(tx: Queries, faults: FaultList): Promise<number> {
  let count = 0;
  let last: { readonly report: string; readonly reading: number } = { report: '', reading: 0 };
  for (;;) {
    const rows = (await tx
      .selectFrom('readings')
      .leftJoin('reports', 'reports.key', 'readings.report')
      .select(['report', 'reading', 'document', 'sha256', 'publisher', 'url', 'published', 'zone'])
      .where(sql<boolean>`(report, reading) > (${last.report}, ${last.reading})`)
      .orderBy('report')
      .orderBy('reading')
      .limit(atOnce)
      .execute()) as Row[];
    for (const row of rows) {
      const says = faultOf(row);
      if (says !== null) faults.add('report', row.report, null, `report ${row.report} ${says}`);
    }
    count += rows.length;
    const end = rows.at(-1);
    if (!end || rows.length < atOnce) return count;
    last = end;
  }
}

/** What is wrong with a reading and its report, to be read behind "report …"; null where nothing is. */
function faultOf({ report: key, reading, document: json, sha256, publisher, url, published, zone }: Row): string | null {
  if (sha256 === undefined || sha256 === null) return 'is gone, and its readings are there';
  if (keyOf('r', sha256, publisher ?? null, url ?? null, published ?? null, zone ?? null) !== key)
    return 'was altered: its key does not fit its text, publisher, address, day and zone';
  const document = documentIn(json);
  if (!document) return `has a reading ${reading} that is no document: it was altered`;
  if (sha256Of(document.report.text) !== sha256) return `(${document.report.id}) was altered: its text is not that of SHA-256 ${sha256}`;
  if (reportKey(document) === key) return null;
  return `(${document.report.id}) was altered: reading ${reading} says another publisher, address, day or zone`;
}

function documentIn(json: string): Document | null {
  try {
    const document = JSON.parse(json) as Document | null;
    return typeof document?.report?.text === 'string' ? document : null;
  } catch {
    return null;
  }
}

/** Names the readings that no entry is of and that are younger than the log; to be asked for where there are too many. */
export async function nameUnlogged(tx: Queries, began: string, faults: FaultList): Promise<void> {
  const logged = new Set<string>();
  for (let seq = 0; ; ) {
    const rows = await tx
      .selectFrom('log')
      .selectAll()
      .where('seq', '>', seq)
      .where('kind', '=', 'read')
      .orderBy('seq')
      .limit(1_000)
      .execute();
    for (const row of rows) logged.add(nameOf(entryOf(row)));
    const end = rows.at(-1);
    if (!end) break;
    seq = end.seq;
  }
  const rows = await tx.selectFrom('readings').select(['report', 'reading', 'at']).orderBy('report').orderBy('reading').execute();
  const unlogged = rows.filter(({ report, reading }) => !logged.has(`${report} ${reading}`));
  const young = unlogged.filter(({ at }) => at >= began);
  for (const { report, reading } of young.length ? young : unlogged)
    faults.add(
      'report',
      report,
      null,
      `reading ${reading} of report ${report} is in the record, and no entry of the log says that it was read`,
    );
}
