/** A layer with the list of Syrian communities in it, made by the command as a person would, for a measure and gone after it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './shared.ts';

/** Throws with the last line of the command when the table cannot be imported. */
export async function withTable<T>(table: string, use: (layer: string) => Promise<T>): Promise<T> {
  const layer = mkdtempSync(join(tmpdir(), 'riwaya-layer-'));
  try {
    const ran = spawnSync(process.execPath, [join(root, 'bin/riwaya.js'), 'places', 'import', table, '--knowledge', layer], {
      encoding: 'utf8',
    });
    if (ran.status !== 0) throw new Error(`places import: ${ran.stderr.trim().split('\n').at(-1)}`);
    return await use(layer);
  } finally {
    rmSync(layer, { recursive: true });
  }
}
