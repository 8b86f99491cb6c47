/** What a measure gives back: lines for the table, figures for the file, or the reason why there are none. */
export type Section =
  | { name: string; lines: string[]; figures: Record<string, unknown> }
  | { name: string; skipped: string }
  | { name: string; failed: string };
export type Measure = { name: string; run: () => Promise<Section> };

export const share = (right: number, of: number): string => `${right}/${of}${of ? ` (${((100 * right) / of).toFixed(1)} %)` : ''}`;
export const number = (value: number): string => value.toFixed(3);
