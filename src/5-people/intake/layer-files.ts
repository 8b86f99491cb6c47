/** The files of a user's layer → rows, checked, each with where it stands. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputFault } from './input-fault.ts';
import { type KnowledgeKind, type KnowledgeRows, kindOf, pathsIn, readRows } from './knowledge-files.ts';
import { layerRowFault } from './layer-row.ts';

export type Layer = {
  readonly folder: string;
  readonly rows: KnowledgeRows;
  /** Over paths and bytes, or null where there is no row file. */
  readonly hash: string | null;
  /** Where a row stands, or null. */
  at(kind: KnowledgeKind, id: string): { readonly file: string; readonly line: number } | null;
};

/**
 * Reads every `.jsonl` under `folder`, or null where it is not there. `leaveOut`: paths of files that are about to be written anew.
 * Throws `InputFault` (`knowledge`) naming file and line.
 */
export function readLayer(folder: string, leaveOut: readonly string[] = []): Layer | null {
  const paths = layerPaths(folder)?.filter((path) => !leaveOut.includes(path));
  if (!paths) return null;
  const rows: KnowledgeRows = { actors: [], persons: [], sources: [], places: [], terms: [] };
  const seen: Record<KnowledgeKind, Map<string, number>> = {
    actors: new Map(),
    persons: new Map(),
    sources: new Map(),
    places: new Map(),
    terms: new Map(),
  };
  const at: Layer['at'] = (kind, id) => {
    const place = seen[kind].get(id);
    return place === undefined ? null : { file: paths[Math.floor(place / mostLines)] as string, line: place % mostLines };
  };
  const digest = createHash('sha256');
  for (const [number, path] of paths.entries()) {
    const shown = join(folder, path);
    const kind = kindOf(path, shown);
    const bytes = readFileSync(shown);
    digest.update(`layer/${path}`).update(bytes);
    readRows(bytes, shown, rows[kind], (row, line) => {
      const fault = layerRowFault(kind, row);
      if (fault) throw new InputFault('knowledge', `${shown}: line ${line} ${fault}`);
      const { id } = row as { id: string };
      const before = at(kind, id);
      if (before)
        throw new InputFault('knowledge', `${shown}: line ${line}: its id is also at ${join(folder, before.file)}:${before.line}`);
      seen[kind].set(id, number * mostLines + line);
    });
  }
  return { folder, rows, at, hash: paths.length ? digest.digest('hex') : null };
}

/** File and line are kept as one number: there are thousands at every start. */
const mostLines = 2 ** 32;

/** Paths of the row files of a layer, or null where there is none. A folder that an import is just taking away may be met on the way; then they are looked for again. */
export function layerPaths(folder: string, tries = 5): string[] | null {
  try {
    return pathsIn(folder).filter((path) => path.endsWith('.jsonl') && !path.startsWith('.'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !existsSync(folder)) return null;
    if (code === 'ENOENT' && tries > 1) return layerPaths(folder, tries - 1);
    throw new InputFault('knowledge', `${folder}: the layer of knowledge cannot be read (${code}); name another folder with --knowledge`);
  }
}
