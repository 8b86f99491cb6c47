import type { Figure } from '../model.ts';

/**
 * Groups whose figure stands for the whole toll: reports use them of the same dead by turns. Everybody else (children,
 * women, men, fighters, journalists) is a group of its own, compared only with itself.
 */
const whole: ReadonlySet<string> = new Set(['civilians', 'unspecified', 'people']);

/** The group a figure is of; `all` for the whole toll. */
export const groupOf = (who: string): string => (whole.has(who) ? 'all' : who);

/** A figure of one group, or the part of a larger one that is of it. Bounds as in `Figure`: null is open or not given. */
export type GroupFigure = Pick<Figure, 'low' | 'high' | 'approximate'> & { readonly group: string; readonly figure: Figure };

/** A figure and its parts, each of its own group: a part is never added to the whole. */
export const groupFigures = (figure: Figure): GroupFigure[] => [
  { group: groupOf(figure.who), low: figure.low, high: figure.high, approximate: figure.approximate, figure },
  ...figure.of_which
    .filter(({ who }) => groupOf(who) !== groupOf(figure.who))
    .map(({ who, low, high }) => ({ group: groupOf(who), low, high, approximate: figure.approximate, figure })),
];

/** Figures that stand: not taken back by a later one of the same voice, and not of more than this event. */
export const stands = ({ superseded_by, total }: Figure): boolean => superseded_by === null && !total;

/** A figure without a number: "dozens", "many". It says that there were some. */
export const isVague = ({ low, high }: { readonly low: number | null; readonly high: number | null }): boolean =>
  low === null && high === null;
