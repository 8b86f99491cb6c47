/** One sentence coded by hand, a line of `gold/*.jsonl`; CONTRIBUTING.md says how to add one. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `vague`: words without a number. `who` and parts are scored only where they are given. */
export type GoldToll = {
  outcome: string;
  low: number | null;
  high: number | null;
  who?: string;
  of_which?: { who: string; low: number | null }[];
  vague?: boolean;
};

/**
 * Ids may be written `a|b`: either is right, and so is a part of it. `?words` is somebody or some place that is not
 * known, whose text holds the words. A slot that is null is not scored; `[]` means nobody, so nobody may be given.
 */
export type GoldClaim = {
  types: string[];
  cue: string;
  initiators: string[] | null;
  targets: string[] | null;
  places: string[] | null;
  time: [string | null, string | null] | null;
  tolls: GoldToll[];
  no_toll?: boolean;
  no_tolls?: boolean;
  incidents: [number | null, number | null] | null;
  source: string | null;
  polarity: string;
  modality: string[];
};

export type GoldItem = {
  id: string;
  text: string;
  published: string;
  kind: string[];
  claims: GoldClaim[];
  /** No claim may be read here. */
  nothing?: boolean;
  /** Loaded words that must be found, and no others; null when not coded. */
  terms: string[] | null;
  numbers?: { text: string; low: number | null; high: number | null }[];
  dates?: { text: string; start: string | null; end: string | null; precision?: string }[];
};

/** Files of this folder with lines of another form: a second coder's, and the places of `places-score.ts`. */
const notItems = /^(second|places)/;

/** All items, in the order of files and lines. Throws on a line that is not JSON or an id that is there twice. */
export function goldItems(): GoldItem[] {
  const seen = new Set<string>();
  return globSync('*.jsonl', { cwd: import.meta.dirname })
    .filter((file) => !notItems.test(file))
    .sort()
    .flatMap((file) =>
      readFileSync(join(import.meta.dirname, file), 'utf8')
        .split('\n')
        .flatMap((line, i) => (line.trim() ? [parsed(line, `gold/${file}:${i + 1}`, seen)] : [])),
    );
}

function parsed(line: string, where: string, seen: Set<string>): GoldItem {
  let item: GoldItem;
  try {
    item = JSON.parse(line) as GoldItem;
  } catch (error) {
    throw new Error(`${where} is not JSON (${(error as Error).message}); write one item a line`);
  }
  if (seen.has(item.id)) throw new Error(`${where}: the id ${item.id} is there already; give this item another`);
  seen.add(item.id);
  for (const claim of item.claims) {
    if (!item.text.includes(claim.cue)) throw new Error(`${where}: the cue "${claim.cue}" is not in the text of ${item.id}`);
  }
  return item;
}
