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
  const { wording, say, faint, fold, told } = pen;
  const range = isGiven(toll) ? threeEnds(toll, wording) : wording.labels.words.noNumber;
  return [
    `  ${say(`${counted(toll, wording)}: ${range}`)}`,
    ...endsOf(toll, pen).flatMap(({ labels: which, end }) => endLines(which.join(comma(wording)), end, pen)),
    ...toll.notes.flatMap((note) => fold(faint(say(told(note))), 4)),
  ];
}

/** Ends that are one figure of one voice stand once, with all that they are. */
function endsOf({ low, best, high }: TollRange, { labels }: EventPen): { readonly labels: string[]; readonly end: TollEnd }[] {
  const found: { labels: string[]; end: TollEnd }[] = [];
  for (const [label, end] of [
    [labels.words.lowEnd, low],
    [labels.words.bestEnd, best],
    [labels.words.highEnd, high],
  ] as const) {
    if (!end) continue;
    const same = found.find((each) => each.end.value === end.value && each.end.figure.claim === end.figure.claim);
    if (same) same.labels.push(label);
    else found.push({ labels: [label], end });
  }
  return found;
}

function endLines(label: string, { value, figure: from, voice }: TollEnd, { wording, say, fold, reportName }: EventPen): string[] {
  const facts = [voiceName(voice, wording), figureWords(from, wording), reportName(from.report)].map(say);
  return fold(`${label} ${number(value, wording)}: ${facts.join(' \u00b7 ')}`, 4);
}

function figureWords(from: Figure, wording: EventPen['wording']): string {
  const words = figure(from, wording);
  return from.text && from.text !== words ? `${words}${comma(wording)}\u00ab${from.text}\u00bb` : words;
}
