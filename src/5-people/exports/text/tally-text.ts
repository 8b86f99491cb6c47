/** What each voice says and how others stand to it, a block a voice. */
import type { SourceList, VoiceTally } from '#contract';
import { comma, voiceName } from '../labels/event-phrases.ts';
import { moment, number, openWord } from '../labels/phrases.ts';
import { tallyLabels } from '../labels/tally-labels.ts';
import { type Pen, penOf } from './pen.ts';
import type { TextStyle } from './style.ts';

export function tallyText({ sources }: SourceList, style: TextStyle): string {
  const pen = penOf(style);
  const words = tallyLabels[style.labels];
  if (!sources.length) return `${words.nobody}\n`;
  return `${sources.flatMap((tally) => tallyLines(tally, pen)).join('\n')}\n`;
}

/** So many types are told; `--format json` has all. */
const mostTypes = 4;

function tallyLines(tally: VoiceTally, pen: Pen): string[] {
  const { wording, say } = pen;
  const words = tallyLabels[pen.style.labels];
  const counts = (['events', 'alone', 'corroborated', 'contested', 'denied', 'denies', 'withdrew', 'copies'] as const)
    .filter((name) => tally[name] > 0)
    .map((name) => `${words.counts[name]}: ${number(tally[name], wording)}`);
  const types = Object.entries(tally.types)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostTypes)
    .map(([type, n]) => `${openWord(wording.labels.types, type)} ${number(n, wording)}`);
  const days = [tally.first, tally.last].map((day) => (day ? moment(day, 'day', wording, false) : ''));
  const span = days[0] === days[1] ? (days[0] ?? '') : days.join(' \u2013 ');
  return [
    `${pen.strong(say(voiceName(tally.voice, wording)))}  ${pen.faint(tally.voice.id)}`,
    ...pen.fold(say(counts.join(' \u00b7 ')), 2),
    ...pen.fold([say(types.join(comma(wording))), say(span)].filter(Boolean).map(pen.faint).join(' \u00b7 '), 2),
  ];
}
