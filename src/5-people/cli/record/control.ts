/** `riwaya control PLACE` and `riwaya control --date D`. */
import type { Command } from 'commander';
import type { ControlList, NamedPoint, PlaceControl } from '#contract';
import { controlOf, controlOn } from '#events';
import { loadEventText } from '#exports';
import { InputFault } from '#intake';
import type { Knowledge } from '#knowledge';
import { day } from './event-filter.ts';
import { idOf, voiceOrSide } from './named.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, listed, type StoreGiven, withStore } from './store-options.ts';

type ControlGiven = StoreGiven & { readonly date?: string; readonly accordingTo?: readonly string[]; readonly until?: string };

const examples = `
Examples:
  riwaya control حلب                                  its timeline, account by account and all together
  riwaya control aleppo --according-to side:syria-opposition
  riwaya control --date 2024-12-01                    every place that somebody is said to hold
  riwaya control حلب --until 2024-11-30               as it was told by that day
`;

export const build = (command: Command): Command =>
  withStore(command.argument('[place]', 'a place, by id or name'))
    .option('--date <day>', 'who holds it, or every place, on this day, YYYY-MM-DD')
    .option('--until <day>', 'only what was said and happened by this day')
    .option('--according-to <source|side>', 'only the words of these voices, or of one side as one account', listed)
    .addHelpText('after', `${examples}\nHeld, contested, claimed, unknown: nothing is filled in between what is told.${exitStatus}`)
    .action((place: string | undefined, given: ControlGiven) =>
      withRecord(given, { create: false }, (session) => control(session, place, given)),
    );

async function control({ record, knowledge, print }: RecordSession, written: string | undefined, given: ControlGiven): Promise<void> {
  const [date, until] = [day('--date', given.date), day('--until', given.until)];
  if (written === undefined && date === undefined) throw new InputFault('control', 'needs a PLACE or --date; see `riwaya control --help`');
  const whose = given.accordingTo?.map((name) => voiceOrSide(name, '--according-to', knowledge).id) ?? null;
  const options = { ...(until !== undefined && { until }), ...(whose && { accordingTo: whose }) };
  const asked = written === undefined ? null : idOf('place', written, 'PLACE', knowledge);
  const statements = await record.control(asked === null ? await record.controlledPlaces() : [asked]);
  const places: PlaceControl[] =
    date === undefined
      ? [{ place: pointOf(asked ?? '', knowledge), timeline: controlOf(asked ?? '', statements, options, knowledge), on: null }]
      : controlOn(date, statements, options, knowledge)
          .filter(({ place }) => asked === null || place === asked)
          .map(({ place, combined, by_account }) => ({ place: pointOf(place, knowledge), timeline: null, on: { combined, by_account } }));
  const answer: ControlList = { format: 'riwaya-control/1', date: date ?? null, according_to: whose, places };
  const { controlText } = await loadEventText();
  await print(answer, (style) => controlText(answer, style));
}

function pointOf(id: string, { places }: Knowledge): NamedPoint {
  const entry = places.get(id);
  return entry
    ? { id, name: entry.name, name_ar: entry.name_ar, lat: entry.lat, lon: entry.lon }
    : { id, name: id, name_ar: id, lat: 0, lon: 0 };
}
