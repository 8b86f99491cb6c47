/** The bytes of a stream that may still be asked for, by their place in the whole. Holds no more than lies between `forget` and the end. */
export class ByteWindow {
  private pieces: Uint8Array[] = [];
  private start = 0;
  private stop = 0;

  /** Where the next piece will begin. */
  get end(): number {
    return this.stop;
  }

  push(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.stop += piece.length;
  }

  /** Lets go of the pieces that lie wholly before `place`. */
  forget(place: number): void {
    let gone = 0;
    while (gone < this.pieces.length && this.start + (this.pieces[gone] as Uint8Array).length <= place) {
      this.start += (this.pieces[gone] as Uint8Array).length;
      gone++;
    }
    if (gone) this.pieces.splice(0, gone);
  }

  /** A copy of `[from, to)`, or null where its beginning has been let go. */
  slice(from: number, to: number): Uint8Array | null {
    if (from < this.start) return null;
    const out = new Uint8Array(to - from);
    let at = this.start;
    for (const piece of this.pieces) {
      const first = Math.max(from, at);
      const last = Math.min(to, at + piece.length);
      if (first < last) out.set(piece.subarray(first - at, last - at), first - from);
      at += piece.length;
      if (at >= to) break;
    }
    return out;
  }
}
