/** `riwaya correct CLAIM slot=value`. */
import type { Command } from 'commander';
import { InputFault } from '#intake';
import type { Knowledge } from '#knowledge';
import type { Correction } from '#record';
import { filled } from '../import-labels.ts';
import { type JudgeGiven, judgeName, withJudge } from './judge.ts';
import { idsOf, type Sought } from './named.ts';
import { recordLabels } from './record-labels.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, listed, type StoreGiven, withStore } from './store-options.ts';

type CorrectGiven = StoreGiven & JudgeGiven;

const examples = `
Slots: type, polarity, modality, extent, time.start, time.end, places, initiators, targets, total,
and the numbers killed, injured, missing, captured, displaced, freed, arrested.

Examples:
  riwaya correct KEY killed=4 --reason 'the ministry corrected itself'
  riwaya correct KEY killed=4-7 time.start=2024-11-29 time.end=2024-11-29
  riwaya correct KEY places=سرمين initiators=          (nobody)

What was read stays beside it; the value is gathered anew and outlives reading again.
`;

export const build = (command: Command): Command =>
  withStore(
    withJudge(
      command.argument('<claim>', 'key of a claim, as `riwaya event --explain` gives it').argument('<slot=value...>', 'what it should say'),
    ),
  )
    .addHelpText('after', examples + exitStatus)
    .action((claim: string, values: string[], given: CorrectGiven) =>
      withRecord(given, { create: false }, (session) => correct(session, claim, values, given)),
    );

async function correct(
  { record, knowledge, print }: RecordSession,
  claim: string,
  values: readonly string[],
  given: CorrectGiven,
): Promise<void> {
  const by = judgeName(given);
  const meant = values.map((written) => slotOf(written, knowledge));
  const corrections: Correction[] = [];
  for (const { slot, value } of meant) corrections.push(await record.correct(claim, slot, value, by, given.reason ?? null));
  await print({ format: 'riwaya-corrections/1', corrections }, (style) =>
    corrections
      .map(({ id, slot, value }) => `${filled(recordLabels[style.labels].corrected, slot, claim, JSON.stringify(value), id)}\n`)
      .join(''),
  );
}

const outcomes = ['killed', 'injured', 'missing', 'captured', 'displaced', 'freed', 'arrested'];
const named: Readonly<Record<string, Sought>> = { places: 'place', initiators: 'actor', targets: 'actor' };

/** `killed=4` is `tolls.killed`; places and parties may be named as reports name them; `null` is nothing. */
function slotOf(written: string, knowledge: Knowledge): { readonly slot: string; readonly value: unknown } {
  const equals = written.indexOf('=');
  if (equals < 1) throw new InputFault('slot', `${JSON.stringify(written)} is not slot=value, such as killed=4`);
  const [name, value] = [written.slice(0, equals).trim(), written.slice(equals + 1).trim()];
  const sought = named[name];
  if (sought) return { slot: name, value: idsOf(sought, listed(value), name, knowledge) };
  return { slot: outcomes.includes(name) ? `tolls.${name}` : name, value: value === 'null' || value === '' ? null : value };
}
