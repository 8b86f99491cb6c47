import type { Figure, TollEnd, TollRange } from '#events';
import { comma, counted, figure, isGiven, threeEnds, voiceName } from '../labels/event-phrases.ts';
import { number } from '../labels/phrases.ts';
import type { EventPen } from './event-pen.ts';

/** Low, best and high of each outcome and group under the rule that was asked for; each end with who said it, how and where. */
export function tollLines(pen: EventPen): string[] {
  const { labels, strong, say, answer, event } = pen;
  if (!event.tolls.length) return [];
  return [
    `${strong(labels.words.tolls)} \u00b7 ${say(labels.rules[answer.rule])}`,
    ...event.tolls.flatMap((toll) => rangeLines(toll, pen)),
  ];
}

function rangeLines(toll: TollRange, pen: EventPen): string[] {
  const { wording, labels, say, faint, fold, told } = pen;
  const range = isGiven(toll) ? threeEnds(toll, wording) : wording.labels.words.noNumber;
  const ends = [
    [labels.words.lowEnd, toll.low],
    [labels.words.bestEnd, toll.best],
    [labels.words.highEnd, toll.high],
  ] as const;
  return [
    `  ${say(`${counted(toll, wording)}: ${range}`)}`,
    ...ends.flatMap(([label, end]) => (end ? endLines(label, end, pen) : [])),
    ...toll.notes.flatMap((note) => fold(faint(say(told(note))), 4)),
  ];
}

function endLines(label: string, { value, figure: from, voice }: TollEnd, { wording, say, fold, reportName }: EventPen): string[] {
  const facts = [voiceName(voice, wording), figureWords(from, wording), reportName(from.report)].map(say);
  return fold(`${label} ${number(value, wording)}: ${facts.join(' \u00b7 ')}`, 4);
}

function figureWords(from: Figure, wording: EventPen['wording']): string {
  const words = figure(from, wording);
  return from.text && from.text !== words ? `${words}${comma(wording)}\u00ab${from.text}\u00bb` : words;
}
