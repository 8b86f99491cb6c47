import type { Account } from '#events';
import { accountName, said, voiceName } from '../labels/event-phrases.ts';
import { moment } from '../labels/phrases.ts';
import type { EventPen } from './event-pen.ts';

/** What an account said to the letter, each saying with its report, and who repeats it. */
export function wordLines(account: Account, pen: EventPen): string[] {
  const { labels, say, wording, event, quoted, facts, reportName } = pen;
  const lines = [pen.strong(say(voiceName(account.voice, wording)))];
  if (account.repeats !== null) {
    lines.push(...pen.fold(said(labels.words.repeats, { a: accountName(account.repeats, event.accounts, wording) }), 2));
  }
  for (const { quotation, report, publisher, said: day } of eachSentence(account)) {
    lines.push(...quoted(quotation, 2), facts([publisher, day && moment(day, 'day', wording, false), reportName(report)], 4));
  }
  for (const { report, publisher, of } of account.copies) {
    lines.push(facts([said(labels.words.copyOf, { a: of }), publisher, reportName(report)], 4));
  }
  return lines;
}

/** A sentence that makes several claims stands once. */
function eachSentence({ sayings }: Account): Account['sayings'] {
  return sayings.filter(
    (each, i) => sayings.findIndex(({ report, quotation }) => report === each.report && quotation === each.quotation) === i,
  );
}
