/** A record of its own for a test: what `riwaya add` and the others print for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { type Ran, riwaya, type Setting } from './run.ts';

export type Told = Ran & { readonly json: () => Record<string, unknown> };
type Command = (args: readonly string[], setting?: Setting) => Promise<Told>;

/** Runs commands on a record that nobody else has; the folder is taken away after the tests of the file. */
export function freshRecord(): { readonly run: Command; readonly store: string } {
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-record-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const store = join(folder, 'record.sqlite');
  const run: Command = async (args, setting = {}) => {
    const ran = await riwaya(args, { ...setting, env: { RIWAYA_STORE: store, ...setting.env } });
    return { ...ran, json: () => JSON.parse(ran.out) as Record<string, unknown> };
  };
  return { run, store };
}
