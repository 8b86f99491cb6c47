/**
 * `npm run evaluate`: one table of how right the reader is, and `bench/report.json` with every figure.
 * `--only gold,seed,gsr,incidents,places,pages,recognizers,stance` measures some, `--json` prints the figures instead of the table.
 * What is absent is said to be absent. Ends with status 1 when a measure failed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gathering } from './measure/gathering.ts';
import { gsr } from './measure/gsr.ts';
import { incidents } from './measure/incidents.ts';
import { ownGold } from './measure/own-gold.ts';
import { pages } from './measure/pages.ts';
import { peerSuite } from './measure/peer-suite.ts';
import { places } from './measure/places.ts';
import type { Measure, Section } from './measure/section.ts';
import { seed } from './measure/seed.ts';
import { root } from './measure/shared.ts';
import { stance } from './measure/stance.ts';

const measures: (Measure & { key: string })[] = [
  { key: 'gold', name: 'own gold', run: ownGold },
  { key: 'seed', name: 'one long report', run: seed },
  { key: 'gsr', name: 'event gold standard, assault', run: () => gsr('assault') },
  { key: 'gsr', name: 'event gold standard, protest', run: () => gsr('protest') },
  { key: 'incidents', name: 'incidents', run: incidents },
  { key: 'gathering', name: 'gathering', run: () => gathering() },
  { key: 'places', name: 'places', run: places },
  { key: 'pages', name: 'pages', run: pages },
  { key: 'recognizers', name: 'Recognizers, Arabic', run: peerSuite },
  { key: 'stance', name: 'headline pairs, agree or not', run: stance },
];

function options(): { only: string[]; json: boolean } {
  const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean', default: false } } });
  const keys = [...new Set(measures.map((measure) => measure.key))];
  const only = values.only?.split(',') ?? keys;
  const unknown = only.find((key) => !keys.includes(key));
  if (unknown) throw new Error(`--only ${unknown}: there is no such measure; use ${keys.join(', ')}`);
  return { only, json: values.json };
}

async function measured({ name, run }: Measure): Promise<Section> {
  try {
    return await run();
  } catch (error) {
    return { name, failed: (error as Error).stack ?? String(error) };
  }
}

/** Writes what was measured now over what was measured before; the rest of the file stays. */
function record(sections: readonly Section[]): void {
  const path = join(root, 'bench/report.json');
  let before: Record<string, unknown> = {};
  try {
    before = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch {
    before = {};
  }
  for (const section of sections) if ('figures' in section) before[section.name] = section.figures;
  const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
  writeFileSync(path, written({ ...before, version }));
}

/** JSON with one figure a line, so that a diff shows what moved. */
function written(report: Record<string, unknown>): string {
  const sections = Object.entries(report).map(([name, figures]) => {
    if (typeof figures !== 'object' || figures === null) return `  ${JSON.stringify(name)}: ${JSON.stringify(figures)}`;
    const lines = Object.entries(figures).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${sections.join(',\n')}\n}\n`;
}

async function main(): Promise<void> {
  const { only, json } = options();
  const sections: Section[] = [];
  for (const measure of measures.filter(({ key }) => only.includes(key))) {
    const section = await measured(measure);
    sections.push(section);
    if (!json) print(section);
  }
  record(sections);
  if (json) console.log(JSON.stringify(Object.fromEntries(sections.map((section) => [section.name, section])), null, 2));
  const count = (key: string): number => sections.filter((section) => key in section).length;
  if (!json)
    console.log(`${count('figures')} measured, ${count('failed')} failed, ${count('skipped')} skipped; figures in bench/report.json`);
  process.exitCode = count('failed') > 0 ? 1 : 0;
}

function print(section: Section): void {
  const lines = 'lines' in section ? section.lines : 'skipped' in section ? [`skipped: ${section.skipped}`] : [`failed: ${section.failed}`];
  for (const [i, line] of lines.entries()) console.log(`${(i === 0 ? section.name : '').padEnd(30)} ${line}`);
}

try {
  await main();
} catch (error) {
  console.error(`evaluate: ${(error as Error).message}`);
  process.exitCode = 2;
}
