/**
 * How far two people who coded the same sentences independently agree, per field. `node gold/agreement.ts` prints it.
 * The second coder wrote one value a slot (`second-coding.jsonl`); the first one's alternatives all count as agreement.
 * Claims are paired by the first coder's types and the nearest cue; a claim without a pair is a disagreement on the claim
 * itself and is not counted again in its fields.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldClaim, type GoldItem, goldItems } from './item.ts';

export type Share = { right: number; of: number };
type Second = { id: string; claims: GoldClaim[]; nothing: boolean };
export const fields = ['claim', 'nothing', 'type', 'initiators', 'places', 'time', 'toll', 'source', 'polarity', 'modality'] as const;
export type Agreement = { items: number } & Record<(typeof fields)[number], Share>;

export function agreement(): Agreement {
  const first = new Map(goldItems().map((item) => [item.id, item]));
  const out = { items: 0, ...Object.fromEntries(fields.map((name) => [name, { right: 0, of: 0 }])) } as Agreement;
  const count = (name: (typeof fields)[number], right: boolean): void => {
    out[name].of++;
    if (right) out[name].right++;
  };
  for (const second of secondCoding()) {
    const item = first.get(second.id);
    if (!item) continue;
    out.items++;
    count('nothing', (item.nothing ?? false) === second.nothing);
    compare(item, second, count);
  }
  return out;
}

function compare(item: GoldItem, second: Second, count: (name: (typeof fields)[number], right: boolean) => void): void {
  const used = new Set<GoldClaim>();
  for (const gold of item.claims) {
    const at = (cue: string): number => item.text.indexOf(cue);
    const pair = second.claims
      .filter((claim) => !used.has(claim))
      .sort(
        (a, b) =>
          Number(!typed(gold, a)) - Number(!typed(gold, b)) || Math.abs(at(a.cue) - at(gold.cue)) - Math.abs(at(b.cue) - at(gold.cue)),
      )[0];
    const isPair = pair !== undefined && (typed(gold, pair) || Math.abs(at(pair.cue) - at(gold.cue)) < 20);
    count('claim', isPair);
    if (!isPair) continue;
    used.add(pair);
    count('type', typed(gold, pair));
    if (gold.initiators) count('initiators', sameList(gold.initiators, pair.initiators ?? []));
    if (gold.places) count('places', sameList(gold.places, pair.places ?? []));
    if (gold.time && pair.time) count('time', inside(gold.time, pair.time));
    if (gold.tolls.length > 0)
      count(
        'toll',
        gold.tolls.every((toll) =>
          pair.tolls.some((other) => toll.outcome.split('|').includes(other.outcome) && toll.low === other.low && toll.high === other.high),
        ),
      );
    if (gold.source) count('source', sameId(gold.source, pair.source ?? 'publisher'));
    count('polarity', gold.polarity === pair.polarity);
    count(
      'modality',
      pair.modality.some((value) => gold.modality.includes(value)),
    );
  }
  for (const extra of second.claims) if (!used.has(extra)) count('claim', false);
}

const typed = (gold: GoldClaim, other: GoldClaim): boolean => other.types.some((type) => gold.types.includes(type));
const inside = (gold: readonly (string | null)[], [from, to]: readonly (string | null)[]): boolean =>
  (from ?? '') >= (gold[0] ?? '') && (to ?? '9') <= (gold[1] ?? '9');

/** Ids of the two coders are their own spelling: letters of the longest word must meet. `?words` stands for anybody unnamed. */
function sameId(wanted: string, given: string): boolean {
  const bare = (id: string): string =>
    id
      .toLowerCase()
      .replace(/^(al|ash|as|an|the)-/, '')
      .replace(/[^a-z\u0621-\u064a]/g, '');
  const a = bare(given);
  return wanted
    .split('|')
    .some(
      (id) =>
        (id.startsWith('?') || id.startsWith('person:')) === (given.startsWith('?') || given.startsWith('person:')) &&
        (bare(id).includes(a.slice(0, 5)) || a.includes(bare(id).slice(0, 5))),
    );
}

const sameList = (wanted: readonly string[], given: readonly string[]): boolean => {
  const named = given.filter((id) => !id.startsWith('?'));
  const asked = wanted.filter((id) => !id.startsWith('?'));
  return asked.every((id) => named.some((other) => sameId(id, other))) && named.every((other) => wanted.some((id) => sameId(id, other)));
};

const secondCoding = (): Second[] =>
  readFileSync(join(import.meta.dirname, 'second-coding.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Second);

export const agreementLine = (all: Agreement): string =>
  `second coder on ${all.items} items: ${fields.map((name) => `${name} ${((100 * all[name].right) / Math.max(1, all[name].of)).toFixed(0)} % of ${all[name].of}`).join(' · ')}`;

if (import.meta.main) console.log(agreementLine(agreement()));
