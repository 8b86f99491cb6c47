/** Who holds a place, account by account and all together; or many places on one day. */
import type { ControlList, PlaceControl } from '#contract';
import type { ControlSpan } from '#events';
import { parties, said, told, voiceName } from '../labels/event-phrases.ts';
import { moment, nameOf } from '../labels/phrases.ts';
import { type Pen, penOf } from './pen.ts';
import { differenceSign } from './side-by-side.ts';
import type { TextStyle } from './style.ts';

export function controlText({ date, places, according_to }: ControlList, style: TextStyle): string {
  const pen = penOf(style);
  const { words } = pen.labels;
  const lines: string[] = [];
  if (date) lines.push(pen.strong(said(words.onDay, { a: moment(date, 'day', pen.wording, false) })));
  if (according_to) lines.push(pen.faint(said(words.onlyThese, { a: according_to.map(pen.sideName).join(', ') })));
  if (!places.length) lines.push(words.nobodyControls);
  for (const place of places) lines.push(...(place.timeline ? timelineLines(place, pen) : dayLines(place, pen)));
  return `${lines.join('\n')}\n`;
}

function timelineLines({ place, timeline }: PlaceControl, pen: Pen): string[] {
  const { style, labels, say, wording } = pen;
  const lines = [style.paint(['bold', 'underline'], say(nameOf(place, wording)))];
  if (!timeline?.by_account.length) return [...lines, labels.words.nobodyControls];
  const names = [place, ...timeline.by_account.flatMap(({ voice, spans }) => [voice, ...spans.flatMap(({ holders }) => holders)])];
  const tell = (sentence: string): string => say(told(sentence, names, wording));
  const because = ({ reasons }: ControlSpan): string[] => reasons.flatMap(({ sentence }) => pen.fold(pen.faint(tell(sentence)), 6));
  lines.push('', pen.strong(labels.words.combined), ...timeline.combined.flatMap((span) => [...spanLines(span, pen), ...because(span)]));
  for (const { voice, sides, spans } of timeline.by_account) {
    const side = sides.length ? pen.faint(` (${labels.words.onSide} ${sides.map(pen.sideName).map(say).join(', ')})`) : '';
    lines.push('', `${pen.strong(say(voiceName(voice, wording)))}${side}`, ...spans.flatMap((span) => spanLines(span, pen)));
  }
  return [...lines, ...timeline.notes.flatMap((note) => pen.fold(pen.faint(tell(note)), 0))];
}

const spanLines = (span: ControlSpan, pen: Pen): string[] => pen.fold(`${pen.say(days(span, pen))} \u00b7 ${stateText(span, pen)}`, 2);

/** Half-open `[from, to)`: the day before `to` is the last. */
function days({ from, to }: ControlSpan, { labels, wording }: Pen): string {
  const day = (iso: string): string => moment(iso, 'day', wording, false);
  const start = from === null ? labels.words.beginningUnknown : day(from);
  return `${start} \u2013 ${to === null ? labels.words.untilNow : day(to)}`;
}

export function stateText({ state, holders, extent }: Pick<ControlSpan, 'state' | 'holders' | 'extent'>, pen: Pen): string {
  const { labels, wording, say } = pen;
  const names = holders.map((holder) => say(parties([holder], wording)));
  const mark = state === 'contested' ? `${differenceSign} ` : '';
  const part = extent === 'part' ? ` (${wording.labels.extents.part})` : '';
  return `${mark}${labels.control[state]}${names.length ? `: ${names.join(` ${state === 'contested' ? differenceSign : '+'} `)}` : ''}${part}`;
}

function dayLines({ place, on }: PlaceControl, pen: Pen): string[] {
  if (!on) return [];
  const { strong, say, wording, faint } = pen;
  const accounts = on.by_account.map(({ voice, span }) => `${say(voiceName(voice, wording))}: ${stateText(span, pen)}`);
  return [
    ...pen.fold(`${strong(say(nameOf(place, wording)))}  ${stateText(on.combined, pen)}`, 0),
    ...accounts.flatMap((line) => pen.fold(faint(line), 4)),
  ];
}
