import type { Document } from '#contract';

/** Lines longer than this are sentences, not headlines. */
const longestHeadline = 140;

/** What to call a report: its title, else its first line when that can be a headline, else its id. */
export function titleOf({ report }: Document): string {
  if (report.title) return report.title;
  const line = /\S[^\n]*/.exec(report.text.slice(0, 2000))?.[0]?.trim() ?? '';
  return line && line.length <= longestHeadline ? line : report.id;
}
