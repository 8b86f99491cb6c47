import type { Context } from '../../context.ts';
import type { CustodyFault } from '../../custody.ts';
import type { Queries } from '../../store.ts';

/** Something more to be checked beside log, items and texts. */
export type Check = (context: Context, tx: Queries, trust: string | undefined) => Promise<readonly CustodyFault[]>;

/** What reads timestamps is loaded when there is something to verify. */
export const furtherChecks: readonly Check[] = [
  async (context, tx, trust) => (await import('../timestamp/index.ts')).checkTimestamps(context, tx, trust),
];
