/** The one place where the record calls the gathering. */
import { blocksOf as blocksOfClaim, type HeldClaim, type ToldClaim, type toldClaims } from '#events';

export { type Change, controlStatements, type Regathered, regather, type Shelf } from '#events';

export type Knowledge = Parameters<typeof toldClaims>[2];

/** A claim as it stood before the change, and the neighbourhood it was gathered in. */
export type Shelved = HeldClaim;

/** Names of the shelves that a claim is put under. */
export const blocksOf = (told: ToldClaim, knowledge: Knowledge): readonly string[] => blocksOfClaim(told, knowledge).under;
