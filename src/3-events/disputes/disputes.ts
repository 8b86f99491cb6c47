import type { Knowledge } from '#knowledge';
import type { Account, Dispute, DisputeKind, ToldClaim } from '../model.ts';
import { denied } from './denied.ts';
import { outcomeDiffers } from './outcome-differs.ts';
import { perpetratorDiffers } from './perpetrator-differs.ts';
import { placeDiffers } from './place-differs.ts';
import { type Clash, isOneVoice, type Position, positionOf, reasonOf } from './position.ts';
import { timeDiffers } from './time-differs.ts';
import { tollDiffers } from './toll-differs.ts';

type Rule = (a: Position, b: Position, knowledge: Knowledge) => Clash | null;

/** Only accounts that both assert can differ in what they assert. */
const asserted =
  (rule: Rule): Rule =>
  (a, b, knowledge) =>
    a.account.holds === 'asserts' && b.account.holds === 'asserts' ? rule(a, b, knowledge) : null;

/** Every kind of dispute and when two accounts have it, in the order that disputes are listed in. */
const rules: readonly (readonly [DisputeKind, Rule])[] = [
  ['denied', denied],
  ['outcome-differs', asserted(outcomeDiffers)],
  ['perpetrator-differs', asserted(perpetratorDiffers)],
  ['toll-differs', asserted(tollDiffers)],
  ['place-differs', asserted(placeDiffers)],
  ['time-differs', asserted(timeDiffers)],
];

/** Where two accounts cannot both be so; one dispute per kind. */
export const disputesBetween = (a: Position, b: Position, knowledge: Knowledge): Dispute[] =>
  rules.flatMap(([kind, rule]) => {
    const clash = rule(a, b, knowledge);
    if (!clash) return [];
    const { claims, values } = clash;
    return [{ kind, accounts: [a.account.id, b.account.id], claims, values, reason: reasonOf(kind, a.account, b.account, clash) }];
  });

/**
 * Where the accounts of one event cannot both be so: one dispute per kind and pair, in the order of the accounts given.
 * A voice does not dispute with itself, and an account that repeats one of the others counts with that.
 */
export function disputesOf(accounts: readonly Account[], told: ReadonlyMap<string, ToldClaim>, knowledge: Knowledge): Dispute[] {
  const ids = new Set(accounts.map(({ id }) => id));
  const positions = accounts.filter(({ repeats }) => repeats === null || !ids.has(repeats)).map((account) => positionOf(account, told));
  return positions.flatMap((a, n) =>
    positions.slice(n + 1).flatMap((b) => (isOneVoice(a.account, b.account) ? [] : disputesBetween(a, b, knowledge))),
  );
}
