/** What came of each report, for a person. */
import { loadEventText, type TextStyle } from '#exports';
import { filled } from '../import-labels.ts';
import type { AddAnswer } from './added.ts';
import { recordLabels } from './record-labels.ts';

/** So many reports are told one by one; of more, only those that were not read. */
const mostTold = 100;

export async function addedText({ reports, summary }: AddAnswer, style: TextStyle): Promise<string> {
  const { penOf } = await loadEventText();
  const { say, strong, faint } = penOf(style);
  const words = recordLabels[style.labels];
  const told = reports.length > mostTold ? reports.filter(({ outcome }) => outcome === 'unread') : reports;
  const lines = told.map(({ id, outcome, claims, events, reason }) => {
    const what = outcome === 'unread' ? say(reason ?? '') : filled(words.addedOne, claims, events.length);
    return `${say(words.outcomes[outcome])}  ${strong(say(id))}  ${faint(what)}`;
  });
  const { added, known, read_anew, unread, claims, events } = summary;
  if (!reports.length) return `${words.nothingNew}\n`;
  return `${lines.join('\n')}${lines.length ? '\n\n' : ''}${filled(words.summary, added, known, read_anew, unread, claims, events)}\n`;
}
