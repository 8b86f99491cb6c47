/** A document for a person at a terminal. */
import type { AnyDocument, Claim, Document, UnreadDocument } from '#contract';
import { note } from '../labels/notes.ts';
import { moment, type Wording, wording } from '../labels/phrases.ts';
import { titleOf } from '../title.ts';
import { claimLines } from './claim-text.ts';
import { isolated, printable, wrap } from './layout.ts';
import type { TextStyle } from './style.ts';
import { termLines } from './terms-text.ts';

/** Everything `riwaya read` prints for one report, with a blank line after it. */
export function textOf(document: AnyDocument, style: TextStyle): string {
  const words = wording(style.labels);
  const lines = 'error' in document ? unreadLines(document, words, style) : readLines(document, words, style);
  return `${lines.join('\n')}\n\n`;
}

function readLines(document: Document, words: Wording, style: TextStyle): string[] {
  const lines = heading(document, words, style);
  if (!document.claims.length) lines.push('', words.labels.words.noClaims);
  for (const [index, claim] of document.claims.entries()) {
    if (newSentence(claim, document.claims[index - 1])) lines.push('', ...sentenceLines(document, claim, style));
    lines.push('', ...claimLines(claim, index + 1, words, style));
  }
  lines.push(...termLines(document, words, style));
  if (document.notes.length) {
    lines.push('', style.paint('bold', words.labels.words.notes));
    for (const text of document.notes) lines.push(`  ${isolated(printable(note(text, words.labels).text), style.isolate)}`);
  }
  return lines;
}

const newSentence = (claim: Claim, before: Claim | undefined): boolean =>
  !before || before.sentence.start !== claim.sentence.start || before.sentence.end !== claim.sentence.end;

function heading(document: Document, words: Wording, style: TextStyle): string[] {
  const { labels } = words;
  const { report, claims, engine } = document;
  const title = printable(titleOf(document));
  const facts = [title === report.id ? '' : report.id, report.publisher ?? ''].filter(Boolean);
  if (report.published) facts.push(`${moment(report.published, 'day', words, true)} (${report.published_zone})`);
  facts.push(`${labels.words.claims}: ${claims.length}`, `${labels.words.engine} ${engine.version}`);
  return [
    ...wrap(title, style.width).map((line) => style.paint(['bold', 'underline'], isolated(line, style.isolate))),
    ...wrap(
      facts
        .map(printable)
        .map((fact) => isolated(fact, style.isolate))
        .join(' · '),
      style.width,
    ).map((line) => style.paint('dim', line)),
    ...wrap(labels.words.unreviewed, style.width).map((line) => style.paint('dim', isolated(line, style.isolate))),
  ];
}

function sentenceLines({ report }: Document, { sentence }: Claim, style: TextStyle): string[] {
  const text = printable(report.text.slice(sentence.start, sentence.end));
  return wrap(text, style.width - 2).map((line) =>
    style.paint('italic', `${style.paint('cyan', '\u2502')} ${isolated(line, style.isolate)}`),
  );
}

function unreadLines({ report, error }: UnreadDocument, { labels }: Wording, style: TextStyle): string[] {
  const where = error.line === null ? '' : ` (${labels.words.line.replace('{n}', String(error.line))})`;
  return [style.paint('red', `${printable(report.id)}${where}: ${labels.words.unread}: ${printable(error.message)}`)];
}
