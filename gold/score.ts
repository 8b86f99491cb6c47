/**
 * Scores the reader on the sentences coded here. `node gold/score.ts` prints the table, `--misses` what is wrong,
 * `--raise` lifts the floor to the present scores (never lowers it).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Document, Mention } from '#claims';
import { openReader } from '../bench/engine.ts';
import { type GoldClaim, type GoldItem, goldItems } from './item.ts';
import { type SlotName, type Slots, scored, slotsOf } from './slots.ts';

export type Share = { right: number; of: number };
export type ItemScore = {
  item: GoldItem;
  claims: Share;
  /** Claims the reader gave and did not set aside, and how many of them match the gold. */
  given: Share;
  slots: Partial<Record<SlotName, Share>>;
  terms: Share;
  strayTerms: number;
  numbers: Share;
  dates: Share;
  misses: string[];
};

const slotNames = Object.keys(scored) as SlotName[];
const isAside = (claim: Claim): boolean => ['background', 'hypothetical', 'demanded', 'planned'].includes(claim.modality);

/** Scores one item; the same rules as for a whole report, with the item as the line. */
export function scoreItem(item: GoldItem, document: Document): ItemScore {
  const { pairs, used } = paired(item, document.claims);
  const misses = pairs.flatMap(({ gold, slots }) => (slots ? wrongSlots(gold, slots) : [`missed ${gold.types[0]} (${gold.cue})`]));
  const given = document.claims.filter((claim) => !isAside(claim));
  for (const claim of given) if (!used.has(claim)) misses.push(`stray ${claim.type} (${claim.event.text})`);
  const slots: ItemScore['slots'] = {};
  for (const name of slotNames) {
    const asked = pairs.filter(({ gold }) => scored[name](gold));
    if (asked.length > 0) slots[name] = { right: asked.filter((pair) => pair.slots?.[name] === true).length, of: asked.length };
  }
  const heard = termsHeard(item, document.mentions);
  const numbers = (item.numbers ?? []).filter((want) => document.mentions.some((mention) => isNumber(mention, want)));
  const dates = (item.dates ?? []).filter((want) => document.mentions.some((mention) => isDate(mention, want)));
  return {
    item,
    claims: { right: pairs.filter((pair) => pair.slots).length, of: pairs.length },
    given: { right: given.filter((claim) => used.has(claim)).length, of: given.length },
    slots,
    terms: { right: heard.right, of: item.terms?.length ?? 0 },
    strayTerms: heard.stray,
    numbers: { right: numbers.length, of: item.numbers?.length ?? 0 },
    dates: { right: dates.length, of: item.dates?.length ?? 0 },
    misses,
  };
}

type Pair = { gold: GoldClaim; slots: Slots | null };

/** Each gold claim takes the unused claim of an accepted type that agrees on most slots and stands nearest to the cue. */
function paired(item: GoldItem, claims: readonly Claim[]): { pairs: Pair[]; used: Set<Claim> } {
  const used = new Set<Claim>();
  const pairs = item.claims.map((gold): Pair => {
    let best: { claim: Claim; slots: Slots; rank: number } | null = null;
    for (const claim of claims) {
      if (used.has(claim) || !gold.types.includes(claim.type) || (isAside(claim) && !gold.modality.includes(claim.modality))) continue;
      const slots = slotsOf(gold, claim);
      const right = Object.values(slots).filter((value) => value === true).length;
      const rank = right - Math.abs(claim.event.start - item.text.indexOf(gold.cue)) / 1e4;
      if (!best || rank > best.rank) best = { claim, slots, rank };
    }
    if (best) used.add(best.claim);
    return { gold, slots: best?.slots ?? null };
  });
  return { pairs, used };
}

const wrongSlots = (gold: GoldClaim, slots: Slots): string[] =>
  slotNames.filter((name) => scored[name](gold) && slots[name] === false).map((name) => `wrong ${name} of ${gold.types[0]} (${gold.cue})`);

function termsHeard(item: GoldItem, mentions: readonly Mention[]): { right: number; stray: number } {
  const wanted = item.terms;
  if (!wanted) return { right: 0, stray: 0 };
  const tagged = mentions.filter((mention) => mention.kind === 'term');
  return {
    right: wanted.filter((term) => tagged.some((mention) => overlap(mention.text, term))).length,
    stray: tagged.filter((mention) => !wanted.some((term) => overlap(mention.text, term))).length,
  };
}

/** One holds the other and is at least half as long. */
function overlap(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.includes(short) && short.length * 2 >= long.length;
}

const touches = (mention: Mention, text: string): boolean => text.includes(mention.text) || mention.text.includes(text);

function isNumber(mention: Mention, want: { text: string; low: number | null; high: number | null }): boolean {
  if (mention.kind !== 'quantity' || !touches(mention, want.text) || !mention.value || !('low' in mention.value)) return false;
  return mention.value.low === want.low && mention.value.high === want.high;
}

function isDate(mention: Mention, want: { text: string; start: string | null; end: string | null; precision?: string }): boolean {
  if (mention.kind !== 'time' || !touches(mention, want.text) || !mention.value || !('precision' in mention.value)) return false;
  const { start, end, precision } = mention.value;
  return start === want.start && end === want.end && (!want.precision || want.precision.split('|').includes(precision));
}

export type GoldReport = {
  items: number;
  claims: Share;
  precision: Share;
  slots: Share;
  by_slot: Record<string, Share>;
  nothing: Share;
  terms: Share;
  stray_terms: number;
  numbers: Share;
  dates: Share;
  by_kind: Record<string, { items: number; claims: Share; slots: Share; clean: Share }>;
};

const sum = (shares: readonly (Share | undefined)[]): Share =>
  shares.reduce<Share>((a, b) => ({ right: a.right + (b?.right ?? 0), of: a.of + (b?.of ?? 0) }), { right: 0, of: 0 });
const slotSum = (score: ItemScore): Share => sum(Object.values(score.slots));
const isClean = (score: ItemScore): boolean => score.misses.length === 0;

export function goldReport(scores: readonly ItemScore[]): GoldReport {
  const nothing = scores.filter((score) => score.item.nothing);
  const kinds = [...new Set(scores.flatMap((score) => score.item.kind))].sort();
  const ofKind = (kind: string) => {
    const some = scores.filter((score) => score.item.kind.includes(kind));
    return {
      items: some.length,
      claims: sum(some.map((s) => s.claims)),
      slots: sum(some.map(slotSum)),
      clean: { right: some.filter(isClean).length, of: some.length },
    };
  };
  return {
    items: scores.length,
    claims: sum(scores.map((s) => s.claims)),
    precision: sum(scores.map((s) => s.given)),
    slots: sum(scores.map(slotSum)),
    by_slot: Object.fromEntries(slotNames.map((name) => [name, sum(scores.map((s) => s.slots[name]))])),
    nothing: { right: nothing.filter((s) => s.given.of === 0).length, of: nothing.length },
    terms: sum(scores.map((s) => s.terms)),
    stray_terms: scores.reduce((n, s) => n + s.strayTerms, 0),
    numbers: sum(scores.map((s) => s.numbers)),
    dates: sum(scores.map((s) => s.dates)),
    by_kind: Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind)])),
  };
}

/** The figures that have a floor, each a share from 0 to 1. */
export function floorFigures(report: GoldReport): Record<string, number> {
  const share = ({ right, of }: Share): number => (of ? right / of : 1);
  const keys = ['claims', 'precision', 'slots', 'nothing', 'terms', 'numbers', 'dates'] as const;
  return Object.fromEntries(keys.map((key) => [key, share(report[key])]));
}

/** Reads every item with the engine as it is and scores it. */
export async function scoreGold(): Promise<ItemScore[]> {
  const read = await openReader();
  return goldItems().map((item) => scoreItem(item, read({ id: item.id, text: item.text, published: item.published })));
}

export const floorPath = join(import.meta.dirname, 'floor.json');

async function main(flags: readonly string[]): Promise<void> {
  const scores = await scoreGold();
  const report = goldReport(scores);
  if (flags.includes('--misses')) for (const { item, misses } of scores) for (const miss of misses) console.log(`${item.id}  ${miss}`);
  const line = ({ right, of }: Share): string => `${right}/${of}`;
  for (const [kind, { items, claims, slots, clean }] of Object.entries(report.by_kind)) {
    console.log(
      `${kind.padEnd(22)} items ${String(items).padStart(3)}  claims ${line(claims).padStart(7)}  slots ${line(slots).padStart(9)}  without fault ${line(clean)}`,
    );
  }
  console.log(
    Object.entries(report.by_slot)
      .map(([name, share]) => `${name} ${line(share)}`)
      .join(' · '),
  );
  console.log(
    Object.entries(floorFigures(report))
      .map(([name, value]) => `${name} ${value.toFixed(3)}`)
      .join(' · '),
    `· stray terms ${report.stray_terms}`,
  );
  if (flags.includes('--raise')) await raise(report);
}

async function raise(report: GoldReport): Promise<void> {
  const { readFileSync } = await import('node:fs');
  const old = JSON.parse(readFileSync(floorPath, 'utf8')) as Record<string, number>;
  const now = Object.entries(floorFigures(report)).map(([name, value]) => [
    name,
    Math.max(old[name] ?? 0, Math.floor(value * 1000) / 1000),
  ]);
  writeFileSync(floorPath, `${JSON.stringify(Object.fromEntries(now), null, 2)}\n`);
}

if (import.meta.main) await main(process.argv.slice(2));
