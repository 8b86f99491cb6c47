/** The folder beside this checkout that holds data nobody here wrote, and the scorers that came with it. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const shared = join(root, '../shared');

/** The path inside `../shared`, or null when it is not there. */
export function sharedPath(...parts: string[]): string | null {
  const path = join(shared, ...parts);
  return existsSync(path) ? path : null;
}

/** Runs a scorer and returns its last line as JSON. Throws with what it wrote when it fails. */
export function scorer(tool: string, ...args: string[]): Record<string, unknown> {
  const ran = spawnSync(process.execPath, [join(shared, 'tools', tool), ...args], { encoding: 'utf8', maxBuffer: 1 << 29 });
  if (ran.status !== 0) throw new Error(`${tool} ${args[0]}: ${ran.stderr.trim().split('\n')[0] || `ended with ${ran.status}`}`);
  return JSON.parse(ran.stdout.trim().split('\n').at(-1) ?? '{}') as Record<string, unknown>;
}

/**
 * The reports that a scorer makes of its data, one JSON object a line. They are taken through a file: the scorers end with
 * `process.exit`, which cuts off what is still on its way through a pipe.
 */
export function scorerReports<T>(tool: string, ...args: string[]): T[] {
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-reports-'));
  try {
    const path = join(folder, 'reports.jsonl');
    const out = openSync(path, 'w');
    const ran = spawnSync(process.execPath, [join(shared, 'tools', tool), 'reports', ...args], {
      stdio: ['ignore', out, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(out);
    if (ran.status !== 0) throw new Error(`${tool} reports: ${ran.stderr.trim().split('\n')[0]}`);
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Throws unless every report was answered: a figure over a part of the data is no figure. */
export function requireAll(what: string, answered: number, of: number): void {
  if (answered !== of || of === 0)
    throw new Error(`${what}: ${answered} of ${of} reports were answered; the figures would be over a part of the data`);
}
