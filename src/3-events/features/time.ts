import type { When } from '../telling.ts';
import type { Feature } from './feature.ts';

type Sureness = 'stated' | 'relative' | 'assumed';
const lessSure = (a: When, b: When): Sureness =>
  a.basis === 'assumed' || b.basis === 'assumed' ? 'assumed' : a.basis === 'relative' || b.basis === 'relative' ? 'relative' : 'stated';

/** What a shared day is worth, by the less sure of the two; a third of it where one names a week, nothing where it is wider. */
const sameDay = { stated: 1.7, relative: 1.6, assumed: 0.2 } as const;
/**
 * What a gap costs: a quarter for one day, half for two or three. Two days that were written out differ in earnest; one
 * counted from a day of publication is as good as that day, which pages often give wrong; one assumed says little.
 */
const apart = { stated: -3, relative: -1.6, assumed: -0.8 } as const;
/** A day counted from publication that falls on the weekday of a written-out one: the day of publication is what is wrong. */
const sameWeekday = 0.8;

const single = ({ from, to }: When): boolean => from === to;
const counted = (a: When, b: When): boolean =>
  (a.basis === 'stated' && b.basis === 'relative') || (a.basis === 'relative' && b.basis === 'stated');
const gap = (a: When, b: When): number => Math.max(0, a.from - b.to, b.from - a.to);

/** When: whether the intervals touch, and how they are known. */
export const time: Feature = {
  name: 'time',
  value({ when: a }, { when: b }) {
    const days = gap(a, b);
    const sure = lessSure(a, b);
    if (days === 0) {
      const wide = Math.max(a.to - a.from, b.to - b.from);
      return wide <= 1 ? sameDay[sure] : wide <= 7 ? sameDay[sure] / 3 : 0;
    }
    if (counted(a, b) && single(a) && single(b)) return days % 7 === 0 ? sameWeekday : apart.relative;
    return days === 1 ? apart[sure] / 4 : days <= 3 ? apart[sure] / 2 : apart[sure];
  },
  say({ when: a }, { when: b }) {
    const days = gap(a, b);
    const words = { a: a.text, b: b.text, days };
    if (days === 0) return { with: words, sentence: a.text === b.text ? `both on ${a.text}` : `${a.text} touches ${b.text}` };
    const weekday = counted(a, b) && days % 7 === 0 ? ', on the same weekday' : '';
    return { with: words, sentence: `${a.text} and ${b.text} are ${days} days apart${weekday}` };
  },
};
