import { daysBetween } from '../days.ts';
import type { EventTime } from '../model.ts';
import { type Clash, claimThat, type Position } from './position.ts';

/** The text itself says when; a day taken from publication or from a sentence before is no statement. */
const said = ({ basis }: EventTime): boolean => basis === 'stated' || basis === 'relative';

/**
 * Both say when, and the intervals of days do not touch: at least one whole day lies between them, as a night belongs to
 * two days. `value`: the days between.
 */
export function timeDiffers(a: Position, b: Position): Clash | null {
  const [one, other] = [a.account.time, b.account.time];
  if (!said(one) || !said(other)) return null;
  const gap = Math.max(daysApart(one.end, other.start), daysApart(other.end, one.start));
  if (gap < 1) return null;
  const claimAt = (position: Position, { start, end }: EventTime): string =>
    claimThat(position, ({ claim }) => claim.time.start === start && claim.time.end === end);
  const [when, otherWhen] = [inWords(one), inWords(other)];
  return {
    claims: [claimAt(a, one), claimAt(b, other)],
    values: [when, otherWhen],
    value: gap,
    says: [`dates it ${when}`, `dates it ${otherWhen}`],
  };
}

/** Whole days between an end and a later start; 0 where either is open. */
const daysApart = (end: string | null, start: string | null): number =>
  end === null || start === null ? 0 : daysBetween(end.slice(0, 10), start.slice(0, 10)) - 1;

const inWords = ({ start, end }: EventTime): string => (start === end ? `${start}` : `${start ?? '…'} to ${end ?? '…'}`);
