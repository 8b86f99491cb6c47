/** Runs the command as a person would, and hands back what came out. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../bin/riwaya.js', import.meta.url));

/** A layer of knowledge on the machine that runs the tests must not change what they see. */
const nothing = mkdtempSync(join(tmpdir(), 'riwaya-no-layer-'));
const noLayer = join(nothing, 'none');
after(() => rmSync(nothing, { recursive: true, force: true }));

export type Ran = { readonly status: number | null; readonly out: string; readonly err: string };
export type Setting = { readonly input?: string | Uint8Array; readonly env?: NodeJS.ProcessEnv; readonly node?: string };

/** `input` is what standard input holds; without it, nothing. */
export function riwaya(args: readonly string[], { input = '', env = {}, node = process.execPath }: Setting = {}): Promise<Ran> {
  const plain = {
    NO_COLOR: undefined,
    FORCE_COLOR: undefined,
    LANG: 'C.UTF-8',
    LC_ALL: undefined,
    LC_MESSAGES: undefined,
    RIWAYA_HOME: noLayer,
  };
  const child = spawn(node, [command, ...args], { env: { ...process.env, ...plain, ...env } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => err.push(part));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
  });
}

/** A folder for one test file, taken away at its end. Returns what puts a file in it. */
export function scratch(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}

export const lines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
