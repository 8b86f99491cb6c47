/** `riwaya report KEY|URL`: a report with how it came in, who else published it, and what its address said before. */
import type { Command } from 'commander';
import { loadEventText, type TextStyle } from '#exports';
import { InputFault } from '#intake';
import type { AlikeReport, ReportVersion, StoredItem, StoredReport } from '#record';
import { filled } from '../import-labels.ts';
import { custodyLabels } from './custody-labels.ts';
import { type RecordSession, withRecord } from './session.ts';
import { exitStatus, type StoreGiven, withStore } from './store-options.ts';

type ReportAnswer = {
  readonly format: 'riwaya-report/1';
  readonly key: string;
  readonly report: Omit<StoredReport['document']['report'], 'text'> & { readonly text: string };
  readonly claims: number;
  readonly notes: readonly string[];
  readonly readings: StoredReport['readings'];
  readonly items: readonly StoredItem[];
  readonly also_published_by: readonly AlikeReport[];
  readonly versions: readonly ReportVersion[];
};

export const build = (command: Command): Command =>
  withStore(command.argument('<report>', 'its key, or the address it was had from'))
    .addHelpText('after', exitStatus)
    .action((report: string, given: StoreGiven) => withRecord(given, { create: false }, (session) => show(session, report)));

async function show({ record, knowledge, print }: RecordSession, asked: string): Promise<void> {
  const key = /^https?:\/\//i.test(asked) ? (await record.versions(asked)).at(-1)?.key : asked;
  const stored = key === undefined ? null : await record.report(key);
  if (!stored) throw new InputFault('unknown-id', `no report has the key or address ${asked}; riwaya search and riwaya event name them`);
  const { document, readings } = stored;
  const { url } = document.report;
  const answer: ReportAnswer = {
    format: 'riwaya-report/1',
    key: stored.key,
    report: document.report,
    claims: document.claims.length,
    notes: document.notes,
    readings,
    items: (await record.items({ report: stored.key })).rows,
    also_published_by: await record.alike(stored.key),
    versions: url === null ? [] : await record.versions(url),
  };
  const nameOf = (id: string | null, style: TextStyle): string | null => {
    const entry = id === null ? undefined : (knowledge.sources.get(id) ?? knowledge.actors.get(id));
    return entry ? (style.labels === 'ar' ? entry.name_ar : entry.name) : id;
  };
  await print(answer, (style) => reportText(answer, (id) => nameOf(id, style), style));
}

type Naming = (id: string | null) => string | null;

async function reportText({ key, report, items, also_published_by, versions, notes }: ReportAnswer, nameOf: Naming, style: TextStyle) {
  const { penOf } = await loadEventText();
  const { say, strong, faint, fold } = penOf(style);
  const words = custodyLabels[style.labels];
  const who = nameOf(report.publisher);
  const of = (each: { publisher: string | null; url: string | null }): string =>
    say(nameOf(each.publisher) ?? each.url ?? words.publisherUnknown);
  const lines = [
    `${strong(say(report.title ?? key))}`,
    `${who === null ? words.publisherUnknown : filled(words.publishedBy, say(who))} \u00b7 ${
      report.published === null ? words.undated : filled(words.published, report.published, report.published_zone)
    }`,
    ...(report.url === null ? [] : fold(say(report.url), 0)),
    faint(key),
    ...notes.flatMap((note) => fold(say(note), 2).map(faint)),
    ...items.flatMap(({ id, kind, sha256, received_at }) => [
      '',
      `${words.item} ${strong(id)}  ${kind}  ${filled(words.received, received_at)}`,
      `  ${faint(`SHA-256 ${sha256}`)}`,
    ]),
  ];
  if (also_published_by.length) lines.push('', strong(words.alsoPublishedBy));
  for (const each of also_published_by) {
    const how = each.similarity >= 1 ? words.sameText : filled(words.alike, Math.round(each.similarity * 100));
    lines.push(`  ${of(each)} \u00b7 ${each.published ?? words.undated} \u00b7 ${how} \u00b7 ${faint(each.key)}`);
  }
  if (versions.length > 1) lines.push('', strong(words.versions));
  if (versions.length > 1)
    for (const each of versions)
      lines.push(
        `  ${each.added.slice(0, 16)} \u00b7 ${say(each.title ?? '')} \u00b7 ${faint(each.key)}${each.key === key ? `  (${words.thisOne})` : ''}`,
      );
  return `${lines.join('\n')}\n`;
}
