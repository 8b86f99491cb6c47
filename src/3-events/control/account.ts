/** The days of one account: what it says of the place itself and, where it is silent, of the units that contain it. */
import type { Knowledge } from '#knowledge';
import type { ControlStatement, Voice } from '../model.ts';
import { ofUnitReason } from './reasons.ts';
import { dayOfWord, endedBySide, next, nothing, type Standing, saidOf } from './standing.ts';
import { type View, viewOf } from './view.ts';
import { inOrder, isAct, untold } from './when.ts';

/** The words of one voice, or of one side where a reader asked for it, on one place; no word is without a date. */
export type Told = {
  readonly voice: Voice;
  readonly sides: readonly string[];
  readonly own: readonly ControlStatement[];
  /** Words of the other voices of its side. */
  readonly side: readonly ControlStatement[];
};

/** A view with the unit it was said of: level 0 is the place itself, then the units that contain it, nearest first. */
export type LevelView = View & { readonly level: number };

/** An account as it speaks on one day. */
export type Speaking = { readonly voice: Voice; readonly sides: readonly string[]; readonly view: LevelView };

type Entry = { readonly day: string; readonly word: ControlStatement; readonly from: 'own' | 'side' | 'side-recalled' };

const entriesOf = ({ own, side }: Told): Entry[] =>
  [
    ...own.map((word): Entry => ({ day: dayOfWord(word), word, from: 'own' })),
    ...side.map((word): Entry => ({ day: dayOfWord(word), word, from: 'side' })),
    ...side
      .filter((word) => isAct(word) && saidOf(word) > dayOfWord(word))
      .map((word): Entry => ({ day: saidOf(word), word, from: 'side-recalled' })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : inOrder(a.word, b.word)));

/** What the account says on each of the days, which ascend. */
function viewsAt(told: Told, days: readonly string[], place: string, knowledge: Knowledge): (View | null)[] {
  const entries = entriesOf(told);
  let [own, side, at] = [nothing, nothing, 0];
  let [view, viewed]: [View | null, string] = [null, untold];
  return days.map((day) => {
    const from = at;
    for (let entry = entries[at]; entry && entry.day <= day; entry = entries[++at]) {
      if (entry.from === 'own') own = next(own, entry.word, side, knowledge);
      else own = endedBySide(own, entry.word, entry.from === 'side-recalled', knowledge);
      if (entry.from === 'side') side = next(side, entry.word, nothing, knowledge);
    }
    if (at > from || changesBetween(own, viewed, day)) view = viewOf(own, day, place, knowledge);
    viewed = day;
    return view;
  });
}

/** Without another word only a presence lapses, and a day of taking and losing ends. */
const changesBetween = ({ presences, clash }: Standing, before: string, day: string): boolean =>
  clash?.day === before || presences.some(({ until }) => before < until && until <= day);

/** The same with the units: the nearest of which the account says something that is not older than its word on the place. */
export function accountViews(told: Told, place: string, days: readonly string[], knowledge: Knowledge): (LevelView | null)[] {
  const units = [null, ...knowledge.units.get(place).map(({ id }) => id)];
  const nameOf = (id: string): string => knowledge.places.get(id)?.name ?? id;
  const levels = units.flatMap((unit, level) => {
    const of = (words: readonly ControlStatement[]): ControlStatement[] => words.filter(({ of_unit }) => of_unit === unit);
    const own = of(told.own);
    if (own.length === 0) return [];
    const views = viewsAt({ ...told, own, side: of(told.side) }, days, nameOf(unit ?? place), knowledge);
    const why = unit === null ? [] : [ofUnitReason(nameOf(unit), nameOf(place), level)];
    return [views.map(once((view: View): LevelView => ({ ...view, level, reasons: [...view.reasons, ...why] })))];
  });
  return days.map((_, n) => {
    const told = levels.flatMap((views) => views[n] ?? []);
    const [nearest = null] = told;
    return nearest && isSilent(nearest) ? (told.find((view) => !isSilent(view) && view.last >= nearest.last) ?? nearest) : nearest;
  });
}

/** The same for the same: days on which nothing changes share one object, which is how it is told that nothing does. */
export function once<From extends object, To>(make: (from: From) => To): (from: From | null) => To | null {
  const made = new Map<From, To>();
  return (from) => {
    if (from === null) return null;
    const known = made.get(from) ?? make(from);
    made.set(from, known);
    return known;
  };
}

/** Nothing that stands against what is said of a unit. */
export const isSilent = ({ state, denials }: View): boolean => state === 'unknown' && denials.length === 0;
