/** What all accounts of one day come to. */
import type { Knowledge } from '#knowledge';
import type { ControlState, Reason, Voice } from '../model.ts';
import { opposed } from '../sides-of.ts';
import { isSilent, type LevelView } from './account.ts';
import { mayAgree, sameBody, sidesOfParty } from './agreement.ts';
import {
  agreeReason,
  contradictedReason,
  differentHoldersReason,
  extentReason,
  onlyDeniedReason,
  ownSideReason,
  singleVoiceReason,
  unitSetAsideReason,
  unnamedReason,
} from './reasons.ts';
import type { Denial, Hold } from './standing.ts';

export type Speaking = { readonly voice: Voice; readonly sides: readonly string[]; readonly view: LevelView };
export type Combined = { readonly state: ControlState; readonly speaking: readonly Speaking[]; readonly reasons: readonly Reason[] };

/**
 * | state | when |
 * |---|---|
 * | held | two independent voices or more agree who holds it, and one is known to be of no side of the holder, or of an opposing one |
 * | claimed | only a single voice says so, or only voices of the holder's own side |
 * | contested | standing accounts name holders of different sides, one denies what another says, one is contested in itself (a part, taken and lost), or there are only denials |
 * | unknown | nothing is said, or all that was said has ended or lapsed |
 *
 * Null where no account says anything. `place` is a name.
 */
export function combine(all: readonly Speaking[], day: string, place: string, knowledge: Knowledge): Combined | null {
  if (all.length === 0) return null;
  const level = Math.min(...all.map(({ view }) => (isSilent(view) ? Number.POSITIVE_INFINITY : view.level)));
  const speaking = all.filter(({ view }) => !isSilent(view) && view.level === level);
  const aside = all.filter(({ view }) => !isSilent(view) && view.level > level).map(({ voice }) => voice.name);
  const setAside = aside.length ? [unitSetAsideReason(aside, place)] : [];
  if (speaking.length === 0) return { state: 'unknown', speaking: all, reasons: [] };
  const clashes = clashesOf(speaking, day, knowledge);
  const { state, reasons } = clashes.length ? { state: 'contested' as const, reasons: clashes } : agreed(speaking, day, knowledge);
  return { state, speaking, reasons: [...reasons, ...setAside] };
}

function clashesOf(speaking: readonly Speaking[], day: string, knowledge: Knowledge): Reason[] {
  const asserting = speaking.filter(({ view }) => view.holds.length > 0);
  const inside = asserting.filter(({ view }) => view.state === 'contested').map(({ voice }) => voice.name);
  const out: Reason[] = inside.length ? [extentReason(inside)] : [];
  for (const [n, a] of asserting.entries())
    for (const b of asserting.slice(n + 1)) {
      const pair = differingHolds(a.view.holds, b.view.holds, day, knowledge);
      if (pair) out.push(differentHoldersReason(a.voice.name, pair[0].party.name, b.voice.name, pair[1].party.name));
    }
  for (const denier of speaking)
    for (const asserter of asserting) {
      const hold = denier === asserter ? undefined : deniedHold(denier, asserter, day, knowledge);
      if (hold) out.push(contradictedReason(denier.voice.name, asserter.voice.name, hold.party.name));
    }
  return asserting.length === 0 ? [onlyDeniedReason(speaking.map(({ voice }) => voice.name))] : out;
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

/** A denial speaks of what is said to have begun by the days it speaks of, not of what came after. */
function deniedHold(denier: Speaking, asserter: Speaking, day: string, knowledge: Knowledge): Hold | undefined {
  const meets = ({ party, until }: Denial, hold: Hold): boolean =>
    hold.day <= until &&
    (party ? mayAgree(party, hold.party, day, knowledge) && party.id !== null : !hold.asOf && !isOfSide(denier, hold, day, knowledge));
  return asserter.view.holds.find((hold) => denier.view.denials.some((denial) => meets(denial, hold)));
}

function agreed(speaking: readonly Speaking[], day: string, knowledge: Knowledge): { state: ControlState; reasons: Reason[] } {
  const asserting = speaking.filter(({ view }) => view.holds.length > 0);
  const voices = independent(asserting);
  const holds = asserting.flatMap(({ view }) => view.holds);
  if (holds.every(({ party }) => party.id === null)) return { state: 'claimed', reasons: [unnamedReason()] };
  const [only] = voices;
  if (voices.length === 1 && only) return { state: 'claimed', reasons: [singleVoiceReason(only.voice.name)] };
  const names = voices.map(({ voice }) => voice.name);
  const outside = voices.filter((one) => one.voice.known && !holds.some((hold) => isOfSide(one, hold, day, knowledge)));
  if (outside.length === 0) return { state: 'claimed', reasons: [ownSideReason(names)] };
  const holderSides = holds.flatMap(({ party }) => sidesOfParty(party, day, knowledge));
  const across = outside.some(({ sides }) => opposed(sides, holderSides));
  const outsideNames = outside.map(({ voice }) => voice.name);
  return { state: 'held', reasons: [agreeReason(names, outsideNames, across)] };
}

/** The voice is the holder, a part of it or its whole, or on its side. */
function isOfSide({ voice, sides }: Pick<Speaking, 'voice' | 'sides'>, { party }: Hold, day: string, knowledge: Knowledge): boolean {
  if (sameBody({ ...voice, accounts: [] }, party)) return true;
  const others = sidesOfParty(party, day, knowledge);
  return sides.some((side) => others.includes(side));
}

/** A whole and its part are one voice, and so are two of which one says nothing but the other's words. */
function independent(asserting: readonly Speaking[]): Speaking[] {
  const kept: Speaking[] = [];
  const heard = new Set<string>();
  for (const one of asserting) {
    const words = one.view.holds.flatMap(({ statements }) => statements.map(({ quotation }) => quotation));
    const related = kept.some(
      ({ voice }) => voice.id === one.voice.id || voice.part_of.includes(one.voice.id) || one.voice.part_of.includes(voice.id),
    );
    if (!related && !words.every((quotation) => heard.has(quotation))) kept.push(one);
    for (const quotation of words) heard.add(quotation);
  }
  return kept;
}
