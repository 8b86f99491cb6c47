/**
 * `npm test`: everything a change must pass, one line a step, and a last line `N passed, N failed, N skipped`
 * that adds the steps to node's own tests. Exits 1 when anything failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { run } from 'node:test';

type Counts = { passed: number; failed: number; skipped: number };
type Step = { name: string; says: string; program: string; args: string[]; when?: string };
type Failure = { name: string; file: string | undefined; line: number | undefined; error: unknown };

const root = new URL('..', import.meta.url).pathname;
const bin = (name: string): string => `node_modules/.bin/${name}`;
const cruised = ['src', 'scripts', 'bench', 'gold', 'test'];
const suites = ['src/**/*.test.ts', 'test/**/*.test.ts', 'gold/**/*.test.ts', 'bench/**/*.test.ts'];
/** Milliseconds a single test file may take. */
const patience = 300_000;

const steps: Step[] = [
  { name: 'style', says: 'formatter and linter', program: bin('biome'), args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', says: 'TypeScript, engine and host', program: bin('tsc'), args: ['-b'] },
  { name: 'fences', says: 'who may import whom', program: bin('depcruise'), args: ['--config', '.dependency-cruiser.cjs', ...cruised] },
  {
    name: 'schema',
    says: 'docs/ has the schema of the code',
    program: process.execPath,
    args: ['scripts/schema.ts', '--check'],
    when: 'scripts/schema.ts',
  },
  {
    name: 'knowledge',
    says: 'entries and references',
    program: process.execPath,
    args: ['scripts/knowledge-check.ts', '--brief'],
    when: 'knowledge/actors',
  },
];

/** Runs a step; its output is shown only when it fails. */
function perform(step: Step): Promise<{ ok: boolean; output: string; seconds: string }> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const child = spawn(step.program, step.args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: error.message, seconds: '0.0' }));
    child.on('close', (code) => resolve({ ok: code === 0, output, seconds: ((performance.now() - begun) / 1000).toFixed(1) }));
  });
}

async function checkSteps(counts: Counts): Promise<void> {
  for (const step of steps) {
    if (step.when && !existsSync(`${root}${step.when}`)) {
      counts.skipped++;
      console.log(`skip  ${step.name.padEnd(10)} ${step.when} is not there`);
      continue;
    }
    const { ok, output, seconds } = await perform(step);
    counts[ok ? 'passed' : 'failed']++;
    console.log(`${ok ? 'ok   ' : 'FAIL '} ${step.name.padEnd(10)} ${step.says}, ${seconds} s`);
    if (!ok) console.log(indented(output.trim()));
  }
}

/** Runs every suite with node's own runner and adds its counts. */
async function checkSuites(counts: Counts): Promise<void> {
  const files = suites.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
  if (files.length === 0) {
    counts.skipped++;
    return console.log('skip  tests      there is no test file yet');
  }
  const begun = performance.now();
  const failures: Failure[] = [];
  const skips = new Map<string, number>();
  const own: Counts = { passed: 0, failed: 0, skipped: 0 };
  const stream = run({ files: files.map((file) => `${root}${file}`), cwd: root, concurrency: true, timeout: patience });
  stream.on('test:pass', (test) => {
    if (test.details.type === 'suite') return;
    if (test.skip === undefined && test.todo === undefined) own.passed++;
    else {
      own.skipped++;
      const reason = [test.skip, test.todo].find((x) => typeof x === 'string') ?? 'no reason given';
      skips.set(reason, (skips.get(reason) ?? 0) + 1);
    }
  });
  stream.on('test:fail', (test) => {
    if (test.details.type === 'suite' && isOnlyItsParts(test.details.error)) return;
    own.failed++;
    failures.push({ name: test.name, file: test.file, line: test.line, error: test.details.error });
  });
  for await (const _ of stream);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `${own.failed ? 'FAIL ' : 'ok   '} tests      ${files.length} files: ${own.passed} passed, ${own.failed} failed, ${own.skipped} skipped, ${seconds} s`,
  );
  for (const [reason, n] of skips) console.log(`      skipped ${n}: ${reason}`);
  for (const failure of failures) console.log(indented(told(failure)));
  for (const key of ['passed', 'failed', 'skipped'] as const) counts[key] += own[key];
}

/** A suite that failed only because a test inside it did: that test is counted already. */
const isOnlyItsParts = (error: unknown): boolean => (error as { failureType?: string } | undefined)?.failureType === 'subtestsFailed';

function told({ name, file, line, error }: Failure): string {
  const cause = (error as { cause?: unknown } | undefined)?.cause ?? error;
  const words = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return `${name} (${file ? relative(root, file) : '?'}:${line ?? 0})\n${indented(words.split('\n').slice(0, 14).join('\n'))}`;
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');

const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
await checkSteps(counts);
await checkSuites(counts);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
