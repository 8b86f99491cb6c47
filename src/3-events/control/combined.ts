/** What all accounts of one day come to. */
import type { Knowledge } from '#knowledge';
import type { ControlState, Reason } from '../model.ts';
import { opposed } from '../sides-of.ts';
import { isSilent, type Speaking } from './account.ts';
import { isOfSide, sidesOfParty } from './agreement.ts';
import { clashesOf } from './clashes.ts';
import { agreeReason, ownSideReason, singleVoiceReason, unitSetAsideReason, unnamedReason } from './reasons.ts';

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

function agreed(speaking: readonly Speaking[], day: string, knowledge: Knowledge): { state: ControlState; reasons: Reason[] } {
  const asserting = speaking.filter(({ view }) => view.holds.length > 0);
  const voices = independent(asserting);
  const holds = asserting.flatMap(({ view }) => view.holds);
  if (holds.every(({ party }) => party.id === null)) return { state: 'claimed', reasons: [unnamedReason()] };
  const [only] = voices;
  if (voices.length === 1 && only) return { state: 'claimed', reasons: [singleVoiceReason(only.voice.name)] };
  const names = voices.map(({ voice }) => voice.name);
  const outside = voices.filter((one) => one.voice.known && !holds.some((hold) => isOfSide(one, hold.party, day, knowledge)));
  if (outside.length === 0) return { state: 'claimed', reasons: [ownSideReason(names)] };
  const holderSides = holds.flatMap(({ party }) => sidesOfParty(party, day, knowledge));
  const across = outside.some(({ sides }) => opposed(sides, holderSides));
  const outsideNames = outside.map(({ voice }) => voice.name);
  return { state: 'held', reasons: [agreeReason(names, outsideNames, across)] };
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
