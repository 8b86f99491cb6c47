/** The days of one account: what it says of the place itself and, where it is silent, of the units that contain it. */
import type { Knowledge } from '#knowledge';
import type { ControlStatement, Voice } from '../model.ts';
import { ofUnitReason } from './reasons.ts';
import { dayOfWord, endedBySide, next, nothing, saidOf } from './standing.ts';
import { type View, viewOf } from './view.ts';
import { inOrder, isAct } from './when.ts';

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
  return days.map((day) => {
    for (let entry = entries[at]; entry && entry.day <= day; entry = entries[++at]) {
      if (entry.from === 'own') own = next(own, entry.word, side, knowledge);
      else own = endedBySide(own, entry.word, entry.from === 'side-recalled', knowledge);
      if (entry.from === 'side') side = next(side, entry.word, nothing, knowledge);
    }
    return viewOf(own, day, place, knowledge);
  });
}

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
    return [views.map((view): LevelView | null => view && { ...view, level, reasons: [...view.reasons, ...why] })];
  });
  return days.map((_, n) => {
    const told = levels.flatMap((views) => views[n] ?? []);
    const [nearest = null] = told;
    return nearest && isSilent(nearest) ? (told.find((view) => !isSilent(view) && view.last >= nearest.last) ?? nearest) : nearest;
  });
}

/** Nothing that stands against what is said of a unit. */
export const isSilent = ({ state, denials }: View): boolean => state === 'unknown' && denials.length === 0;
