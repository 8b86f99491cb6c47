import type { Member, Reason } from '#events';
import { comma, said } from '../labels/event-phrases.ts';
import type { EventPen } from './event-pen.ts';

/** Did it happen, and who did it: two grades, each with its reasons. */
export function gradeLines(pen: EventPen): string[] {
  const { labels, wording, strong, say, event } = pen;
  const { happened, responsible } = event;
  const across = happened.grade === 'corroborated' ? `${comma(wording)}${labels.across[happened.across]}` : '';
  return [
    `${strong(`${labels.words.happened}:`)} ${say(`${labels.statuses[happened.grade]}${across}`)}`,
    ...reasonLines(happened.reasons, pen, false),
    `${strong(`${labels.words.whoDidIt}:`)} ${say(labels.responsible[responsible.grade])}`,
    ...reasonLines(responsible.reasons, pen, false),
  ];
}

/** Who was put with whom, and the table that says why. */
export function memberLines(pen: EventPen): string[] {
  const { words } = pen.labels;
  const lines = ({ claim, nearest, reasons }: Member): string[] => [
    `  ${pen.say(claim)} \u00b7 ${nearest === null ? words.firstClaim : said(words.nearest, { a: nearest })}`,
    ...reasonLines(reasons, pen, true),
  ];
  return [pen.strong(words.whyTogether), ...pen.event.members.flatMap(lines)];
}

function reasonLines(reasons: readonly Reason[], { fold, say, told }: EventPen, weighed: boolean): string[] {
  return reasons.flatMap(({ value, sentence }) => {
    const weight = weighed ? `${value < 0 ? '\u2212' : '+'}${Math.abs(value).toFixed(2)} ` : '';
    return fold(`${weight}${say(told(sentence))}`, weighed ? 6 : 2);
  });
}
