/** `riwaya split EVENT CLAIM…`. */
import type { Command } from 'commander';
import { InputFault } from '#intake';
import { anchorsOf, type JudgeGiven, judge, standing, withJudge } from './judge.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';

type SplitGiven = StoreGiven & JudgeGiven;

export const build = (command: Command): Command =>
  withStore(
    withJudge(
      command.argument('<event>', 'the event').argument('<claim...>', 'claims that are of another; `riwaya event --explain` lists them'),
    ),
  )
    .addHelpText('after', exitStatus)
    .action((event: string, claims: string[], given: SplitGiven) =>
      withRecord(given, { create: false }, (session) => split(session, event, claims, given)),
    );

async function split(session: RecordSession, id: string, out: readonly string[], given: SplitGiven): Promise<void> {
  const members = (await standing(session, id)).members.map(({ claim }) => claim);
  const stranger = out.find((claim) => !members.includes(claim));
  if (stranger !== undefined)
    throw new InputFault('unknown-id', `the claim ${stranger} is not in ${id}; its claims are ${members.join(', ')}`);
  const rest = members.filter((claim) => !out.includes(claim));
  if (!rest.length) throw new InputFault('split', `all claims of ${id} are named; leave one of them in it`);
  await judge(session, 'apart', [await anchorsOf(session, rest), await anchorsOf(session, out)], given);
}
