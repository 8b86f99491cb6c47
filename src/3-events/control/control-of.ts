/** Who holds a place, when, according to whom. */
import type { Knowledge } from '#knowledge';
import { dayAfter } from '../days.ts';
import type { ControlStatement, ControlTimeline } from '../model.ts';
import { accountsOf, spokenBy } from './according.ts';
import { accountViews, once } from './account.ts';
import { combine } from './combined.ts';
import { type Said, saidByAccount, saidTogether, spansOf } from './spans.ts';
import { dayOf, inOrder, isAct, lapsesOn, untold } from './when.ts';

export type ControlOptions = {
  /** ISO day. Only what was said, and happened, by then counts: what was known on that day. */
  readonly until?: string;
  /** Ids of voices, of wholes of voices, or of sides. Only their words count, and a side is one account. Everybody's without it. */
  readonly accordingTo?: readonly string[];
};

/**
 * The timeline of a place: one account a voice, and all of them together. A day that no span of an account covers is one of
 * which it says nothing. Boundaries are days that statements name, or the day after one, where a presence lapses or a place
 * was taken and lost on one day. The order of the statements does not matter.
 */
export function controlOf(
  place: string,
  statements: readonly ControlStatement[],
  options: ControlOptions,
  knowledge: Knowledge,
): ControlTimeline {
  const names = options.accordingTo ?? [];
  const heard = (names.length ? spokenBy(statements, names, knowledge) : statements).filter((one) => isBy(one, options.until));
  const about = aboutPlace(place, heard, knowledge);
  const name = knowledge.places.get(place)?.name ?? place;
  const dated = about.filter((one) => one.precision !== 'near' && dayOf(one) !== null).sort(inOrder);
  const days = boundariesOf(dated);
  const accounts = accountsOf(dated, names).map((told) => ({ ...told, views: accountViews(told, place, days, knowledge) }));
  const together: (Said | null)[] = [];
  for (const [n, day] of days.entries()) {
    const isSame = n > 0 && accounts.every(({ views }) => views[n] === views[n - 1]);
    const speaking = isSame ? [] : accounts.flatMap(({ voice, sides, views }) => (views[n] ? [{ voice, sides, view: views[n] }] : []));
    const combined = combine(speaking, day, name, knowledge);
    together.push(isSame ? (together[n - 1] ?? null) : combined && saidTogether(combined));
  }
  return {
    place,
    by_account: accounts.map(({ voice, sides, views }) => ({
      voice,
      sides,
      spans: spansOf(days, views.map(once(saidByAccount))),
    })),
    combined: spansOf(days, together),
    notes: notesOf(place, about, heard, knowledge),
  };
}

const isBy = (statement: ControlStatement, until: string | undefined): boolean =>
  until === undefined || ((statement.said ?? untold) <= until && (dayOf(statement) ?? untold) <= until);

/** A unit said to change hands, but not a part of it, nor a denial of it, nor somebody's presence in it, says so of what lies in it. */
const reachesDown = ({ says, extent, precision }: ControlStatement): boolean =>
  extent !== 'part' && precision !== 'near' && (says === 'takes' || says === 'holds' || says === 'leaves' || says === 'loses');

/** Statements on the place and, marked `of_unit`, on the units that contain it. */
function aboutPlace(place: string, statements: readonly ControlStatement[], knowledge: Knowledge): ControlStatement[] {
  const units = new Set(knowledge.units.get(place).map(({ id }) => id));
  return statements.flatMap((one) => {
    if (one.place === place) return [one];
    return units.has(one.place) && reachesDown(one) ? [{ ...one, place, of_unit: one.place }] : [];
  });
}

/**
 * Every day on which something may change, ascending: days that are told; the day after the last of a presence, and after a
 * day of two words, on which it may be taken and lost; the day on which an act of an earlier day was told.
 */
function boundariesOf(dated: readonly ControlStatement[]): string[] {
  const days = new Set<string>();
  const ends: string[] = [];
  for (const one of dated) {
    const day = dayOf(one) ?? untold;
    if (days.has(day) && day !== untold) ends.push(dayAfter(day, 1));
    days.add(day);
    if (one.says === 'enters') ends.push(lapsesOn(one));
    if (one.said !== null && one.said > day && isAct(one)) ends.push(one.said);
  }
  return [...new Set([...days, ...ends])].sort();
}

function notesOf(place: string, about: readonly ControlStatement[], heard: readonly ControlStatement[], knowledge: Knowledge): string[] {
  const nameOf = (id: string): string => knowledge.places.get(id)?.name ?? id;
  const name = nameOf(place);
  const near = about.filter(({ precision }) => precision === 'near').length;
  const undated = about.filter((one) => one.precision !== 'near' && dayOf(one) === null).length;
  const units = [...new Set(about.flatMap(({ of_unit }) => of_unit ?? []))].sort();
  const inside = [...new Set(heard.map((one) => one.place))].filter((id) => knowledge.units.get(id).some((unit) => unit.id === place));
  return [
    ...(near ? [`claims of the surroundings of ${name}, which say nothing of it: ${near}`] : []),
    ...(undated ? [`claims without a date, which stand in no span: ${undated}`] : []),
    ...units.map((unit) => `claims on ${nameOf(unit)}, which contains ${name}, count only where nothing is said of ${name} itself`),
    ...(inside.length
      ? [`places in ${name} that are told of by themselves, which says nothing of the whole: ${inside.map(nameOf).sort().join(', ')}`]
      : []),
  ];
}
