import { type GroupFigure, groupFigures, isVague, stands } from '../tolls/groups.ts';
import type { Clash, Position } from './position.ts';

/** "About 40" is taken as a tenth more or less. Our figure: round numbers in reports are rounded to tens. */
const about = 0.1;

type Interval = readonly [number, number];

/**
 * What a figure leaves possible. A number without a lower bound may be none; a word without a number is at least one.
 * "More than 500" is said where others say 500: an open bound gives way by one.
 */
function intervalOf({ low, high, approximate }: GroupFigure): Interval {
  if (low === null && high === null) return [1, Number.POSITIVE_INFINITY];
  if (high === null) return [(low ?? 0) - 1, Number.POSITIVE_INFINITY];
  if (low === null) return [0, high + 1];
  const slack = approximate ? about : 0;
  return [Math.floor(low * (1 - slack)), Math.ceil(high * (1 + slack))];
}

/** How many between two intervals; 0 where they touch. */
const between = (a: Interval, b: Interval): number => Math.max(0, b[0] - a[1], a[0] - b[1]);

const standing = ({ account }: Position): GroupFigure[] => account.figures.filter(stands).flatMap(groupFigures);

/**
 * Figures of one outcome and group that no number satisfies both. Where a voice gives several of one kind (two strikes,
 * two places), it is enough that one of them fits. `value`: how many lie between the nearest two.
 */
export function tollDiffers(a: Position, b: Position): Clash | null {
  const others = standing(b);
  const nearest = new Map<string, { gap: number; one: GroupFigure; other: GroupFigure }>();
  for (const one of standing(a)) {
    for (const other of others) {
      if (one.group !== other.group || one.figure.outcome !== other.figure.outcome) continue;
      const kind = `${one.figure.outcome} ${one.group}`;
      const gap = between(intervalOf(one), intervalOf(other));
      if (gap < (nearest.get(kind)?.gap ?? Number.POSITIVE_INFINITY)) nearest.set(kind, { gap, one, other });
    }
  }
  const clash = [...nearest.values()].find(({ gap }) => gap > 0);
  if (!clash) return null;
  const { gap, one, other } = clash;
  const [said, otherSaid] = [inWords(one), inWords(other)];
  return {
    claims: [one.figure.claim, other.figure.claim],
    values: [said, otherSaid],
    value: gap,
    says: [`gives ${said}`, `gives ${otherSaid}`],
  };
}

/** "25 killed", "at least 125 children injured". */
export function inWords(figure: GroupFigure): string {
  const { outcome } = figure.figure;
  const number = isVague(figure) ? 'an unstated number' : bounds(figure);
  return `${number}${figure.group === 'all' ? '' : ` ${figure.group}`} ${outcome}`;
}

function bounds({ low, high, approximate }: GroupFigure): string {
  if (high === null) return `at least ${low}`;
  if (low === null) return `up to ${high}`;
  return `${approximate ? 'about ' : ''}${low === high ? low : `${low} to ${high}`}`;
}
