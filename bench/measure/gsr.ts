import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '#claims';
import { type Door, openDoor, type RawReport } from '../engine.ts';
import { heldOutModels } from '../linear/folds.ts';
import type { GsrClass } from '../linear/gsr.ts';
import { gsrRows } from '../linear/gsr.ts';
import { named, table } from '../linear/logistic.ts';
import { folds, kept, recipes, rowsOf, type ToldRow, textOnlyFigures, trainedModel } from '../linear/told.ts';
import { number, type Section } from './section.ts';
import { requireAll, scorer, scorerReports, sharedPath } from './shared.ts';

type Run = { p: number; r: number; f1: number; lo: number; hi: number; n: number; positives: number };
type Score = { answered: number; full: Run; easy: Run };

/** One class of the Arabic event gold standard: rules alone, with the linear model by cross-validation, and text alone. */
export async function gsr(cls: GsrClass): Promise<Section> {
  const name = `event gold standard, ${cls}`;
  const data = sharedPath(`evaluation/arabic-event-gsr/${cls}.csv`);
  if (!data) return { name, skipped: '../shared/evaluation/arabic-event-gsr is absent' };
  const door = await openDoor();
  const reports = scorerReports<RawReport>('score-gsr.mjs', cls, data);
  const bare = reports.map((report) => door.read(report, { model: null }));
  const rules = score(cls, data, bare);
  const text = textOnlyFigures(cls, data);
  const alone = `text alone, no claim asked for: F1 full ${number(text.full.f1)} · easy ${number(text.easy.f1)}`;
  const rows = rowsOf(cls, data, door);
  const runs = seeds.map((seed) => score(cls, data, crossValidated(cls, rows, reports, door, seed)));
  const middle = runs.toSorted((a, b) => a.full.f1 - b.full.f1)[(seeds.length - 1) / 2] as Score;
  const mean = { full: average(runs.map((run) => run.full.f1)), easy: average(runs.map((run) => run.easy.f1)) };
  const summary = `rules and model, mean of ${seeds.length} partings: F1 full ${number(mean.full)} · easy ${number(mean.easy)}`;
  const lines = [summary, line('  the middle one', middle), line('rules alone', rules), alone];
  return { name, lines, figures: { cross_validated: { mean, runs }, rules, text_alone: text } };
}

/** Articles fall into folds differently for each: with few positives one parting alone says little. */
const seeds = [1, 2, 3];
const average = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** Every report is read with a model that was trained, and its threshold chosen, without its article. */
function crossValidated(cls: GsrClass, rows: readonly ToldRow[], reports: readonly RawReport[], door: Door, seed: number): Document[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const documents: Document[] = [];
  const data = table(rows);
  for (const { weights, threshold, rows: held } of heldOutModels(rows, data, recipes[cls], folds, seed)) {
    const trained = trainedModel(cls, named(data, weights, kept), threshold, {});
    for (const row of held) {
      const report = byId.get(rows[row]?.id ?? '');
      if (report) documents.push(door.read(report, { model: trained }));
    }
  }
  return documents;
}

function score(cls: GsrClass, data: string, documents: readonly Document[]): Score {
  const ids = new Set(gsrRows(data).map((row) => row.id));
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-gsr-'));
  try {
    const out = join(folder, 'out.jsonl');
    writeFileSync(out, `${documents.map((document) => JSON.stringify(document)).join('\n')}\n`);
    const scored = scorer('score-gsr.mjs', 'score', cls, data, out, '--json') as unknown as Score;
    requireAll(`${cls}, scored rows`, documents.filter(({ report }) => ids.has(report.id)).length, scored.full.n);
    return scored;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const line = (what: string, { full, easy }: Score): string => `${what}: full ${told(full)} · easy ${told(easy)}`;
const told = ({ p, r, f1, lo, hi }: Run): string => `F1 ${number(f1)} [${number(lo)}–${number(hi)}] P ${number(p)} R ${number(r)}`;
