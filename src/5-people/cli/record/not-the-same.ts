/** `riwaya not-the-same EVENT EVENT`. */
import type { Command } from 'commander';
import { InputFault } from '#intake';
import { anchorsOf, type JudgeGiven, judge, standing, withJudge } from './judge.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';

type ApartGiven = StoreGiven & JudgeGiven;

export const build = (command: Command): Command =>
  withStore(withJudge(command.argument('<event>', 'an event').argument('<other>', 'one that must never be put together with it')))
    .addHelpText('after', exitStatus)
    .action((one: string, other: string, given: ApartGiven) =>
      withRecord(given, { create: false }, (session) => keepApart(session, [one, other], given)),
    );

async function keepApart(session: RecordSession, [one, other]: readonly [string, string], given: ApartGiven): Promise<void> {
  if (one === other) throw new InputFault('not-the-same', 'needs two different events');
  const anchors = async (id: string): Promise<string[]> =>
    anchorsOf(
      session,
      (await standing(session, id)).members.map(({ claim }) => claim),
    );
  await judge(session, 'apart', [await anchors(one), await anchors(other)], given);
}
