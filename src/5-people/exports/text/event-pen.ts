import type { ListedEvent, OneEvent } from '#contract';
import { namesIn, told, valueTold } from '../labels/event-phrases.ts';
import { type Pen, penOf } from './pen.ts';
import type { TextStyle } from './style.ts';

/** What writing out one event asks for. */
export type EventPen = Pen & {
  readonly answer: OneEvent;
  readonly event: ListedEvent;
  /** A sentence of reasons or a note in the reader's language, its names too. */
  readonly told: (sentence: string) => string;
  /** What one account gives in a dispute. */
  readonly valueTold: (value: string) => string;
  /** A report by the id it came with, and by the record's key. */
  readonly reportName: (key: string) => string;
  /** Words of a report, set off by a line. */
  readonly quoted: (text: string, indent: number) => string[];
  /** Facts in one faint line; those that are missing are left out. */
  readonly facts: (facts: readonly (string | null)[], indent: number) => string;
};

export function eventPenOf(answer: OneEvent, event: ListedEvent, style: TextStyle): EventPen {
  const pen = penOf(style);
  const { say, fold, faint, wording } = pen;
  const names = namesIn(event);
  const ids = new Map(answer.reports.map(({ key, id }) => [key, id]));
  return {
    ...pen,
    answer,
    event,
    told: (sentence) => told(sentence, names, wording),
    valueTold: (value) => valueTold(value, names, wording),
    reportName: (key) => (ids.has(key) ? `${ids.get(key)} (${key})` : key),
    quoted: (text, indent) =>
      fold(say(text), indent + 2).map((line) => `${' '.repeat(indent)}${style.paint('cyan', '\u2502')} ${line.trimStart()}`),
    facts: (facts, indent) => `${' '.repeat(indent)}${faint(facts.flatMap((fact) => (fact ? [say(fact)] : [])).join(' \u00b7 '))}`,
  };
}
