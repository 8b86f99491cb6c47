/** Runs the command as a person would and measures it from outside. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../measure/shared.ts';

export type Ran = { seconds: number; peakBytes: number };

/**
 * Runs `riwaya` with `args`, its input from the file `input`, its output thrown away.
 * `peakBytes` is the largest resident size of the whole process, its workers with it. Throws what it wrote when it fails.
 */
export function riwaya(args: readonly string[], input: string): Promise<Ran> {
  const note = join(tmpdir(), `riwaya-peak-${process.pid}-${performance.now()}`);
  const stdin = openSync(input, 'r');
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', join(root, 'bench/pace/peak.js'), 'bin/riwaya.js', ...args], {
      cwd: root,
      stdio: [stdin, 'ignore', 'pipe'],
      env: { ...process.env, RIWAYA_PEAK_FILE: note },
    });
    let complaint = '';
    child.stderr?.on('data', (chunk) => {
      complaint += chunk;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      closeSync(stdin);
      const seconds = (performance.now() - begun) / 1000;
      if (status !== 0) return reject(new Error(`riwaya ${args.join(' ')} ended with ${status}: ${complaint.trim().split('\n')[0]}`));
      const peakBytes = Number(readFileSync(note, 'utf8')) * 1024;
      rmSync(note);
      resolve({ seconds, peakBytes });
    });
  });
}

/** Median seconds of `times` runs of a whole command. Throws when one fails. */
export function medianStart(program: string, args: readonly string[], times: number): number {
  const seconds = Array.from({ length: times }, () => {
    const begun = performance.now();
    const ran = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 27 });
    if (ran.status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${ran.status}: ${ran.stderr?.trim().split('\n')[0]}`);
    return (performance.now() - begun) / 1000;
  });
  return quantile(seconds, 0.5);
}

/** The value below which the share `q` of the values lies. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}
