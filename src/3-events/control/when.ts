import { dayAfter } from '../days.ts';
import type { ControlStatement } from '../model.ts';

/** A day before all days: the start is not told. */
export const untold = '';

/** Acts that change who holds a place; the others say how things stand. */
export const isAct = ({ says }: Pick<ControlStatement, 'says'>): boolean => says === 'takes' || says === 'leaves' || says === 'loses';

/**
 * The day from which a statement counts, `untold` where its start is open, null where it has no date at all. An act said of
 * an interval is done by its end, so it counts from its last day; how things stand counts from the first day it is said of;
 * a denial does not reach into an open start.
 */
export function dayOf(statement: ControlStatement): string | null {
  const { from, to, says } = statement;
  if (isAct(statement)) return to ?? from;
  if (from !== null) return from;
  return to === null ? null : says === 'holds' || says === 'enters' ? untold : to;
}

/** The last day that a statement speaks of. */
export const lastDayOf = ({ from, to, said }: ControlStatement): string =>
  to ?? (said !== null && from !== null && said > from ? said : (from ?? untold));

/** Presence lapses with the day after the last it is said of, so two presences join when they are at most one day apart. */
export const lapsesOn = (statement: ControlStatement): string => dayAfter(lastDayOf(statement), 1);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By day, then by publication, then as they stand in the text: of two words of one day the later one is last. */
export const inOrder = (a: ControlStatement, b: ControlStatement): number =>
  compare(dayOf(a) ?? untold, dayOf(b) ?? untold) ||
  compare(a.said ?? untold, b.said ?? untold) ||
  compare(a.report, b.report) ||
  a.at - b.at ||
  compare(a.claim, b.claim) ||
  compare(a.place, b.place);
