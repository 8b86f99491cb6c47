import type { LogEntry } from '../../custody.ts';
import type { Queries } from '../../store.ts';
import type { Tables } from '../../tables.ts';
import { type BeforeLog, oldCorrection, oldJudgement } from '../before-log.ts';
import { canonical } from '../canonical.ts';
import { correctionDigest, judgementDigest, takenBackDigest } from '../vouched.ts';
import type { Erasures } from './erasures.ts';
import type { FaultList } from './fault-list.ts';

/** Entries about what people said, by their subject; these are as few as the people's hours. */
export type Said = {
  readonly before: BeforeLog;
  readonly judged: ReadonlyMap<string, LogEntry>;
  readonly takenBack: ReadonlyMap<string, LogEntry>;
  readonly corrected: ReadonlyMap<string, LogEntry>;
};

/** Holds judgements against their entries, and those made before the log against its first. */
export async function checkJudgements(tx: Queries, { before, judged, takenBack }: Said, faults: FaultList): Promise<void> {
  const rows = await tx.selectFrom('judgements').selectAll().orderBy('id').execute();
  const old = new Map(before.judgements.map((each) => [each.id, each]));
  const fault = (id: string, seq: number, says: string): void => faults.add('judgement', id, seq, `judgement ${id} ${says}`);
  for (const row of rows) {
    const entry = judged.get(row.id);
    const back = takenBack.get(row.id);
    const was = old.get(row.id);
    const wasOf = was && oldJudgement(back ? { ...row, taken_back_at: null, taken_back_by: null } : row);
    if (!entry && !was)
      faults.add('judgement', row.id, null, `judgement ${row.id} is in the record, and no entry of the log says who made it`);
    else if (entry && judgementDigest(row) !== entry.digest)
      fault(row.id, entry.seq, `was altered: entry ${entry.seq} of the log vouches for another`);
    else if (was && wasOf && canonical(was) !== canonical(wasOf))
      fault(row.id, 1, 'was altered: it is older than the log, whose first entry vouches for another');
    if (back && takenBackDigest(row) !== back.digest) fault(row.id, back.seq, `was taken back otherwise: see entry ${back.seq} of the log`);
    if (entry && !back && row.taken_back_at !== null)
      fault(row.id, entry.seq, 'is marked as taken back, and no entry of the log says by whom');
  }
  const there = new Set(rows.map(({ id }) => id));
  for (const { subject, seq } of judged.values())
    if (!there.has(subject)) fault(subject, seq, `is gone: entry ${seq} of the log says that it was made`);
  for (const id of old.keys()) if (!there.has(id)) fault(id, 1, 'is gone: the first entry of the log vouches for it');
}

/** Holds corrections against their entries and each other; those of an erased report are gone with it. */
export async function checkCorrections(tx: Queries, said: Said, erasures: Erasures, faults: FaultList): Promise<void> {
  const rows = await tx.selectFrom('corrections').selectAll().orderBy('id').execute();
  const old = new Map(said.before.corrections.map((each) => [each.id, each]));
  const fault = (id: string, seq: number | null, says: string): void => faults.add('correction', id, seq, `correction ${id} ${says}`);
  const next = supersedings(rows, said.corrected);
  for (const row of rows) {
    const entry = said.corrected.get(row.id);
    const was = old.get(row.id);
    // What superseded it after the log began, it had not been superseded by before.
    const wasOf = was && oldCorrection(said.corrected.has(row.superseded_by ?? '') ? { ...row, superseded_by: null } : row);
    if (!entry && !was) fault(row.id, null, 'is in the record, and no entry of the log says who made it');
    else if (entry && correctionDigest(row) !== entry.digest)
      fault(row.id, entry.seq, `was altered: entry ${entry.seq} of the log vouches for another`);
    else if (was && wasOf && canonical(was) !== canonical(wasOf))
      fault(row.id, 1, 'was altered: it is older than the log, whose first entry vouches for another');
    const by = next.get(row.id) ?? (was ? was.superseded_by : null);
    if (row.superseded_by !== by) fault(row.id, entry?.seq ?? 1, `is marked as superseded by ${row.superseded_by}, and the log says ${by}`);
  }
  const there = new Set(rows.map(({ id }) => id));
  const isErased = (anchor: unknown): boolean => erasures.reports.has(`${anchor}`.split('@')[0] ?? '');
  for (const { subject, seq, detail } of said.corrected.values())
    if (!there.has(subject) && !isErased(detail?.anchor)) fault(subject, seq, `is gone: entry ${seq} of the log says that it was made`);
  for (const { id, anchor } of old.values())
    if (!there.has(id) && !isErased(anchor)) fault(id, 1, 'is gone: the first entry of the log vouches for it');
}

/** Which correction came after another of the same slot, by the log. */
function supersedings(rows: readonly Tables['corrections'][], corrected: Said['corrected']): Map<string, string> {
  const order = rows.map((row) => ({ row, seq: corrected.get(row.id)?.seq ?? 0 })).sort((a, b) => a.seq - b.seq);
  const last = new Map<string, string>();
  const next = new Map<string, string>();
  for (const { row, seq } of order) {
    const slot = JSON.stringify([row.anchor, row.slot]);
    const before = last.get(slot);
    if (before !== undefined && seq > 0) next.set(before, row.id);
    if (seq > 0 || row.superseded_by === null || corrected.has(row.superseded_by)) last.set(slot, row.id);
  }
  return next;
}
