/** What is marked in a report: every mention, and the words of every claim's slots. */
import type { Claim, Document, Mention } from '#contract';
import type { MarkKind } from '../labels/labels.ts';

/** `claims` are numbers of claims (from 0) whose slots these words fill; `event` marks the act of the first of them. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  readonly claims: readonly number[];
  readonly mention: Mention | null;
};

const kinds: Readonly<Record<Mention['kind'], MarkKind>> = {
  actor: 'actor',
  person: 'actor',
  place: 'place',
  source: 'voice',
  time: 'time',
  quantity: 'toll',
  term: 'term',
};

/** Marks with the same span and kind are one. In reading order, the longer first. */
export function marksOf({ mentions, claims, report }: Document): Mark[] {
  const found = new Map<string, { -readonly [K in keyof Mark]: K extends 'claims' ? number[] : Mark[K] }>();
  const add = (start: number, end: number, kind: MarkKind, claim: number | null, mention: Mention | null): void => {
    if (start >= end || end > report.text.length) return;
    const key = `${start} ${end} ${kind}`;
    const mark = found.get(key) ?? { start, end, kind, claims: [], mention };
    if (claim !== null && !mark.claims.includes(claim)) mark.claims.push(claim);
    mark.mention ??= mention;
    found.set(key, mark);
  };
  for (const mention of mentions) add(mention.start, mention.end, kinds[mention.kind], null, mention);
  for (const [i, claim] of claims.entries()) {
    for (const [kind, span] of filled(claim, report.text)) add(span.start, span.end, kind, i, null);
  }
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end || order.indexOf(a.kind) - order.indexOf(b.kind));
}

const order: readonly MarkKind[] = ['event', 'toll', 'actor', 'voice', 'place', 'time', 'term'];

function* filled(claim: Claim, text: string): Generator<[MarkKind, { start: number; end: number }]> {
  yield ['event', claim.event];
  for (const actor of [...claim.initiators, ...claim.targets]) yield ['actor', actor];
  for (const place of claim.places) yield ['place', place];
  for (const toll of claim.tolls) yield ['toll', toll];
  for (const voice of claim.attribution) yield ['voice', voice];
  const when = timeSpan(claim, text);
  if (when) yield ['time', when];
}

/** A claim's time carries its words only; they are looked for in the claim's own sentence. */
function timeSpan({ time, sentence }: Claim, text: string): { start: number; end: number } | null {
  if (!time.text) return null;
  const start = text.indexOf(time.text, sentence.start);
  return start >= 0 && start + time.text.length <= sentence.end ? { start, end: start + time.text.length } : null;
}
