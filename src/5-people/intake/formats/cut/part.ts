/**
 * A stretch of a source, cut out exactly: bytes `[at, at + size)` of it. `bytes` are null where there are more than was asked for.
 * `ends`: `closed` by its own end, `unclosed` where the next part begins within it, `cut` where the source ends in it, `deep` where
 * it nests too deep to be followed; its bytes end there.
 */
export type Part = {
  readonly at: number;
  readonly size: number;
  readonly bytes: Uint8Array | null;
  readonly ends: 'closed' | 'unclosed' | 'cut' | 'deep';
};
