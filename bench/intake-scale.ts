/**
 * `node bench/intake-scale.ts --read 100000 --keep 1000000 --seed 1`: feeds of synthetic items through `riwaya add`, so many read in full and
 * so many kept with reading off. Each run is killed (SIGKILL) once on the way and taken up again; at its end nothing may be lost or doubled
 * and the log must be sound. Prints items a second and the memory of the process as it goes, and writes `bench/intake-scale.json` and `.md`.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { root } from './measure/shared.ts';
import { syntheticReports } from './synthetic/reports.ts';

const perFeed = 5_000;
const every = 2_000;

type Run = { name: string; reading: boolean; count: number };
type Sample = { seconds: number; items: number; megabytes: number };
type Figures = {
  name: string;
  items: number;
  seconds: number;
  items_per_second: number;
  killed_at_items: number;
  resumed_after_seconds: number;
  memory_megabytes: { early: number; late: number; peak: number };
  file_megabytes: number;
  kept: number;
  distinct: number;
  reports: number;
  readings: number;
  faults: number;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Feeds of five thousand items; each item has an address and text of its own. */
async function writeFeeds(folder: string, count: number, seed: number): Promise<string[]> {
  const files: string[] = [];
  let n = 0;
  let out: ReturnType<typeof createWriteStream> | null = null;
  const close = async (): Promise<void> => {
    if (!out) return;
    const ending = out;
    await new Promise<void>((resolve) => ending.end('</channel></rss>\n', resolve));
  };
  for (const { id, text, published } of syntheticReports(seed, count)) {
    if (n % perFeed === 0) {
      await close();
      files.push(join(folder, `feed-${String(files.length).padStart(4, '0')}.xml`));
      out = createWriteStream(files.at(-1) as string);
      out.write(
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Synthetic</title><link>https://feed.example/</link>\n',
      );
    }
    const day = new Date(`${published}T12:00:00Z`).toUTCString();
    const item = `<item><guid isPermaLink="false">${id}</guid><title>${n}</title><link>https://feed.example/${n}</link><pubDate>${day}</pubDate><description>${escaped(text)}</description></item>\n`;
    if (!out?.write(item)) await new Promise<void>((resolve) => out?.once('drain', resolve));
    n++;
  }
  await close();
  return files;
}

const memoryOf = (pid: number): number => {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000);
  } catch {
    return 0;
  }
};

function countIn(store: string, sql: string): number {
  try {
    const file = new DatabaseSync(store, { readOnly: true, timeout: 5_000 });
    try {
      return Number(Object.values(file.prepare(sql).get() ?? {})[0] ?? 0);
    } finally {
      file.close();
    }
  } catch {
    return 0;
  }
}

const itemsSql = "select count(*) from items where kind = 'feed-entry'";
const readSql = 'select count(*) from reports';

/** Runs the command until it ends, or until `until` items are there and it is killed. */
function add(store: string, files: readonly string[], { reading }: Run, until: number | null, begun: number) {
  const args = [join(root, 'bin/riwaya.js'), 'add', ...files, '--store', store, '--format', 'text', ...(reading ? [] : ['--no-reading'])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (part) => (said = `${said}${part}`.slice(-2_000)));
  const samples: Sample[] = [];
  const look = setInterval(() => {
    const items = countIn(store, reading ? readSql : itemsSql);
    samples.push({ seconds: (performance.now() - begun) / 1000, items, megabytes: memoryOf(child.pid as number) });
    if (until !== null && items >= until) child.kill('SIGKILL');
  }, every);
  return new Promise<{ samples: Sample[]; said: string; status: number | null }>((resolve) =>
    child.on('close', (status) => {
      clearInterval(look);
      resolve({ samples, said, status });
    }),
  );
}

function verify(store: string): Promise<number> {
  const child = spawn(process.execPath, [join(root, 'bin/riwaya.js'), 'verify', '--store', store, '--format', 'json']);
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  return new Promise((resolve) => child.on('close', () => resolve((JSON.parse(said) as { faults: unknown[] }).faults.length)));
}

async function measure(run: Run, seed: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-intake-'));
  try {
    const files = await writeFeeds(folder, run.count, seed);
    const store = join(folder, 'record.sqlite');
    const begun = performance.now();
    const killed = await add(store, files, run, Math.floor(run.count * 0.4), begun);
    const atKill = countIn(store, run.reading ? readSql : itemsSql);
    const restarted = performance.now();
    const resumed = await add(store, files, run, null, begun);
    const seconds = (performance.now() - begun) / 1000;
    if (resumed.status !== 0) throw new Error(`riwaya add ended with ${resumed.status}: ${resumed.said}`);
    const caughtUp = resumed.samples.find(({ items }) => items > atKill)?.seconds ?? 0;
    const samples = [...killed.samples, ...resumed.samples];
    const around = (share: number): number =>
      Math.max(
        0,
        ...samples.filter(({ items }) => Math.abs(items - share * run.count) < 0.1 * run.count).map(({ megabytes }) => megabytes),
      );
    const figures = {
      name: run.name,
      items: run.count,
      seconds: Math.round(seconds),
      items_per_second: Math.round(run.count / seconds),
      killed_at_items: atKill,
      resumed_after_seconds: Math.round(caughtUp - (restarted - begun) / 1000),
      memory_megabytes: { early: around(0.15), late: around(0.9), peak: Math.max(...samples.map(({ megabytes }) => megabytes)) },
      file_megabytes: Math.round(statSync(store).size / 1e6),
      kept: countIn(store, itemsSql),
      distinct: countIn(store, "select count(distinct url) from items where kind = 'feed-entry'"),
      reports: countIn(store, readSql),
      readings: countIn(store, 'select count(*) from readings'),
      faults: await verify(store),
    };
    console.log(JSON.stringify(figures));
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function table(all: readonly Figures[]): string {
  const rows = all.map(
    ({
      name,
      items,
      seconds,
      items_per_second,
      killed_at_items,
      resumed_after_seconds,
      memory_megabytes: m,
      file_megabytes,
      kept,
      reports,
      faults,
    }) =>
      `| ${name} | ${items} | ${seconds} | ${items_per_second} | ${killed_at_items}, ${resumed_after_seconds} s | ${m.early} · ${m.late} · ${m.peak} | ${file_megabytes} | ${kept} | ${reports} | ${faults} |`,
  );
  return `# Feeds into the record

\`node bench/intake-scale.ts\`, on ${cpus()[0]?.model ?? 'an unknown processor'}, ${availableParallelism()} cores, Node ${process.version}. Synthetic items in feeds of ${perFeed}, on SQLite; each run was
killed once on the way and begun again, which counts in its time. Nothing lost is \`kept\` equal to \`items\`, nothing doubled too; \`faults\` is what \`riwaya verify\` found altered.

| run | items | s | items/s | killed at, first new item after | memory early · late · peak, MB | file, MB | kept | reports | faults |
|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

const { values } = parseArgs({
  options: {
    read: { type: 'string', default: '100000' },
    keep: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
  },
});
const runs: Run[] = [
  { name: 'kept, not read', reading: false, count: Number(values.keep) },
  { name: 'read in full', reading: true, count: Number(values.read) },
];
const all: Figures[] = [];
for (const run of runs) if (run.count > 0) all.push(await measure(run, Number(values.seed)));
writeFileSync(join(root, 'bench/intake-scale.json'), `${JSON.stringify(all, null, 2)}\n`);
writeFileSync(join(root, 'bench/intake-scale.md'), table(all));
