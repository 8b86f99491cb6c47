/**
 * `npm run train`: fits the linear models of `2-claims/told` on the Arabic gold standard of events and writes their weights.
 * Deterministic: the same data, rules and recipe give the same file, but for the date, which is given (`--date 2026-11-24`).
 * `--out FOLDER` writes elsewhere than to `knowledge/models`, from where the reader takes them.
 * `--search` prints what other recipes reach and writes nothing; `--text-only` leaves the rules out.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { weightsOf } from '../src/2-claims/told/index.ts';
import { type Door, openDoor } from './engine.ts';
import { answerOf, bestThreshold, heldOutMargins } from './linear/folds.ts';
import type { GsrClass } from './linear/gsr.ts';
import { type Fit, fit, named, table } from './linear/logistic.ts';
import { folds, heldOutFigures, kept, recipes, rowsOf, type ToldRow, trainedModel } from './linear/told.ts';
import { root, sharedPath } from './measure/shared.ts';

const seeds = [1, 2, 3];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      search: { type: 'boolean', default: false },
      'text-only': { type: 'boolean', default: false },
      date: { type: 'string' },
      only: { type: 'string' },
      out: { type: 'string', default: join(root, 'knowledge/models') },
    },
  });
  const door = values['text-only'] ? null : await openDoor();
  for (const cls of ['assault', 'protest'] as const) {
    if (values.only && values.only !== cls) continue;
    const path = sharedPath(`evaluation/arabic-event-gsr/${cls}.csv`);
    if (!path) throw new Error(`../shared/evaluation/arabic-event-gsr/${cls}.csv is absent; models can be trained only beside it`);
    const rows = rowsOf(cls, path, door);
    console.log(
      `${cls}: ${rows.length} sentences, ${rows.filter((row) => row.yes).length} yes, ${new Set(rows.map((row) => row.article)).size} articles`,
    );
    if (values.search) search(rows, recipes[cls]);
    else write(cls, rows, door, values.date ?? Temporal.Now.plainDateISO().toString(), values.out);
  }
}

/** F1 averaged over seeds, thresholds chosen inside the folds. */
function measured(rows: readonly ToldRow[], how: Fit): { full: number; easy: number } {
  const figures = seeds.map((seed) => heldOutFigures(rows, how, seed));
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  return { full: mean(figures.map((f) => f.full.f1)), easy: mean(figures.map((f) => f.easy.f1)) };
}

function search(rows: readonly ToldRow[], base: Fit): void {
  const others: Partial<Fit>[] = [
    {},
    { votes: 1 - base.votes },
    { votes: 0.5 },
    { strength: base.strength / 3 },
    { strength: base.strength * 3 },
    { rules: base.rules * 3 },
    { rules: base.rules / 3 },
  ];
  for (const other of others) {
    const { full, easy } = measured(rows, { ...base, ...other });
    console.log(`  F1 full ${full.toFixed(3)} easy ${easy.toFixed(3)}  ${JSON.stringify(other)}`);
  }
}

function write(cls: GsrClass, rows: readonly ToldRow[], door: Door | null, date: string, folder: string): void {
  const how = recipes[cls];
  const data = table(rows);
  const all = rows.map((_, i) => i);
  const margins = heldOutMargins(rows, data, all, how, folds, 1);
  const threshold = bestThreshold(rows.map((row, i) => answerOf(row, margins[i] as number)));
  const { full, easy } = measured(rows, how);
  const model = trainedModel(cls, named(data, fit(data, all, how), kept), threshold, {
    date,
    trainedOn: `Arabic event gold standard (Open Event Data Alliance, 2018), ${cls}, ${rows.length} sentences of the half at hand; text features${door ? ' and what the rules found' : ' only'}`,
    scores: { f1_full: Number(full.toFixed(3)), f1_easy: Number(easy.toFixed(3)) },
  });
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `told-${cls}.json`);
  writeFileSync(path, `${JSON.stringify(model)}\n`);
  console.log(
    `  F1 full ${full.toFixed(3)} easy ${easy.toFixed(3)} · ${weightsOf(model).size} weights, ${(statSync(path).size / 1000).toFixed(0)} kB`,
  );
}

await main();
