/** The folder beside this checkout that holds data nobody here wrote, and the scorers that came with it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

/** The reports that a scorer makes of its data, one JSON object a line. */
export function scorerReports<T>(tool: string, ...args: string[]): T[] {
  const ran = spawnSync(process.execPath, [join(shared, 'tools', tool), 'reports', ...args], { encoding: 'utf8', maxBuffer: 1 << 29 });
  if (ran.status !== 0) throw new Error(`${tool} reports: ${ran.stderr.trim().split('\n')[0]}`);
  return ran.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
