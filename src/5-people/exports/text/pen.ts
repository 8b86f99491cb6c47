import { sides } from '#knowledge';
import type { EventLabels } from '../labels/event-labels.ts';
import { eventLabels } from '../labels/event-phrases.ts';
import { nameOf, type Wording, wording } from '../labels/phrases.ts';
import { isolated, printable, wrap } from './layout.ts';
import type { TextStyle } from './style.ts';

/** All that writing to a terminal asks for. */
export type Pen = {
  readonly style: TextStyle;
  readonly wording: Wording;
  readonly labels: EventLabels;
  /** Foreign text kept in its place, and kept from moving the cursor. */
  readonly say: (text: string) => string;
  /** A side by its name; an id that is none stays. */
  readonly sideName: (id: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Lines no wider than the terminal, each after `indent` columns. */
  readonly fold: (text: string, indent: number) => string[];
};

export function penOf(style: TextStyle): Pen {
  const say = (text: string): string => isolated(printable(text), style.isolate);
  const words = wording(style.labels);
  const named = (id: string): string => {
    const side = sides.find((each) => each.id === id);
    return side ? nameOf(side, words) : id;
  };
  return {
    style,
    wording: words,
    labels: eventLabels(style.labels),
    say,
    sideName: named,
    strong: (text) => style.paint('bold', text),
    faint: (text) => style.paint('dim', text),
    fold: (text, indent) => wrap(text, Math.max(20, style.width - indent)).map((line) => `${' '.repeat(indent)}${line}`),
  };
}
