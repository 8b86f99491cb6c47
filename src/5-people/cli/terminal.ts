/** What the terminal can show: its width, its colours, and whether directions must be marked. */
import { styleText } from 'node:util';
import type { TextStyle } from '#exports';
import type { Output } from './output.ts';

/** Columns; `usual` where the text goes to no terminal. */
const [narrowest, usual, widest] = [40, 100, 110];

/** What `COLUMNS` says, before what the terminal says of itself. */
const columnsSaid = (): number | null => (/^[1-9]\d*$/.test(process.env.COLUMNS ?? '') ? Number(process.env.COLUMNS) : null);

/** The language of the terminal, as far as Riwaya speaks it. */
export const terminalLanguage = (): 'ar' | 'en' =>
  /^ar/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'ar' : 'en';

/** Colours follow the terminal, `NO_COLOR` and `FORCE_COLOR`; labels follow `--labels`, else the language of the terminal. */
export function terminalStyle(output: Output, labels: 'ar' | 'en' | null): TextStyle {
  const toFile = !output.terminal && output !== undefined && !process.env.FORCE_COLOR;
  return {
    labels: labels ?? terminalLanguage(),
    width: Math.max(narrowest, Math.min(columnsSaid() ?? (output.terminal ? process.stdout.columns || 80 : usual), widest)),
    isolate: output.terminal,
    paint: (format, text) => (toFile ? text : styleText(format, text, { stream: process.stdout })),
  };
}
