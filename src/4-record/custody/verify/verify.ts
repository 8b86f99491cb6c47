import type { Context } from '../../context.ts';
import type { LogEntry, Verification, VerifyOptions } from '../../custody.ts';
import { snapshot } from '../../find-claims.ts';
import type { Queries } from '../../store.ts';
import type { BeforeLog } from '../before-log.ts';
import { digestOf } from '../canonical.ts';
import { chainOf } from './check-chain.ts';
import { checkRead, checkReceived } from './check-entries.ts';
import { checkItems } from './check-items.ts';
import { checkCorrections, checkJudgements, type Said } from './check-people.ts';
import { checkReadings, nameUnlogged } from './check-readings.ts';
import { type Erasures, erasuresIn } from './erasures.ts';
import { FaultList } from './fault-list.ts';
import { furtherChecks } from './further-checks.ts';

/**
 * Checks the record as it is when it begins, in memory that does not grow with it: the chain of the log, what each entry vouches for,
 * every byte of every item, the text of every report, and what people said. Goes on behind a fault. A log that was cut at its end is
 * whole: only a head that was written down elsewhere, or a timestamp, tells.
 */
export async function verify(context: Context, { progress = () => {}, trust }: VerifyOptions = {}): Promise<Verification> {
  const { store } = context;
  const tx = await snapshot(store);
  try {
    const faults = new FaultList();
    const erasures = await erasuresIn(tx);
    const log = await checkLog(context, tx, erasures, faults);
    const { all } = await tx
      .selectFrom('items')
      .select(({ fn }) => fn.countAll().as('all'))
      .executeTakeFirstOrThrow();
    const looked = await checkItems(store, tx, erasures, faults, (checked) => progress(checked, Number(all)));
    const readings = await checkReadings(tx, faults);
    if (log.began && readings - log.first > log.said.before.readings) await nameUnlogged(tx, log.began.at, faults);
    // Before the log has begun nothing vouches for what people said.
    if (log.entries > 0) await checkJudgements(tx, log.said, faults);
    if (log.entries > 0) await checkCorrections(tx, log.said, erasures, faults);
    for (const check of furtherChecks)
      for (const { what, subject, seq, message } of await check(context, tx, trust)) faults.add(what, subject, seq, message);
    return { ...looked, entries: log.entries, head: log.head, faults: faults.all() };
  } finally {
    await tx.rollback().execute();
  }
}

type Log = {
  readonly entries: number;
  readonly head: Verification['head'];
  readonly began: LogEntry | null;
  readonly said: Said;
  /** Readings that are there and have an entry. */
  readonly first: number;
};

/** Reads the log once: checks the chain, and holds items and readings against it. */
async function checkLog({ store }: Context, tx: Queries, erasures: Erasures, faults: FaultList): Promise<Log> {
  let [entries, first] = [0, 0];
  let head: Verification['head'] = null;
  let began: LogEntry | null = null;
  const bySubject = {
    judged: new Map<string, LogEntry>(),
    'taken-back': new Map<string, LogEntry>(),
    corrected: new Map<string, LogEntry>(),
  };
  for await (const page of chainOf(tx, faults)) {
    entries += page.length;
    for (const entry of page) {
      const { kind, seq, hash } = entry;
      head = { seq, hash };
      if (kind === 'began') began ??= entry;
      if (kind === 'judged' || kind === 'taken-back' || kind === 'corrected') bySubject[kind].set(entry.subject, entry);
    }
    await checkReceived(store, tx, page, faults);
    first += await checkRead(store, tx, page, erasures, faults);
  }
  const said = {
    judged: bySubject.judged,
    takenBack: bySubject['taken-back'],
    corrected: bySubject.corrected,
    before: beforeIn(began, faults),
  };
  return { entries, head, began, said, first };
}

const nothing: BeforeLog = { judgements: [], corrections: [], readings: 0 };

/** What the first entry vouches for. */
function beforeIn(began: LogEntry | null, faults: FaultList): BeforeLog {
  if (!began) return nothing;
  const { judgements, corrections, readings } = (began.detail ?? {}) as Partial<BeforeLog>;
  if (digestOf(began.detail) !== began.digest || !Array.isArray(judgements) || !Array.isArray(corrections) || !Number.isInteger(readings)) {
    faults.add('log', 'log', began.seq, `entry ${began.seq} of the log was altered: it does not say what there was before it`);
    return nothing;
  }
  return { judgements, corrections, readings: readings ?? 0 };
}
