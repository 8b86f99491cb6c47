/**
 * `node bench/scale.ts --counts 10000,30000,100000 --seed 1`: what a report costs when so many are in the record already.
 * Synthetic reports are read, recorded and gathered as `riwaya add` does, in one process. At each count it prints what the
 * reports just before it cost and what the record has come to, and writes `bench/scale.json` and `bench/scale.md`.
 * `--store` names the file of the record, which must not be there yet; without it the file is thrown away afterwards.
 */
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import type { Document } from '#claims';
import { noHeader, openEngine, takeReport } from '#intake';
import { openRecord } from '#record';
import { bCubed, type Membership } from './measure/b-cubed.ts';
import { root } from './measure/shared.ts';
import { type SyntheticReport, syntheticReports } from './synthetic/reports.ts';

/** Reports recorded at once, as the command does. */
const lot = 200;
/** Reports before a count that are measured on their own, and scored. */
const window = 2000;

/** Milliseconds so far: of the process, and of its parts by the clock. */
type Spent = { wall: number; cpu: number; reading: number; adding: number; storing: number; claims: number };
type Mark = Record<string, number>;

/** The record and what has been spent on it. */
async function openRun(path: string) {
  const { read, identity, knowledge } = openEngine(null);
  const record = await openRecord(path, { knowledge, engine: identity, now: () => new Date().toISOString(), create: true });
  const parts = { reading: 0, adding: 0, claims: 0 };
  const storing = timedStatements();
  const documentOf = ({ id, text, published, publisher, title }: SyntheticReport): Document =>
    read(takeReport(text, { ...noHeader, id, published, publisher, title }, 'text').report, { explain: false });
  return {
    close: () => record.close(),
    /** Reads and records reports; gives their keys. */
    async add(reports: readonly SyntheticReport[]): Promise<string[]> {
      const begun = performance.now();
      const documents = reports.map(documentOf);
      const readAt = performance.now();
      const added = await record.add(documents, { what: 'synthetic reports' });
      parts.reading += readAt - begun;
      parts.adding += performance.now() - readAt;
      parts.claims += added.reduce((sum, { claims }) => sum + claims, 0);
      return added.map(({ key }) => key as string);
    },
    spent(): Spent {
      const { user, system } = process.cpuUsage();
      return { wall: performance.now(), cpu: (user + system) / 1000, ...parts, storing: storing() };
    },
  };
}

/** Has every statement of SQLite timed from now on; gives the milliseconds so far. */
function timedStatements(): () => number {
  let spent = 0;
  for (const name of ['all', 'run', 'get'] as const) {
    const plain = StatementSync.prototype[name] as (...values: unknown[]) => unknown;
    Object.defineProperty(StatementSync.prototype, name, {
      value(this: StatementSync, ...values: unknown[]) {
        const begun = performance.now();
        try {
          return plain.apply(this, values);
        } finally {
          spent += performance.now() - begun;
        }
      },
    });
  }
  const exec = DatabaseSync.prototype.exec;
  Object.defineProperty(DatabaseSync.prototype, 'exec', {
    value(this: DatabaseSync, sql: string) {
      const begun = performance.now();
      try {
        return exec.call(this, sql);
      } finally {
        spent += performance.now() - begun;
      }
    },
  });
  return () => spent;
}

/** What the last reports cost, each on average, and how that is made up. Gathering is all of adding that SQLite does not do. */
function costs(from: Spent, to: Spent, reports: number): Mark {
  const each = (part: keyof Spent): number => round((to[part] - from[part]) / reports);
  const gathering = to.adding - from.adding - (to.storing - from.storing);
  return {
    ms_per_report: each('wall'),
    cpu_ms_per_report: each('cpu'),
    reading_ms_per_report: each('reading'),
    gathering_ms_per_report: round(gathering / reports),
    storing_ms_per_report: each('storing'),
    claims_per_second_gathered: Math.round((to.claims - from.claims) / (gathering / 1000)),
    claims_per_second_recorded: Math.round((to.claims - from.claims) / ((to.adding - from.adding) / 1000)),
  };
}

/** What the record has come to, and how right the gathering of the last reports is. `truth` by the key of the report. */
function sizes(path: string, truth: Membership): Mark {
  const file = new DatabaseSync(path, { readOnly: true });
  try {
    const count = (sql: string): number => Object.values(file.prepare(sql).get() ?? {})[0] as number;
    const rows = file
      .prepare('select distinct report, event from event_members where report in (select value from json_each(?))')
      .all(JSON.stringify([...truth.keys()])) as { report: string; event: string }[];
    const groups = Map.groupBy(rows, ({ report }) => report);
    const gathered = new Map([...groups].map(([report, own]) => [report, new Set(own.map(({ event }) => event))]));
    const { precision, recall, f1 } = bCubed(gathered, truth);
    return {
      claims: count('select count(*) from claims where superseded_at is null'),
      events: count('select count(*) from events where superseded_at is null'),
      superseded_events: count('select count(*) from events where superseded_at is not null'),
      largest_neighbourhood: count('select count(*) n from neighbourhoods group by id order by n desc limit 1'),
      file_megabytes: Math.round(statSync(path).size / 1e6),
      resident_megabytes: Math.round(process.memoryUsage.rss() / 1e6),
      peak_megabytes: Math.round(process.resourceUsage().maxRSS / 1e3),
      b_cubed_f1: round(f1),
      b_cubed_precision: round(precision),
      b_cubed_recall: round(recall),
    };
  } finally {
    file.close();
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Adds as many reports as the last count says and gives a mark at each count. */
async function* measure(counts: readonly number[], seed: number, path: string): AsyncGenerator<Mark> {
  const run = await openRun(path);
  const stops = new Set(counts.flatMap((count) => [count, Math.max(0, count - window)]));
  const start = run.spent();
  const seen = new Map<number, Spent>([[0, start]]);
  let truth = new Map<string, ReadonlySet<string>>();
  let waiting: SyntheticReport[] = [];
  let n = 0;
  const flush = async (): Promise<void> => {
    const keys = await run.add(waiting);
    for (const [i, key] of keys.entries()) truth.set(key, new Set([...(truth.get(key) ?? []), ...(waiting[i]?.truth ?? [])]));
    waiting = [];
  };
  for (const report of syntheticReports(seed, Math.max(...counts))) {
    waiting.push(report);
    n += 1;
    if (waiting.length < lot && !stops.has(n)) continue;
    await flush();
    if (!stops.has(n)) continue;
    const now = run.spent();
    if (counts.includes(n)) {
      const from = Math.max(0, n - window);
      const seconds = { seconds: round((now.wall - start.wall) / 1000), cpu_seconds: round((now.cpu - start.cpu) / 1000) };
      yield { reports: n, ...seconds, ...costs(seen.get(from) ?? start, now, n - from), ...sizes(path, truth) };
    }
    seen.set(n, run.spent());
    truth = new Map();
  }
  await run.close();
}

function print(mark: Mark): void {
  for (const [key, value] of Object.entries(mark)) console.log(`${key.replaceAll('_', ' ').padEnd(30)} ${value}`);
  console.log('');
}

function page(marks: readonly Mark[], about: Record<string, string | number>): string {
  const keys = Object.keys(marks[0] ?? {});
  const rows = keys.map((key) => `| ${key.replaceAll('_', ' ')} | ${marks.map((mark) => mark[key]).join(' | ')} |`);
  return [
    '# Scale',
    '',
    `Written by \`node bench/scale.ts\`: synthetic reports read, recorded and gathered by one process. ${Object.values(about).join(', ')}.`,
    `Costs are of the last ${window.toLocaleString('en')} reports before each count; gathering is all of recording that SQLite does not do.`,
    '',
    `| what | ${marks.map(() => 'figure').join(' | ')} |`,
    `|---|${marks.map(() => '---:|').join('')}`,
    ...rows,
    '',
  ].join('\n');
}

function options(): { counts: number[]; seed: number; store: string | undefined; write: boolean } {
  const { values } = parseArgs({
    options: {
      counts: { type: 'string', default: '10000,30000,100000' },
      seed: { type: 'string', default: '1' },
      store: { type: 'string' },
      'no-write': { type: 'boolean', default: false },
    },
  });
  const counts = values.counts.split(',').map(Number);
  const seed = Number(values.seed);
  if (!Number.isInteger(seed) || counts.some((count) => !Number.isInteger(count) || count < 1))
    throw new Error('--counts and --seed are whole numbers, as in --counts 10000,30000 --seed 1');
  if (values.store !== undefined && existsSync(values.store)) throw new Error(`--store ${values.store} is there already; name a new file`);
  return { counts: counts.sort((a, b) => a - b), seed, store: values.store, write: !values['no-write'] };
}

async function main(): Promise<void> {
  const { counts, seed, store, write } = options();
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-scale-'));
  try {
    const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores`;
    const about = { seed: `seed ${seed}`, machine, node: `Node ${process.version}` };
    const marks: Mark[] = [];
    for await (const mark of measure(counts, seed, store ?? join(folder, 'record.sqlite'))) {
      marks.push(mark);
      print(mark);
      if (!write) continue;
      writeFileSync(join(root, 'bench/scale.json'), `${JSON.stringify({ ...about, seed, marks }, null, 2)}\n`);
      writeFileSync(join(root, 'bench/scale.md'), page(marks, about));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(`scale: ${(error as Error).message}`);
  process.exitCode = 2;
}
