/**
 * Bytes that come in pieces, in one buffer that grows. A list of the pieces would cost a hundred bytes for each, and a server may send
 * pieces of one byte.
 */
export type GatheredBytes = {
  readonly size: number;
  add(piece: Uint8Array): void;
  /** All of them, or the first `most`. Nothing can be added after. */
  take(most?: number): Uint8Array;
};

const first = 65_536;

export function gatheredBytes(): GatheredBytes {
  let buffer = new ArrayBuffer(first);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(piece) {
      if (size + piece.length > buffer.byteLength) buffer = buffer.transfer(Math.max(buffer.byteLength * 2, size + piece.length));
      new Uint8Array(buffer).set(piece, size);
      size += piece.length;
    },
    take: (most = size) => new Uint8Array(buffer.transfer(Math.min(most, size))),
  };
}
