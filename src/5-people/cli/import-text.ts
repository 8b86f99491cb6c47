/** What an import did, for a person. */
import { loadNotes } from '#exports';
import type { ImportReport } from '#intake';
import { oneLine } from './failure.ts';
import { filled, type ImportLabels, importLabels } from './import-labels.ts';

const longest = 100;
/** So many reasons for leaving rows out are told. */
const mostReasons = 5;

export async function reportText(
  { targets, rejects, dryRun }: ImportReport,
  pathOf: (file: string) => string,
  rejectedFile: string | null,
  language: 'ar' | 'en' = 'en',
): Promise<string> {
  const labels = importLabels[language];
  const { translated } = await loadNotes();
  // A reason nobody has put into the language stays as it is.
  const told = (reason: string): string => translated(reason, labels.reasons) ?? reason;
  const lines: string[] = [];
  for (const { file, counts, written } of targets) {
    const { added, updated, unchanged, kept } = written;
    const changed = added + updated > 0;
    lines.push(`${pathOf(file)}${dryRun ? ` ${labels.dryRun}` : changed ? '' : `: ${labels.nothingChanged}`}`);
    if (counts) lines.push(...countLines(counts, labels));
    lines.push(`  ${filled(labels.written, added, updated, unchanged, kept)}`);
  }
  if (rejects.count) lines.push(...rejectedLines(rejects, rejectedFile, labels, told));
  return `${lines.join('\n')}\n`;
}

type Counts = NonNullable<ImportReport['targets'][number]['counts']>;

function countLines({ read, places, same, units, knownUnits, skipped }: Counts, labels: ImportLabels): string[] {
  const lines = [`  ${filled(labels.read, read, places, same)}`, `  ${filled(labels.units, units, knownUnits)}`];
  const all = [...skipped].sort((a, b) => b[1] - a[1]);
  const most = all.slice(0, mostReasons).map(([why, n]) => `${n} ${why}`);
  if (all.length > mostReasons) most.push('…');
  const total = all.reduce((sum, [, n]) => sum + n, 0);
  if (total) lines.push(`  ${filled(labels.leftOut, total, most.join(labels.comma))}`);
  return lines;
}

function rejectedLines(
  { count, first }: ImportReport['rejects'],
  file: string | null,
  labels: ImportLabels,
  told: (reason: string) => string,
): string[] {
  const lines = [filled(labels.rejected, count)];
  for (const { file: table, where, reason, text } of first) {
    const shown = oneLine(text);
    const cut = shown ? ` [${shown.slice(0, longest)}${shown.length > longest ? '…' : ''}]` : '';
    lines.push(`  ${oneLine(table)} ${where}: ${told(oneLine(reason))}${cut}`);
  }
  if (count > first.length) lines.push(`  ${filled(labels.more, count - first.length)}${file ? '' : `; ${labels.writeAll}`}`);
  if (file) lines.push(`  ${filled(labels.all, oneLine(file))}`);
  return lines;
}
