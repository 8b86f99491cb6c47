/** `riwaya sources [ID…]`: what each voice says, and how others stand to it. */
import type { Command } from 'commander';
import type { SourceList } from '#contract';
import { VoiceTallies } from '#events';
import { loadEventText } from '#exports';
import { idsOf } from './named.ts';
import { allOf } from './pages.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, listed, type StoreGiven, withStore } from './store-options.ts';

/** `riwaya sources import` brings tables in and stays as it is: an option behind its name is its own. */
export const build = (command: Command): Command =>
  withStore(command.enablePositionalOptions().argument('[source...]', 'only these, by id or name'))
    .addHelpText('after', exitStatus)
    .action((sources: string[], given: StoreGiven) => withRecord(given, { create: false }, (session) => tallies(session, sources)));

async function tallies({ record, knowledge, print }: RecordSession, written: readonly string[]): Promise<void> {
  const asked = idsOf(
    'voice',
    written.flatMap((names) => listed(names)),
    'SOURCE',
    knowledge,
  );
  const counted = new VoiceTallies();
  const filter = asked.length ? { voices: asked } : {};
  for await (const event of allOf((page) => record.events(filter, page))) counted.add(event);
  const isAsked = ({ id, part_of }: { readonly id: string; readonly part_of: readonly string[] }): boolean =>
    asked.length === 0 || asked.some((each) => each === id || part_of.includes(each));
  const answer: SourceList = { format: 'riwaya-sources/1', sources: counted.all().filter(({ voice }) => isAsked(voice)) };
  const { tallyText } = await loadEventText();
  await print(answer, (style) => tallyText(answer, style));
}
