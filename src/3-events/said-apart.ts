import type { Telling } from './telling.ts';

/** Reports published more days apart than this speak of one happening only where the days meet that they give. */
export const farthestSaid = 7;
/** What each day between two reports asks for in points where the days they give do not meet. */
const perDay = 0.7;

/**
 * The points that two tellings need above what any two need, because of when they were said. Who misses a day writes at about the
 * same time; without this a place that is struck every week would be one neighbourhood for the whole of a war.
 */
export function askedBySaying(a: Telling, b: Telling): number {
  if (a.when.from <= b.when.to && b.when.from <= a.when.to) return 0;
  if (a.said === null || b.said === null) return 0;
  const days = Math.abs(a.said - b.said);
  return days > farthestSaid ? Number.POSITIVE_INFINITY : perDay * days;
}
