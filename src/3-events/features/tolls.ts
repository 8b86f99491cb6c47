import type { Range, Telling } from '../telling.ts';
import type { Feature } from './feature.ts';

/** A number that is the same says the more, the larger it is: every other strike has one dead. */
const sameNumber = (n: number): number => Math.min(3, 0.4 + 0.75 * Math.log2(1 + n));
const overlap = 0.4;
/** No more than so much apart, or so many times: a toll that rose. Then what may be one, then what cannot. */
const close = 2;
const risen = [1.6, 3] as const;
const cost = [-0.5, -1.4, -2.4] as const;
const most = 4;

function rangeValue([low, high]: Range, [otherLow, otherHigh]: Range): number {
  if (low === high && otherLow === otherHigh && low === otherLow) return sameNumber(low);
  if (low <= otherHigh && otherLow <= high) return overlap;
  const [less, more] = high < otherLow ? [high, otherLow] : [otherHigh, low];
  return more - less <= close || more <= less * risen[0] ? cost[0] : more <= less * risen[1] ? cost[1] : cost[2];
}

function best(some: readonly Range[], others: readonly Range[]): number {
  let value = Number.NEGATIVE_INFINITY;
  for (const one of some) for (const two of others) value = Math.max(value, rangeValue(one, two));
  return value;
}

/** A number below this is the same by chance. */
const tellingNumber = 3;

/** Whether two tellings give the same number for every outcome that both give, and one of those numbers says something. */
export function sameTolls(a: Telling, b: Telling): boolean {
  let says = false;
  for (const [outcome, ranges] of a.tolls) {
    const others = b.tolls.get(outcome);
    if (!others) continue;
    const shared = ranges.find(([low, high]) => low === high && others.some(([l, h]) => l === low && h === high));
    if (!shared) return false;
    says ||= shared[0] >= tellingNumber;
  }
  return says;
}

/** How many: the same numbers, numbers that may be one rising toll, numbers that cannot be. */
export const tolls: Feature = {
  name: 'tolls',
  value(a, b) {
    let [value, compared] = [0, 0];
    for (const [outcome, ranges] of a.tolls) {
      const others = b.tolls.get(outcome);
      if (!others) continue;
      value += best(ranges, others);
      compared++;
    }
    return compared > 1 && value < 0 ? value / compared : Math.min(value, most);
  },
  say(a, b) {
    const pairs = [...a.tolls].flatMap(([outcome, ranges]) => {
      const others = b.tolls.get(outcome);
      return others ? [`${outcome} ${ranges.map(written).join(' or ')} and ${others.map(written).join(' or ')}`] : [];
    });
    const sentence = pairs.length ? pairs.join('; ') : 'no number of one outcome in both';
    return { with: { a: allOf(a), b: allOf(b) }, sentence };
  },
};

const written = ([low, high]: Range): string =>
  low === high ? `${low}` : high === Number.POSITIVE_INFINITY ? `${low} or more` : `${low}–${high}`;
const allOf = ({ tolls: all }: Telling): string =>
  [...all].map(([outcome, ranges]) => `${outcome} ${ranges.map(written).join('/')}`).join('; ');
