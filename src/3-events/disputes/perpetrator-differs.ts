import type { Knowledge } from '#knowledge';
import { familyOf } from '../families.ts';
import type { Account, Party } from '../model.ts';
import { onOneSide } from '../one-side.ts';
import { type Clash, claimNaming, dayOf, type Position } from './position.ts';

/** Here nobody is the doer (an agreement has parties), or the outcome says who took what. */
const without: ReadonlySet<string> = new Set(['agreement', 'control']);
const anybody: ReadonlySet<string> = new Set(['civilians', 'prisoners', 'displaced-people']);

type Named = Party & { readonly id: string };

/** Parties that can be told from others: known by an id, and not people in general. */
export const namedParties = (parties: readonly Party[]): Named[] =>
  parties.filter((party): party is Named => party.id !== null && !anybody.has(party.id));

/** In fighting each side acts on the other: whoever is named on either side is a party. */
const doers = (account: Account): Named[] =>
  namedParties(account.types.includes('armed-clash') ? [...account.initiators, ...account.targets] : account.initiators);

/**
 * Both name who did it, and no name of the one is equal to, part of, on one side or allied with a name of the other.
 * Nobody named, or nobody known, clashes with nothing.
 */
export function perpetratorDiffers(a: Position, b: Position, knowledge: Knowledge): Clash | null {
  if ([a, b].some(({ account }) => account.types.length > 0 && account.types.every((type) => without.has(familyOf[type])))) return null;
  const [ours, theirs] = [doers(a.account), doers(b.account)];
  const [first] = ours;
  const [other] = theirs;
  if (!first || !other) return null;
  const day = dayOf(a.account) ?? dayOf(b.account);
  if (ours.some(({ id }) => theirs.some((their) => onOneSide(id, their.id, day, knowledge)))) return null;
  return {
    claims: [claimNaming(a, 'initiators', first), claimNaming(b, 'initiators', other)],
    values: [namesOf(ours), namesOf(theirs)],
    value: 1,
    says: [`names ${namesOf(ours)}`, `names ${namesOf(theirs)}`],
  };
}

export const namesOf = (parties: readonly Party[]): string => parties.map(({ name }) => name).join(', ');
