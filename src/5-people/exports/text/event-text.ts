/** One event for a person: its accounts side by side, then what they are worth together. */
import type { OneEvent } from '#contract';
import { said } from '../labels/event-phrases.ts';
import { accountHead, accountRows } from './account-rows.ts';
import { disputeLines } from './dispute-lines.ts';
import { statusOf, typeOf, whenOf, whereOf } from './event-list.ts';
import { type EventPen, eventPenOf } from './event-pen.ts';
import { gradeLines, memberLines } from './grade-lines.ts';
import { penOf } from './pen.ts';
import { sideBySide } from './side-by-side.ts';
import type { TextStyle } from './style.ts';
import { tollLines } from './toll-lines.ts';
import { wordLines } from './word-lines.ts';

export type EventTextOptions = { readonly explain: boolean };

export function eventText(answer: OneEvent, { explain }: EventTextOptions, style: TextStyle): string {
  const { event } = answer;
  if (!event) return goneText(answer, style);
  const pen = eventPenOf(answer, event, style);
  const parts = [
    headLines(pen),
    sideBySide(
      event.accounts.map((account) => accountHead(account, pen)),
      accountRows(event.accounts, pen),
      style,
    ),
    event.accounts.flatMap((account) => wordLines(account, pen)),
    tollLines(pen),
    disputeLines(pen),
    gradeLines(pen),
    explain ? memberLines(pen) : [],
    event.notes.flatMap((note) => pen.fold(pen.faint(pen.say(pen.told(note))), 0)),
  ];
  return `${parts
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** An id that no event has any more: where its claims went. */
function goneText({ now }: OneEvent, style: TextStyle): string {
  const { words } = penOf(style).labels;
  return `${[words.gone, ...(now.length ? [said(words.goneNow, { a: now.join(', ') })] : [])].join('\n')}\n`;
}

function headLines(pen: EventPen): string[] {
  const { style, say, labels, event, answer } = pen;
  const head = [whenOf(event, pen), whereOf(event, pen), typeOf(event, pen)].map(say).join(' \u00b7 ');
  const whose = answer.according_to;
  const only = whose ? [said(labels.words.onlyThese, { a: whose.map(pen.sideName).join(', ') })] : [];
  return [
    ...pen.fold(head, 0).map((line) => style.paint(['bold', 'underline'], line)),
    pen.facts([event.id, statusOf(event, pen), ...only], 0),
  ];
}
