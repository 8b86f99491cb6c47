/** `knowledge/**\/*.jsonl` → parsed rows by kind, `knowledge/models/*.json` → linear models, and the hash that names this state of knowledge. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type KnowledgeKind, knowledgeKinds } from '#knowledge';
import { InputFault } from './input-fault.ts';

export type { KnowledgeKind };

export type KnowledgeRows = Record<KnowledgeKind, unknown[]>;

const lineFeed = 10;

/**
 * Reads every `.jsonl` under `folder`, in the order of their paths. A file's kind is its first folder (`places/syria.jsonl`)
 * or its name (`places.jsonl`). `hash` is `sha256:…` over paths and bytes.
 * Throws `InputFault` (`knowledge`) naming file and line.
 */
export function readKnowledge(folder: string): { rows: KnowledgeRows; hash: string } {
  const rows: KnowledgeRows = { actors: [], persons: [], sources: [], places: [], terms: [] };
  const digest = createHash('sha256');
  for (const path of knowledgePaths(folder)) {
    const bytes = readFileSync(join(folder, path));
    const name = `knowledge/${path}`;
    digest.update(name).update(bytes);
    if (path.endsWith('.jsonl')) readRows(bytes, name, rows[kindOf(path)]);
  }
  return { rows, hash: `sha256:${digest.digest('hex')}` };
}

/** Paths of the rows and models that ship, in order, with `/` between their parts. */
export function knowledgePaths(folder: string): string[] {
  try {
    return pathsIn(folder);
  } catch {
    throw new InputFault('knowledge', 'the folder knowledge/ is missing from the package; install it again');
  }
}

/** What is read under a folder, in the order it is read. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.jsonl') || (path.startsWith('models/') && path.endsWith('.json')))
    .sort();
}

export function kindOf(path: string, shown = `knowledge/${path}`): KnowledgeKind {
  const head = path.split('/')[0]?.replace(/\.jsonl$/, '');
  const kind = knowledgeKinds.find((name) => name === head);
  if (!kind) throw new InputFault('knowledge', `${shown}: not in one of ${knowledgeKinds.join(', ')}; move it there`);
  return kind;
}

export function readModel(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputFault('knowledge', `knowledge/${name} is not JSON; make it again with npm run train`);
  }
}

/** Line by line from the bytes: the text of a whole file would be made only to be cut up. */
export function readRows(bytes: Buffer, name: string, into: unknown[], each?: (row: unknown, line: number) => void): void {
  let line = 0;
  for (let from = 0; from < bytes.length; ) {
    let to = bytes.indexOf(lineFeed, from);
    if (to < 0) to = bytes.length;
    line++;
    const row = bytes.toString('utf8', from, to).trim();
    from = to + 1;
    if (!row) continue;
    let parsed: unknown;
    try {
      parsed = JSON.parse(row);
    } catch {
      throw new InputFault('knowledge', `${name}: line ${line} is not JSON; one entry a line, in double quotes`);
    }
    each?.(parsed, line);
    into.push(parsed);
  }
}
