/** What is known: the rows that ship and, over them, a user's layer. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildKnowledge, type Knowledge, type KnowledgeEntries, type LayerEntries, overlay } from '#knowledge';
import { InputFault } from './input-fault.ts';
import { readKnowledge } from './knowledge-files.ts';
import { type Layer, readLayer } from './layer-files.ts';

export const packageRoot = fileURLToPath(new URL('../../../', import.meta.url));

export const shippedKnowledge = join(packageRoot, 'knowledge');

export type KnownWorld = {
  readonly entries: KnowledgeEntries;
  /** `sha256:…` over what ships and the layer; without a layer, over what ships alone. */
  readonly hash: string;
  readonly layer: Layer | null;
};

/** `layer`: the layer's folder, or null for none. Throws `InputFault` (`knowledge`) when a file of either is broken. */
export function readKnownWorld(layer: string | null, leaveOut: readonly string[] = [], folder = shippedKnowledge): KnownWorld {
  const { rows, hash } = readKnowledge(folder);
  const shipped = rows as unknown as KnowledgeEntries;
  const own = layer === null ? null : readLayer(layer, leaveOut);
  if (!own?.hash) return { entries: shipped, hash, layer: own };
  const { entries, lost } = overlay(shipped, own.rows as unknown as LayerEntries);
  const first = lost[0];
  if (first) {
    const at = own.at(first.kind, first.id);
    const where = at ? `${join(own.folder, at.file)}: line ${at.line}` : own.folder;
    throw new InputFault(
      'knowledge',
      `${where} (${first.id}): its same_as names an entry that is nowhere; mend the id or take the line out`,
    );
  }
  const both = createHash('sha256').update(hash).update(own.hash).digest('hex');
  return { entries, hash: `sha256:${both}`, layer: own };
}

export const knowledgeOf = ({ entries, hash }: KnownWorld): Knowledge => buildKnowledge(entries, hash);
