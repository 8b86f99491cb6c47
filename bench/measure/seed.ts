import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReader } from '../engine.ts';
import { number, type Section } from './section.ts';
import { scorer, sharedPath } from './shared.ts';

type SeedScore = {
  core_found: number;
  core: number;
  precision: number;
  slots_right: number;
  slots: number;
  voices: number;
  voices_of: number;
  terms: number;
  terms_of: number;
  stray_terms: number;
};

/** One long report, coded by others. */
export async function seed(): Promise<Section> {
  const name = 'one long report';
  const [gold, report] = [sharedPath('seed/gold.json'), sharedPath('seed/report.txt')];
  if (!gold || !report) return { name, skipped: '../shared/seed is absent' };
  const read = await openReader();
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-seed-'));
  try {
    const out = join(folder, 'out.json');
    writeFileSync(out, JSON.stringify(read({ id: 'seed', text: readFileSync(report, 'utf8'), published: '2024-11-30' })));
    const score = scorer('score-report.mjs', gold, report, out, '--json') as unknown as SeedScore;
    const line = `core claims ${score.core_found}/${score.core} · precision ${number(score.precision)} · slots ${score.slots_right}/${score.slots} · voices ${score.voices}/${score.voices_of} · terms ${score.terms}/${score.terms_of}, ${score.stray_terms} stray`;
    return { name, lines: [line], figures: { ...score } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
