/**
 * `npm run bench`: how fast the reader is and how much memory it takes. Writes `bench/speed.json` and `bench/speed.md`.
 * Run it on a quiet machine; figures of a busy one are lower.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ar } from '#languages';
import { sentences, Tokenizer } from '#text';
import { openReader } from './engine.ts';
import { root } from './measure/shared.ts';
import { medianStart, quantile, riwaya } from './pace/child.ts';
import { type Corpus, corpus, longText, samples } from './pace/corpus.ts';

type Speed = Record<string, number | string>;

/** Reads everything in this process, once to warm up and then three times; the best pass counts. */
async function oneCore({ reports, bytes }: Corpus): Promise<Speed> {
  const read = await openReader();
  const tokenizer = new Tokenizer(ar.spelling);
  const count = reports.reduce((sum, report) => sum + [...sentences(report.text, tokenizer)].length, 0);
  const passes = [0, 1, 2, 3].map(() =>
    reports.map((report) => {
      const begun = performance.now();
      read(report);
      return performance.now() - begun;
    }),
  );
  const best = passes.slice(1).reduce((a, b) => (total(a) < total(b) ? a : b));
  const seconds = total(best) / 1000;
  return {
    sentences: count,
    sentences_per_second: Math.round(count / seconds),
    megabytes_per_second: round(bytes / 1e6 / seconds),
    p50_ms_per_report: round(quantile(best, 0.5)),
    p99_ms_per_report: round(quantile(best, 0.99)),
  };
}

/** The command over JSON Lines, with one worker and with one a core; start-up is part of it. */
async function command({ reports, bytes }: Corpus, folder: string, count: number): Promise<Speed> {
  const input = join(folder, 'reports.jsonl');
  const times = Math.max(1, Math.ceil(20e6 / bytes));
  const lines = Array.from({ length: times }, (_, n) =>
    reports.map((report) => JSON.stringify({ ...report, id: `${report.id}/${n}` })),
  ).flat();
  writeFileSync(input, `${lines.join('\n')}\n`);
  const cores = availableParallelism();
  const one = await riwaya(['read', '--format', 'jsonl', '--jobs', '1'], input);
  const all = await riwaya(['read', '--format', 'jsonl', '--jobs', String(cores)], input);
  return {
    cores,
    command_sentences_per_second_one_job: Math.round((count * times) / one.seconds),
    command_sentences_per_second_all_cores: Math.round((count * times) / all.seconds),
    command_megabytes_per_second_all_cores: round((bytes * times) / 1e6 / all.seconds),
    peak_megabytes_one_job: Math.round(one.peakBytes / 1e6),
    peak_megabytes_all_cores: Math.round(all.peakBytes / 1e6),
  };
}

/** Seconds from the prompt to the last claim of one sample, median of ten. */
function coldStart(folder: string): Speed {
  const file = join(folder, 'sample.txt');
  writeFileSync(file, samples()[0]?.text ?? '');
  const args = ['read', file, '--published', '2024-12-05', '--format', 'json'];
  const older = olderNode();
  return {
    cold_start_seconds_node: round(medianStart('node', ['bin/riwaya.js', ...args], 10)),
    ...(older
      ? { [`cold_start_seconds_node_${older.version}_handing_over`]: round(medianStart(older.path, ['bin/riwaya.js', ...args], 10)) }
      : {}),
    cold_start_seconds_npx: round(medianStart('npx', ['riwaya', ...args], 10)),
  };
}

/** The machine's own Node, where it is too old and the command hands over to the bundled one. */
function olderNode(): { path: string; version: string } | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  for (const path of folders.map((folder) => join(folder, 'node'))) {
    const version = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout?.trim().split('.')[0];
    if (version) return version === process.versions.node.split('.')[0] ? null : { path, version };
  }
  return null;
}

/** A text ten times as long should take about ten times as long. */
async function linearity(folder: string): Promise<Speed> {
  const seconds: number[] = [];
  for (const megabytes of [1, 10]) {
    const file = join(folder, `${megabytes}.txt`);
    writeFileSync(file, longText(megabytes * 1e6));
    const ran = await riwaya(['read', file, '--published', '2024-12-05', '--format', 'json'], file);
    seconds.push(ran.seconds);
  }
  const [one = 0, ten = 0] = seconds;
  return { seconds_1_megabyte: round(one), seconds_10_megabytes: round(ten), ratio_10_to_1: round(ten / one) };
}

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const round = (value: number): number => Math.round(value * 1000) / 1000;

function page(speed: Speed): string {
  const rows = Object.entries(speed).map(([key, value]) => `| ${key.replaceAll('_', ' ')} | ${value} |`);
  return [
    '# Speed',
    '',
    'Written by `npm run bench`; higher is better for rates, lower for the rest.',
    '',
    '| what | figure |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-bench-'));
  try {
    const texts = corpus();
    const others = loadavg()[0] ?? 0;
    if (others > 0.3) console.error(`note: the machine is busy (load ${others.toFixed(1)}); these figures are lower than they should be`);
    const speed: Speed = {
      machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores`,
      node: process.version,
      texts: texts.name,
    };
    Object.assign(speed, await oneCore(texts));
    Object.assign(speed, await command(texts, folder, Number(speed.sentences)));
    Object.assign(speed, coldStart(folder), await linearity(folder));
    writeFileSync(join(root, 'bench/speed.json'), `${JSON.stringify(speed, null, 2)}\n`);
    writeFileSync(join(root, 'bench/speed.md'), page(speed));
    for (const [key, value] of Object.entries(speed)) console.log(`${key.replaceAll('_', ' ').padEnd(44)} ${value}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
