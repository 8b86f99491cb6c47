/** `riwaya judgements`: what people judged and corrected, which nothing overwrites. */
import type { Command } from 'commander';

import { loadEventText, type TextStyle } from '#exports';
import type { Correction, KeptJudgement } from '#record';
import { filled } from '../import-labels.ts';
import { type JudgeGiven, judgeName } from './judge.ts';
import { recordLabels } from './record-labels.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';

type JudgementsGiven = StoreGiven & Pick<JudgeGiven, 'by'> & { readonly takeBack?: string };

export const build = (command: Command): Command =>
  withStore(command)
    .option('--take-back <id>', 'take a judgement back; the events are gathered anew')
    .option('--by <name>', 'who takes it back (default: your name on this system)')
    .addHelpText('after', exitStatus)
    .action((given: JudgementsGiven) =>
      withRecord(given, { create: false }, (session) =>
        given.takeBack === undefined ? list(session) : takeBack(session, given.takeBack, given),
      ),
    );

async function takeBack({ record, print }: RecordSession, id: string, given: JudgementsGiven): Promise<void> {
  await record.unjudge(id, judgeName(given));
  await print({ format: 'riwaya-judgement/1', taken_back: id }, (style) => `${filled(recordLabels[style.labels].takenBack, id)}\n`);
}

async function list({ record, print }: RecordSession): Promise<void> {
  const [judgements, corrections] = [await record.judgements(), await record.corrections()];
  await print({ format: 'riwaya-judgements/1', judgements, corrections }, (style) => listText(judgements, corrections, style));
}

async function listText(judgements: readonly KeptJudgement[], corrections: readonly Correction[], style: TextStyle): Promise<string> {
  const { penOf } = await loadEventText();
  const { say, strong, faint, fold } = penOf(style);
  const words = recordLabels[style.labels];
  if (!judgements.length && !corrections.length) return `${words.noJudgements}\n`;
  const whose = (by: string, at: string, reason: string | null): string =>
    `  ${faint([filled(words.by, say(by)), at.slice(0, 10), ...(reason ? [say(reason)] : [])].join(' \u00b7 '))}`;
  const lines = judgements.flatMap(({ id, kind, left, right, by, at, reason, taken_back_at }) => [
    `${strong(id)}  ${words[kind]}${taken_back_at === null ? '' : `  [${words.isTakenBack}]`}`,
    ...fold(left.join(', '), 2),
    ...fold(`${kind === 'same' ? '=' : '\u2260'} ${right.join(', ')}`, 2),
    whose(by, at, reason),
  ]);
  const mended = corrections.flatMap(({ id, anchor, slot, value, by, at, reason, superseded_by }) => [
    `${strong(id)}  ${anchor}  ${slot} = ${say(JSON.stringify(value))}${superseded_by === null ? '' : `  (\u2192 ${superseded_by})`}`,
    whose(by, at, reason),
  ]);
  return `${[...lines, ...mended].join('\n')}\n`;
}
