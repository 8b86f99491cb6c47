/** Numbers that look drawn and are not: the same seed gives the same ones (mulberry32, Tommy Ettinger, public domain). */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  isSo(share: number): boolean {
    return this.next() < share;
  }

  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }
}

/** Draws from a list whose first entries come up oftenest: the one of rank r has weight 1 / r^steepness (Zipf). */
export class Ranked<T> {
  private readonly list: readonly T[];
  private readonly upTo: Float64Array;

  constructor(list: readonly T[], steepness: number) {
    this.list = list;
    this.upTo = new Float64Array(list.length);
    let sum = 0;
    for (let rank = 0; rank < list.length; rank++) {
      sum += 1 / (rank + 1) ** steepness;
      this.upTo[rank] = sum;
    }
  }

  draw(chance: Chance): T {
    const wanted = chance.next() * (this.upTo.at(-1) ?? 0);
    let [low, high] = [0, this.list.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.upTo[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return this.list[low] as T;
  }
}
