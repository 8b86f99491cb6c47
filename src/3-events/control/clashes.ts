/** In what the accounts of one day cannot all be right. */
import type { Knowledge } from '#knowledge';
import type { Party, Reason, Voice } from '../model.ts';
import type { Speaking } from './account.ts';
import { isOfSide, mayAgree } from './agreement.ts';
import { contradictedReason, differentHoldersReason, extentReason, olderWordReason, onlyDeniedReason } from './reasons.ts';
import type { Hold } from './standing.ts';

/** Accounts that name the same holders, however many they are. */
type Position = { readonly holds: readonly Hold[]; readonly speaking: Speaking[] };

export function clashesOf(speaking: readonly Speaking[], day: string, knowledge: Knowledge): Reason[] {
  const asserting = speaking.filter(({ view }) => view.holds.length > 0);
  if (asserting.length === 0) return [onlyDeniedReason(namesOf(speaking))];
  const inside = asserting.filter(({ view }) => view.state === 'contested');
  return [
    ...(inside.length ? [extentReason(namesOf(inside))] : []),
    ...holderClashes(asserting, day, knowledge),
    ...denialClashes(speaking, asserting, day, knowledge),
  ];
}

const namesOf = (some: readonly { readonly voice: Voice }[]): string[] => some.map(({ voice }) => voice.name);

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

/** Who is said to hold it, and by whom since when. `asOf`: as a state of things, not by taking it. */
type Held = { readonly party: Party; readonly asOf: boolean; readonly by: { readonly voice: Voice; readonly day: string }[] };

function heldBy(asserting: readonly Speaking[]): Held[] {
  const all = new Map<string, Held>();
  for (const { voice, view } of asserting)
    for (const { party, asOf, day } of view.holds) {
      const key = `${asOf} ${party.id} ${party.name}`;
      const held = all.get(key) ?? { party, asOf, by: [] };
      held.by.push({ voice, day });
      all.set(key, held);
    }
  return [...all.values()];
}

/** A denial speaks of what is said to have begun by the days it speaks of, not of what came after; one of nobody known, of any taking by others. */
function denialClashes(speaking: readonly Speaking[], asserting: readonly Speaking[], day: string, knowledge: Knowledge): Reason[] {
  const denying = speaking.filter(({ view }) => view.denials.length > 0);
  return heldBy(asserting).flatMap(({ party, asOf, by }) => {
    const isOf = (denied: Party | null, denier: Speaking): boolean =>
      denied && denied.id !== null ? mayAgree(denied, party, day, knowledge) : !asOf && !isOfSide(denier, party, day, knowledge);
    const met = denying.flatMap((denier) => {
      const untils = denier.view.denials.filter((denial) => isOf(denial.party, denier)).map(({ until }) => until);
      const [until] = untils.sort().reverse();
      return until !== undefined && by.some((one) => one.voice.id !== denier.voice.id && one.day <= until)
        ? [{ voice: denier.voice, until }]
        : [];
    });
    const said = by.filter((one) => met.some(({ voice, until }) => one.voice.id !== voice.id && one.day <= until));
    return met.length ? [contradictedReason(namesOf(met), namesOf(said), party.name)] : [];
  });
}
