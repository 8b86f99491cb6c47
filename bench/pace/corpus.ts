/** What speed is measured over: the incident reports when they are there, else the samples, repeated. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawReport } from '../engine.ts';
import { root, scorerReports, sharedPath } from '../measure/shared.ts';

export type Corpus = { name: string; reports: RawReport[]; bytes: number };

export function corpus(): Corpus {
  const data = sharedPath('evaluation/incidents-dev.jsonl');
  const reports = data ? scorerReports<RawReport>('score-incidents.mjs', data) : repeatedSamples(40);
  const name = data ? `${reports.length} scraped reports of incidents` : `${reports.length} reports, the samples repeated`;
  return { name, reports, bytes: reports.reduce((sum, report) => sum + Buffer.byteLength(report.text), 0) };
}

export function samples(): RawReport[] {
  return readFileSync(join(root, 'samples/index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => {
      const { file, published } = JSON.parse(row) as { file: string; published: string };
      return { id: file, published, text: readFileSync(join(root, 'samples', file), 'utf8') };
    });
}

const repeatedSamples = (times: number): RawReport[] =>
  Array.from({ length: times }, (_, n) => samples().map((report) => ({ ...report, id: `${report.id}#${n}` }))).flat();

/** About `bytes` bytes of running text made of the samples. */
export function longText(bytes: number): string {
  const once = samples()
    .map((report) => report.text.trim())
    .join('\n');
  return Array.from({ length: Math.ceil(bytes / Buffer.byteLength(once)) }, () => once).join('\n');
}
