import type { Context } from '../context.ts';
import type { LogKind } from '../custody.ts';
import { insertRows } from '../insert-rows.ts';
import type { Queries } from '../store.ts';
import type { Tables } from '../tables.ts';
import { beforeLog } from './before-log.ts';
import { canonical } from './canonical.ts';
import { leafOf, linkOf, noHash } from './log-entry.ts';

export type NewLogEntry = {
  readonly kind: LogKind;
  readonly subject: string;
  readonly actor: string;
  readonly digest: string;
  readonly detail: Readonly<Record<string, unknown>> | null;
};

/** Who acts where no person does. */
export const toolOf = ({ engine }: Pick<Context, 'engine'>): string => `riwaya/${engine.version}`;

/**
 * Begins the log where there is none: its first entry vouches for what people said before there was one. To be called within a
 * transaction before it changes any of that.
 */
export async function beginLog(context: Context, tx: Queries, at: string): Promise<void> {
  if (await lastEntry(tx)) return;
  await chain(tx, null, [{ kind: 'began', subject: 'log', actor: toolOf(context), ...(await beforeLog(tx)) }], at);
}

/** Appends entries to the chain, within the transaction that does what they tell of: with one writer at a time no two take one number. */
export async function appendLog(context: Context, tx: Queries, entries: readonly NewLogEntry[], at: string): Promise<void> {
  if (entries.length === 0) return;
  await beginLog(context, tx, at);
  await chain(tx, (await lastEntry(tx)) ?? null, entries, at);
}

const lastEntry = (db: Queries) => db.selectFrom('log').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst();

async function chain(tx: Queries, last: Pick<Tables['log'], 'seq' | 'hash'> | null, entries: readonly NewLogEntry[], at: string) {
  let { seq, hash: prev } = last ?? { seq: 0, hash: noHash };
  const rows = entries.map((entry): Tables['log'] => {
    seq++;
    const hash = linkOf(prev, leafOf({ seq, at, ...entry }));
    const row = { ...entry, seq, at, detail: entry.detail === null ? null : canonical(entry.detail), prev, hash };
    prev = hash;
    return row;
  });
  await insertRows(tx, 'log', rows);
}
