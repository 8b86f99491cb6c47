import type { Context } from '../../context.ts';
import type { CustodyFault } from '../../custody.ts';
import type { Queries } from '../../store.ts';
import { checkToken } from './timestamp-token.ts';

/** Holds every timestamp against the entry of the log that it is of. `trust` are certificates as PEM that each must lead to, if any are given. */
export async function checkTimestamps(_context: Pick<Context, 'store'>, db: Queries, trust = ''): Promise<CustodyFault[]> {
  const rows = await db
    .selectFrom('timestamps')
    .leftJoin('log', 'log.seq', 'timestamps.seq')
    .select(['timestamps.seq', 'timestamps.authority', 'timestamps.at', 'timestamps.token', 'log.hash'])
    .orderBy('timestamps.seq')
    .orderBy('timestamps.authority')
    .execute();
  const faults: CustodyFault[] = [];
  for (const row of rows) {
    const says = await faultOf(row, trust);
    const seq = Number(row.seq);
    if (says !== null)
      faults.push({
        what: 'timestamp',
        subject: row.authority,
        seq,
        message: `the timestamp of entry ${seq} by ${row.authority}: ${says}`,
      });
  }
  return faults;
}

type Row = { readonly at: string; readonly token: Uint8Array; readonly hash: string | null };

async function faultOf({ at, token, hash }: Row, trust: string): Promise<string | null> {
  if (hash === null) return 'the log has no such entry any more';
  try {
    const stamped = await checkToken(token, hash, { trust });
    return stamped.at === at ? null : `it is of ${stamped.at}, and the record says ${at}`;
  } catch (error) {
    return error instanceof Error ? error.message : `${error}`;
  }
}
