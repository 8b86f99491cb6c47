import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReader, type RawReport } from '../engine.ts';
import { number, type Section } from './section.ts';
import { requireAll, scorer, scorerReports, sharedPath } from './shared.ts';

/** Incidents of civilian harm whose coding is known; only figures leave here, never the texts. */
export async function incidents(): Promise<Section> {
  const name = 'incidents';
  const data = sharedPath('evaluation/incidents-dev.jsonl');
  if (!data) return { name, skipped: '../shared/evaluation/incidents-dev.jsonl is absent' };
  const read = await openReader();
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-incidents-'));
  try {
    const out = join(folder, 'out.jsonl');
    const documents = scorerReports<RawReport>('score-incidents.mjs', data).map((report) => JSON.stringify(read(report)));
    writeFileSync(out, `${documents.join('\n')}\n`);
    const figures = scorer('score-incidents.mjs', 'score', data, out, '--json') as Record<string, number>;
    requireAll(name, figures.answered ?? 0, figures.reports ?? 0);
    const wanted = [
      'date',
      'toll_inside',
      'toll_precision',
      'belligerent_p',
      'belligerent_r',
      'place',
      'place_and_date',
      'noise_per_report',
    ];
    return { name, lines: [wanted.map((key) => `${key} ${number(figures[key] ?? 0)}`).join(' · ')], figures };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
