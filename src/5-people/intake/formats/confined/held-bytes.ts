import type { Source } from '../found.ts';

/** All bytes of a source in memory, or null where there are more than `most`. */
export async function heldBytes(source: Source, most: number): Promise<Uint8Array | null> {
  if (source.size !== null && source.size > most) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.open()) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
