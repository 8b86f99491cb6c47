/** What `merge`, `split` and `not-the-same` have in common: events and claims → the anchors that a judgement is tied to. */
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { Event } from '#events';
import { InputFault } from '#intake';
import { filled } from '../import-labels.ts';
import { unknownEvent } from './event.ts';
import { recordLabels } from './record-labels.ts';
import type { RecordSession } from './session.ts';

export type JudgeGiven = { readonly by?: string; readonly reason?: string };

export const withJudge = (command: Command): Command =>
  command
    .option('--by <name>', 'who judges (default: your name on this system)')
    .option('--reason <words>', 'why; kept with the judgement');

export function judgeName({ by }: JudgeGiven): string {
  if (by?.trim()) return by.trim();
  try {
    return userInfo().username;
  } catch {
    throw new InputFault('by', 'this system does not say who you are; say it with --by NAME');
  }
}

/** The event as it stands now. Throws `InputFault` where there is none of that id, or no more. */
export async function standing({ record }: RecordSession, id: string): Promise<Event> {
  const history = await record.event(id);
  if (!history) throw unknownEvent(id);
  if (history.event) return history.event;
  const now = history.now.length ? `its claims are now in ${history.now.join(', ')}` : 'its claims are in no event';
  throw new InputFault('unknown-id', `the event ${id} is no more: ${now}`);
}

/** Where claims stand in their reports: what outlives gathering and reading again. */
export async function anchorsOf({ record }: RecordSession, claims: readonly string[]): Promise<string[]> {
  const told = await record.claims(claims);
  return [...new Set(told.map(({ anchor }) => anchor))].sort();
}

export async function judge(
  { record, print }: RecordSession,
  kind: 'same' | 'apart',
  [left, right]: readonly [string[], string[]],
  given: JudgeGiven,
): Promise<void> {
  const judgement = await record.judge({ kind, left, right, by: judgeName(given), reason: given.reason ?? null });
  await print({ format: 'riwaya-judgement/1', judgement }, (style) => `${filled(recordLabels[style.labels].judged, judgement.id)}\n`);
}
