import { InputFault } from './input-fault.ts';

/** Who may publish: every source, and every actor, since an actor may speak for itself; with their names, sites and handles. */
export type Publishers = ReadonlyMap<string, readonly string[]>;

/** Throws `InputFault` (`unknown-publisher`) with the nearest identifiers. */
export function requirePublisher(id: string, known: Publishers): void {
  if (known.has(id)) return;
  const near = nearest(id, known);
  const hint = near.length ? `did you mean ${near.join(', ')}?` : 'use an identifier of knowledge/sources';
  throw new InputFault('unknown-publisher', `${JSON.stringify(id.slice(0, 60))} is not a publisher Riwaya knows; ${hint}`);
}

/** At most three identifiers, the nearest first: a name of theirs, then shared words, then letters that differ. */
export function nearest(id: string, known: Publishers): string[] {
  const wanted = id.toLowerCase().slice(0, 60);
  const slug = wanted.replace(/[\s_.]+/g, '-');
  const words = new Set(slug.split('-').filter((word) => word.length > 2));
  const score = (candidate: string, names: readonly string[]): number => {
    if (names.some((name) => name.toLowerCase() === wanted)) return -99;
    return distance(slug, candidate) - 4 * shared(words, candidate);
  };
  return [...known]
    .map(([candidate, names]) => ({ candidate, score: score(candidate, names) }))
    .filter((entry) => entry.score <= Math.max(2, slug.length / 3))
    .sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map((entry) => entry.candidate);
}

const shared = (words: ReadonlySet<string>, id: string): number => id.split('-').filter((word) => words.has(word)).length;

/** Levenshtein: letters to insert, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
