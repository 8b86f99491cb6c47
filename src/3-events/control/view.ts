/** What the standing of an account says of one day. */
import type { Knowledge } from '#knowledge';
import type { ControlState, ControlStatement, Reason } from '../model.ts';
import { onOneSide } from './agreement.ts';
import {
  bothPartsReason,
  clashReason,
  deniedReason,
  endedReason,
  heldReason,
  lapsedReason,
  partReason,
  presenceOfRivalsReason,
  presentReason,
} from './reasons.ts';
import { type Denial, dayOfWord, type Hold, type Standing } from './standing.ts';

export type View = {
  readonly state: ControlState;
  readonly holds: readonly Hold[];
  readonly denials: readonly Denial[];
  readonly extent: ControlStatement['extent'];
  readonly words: readonly ControlStatement[];
  /** The day of the last word that it rests on. */
  readonly last: string;
  readonly reasons: readonly Reason[];
};

/**
 * | state | when |
 * |---|---|
 * | held | who is said to hold it is of one side, or each of two sides is said to hold a part |
 * | contested | taken and lost that day; a part is told and not the rest; parties of different sides are there |
 * | unknown | left or taken without a name, denied and nobody named before, or a presence that has lapsed |
 *
 * Null where the account has said nothing by that day. `place` is a name.
 */
export function viewOf(standing: Standing, day: string, place: string, knowledge: Knowledge): View | null {
  const present = standing.presences.filter((presence) => presence.day <= day && day < presence.until);
  const clash = standing.clash?.day === day ? standing.clash.holds : [];
  const holds = [...standing.holds, ...clash, ...present];
  if (holds.length === 0) return silentView(standing, place);
  const names = holds.map(({ party }) => party.name);
  const reasons = [
    ...[...standing.holds, ...clash].map((hold) => heldReason(hold, place)),
    ...present.map((presence) => presentReason(presence, place)),
    ...standing.denials.map((denial) => deniedReason(denial, place, standing.holds.length > 0)),
  ];
  const parts = standing.holds.filter(({ extent }) => extent === 'part');
  const rivals = (some: readonly Hold[]): boolean =>
    some.some((a) => some.some((b) => a !== b && !onOneSide(a.party, b.party, day, knowledge)));
  const divided = parts.length === standing.holds.length && rivals(parts);
  const why: Reason[] = [];
  if (clash.length) why.push(clashReason(names, place, day));
  else if (parts.length && divided) why.push(bothPartsReason(names, place));
  else if (parts.length)
    why.push(
      partReason(
        parts.map(({ party }) => party.name),
        place,
      ),
    );
  const strangers = present.length > 0 && rivals(holds) && !(divided && !rivalsOutside(present, standing.holds, day, knowledge));
  if (strangers) why.push(presenceOfRivalsReason(names, place));
  const contested = clash.length > 0 || (parts.length > 0 && !divided) || strangers || (parts.length === 0 && rivals(standing.holds));
  return view(contested ? 'contested' : 'held', holds, standing.denials, [...reasons, ...why]);
}

/** Presences of which no holder is of the side. */
const rivalsOutside = (present: readonly Hold[], holds: readonly Hold[], day: string, knowledge: Knowledge): boolean =>
  present.some(({ party }) => !holds.some((hold) => onOneSide(hold.party, party, day, knowledge)));

function silentView({ denials, ended, presences }: Standing, place: string): View | null {
  if (denials.length)
    return view(
      'unknown',
      [],
      denials,
      denials.map((denial) => deniedReason(denial, place, false)),
    );
  if (ended.length) {
    const reasons = ended.map(({ voice, holder, says }) => endedReason(voice.name, holder?.name ?? null, says, place));
    return { ...view('unknown', [], [], reasons), words: ended, last: lastOf(ended) };
  }
  const last = presences.at(-1);
  if (!last) return null;
  return { ...view('unknown', [], [], [lapsedReason(last, place)]), words: last.statements, last: last.until };
}

function view(state: ControlState, holds: readonly Hold[], denials: readonly Denial[], reasons: readonly Reason[]): View {
  const words = [...holds.flatMap(({ statements }) => statements), ...denials.flatMap(({ statements }) => statements)];
  const extents = new Set(holds.map(({ extent }) => extent));
  const [only] = extents;
  const extent = extents.has('part') ? 'part' : extents.size === 1 && only !== undefined ? only : 'unknown';
  return { state, holds, denials, extent, words, last: lastOf(words), reasons };
}

const lastOf = (words: readonly ControlStatement[]): string =>
  words.reduce((last, word) => (dayOfWord(word) > last ? dayOfWord(word) : last), '');
