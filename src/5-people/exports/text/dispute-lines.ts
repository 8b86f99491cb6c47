import type { Dispute } from '#events';
import { accountName } from '../labels/event-phrases.ts';
import type { EventPen } from './event-pen.ts';
import { differenceSign } from './side-by-side.ts';

/** Where accounts cannot both be so, and the sentences that clash. */
export function disputeLines(pen: EventPen): string[] {
  const { disputes } = pen.event;
  if (!disputes.length) return [];
  return [pen.strong(`${differenceSign} ${pen.labels.words.disputes}`), ...disputes.flatMap((dispute) => oneDispute(dispute, pen))];
}

function oneDispute({ kind, accounts: between, claims, values, reason }: Dispute, pen: EventPen): string[] {
  const { labels, wording, say, event, told, valueTold, fold, quoted } = pen;
  const sentence = (claim: string): string =>
    event.accounts.flatMap(({ sayings }) => sayings).find((saying) => saying.claim === claim)?.quotation ?? '';
  const sides = [0, 1].flatMap((i) => {
    const [account = '', claim = '', value = ''] = [between[i], claims[i], values[i]];
    const name = say(accountName(account, event.accounts, wording));
    return [...fold(value ? `${name}: ${say(valueTold(value))}` : name, 4), ...quoted(sentence(claim), 6)];
  });
  return [...fold(`${differenceSign} ${say(labels.disputes[kind])}: ${say(told(reason.sentence))}`, 2), ...sides];
}
