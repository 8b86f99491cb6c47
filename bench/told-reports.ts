/** Reports read and told, ready to be gathered: the samples, the seed where it lies beside the checkout, and any others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ToldClaim, toldClaims } from '#events';
import { knowledgeOf, readKnownWorld } from '#intake';
import type { Knowledge } from '#knowledge';
import { openReader, type RawReport } from './engine.ts';
import { root, sharedPath } from './measure/shared.ts';

export type Teller = { readonly knowledge: Knowledge; readonly tell: (report: RawReport) => ToldClaim[] };

/** Opens the engine once. Claims are told under the report's own id as its key. */
export async function openTeller(): Promise<Teller> {
  const [read, knowledge] = [await openReader(), knowledgeOf(readKnownWorld(null))];
  return { knowledge, tell: (report) => toldClaims(read(report), report.id, knowledge) };
}

const folder = join(root, 'samples');

/** Rows of a JSON Lines file among the samples. */
export const sampleRows = <T>(file: string): T[] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** The samples in the order of their index, each with its file's name as its id. */
export const sampleReports = (): RawReport[] =>
  sampleRows<{ file: string; title: string; published: string; publisher: string | null; url: string | null }>('index.jsonl').map(
    ({ file, title, published, publisher, url }) => ({
      ...{ id: file, title, published, publisher, url },
      text: readFileSync(join(folder, file), 'utf8'),
    }),
  );

/** The report that the project began with, as of the day it was published; null where it is not at hand. */
export function seedReport(): RawReport | null {
  const path = sharedPath('seed', 'report.txt');
  return path === null ? null : { id: 'seed', published: '2024-11-30', text: readFileSync(path, 'utf8') };
}

/** The first so many different texts of the incidents at hand, all published on one day; null where they are not at hand. */
export function incidentReports(most: number): RawReport[] | null {
  const path = sharedPath('evaluation', 'incidents-dev.jsonl');
  if (!path) return null;
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const reports = lines.flatMap((line) => (JSON.parse(line) as { reports: { text: string; url: string }[] }).reports);
  const texts = new Map(reports.map(({ text, url }) => [text, url]));
  return [...texts].slice(0, most).map(([text, url], n) => ({ id: `incident-${n}`, published: '2025-06-30', text, url }));
}
