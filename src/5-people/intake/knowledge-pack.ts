/**
 * The knowledge of a folder, opened through a pack: its look-ups worked out once and kept in a cache folder, and made anew
 * whenever a file of it, or the code that folds names, has changed. A cache that cannot be read or written only makes the
 * start slower.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelSource, TrainedModel } from '#claims';
import {
  type Knowledge,
  type KnowledgeEntries,
  openKnowledge,
  type PackedKnowledge,
  packKnowledge,
  packLayout,
  type TextCoder,
} from '#knowledge';
import { knowledgePaths, readKnowledge, readModel } from './knowledge-files.ts';
import { fromSections, toSections } from './sections.ts';

export type OpenKnowledge = { readonly knowledge: Knowledge; readonly models: readonly ModelSource[] };

/** Rooms whose code decides what a name folds to. */
const rooms = ['languages', '1-text', 'knowledge'];
const source = new URL('../../', import.meta.url).pathname;

export const utf8: TextCoder = {
  encode: (text) => Buffer.from(text),
  decode: (bytes, from, to) => Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8'),
};

/** Throws `InputFault` (`knowledge`) when a file is broken. `cache` is a folder, made when it is missing. */
export function openPacked(folder: string, cache: string): OpenKnowledge {
  const paths = knowledgePaths(folder);
  const stamp = stampOf(folder, paths);
  const pack = keptPack(cache, stamp) ?? newPack(folder, cache, stamp);
  const models = paths
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ name: modelName(path), model: () => readModel(readFileSync(join(folder, path), 'utf8'), path) as TrainedModel }));
  return { knowledge: openKnowledge(pack, utf8), models };
}

/** `models/told-assault.json` holds the model `told/assault`. */
const modelName = (path: string): string => path.replace(/^models\/|\.json$/g, '').replace('-', '/');

/** Says without reading a file whether anything that goes into a pack has changed: paths, sizes, times. */
function stampOf(folder: string, paths: readonly string[]): string {
  const code = rooms.flatMap((room) =>
    readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => join(source, room, path)),
  );
  const marks = [...paths.map((path) => join(folder, path)), ...code].map((path) => {
    const { size, mtimeMs } = statSync(path);
    return `${path} ${size} ${mtimeMs}`;
  });
  return [`${packLayout} ${process.version}`, ...marks].join('\n');
}

const fileOf = (cache: string): string => join(cache, 'knowledge.pack');

function keptPack(cache: string, stamp: string): PackedKnowledge | null {
  try {
    const kept = fromSections(readFileSync(fileOf(cache))) as { stamp?: unknown; pack: PackedKnowledge };
    return kept.stamp === stamp ? kept.pack : null;
  } catch {
    return null;
  }
}

function newPack(folder: string, cache: string, stamp: string): PackedKnowledge {
  const { rows, hash } = readKnowledge(folder);
  const pack = packKnowledge(rows as unknown as KnowledgeEntries, hash, utf8);
  try {
    mkdirSync(cache, { recursive: true });
    keep(fileOf(cache), toSections({ stamp, pack }));
  } catch {
    // no cache: the next start makes the pack again
  }
  return pack;
}

/** Whole or not at all, also when several start at once. */
function keep(path: string, bytes: Uint8Array): void {
  const fresh = `${path}.${process.pid}.${performance.timeOrigin}`;
  try {
    writeFileSync(fresh, bytes);
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
