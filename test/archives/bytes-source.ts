/** Bytes as a stream without a path, in pieces: what readers are given in tests. */
export function bytesSource(name: string, bytes: Uint8Array, pieceBytes = 50_000) {
  return {
    name,
    size: bytes.length,
    path: null,
    async *open(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
    },
  };
}

/** All bytes of a source. */
export async function bytesOf(source: { open(): AsyncIterable<Uint8Array> }): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(source.open()));
}

export const textOf = async (source: { open(): AsyncIterable<Uint8Array> }): Promise<string> => (await bytesOf(source)).toString('utf8');
