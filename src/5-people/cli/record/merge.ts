/** `riwaya merge EVENT EVENT…`. */
import type { Command } from 'commander';
import { InputFault } from '#intake';
import { anchorsOf, type JudgeGiven, judge, standing, withJudge } from './judge.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';

type MergeGiven = StoreGiven & JudgeGiven;

export const build = (command: Command): Command =>
  withStore(withJudge(command.argument('<event...>', 'the events that are one, two or more')))
    .addHelpText('after', exitStatus)
    .action((events: string[], given: MergeGiven) => withRecord(given, { create: false }, (session) => merge(session, events, given)));

async function merge(session: RecordSession, ids: readonly string[], given: MergeGiven): Promise<void> {
  const [first, ...others] = [...new Set(ids)];
  if (first === undefined || !others.length) throw new InputFault('merge', 'needs two different events at least');
  const left = await standing(session, first);
  const right = await Promise.all(others.map((id) => standing(session, id)));
  const claims = right.flatMap(({ members }) => members.map(({ claim }) => claim));
  const both = await Promise.all([
    anchorsOf(
      session,
      left.members.map(({ claim }) => claim),
    ),
    anchorsOf(session, claims),
  ]);
  await judge(session, 'same', both, given);
}
