import type { Dispute } from '#events';
import { accountName, comma } from '../labels/event-phrases.ts';
import type { EventPen } from './event-pen.ts';
import { differenceSign } from './side-by-side.ts';

/** Where accounts cannot both be so, and the sentences that clash. Those who clash over the same two values stand together. */
export function disputeLines(pen: EventPen): string[] {
  const { disputes } = pen.event;
  if (!disputes.length) return [];
  const clashes = Map.groupBy(disputes, ({ kind, values }) => [kind, ...[...values].sort()].join('\n'));
  return [pen.strong(`${differenceSign} ${pen.labels.words.disputes}`), ...[...clashes.values()].flatMap((clash) => oneClash(clash, pen))];
}

type Stand = { readonly accounts: Set<string>; readonly claim: string };

/** One pair of values: what two accounts say in a sentence, what more say only side by side. */
function oneClash(clash: readonly Dispute[], pen: EventPen): string[] {
  const { labels, say, told, fold } = pen;
  const [first] = clash;
  if (!first) return [];
  const stands = new Map<string, Stand>();
  for (const { accounts, claims, values } of clash) {
    for (const [i, value] of values.entries()) {
      const key = first.values[0] === first.values[1] ? `${i}` : value;
      const stand = stands.get(key) ?? { accounts: new Set(), claim: claims[i] ?? '' };
      stand.accounts.add(accounts[i] ?? '');
      stands.set(key, stand);
    }
  }
  const sentence = clash.length === 1 ? `: ${say(told(first.reason.sentence))}` : '';
  return [
    ...fold(`${differenceSign} ${say(labels.disputes[first.kind])}${sentence}`, 2),
    ...[...stands.values()].flatMap((stand, i) => standLines(stand, first.values[i] ?? '', pen)),
  ];
}

/** Who holds to a value, and the words of the first of them. */
function standLines({ accounts, claim }: Stand, value: string, { wording, say, event, valueTold, fold, quoted }: EventPen): string[] {
  const names = [...accounts].map((account) => say(accountName(account, event.accounts, wording))).join(comma(wording));
  const quotation = event.accounts.flatMap(({ sayings }) => sayings).find((saying) => saying.claim === claim)?.quotation ?? '';
  return [...fold(value ? `${names}: ${say(valueTold(value))}` : names, 4), ...quoted(quotation, 6)];
}
