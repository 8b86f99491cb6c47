/** A set of whole numbers, a bit each: twelve million fit in two megabytes. */
export class NumberSet {
  private bits = new Uint8Array(1 << 16);

  add(n: number): void {
    if (n < 0 || n > 0x7fffffff) return;
    if (n >> 3 >= this.bits.length) {
      const bigger = new Uint8Array(Math.max((n >> 3) + 1, this.bits.length * 2));
      bigger.set(this.bits);
      this.bits = bigger;
    }
    this.bits[n >> 3] = (this.bits[n >> 3] as number) | (1 << (n & 7));
  }

  has(n: number): boolean {
    return n >= 0 && n <= 0x7fffffff && ((this.bits[n >> 3] ?? 0) & (1 << (n & 7))) !== 0;
  }
}
