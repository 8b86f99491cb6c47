/**
 * What is known, opened through a pack: its look-ups worked out once and kept in a cache folder, and made anew
 * whenever a file of it, or the code that folds names, has changed. A cache that cannot be read or written only makes the
 * start slower.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ModelSource, TrainedModel } from '#claims';
import { type Knowledge, openKnowledge, type PackedKnowledge, packKnowledge, packLayout, type TextCoder } from '#knowledge';
import { knowledgePaths, readModel } from './knowledge-files.ts';
import { type KnownWorld, readKnownWorld, shippedKnowledge } from './known-world.ts';
import { layerPaths } from './layer-files.ts';
import { fromSections, toSections } from './sections.ts';

export type OpenKnowledge = { readonly knowledge: Knowledge; readonly models: readonly ModelSource[] };

/** Rooms whose code decides what a name folds to. */
const rooms = ['languages', '1-text', 'knowledge'];
const source = new URL('../../', import.meta.url).pathname;

export const utf8: TextCoder = {
  encode: (text) => Buffer.from(text),
  decode: (bytes, from, to) => Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8'),
};

/**
 * The knowledge of `folder` with the user's `layer` over it, if that is there. `cache` is a folder, made when it is missing.
 * Throws `InputFault` (`knowledge`) when a file is broken.
 */
export function openPacked(cache: string, layer: string | null, folder = shippedKnowledge): OpenKnowledge {
  const paths = knowledgePaths(folder);
  const own = layer === null ? [] : (layerPaths(layer) ?? []).map((path) => join(layer, path));
  const stamp = stampOf([...paths.map((path) => join(folder, path)), ...own]);
  // A layer keeps its own, so that it goes when the layer goes.
  const file = join(layer !== null && own.length > 0 ? join(layer, '.cache') : cache, 'knowledge.pack');
  const pack = keptPack(file, stamp) ?? newPack(() => readKnownWorld(layer, [], folder), file, stamp);
  const models = paths
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ name: modelName(path), model: () => readModel(readFileSync(join(folder, path), 'utf8'), path) as TrainedModel }));
  return { knowledge: openKnowledge(pack, utf8), models };
}

/** `models/told-assault.json` holds the model `told/assault`. */
const modelName = (path: string): string => path.replace(/^models\/|\.json$/g, '').replace('-', '/');

/** Says without reading a file whether anything that goes into a pack has changed: paths, sizes, times. */
function stampOf(paths: readonly string[]): string {
  const code = rooms.flatMap((room) =>
    readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .map((path) => join(source, room, path)),
  );
  const marks = [...paths, ...code].map((path) => {
    const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { size: -1, mtimeMs: -1 };
    return `${path} ${size} ${mtimeMs}`;
  });
  return [`${packLayout} ${process.version}`, ...marks].join('\n');
}

function keptPack(file: string, stamp: string): PackedKnowledge | null {
  try {
    const kept = fromSections(readFileSync(file)) as { stamp?: unknown; pack: PackedKnowledge };
    return kept.stamp === stamp ? kept.pack : null;
  } catch {
    return null;
  }
}

function newPack(read: () => KnownWorld, file: string, stamp: string): PackedKnowledge {
  const world = read();
  const pack = packKnowledge(world.entries, world.hash, utf8);
  try {
    mkdirSync(dirname(file), { recursive: true });
    keep(file, toSections({ stamp, pack }));
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
