import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReader, type RawReport } from '../engine.ts';
import { number, type Section } from './section.ts';
import { requireAll, scorer, scorerReports, sharedPath } from './shared.ts';

/** Incidents of civilian harm whose coding is known; only figures leave here, never the texts. */
export async function incidents(): Promise<Section> {
  const name = 'incidents';
  const figures = await incidentFigures(null);
  if (!figures) return { name, skipped: '../shared/evaluation/incidents-dev.jsonl is absent' };
  const wanted = ['date', 'toll_inside', 'toll_precision', 'belligerent_p', 'belligerent_r', 'place', 'place_and_date', 'noise_per_report'];
  return { name, lines: [wanted.map((key) => `${key} ${number(figures[key] ?? 0)}`).join(' · ')], figures };
}

/** What the scorer says of the incidents, read with a layer over what ships or without; null where they are absent. */
export async function incidentFigures(layer: string | null): Promise<Record<string, number> | null> {
  const data = sharedPath('evaluation/incidents-dev.jsonl');
  if (!data) return null;
  const read = await openReader(layer);
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-incidents-'));
  try {
    const out = join(folder, 'out.jsonl');
    const documents = scorerReports<RawReport>('score-incidents.mjs', data).map((report) => JSON.stringify(read(report)));
    writeFileSync(out, `${documents.join('\n')}\n`);
    const figures = scorer('score-incidents.mjs', 'score', data, out, '--json') as Record<string, number>;
    requireAll('incidents', figures.answered ?? 0, figures.reports ?? 0);
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
