/** Events one after another: two lines each, and what to say to go on. */
import type { EventList, ListedEvent } from '#contract';
import { arrow, isGiven, parties, placeName, said, tollLine } from '../labels/event-phrases.ts';
import { number, time } from '../labels/phrases.ts';
import { type Pen, penOf } from './pen.ts';
import { differenceSign } from './side-by-side.ts';
import type { TextStyle } from './style.ts';

/** So many tolls stand in a line; the others are in the event itself. */
const mostTolls = 3;

export function eventListText({ events, next, according_to }: EventList, style: TextStyle): string {
  const pen = penOf(style);
  const { words } = pen.labels;
  const lines: string[] = [];
  if (according_to) lines.push(pen.faint(said(words.onlyThese, { a: according_to.map(pen.sideName).join(', ') })), '');
  if (events.length === 0) lines.push(words.noEvents);
  for (const event of events) lines.push(...eventLines(event, pen), '');
  if (next !== null) lines.push(pen.faint(said(words.more, { a: next })), '');
  return `${lines.join('\n').trimEnd()}\n`;
}

function eventLines(event: ListedEvent, pen: Pen): string[] {
  const { labels, say, strong, faint } = pen;
  const head = [whenOf(event, pen), whereOf(event, pen), typeOf(event, pen)].map(say).join(' \u00b7 ');
  const facts = [
    statusOf(event, pen),
    ...event.tolls
      .filter(isGiven)
      .slice(0, mostTolls)
      .map((toll) => tollLine(toll, pen.wording)),
    whoOf(event, pen),
    `${labels.words.accounts}: ${number(event.accounts.filter(({ repeats }) => repeats === null).length, pen.wording)}`,
  ];
  return [
    ...pen.fold(head, 0).map((line) => strong(line)),
    ...pen.fold(facts.filter(Boolean).map(say).join(' \u00b7 '), 2),
    `  ${faint(event.id)}`,
  ];
}

export const whenOf = ({ time: when }: ListedEvent, { wording }: Pen): string => time(when, wording, false);

export const whereOf = ({ places }: ListedEvent, { wording, labels }: Pen): string =>
  places.length ? places.map((place) => placeName(place, wording)).join(' | ') : labels.words.unlocated;

export function typeOf({ type, total }: ListedEvent, { wording, labels }: Pen): string {
  return total ? `${wording.labels.types[type]} (${labels.words.total})` : wording.labels.types[type];
}

/** The status, with the sign of a difference where voices part. */
export function statusOf({ status }: ListedEvent, { labels }: Pen): string {
  const parted = status === 'contested' || status === 'denied';
  return parted ? `${differenceSign} ${labels.statuses[status]}` : labels.statuses[status];
}

function whoOf({ initiators, targets }: ListedEvent, { wording }: Pen): string {
  const [who, whom] = [parties(initiators, wording), parties(targets, wording)];
  if (!who && !whom) return '';
  return whom ? `${who || wording.labels.words.nobodyNamed} ${arrow(wording)} ${whom}` : who;
}
