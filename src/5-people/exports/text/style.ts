import type { InspectColor } from 'node:util';

/** How a text is written out: its language, its width in columns, and what the terminal can take. */
export type TextStyle = {
  readonly labels: 'ar' | 'en';
  readonly width: number;
  /** Wrap right-to-left runs in isolates, so that a terminal keeps each in its place. Never in a pipe. */
  readonly isolate: boolean;
  readonly paint: (format: InspectColor | readonly InspectColor[], text: string) => string;
};
