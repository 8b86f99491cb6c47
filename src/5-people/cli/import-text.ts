/** What an import did, for a person. */
import type { ImportReport } from '#intake';
import { oneLine } from './failure.ts';

const longest = 100;

export function reportText(
  { targets, rejects, dryRun }: ImportReport,
  pathOf: (file: string) => string,
  rejectedFile: string | null,
): string {
  const lines: string[] = [];
  for (const { file, counts, written } of targets) {
    const changed = written.added + written.updated > 0;
    lines.push(`${pathOf(file)}${dryRun ? ' (dry run: not written)' : changed ? '' : ': nothing changed'}`);
    if (counts) {
      lines.push(`  ${counts.read} rows read: ${counts.places} new places, ${counts.same} that are known already,`);
      lines.push(`  ${counts.units} new administrative units, ${counts.knownUnits} that are known already`);
      const skipped = [...counts.skipped].sort((a, b) => b[1] - a[1]);
      const all = skipped.reduce((sum, [, n]) => sum + n, 0);
      const most = skipped.slice(0, 5).map(([why, n]) => `${n} ${why}`);
      if (all) lines.push(`  ${all} left out: ${most.join(', ')}${skipped.length > 5 ? ', …' : ''}`);
    }
    const { added, updated, unchanged, kept } = written;
    lines.push(`  ${added} rows added, ${updated} updated, ${unchanged} as before; ${kept} of earlier imports kept`);
  }
  if (rejects.count) lines.push(...rejectedLines(rejects, rejectedFile));
  return `${lines.join('\n')}\n`;
}

function rejectedLines({ count, first }: ImportReport['rejects'], file: string | null): string[] {
  const lines = [`${count} ${count === 1 ? 'row' : 'rows'} rejected:`];
  for (const { file: table, where, reason, text } of first) {
    const shown = oneLine(text);
    lines.push(
      `  ${oneLine(table)} ${where}: ${oneLine(reason)}${shown ? ` [${shown.slice(0, longest)}${shown.length > longest ? '…' : ''}]` : ''}`,
    );
  }
  if (count > first.length) lines.push(`  … and ${count - first.length} more${file ? '' : '; --rejected FILE writes them all'}`);
  if (file) lines.push(`  all of them: ${oneLine(file)}`);
  return lines;
}
