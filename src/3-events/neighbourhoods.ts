import type { Knowledge } from '#knowledge';
import { type Blocks, blocksOf } from './blocks.ts';
import { denies, enough, enoughToDeny, score } from './features/index.ts';
import { askedBySaying } from './said-apart.ts';
import type { Telling } from './telling.ts';

export type Shelved = { readonly telling: Telling; readonly blocks: Blocks };

/** A telling with the shelves of all its claims. */
export function shelved(telling: Telling, knowledge: Knowledge): Shelved {
  const all = telling.claims.map((told) => blocksOf(told, knowledge));
  return {
    telling,
    blocks: { under: [...new Set(all.flatMap(({ under }) => under))], seek: [...new Set(all.flatMap(({ seek }) => seek))] },
  };
}

/** Pairs of tellings that share a shelf, each once, the lower position first. Of `first` at least one is among the first so many. */
export function* neighbours(all: readonly Shelved[], first = all.length): Generator<readonly [number, number]> {
  const shelves = new Map<string, number[]>();
  all.forEach(({ blocks }, i) => {
    for (const key of blocks.under) {
      const shelf = shelves.get(key);
      if (shelf) shelf.push(i);
      else shelves.set(key, [i]);
    }
  });
  const seen = new Int32Array(all.length).fill(-1);
  for (let i = 0; i < first; i++) {
    for (const key of (all[i] as Shelved).blocks.seek) {
      for (const j of shelves.get(key) ?? []) {
        if (j === i || seen[j] === i || (j < i && j < first)) continue;
        seen[j] = i;
        yield [Math.min(i, j), Math.max(i, j)];
      }
    }
  }
}

/** Sets of positions that are linked, each ascending, in the order of their first. */
export class Links {
  private readonly parent: number[];

  constructor(count: number) {
    this.parent = Array.from({ length: count }, (_, i) => i);
  }

  link(a: number, b: number): void {
    const [one, two] = [this.root(a), this.root(b)];
    this.parent[Math.max(one, two)] = Math.min(one, two);
  }

  sets(): number[][] {
    const sets = new Map<number, number[]>();
    for (let i = 0; i < this.parent.length; i++) {
      const root = this.root(i);
      const set = sets.get(root);
      if (set) set.push(i);
      else sets.set(root, [i]);
    }
    return [...sets.values()];
  }

  private root(i: number): number {
    let at = i;
    while (this.parent[at] !== at) {
      this.parent[at] = this.parent[this.parent[at] as number] as number;
      at = this.parent[at] as number;
    }
    return at;
  }
}

/** Tellings of different reports that share a shelf and have enough points together, for when they were said, are neighbours. */
export function areNeighbours(a: Telling, b: Telling, bar = enough): boolean {
  if (a.claims[0]?.report.key === b.claims[0]?.report.key) return false;
  const asked = askedBySaying(a, b);
  if (asked === Number.POSITIVE_INFINITY) return false;
  const points = score(a, b) - asked;
  return points >= bar || (points >= enoughToDeny && denies(a) !== denies(b));
}
