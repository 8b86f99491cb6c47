import { saidToHaveStopped } from '#claims';
import type { Knowledge } from '#knowledge';
import { familyOf } from '../families.ts';
import type { Account, Dispute, ToldClaim } from '../model.ts';
import { onOneSide } from '../one-side.ts';
import { disputesBetween } from './disputes.ts';
import { loneAccount } from './lone-account.ts';
import { oppositeOf } from './opposites.ts';
import { namedParties } from './perpetrator-differs.ts';
import { dayOf, type Position, positionOf } from './position.ts';

/**
 * How two claims of two voices stand to each other. `agrees`: they tell of one kind of act and nothing in them clashes.
 * `disputes`: where they cannot both be so. Neither where they tell of different things, or where one undoes the other
 * (`opposite` names how). `likeness`: how much they have in common, 0 to 5, to choose among several claims of one report.
 */
export type Relation = {
  readonly agrees: boolean;
  readonly disputes: readonly Dispute[];
  readonly opposite: string | null;
  readonly likeness: number;
};

export function relationOf(a: ToldClaim, b: ToldClaim, knowledge: Knowledge): Relation {
  const [one, other] = [a, b].map((told) => positionOf(loneAccount(told, knowledge), new Map([[told.key, told]]))) as [Position, Position];
  const opposite = oppositeOf(a.claim.type, b.claim.type);
  const isOver = ({ claim }: ToldClaim): boolean => claim.notes.includes(saidToHaveStopped);
  const sameFamily = familyOf[a.claim.type] === familyOf[b.claim.type];
  const undone =
    sameFamily && isOver(a) !== isOver(b)
      ? 'going on and over'
      : opposite && (opposite.anyone || shareDoer(one.account, other.account, knowledge))
        ? opposite.name
        : null;
  const disputes = sameFamily ? disputesBetween(one, other, knowledge) : [];
  const agrees =
    sameFamily &&
    undone === null &&
    disputes.length === 0 &&
    one.account.holds === other.account.holds &&
    !strangers(one.account, other.account, knowledge);
  return { agrees, disputes, opposite: undone, likeness: likenessOf(a, b, sameFamily, undone !== null) };
}

/** A doer named by both, or by neither. */
function shareDoer(a: Account, b: Account, knowledge: Knowledge): boolean {
  const [ours, theirs] = [namedParties(a.initiators), namedParties(b.initiators)];
  if (ours.length === 0 || theirs.length === 0) return true;
  return ours.some(({ id }) => theirs.some((their) => onOneSide(id, their.id, dayOf(a), knowledge)));
}

/** Both name whom it was done to, and nobody is named by both. */
function strangers(a: Account, b: Account, knowledge: Knowledge): boolean {
  const [ours, theirs] = [namedParties(a.targets), namedParties(b.targets)];
  if (ours.length === 0 || theirs.length === 0) return false;
  return !ours.some(({ id }) => theirs.some((their) => onOneSide(id, their.id, dayOf(a), knowledge)));
}

function likenessOf({ claim: a }: ToldClaim, { claim: b }: ToldClaim, sameFamily: boolean, opposite: boolean): number {
  const ids = (slots: readonly { readonly actor: { readonly id: string } | null }[]): string[] =>
    slots.flatMap(({ actor }) => actor?.id ?? []);
  const shares = (some: readonly string[], others: readonly string[]): number => (some.some((id) => others.includes(id)) ? 1 : 0);
  const places = ({ places }: typeof a): string[] => places.flatMap(({ place }) => place?.id ?? []);
  const kind = a.type === b.type ? 2 : sameFamily || opposite ? 1 : 0;
  return (
    kind +
    shares(places(a), places(b)) +
    shares([...ids(a.initiators), ...ids(a.targets)], [...ids(b.initiators), ...ids(b.targets)]) +
    shares(
      a.tolls.map(({ outcome }) => outcome),
      b.tolls.map(({ outcome }) => outcome),
    )
  );
}
