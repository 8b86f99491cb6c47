/** Points of a pair of items by their positions; `never` keeps two apart. */
export type Scores = (a: number, b: number) => number;

type Group = { members: number[]; alive: boolean };

/**
 * Agglomerative clustering by average link: the two groups whose members agree best on average are joined, as long as
 * that is enough and no pair of theirs is kept apart. A group in the middle can therefore not chain two strangers together.
 * The result depends on the items' order only where scores tie, so give them in a fixed order.
 * `joined` are pairs that are together whatever the scores. O(n² log n) for n items; parts without a link cost nothing.
 */
export function clustered(count: number, scores: Scores, enough: number, joined: readonly (readonly [number, number])[] = []): number[][] {
  const groups: Group[] = Array.from({ length: count }, (_, i) => ({ members: [i], alive: true }));
  const of = Array.from({ length: count }, (_, i) => i);
  const sums = new Float64Array(count * count);
  for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) sums[i * count + j] = sums[j * count + i] = scores(i, j);
  const join = (into: number, from: number): void => {
    const [kept, gone] = [groups[into] as Group, groups[from] as Group];
    for (const member of gone.members) of[member] = into;
    kept.members.push(...gone.members);
    gone.alive = false;
    for (let k = 0; k < count; k++) {
      if (k === into || !(groups[k] as Group).alive) continue;
      const sum = (sums[into * count + k] as number) + (sums[from * count + k] as number);
      sums[into * count + k] = sums[k * count + into] = sum;
    }
  };
  for (const [a, b] of joined)
    if (of[a] !== of[b]) join(Math.min(of[a] as number, of[b] as number), Math.max(of[a] as number, of[b] as number));
  const average = (a: number, b: number): number =>
    (sums[a * count + b] as number) / ((groups[a] as Group).members.length * (groups[b] as Group).members.length);
  const best = new Int32Array(count).fill(-1);
  const seek = (a: number): void => {
    let [found, value] = [-1, enough];
    for (let b = 0; b < count; b++) {
      if (b === a || !(groups[b] as Group).alive) continue;
      const mean = average(a, b);
      if (mean > value || (found < 0 && mean === value)) [found, value] = [b, mean];
    }
    best[a] = found;
  };
  for (let i = 0; i < count; i++) if ((groups[i] as Group).alive) seek(i);
  for (;;) {
    let [a, value] = [-1, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < count; i++) {
      const b = best[i] as number;
      if (!(groups[i] as Group).alive || b < 0) continue;
      const mean = average(i, b);
      if (mean > value) [a, value] = [i, mean];
    }
    if (a < 0) break;
    const [into, from] = [Math.min(a, best[a] as number), Math.max(a, best[a] as number)];
    join(into, from);
    seek(into);
    for (let i = 0; i < count; i++) {
      if (!(groups[i] as Group).alive || i === into) continue;
      if (best[i] === into || best[i] === from) seek(i);
      else if (best[i] === -1 || average(i, into) > average(i, best[i] as number)) if (average(i, into) >= enough) best[i] = into;
    }
  }
  return groups.filter(({ alive }) => alive).map(({ members }) => members.sort((x, y) => x - y));
}
