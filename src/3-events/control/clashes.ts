/** In what the accounts of one day cannot all be right. */
import type { Knowledge } from '#knowledge';
import type { Reason } from '../model.ts';
import type { Speaking } from './account.ts';
import { isOfSide, mayAgree } from './agreement.ts';
import { contradictedReason, differentHoldersReason, extentReason, olderWordReason, onlyDeniedReason } from './reasons.ts';
import type { Denial, Hold } from './standing.ts';

/** Accounts that name the same holders, however many they are. */
type Position = { readonly holds: readonly Hold[]; readonly speaking: Speaking[] };

export function clashesOf(speaking: readonly Speaking[], day: string, knowledge: Knowledge): Reason[] {
  const asserting = speaking.filter(({ view }) => view.holds.length > 0);
  if (asserting.length === 0) return [onlyDeniedReason(namesOf(speaking))];
  const inside = asserting.filter(({ view }) => view.state === 'contested');
  return [
    ...(inside.length ? [extentReason(namesOf(inside))] : []),
    ...holderClashes(asserting, day, knowledge),
    ...speaking.flatMap((denier) => {
      const denied = asserting.filter((asserter) => denier !== asserter && isDenied(denier, asserter, day, knowledge));
      return denied.length ? [contradictedReason(denier.voice.name, namesOf(denied))] : [];
    }),
  ];
}

const namesOf = (speaking: readonly Speaking[]): string[] => speaking.map(({ voice }) => voice.name);

function holderClashes(asserting: readonly Speaking[], day: string, knowledge: Knowledge): Reason[] {
  const positions = positionsOf(asserting);
  const older = new Map<string, Reason>();
  const pairs = positions.flatMap((a, n) =>
    positions.slice(n + 1).flatMap((b) => {
      const pair = differingHolds(a.holds, b.holds, day, knowledge);
      if (!pair) return [];
      for (const [position, against] of [[a, pair[1]] as const, [b, pair[0]] as const])
        for (const { voice, view } of position.speaking)
          if (!against.asOf && view.last < against.day) older.set(voice.id, olderWordReason(voice.name, view.last, against.day));
      return [differentHoldersReason(namesOf(a.speaking), pair[0].party.name, namesOf(b.speaking), pair[1].party.name)];
    }),
  );
  return [...pairs, ...older.values()];
}

function positionsOf(asserting: readonly Speaking[]): Position[] {
  const all = new Map<string, Position>();
  for (const one of asserting) {
    const { holds } = one.view;
    const key = JSON.stringify(holds.map(({ party }) => [party.id, party.name]).sort());
    const known = all.get(key);
    if (known) known.speaking.push(one);
    else all.set(key, { holds, speaking: [one] });
  }
  return [...all.values()];
}

/** A holder that one account names and none of the other's agrees with, with one of the other's. */
function differingHolds(some: readonly Hold[], others: readonly Hold[], day: string, knowledge: Knowledge): [Hold, Hold] | null {
  const strange = (list: readonly Hold[], from: readonly Hold[]): Hold | undefined =>
    list.find(({ party }) => !from.some((hold) => mayAgree(party, hold.party, day, knowledge)));
  const mine = strange(some, others);
  const [first, other] = [some[0], others[0]];
  if (mine && other) return [mine, other];
  const theirs = strange(others, some);
  return theirs && first ? [first, theirs] : null;
}

/** A denial speaks of what is said to have begun by the days it speaks of, not of what came after; one of nobody known, of any taking by others. */
function isDenied(denier: Speaking, asserter: Speaking, day: string, knowledge: Knowledge): boolean {
  const isOf = (party: Denial['party'], hold: Hold): boolean =>
    party && party.id !== null ? mayAgree(party, hold.party, day, knowledge) : !hold.asOf && !isOfSide(denier, hold.party, day, knowledge);
  return asserter.view.holds.some((hold) => denier.view.denials.some(({ party, until }) => hold.day <= until && isOf(party, hold)));
}
