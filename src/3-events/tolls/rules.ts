import type { Account, TollEnd, TollRange, TollRule } from '../model.ts';
import type { Given } from './given.ts';

type Ends = Pick<TollRange, 'low' | 'best' | 'high' | 'notes'>;
/** Puts accounts together that count as one voice. */
export type Grouping = (accounts: readonly Account[]) => readonly { readonly accounts: readonly Account[] }[];
type Rule = (given: readonly Given[], independent: Grouping) => Ends;

/** The one number of a figure: its low end, as "at least" and a range promise no more; "up to" has only its high end. */
const estimate = ({ low, high }: Given): number => low ?? high ?? 0;
const end = (value: number | null, given: Given): TollEnd | null =>
  value === null ? null : { value, figure: given.figure, voice: given.account.voice };
const width = ({ low, high }: Given): number => (low === null || high === null ? Number.POSITIVE_INFINITY : high - low);

/** The first with the least of something; figures come in the order of accounts. */
const least = (given: readonly Given[], of: (each: Given) => number): Given | undefined =>
  given.reduce<Given | undefined>((best, each) => (best === undefined || of(each) < of(best) ? each : best), undefined);

/**
 * Lowest low and highest high. An end that a figure leaves open beyond all others is open, and a note names who left it so:
 * "at least 125" is a low end without a high.
 */
function widest(given: readonly Given[]): Ends {
  const lowest = least(
    given.filter(({ low }) => low !== null),
    ({ low }) => low ?? 0,
  );
  const highest = least(
    given.filter(({ high }) => high !== null),
    ({ high }) => -(high ?? 0),
  );
  const above = given.find(({ low, high }) => high === null && (low ?? 0) > (highest?.high ?? Number.NEGATIVE_INFINITY));
  const below = given.find(({ low, high }) => low === null && (high ?? 0) < (lowest?.low ?? Number.POSITIVE_INFINITY));
  return {
    low: lowest && !below ? end(lowest.low, lowest) : null,
    best: null,
    high: highest && !above ? end(highest.high, highest) : null,
    notes: [
      ...(above ? [`no upper end: ${above.account.voice.name} gives at least ${above.low}`] : []),
      ...(below ? [`no lower end: ${below.account.voice.name} gives up to ${below.high}`] : []),
    ],
  };
}

/**
 * One number, the lowest estimate that stands. ACLED, "Fatalities" FAQ: the most conservative estimate available where
 * reports differ. ACLED writes 10, 12 and 100 for tens, dozens and hundreds; here words stay words and are noted.
 */
function conservative(given: readonly Given[]): Ends {
  const lowest = least(given, estimate);
  const one = lowest ? end(estimate(lowest), lowest) : null;
  const dispute = new Set(given.map(estimate)).size > 1 ? ['voices differ: the lowest estimate is taken'] : [];
  return { low: one, best: one, high: one, notes: dispute };
}

type Backed = { readonly given: Given; readonly by: number };

/** Each different figure with the number of independent voices that give it, in the order given. */
function backed(given: readonly Given[], independent: Grouping): { readonly figures: Backed[]; readonly voices: number } {
  const groups = independent([...new Set(given.map(({ account }) => account))]);
  const key = ({ low, high }: Given): string => `${low}..${high}`;
  const different = given.filter((each, n) => given.findIndex((other) => key(other) === key(each)) === n);
  const figures = different.map((each) => ({
    given: each,
    by: groups.filter(({ accounts }) => given.some((other) => key(other) === key(each) && accounts.includes(other.account))).length,
  }));
  return { figures, voices: groups.length };
}

/** Most voices, then the narrowest, then the lowest. */
const better = (a: Backed, b: Backed): number =>
  b.by - a.by || (width(a.given) === width(b.given) ? 0 : width(a.given) - width(b.given)) || estimate(a.given) - estimate(b.given);

/**
 * UCDP GED's three numbers: low and high are the lowest and highest that are given, best the one with most behind it. UCDP
 * leaves "best" to its coders' judgement of sources; here it is the figure that most independent voices give, of those
 * the most specific, of those the lowest.
 */
function best(given: readonly Given[], independent: Grouping): Ends {
  const [first] = backed(given, independent).figures.sort(better);
  const ends = widest(given);
  if (!first) return ends;
  return { ...ends, best: end(estimate(first.given), first.given), notes: [...ends.notes, `best: given by ${voices(first.by)}`] };
}

/** The figure that more than half of the independent voices give, or none. */
function majority(given: readonly Given[], independent: Grouping): Ends {
  const { figures, voices: all } = backed(given, independent);
  const [first] = figures.sort(better);
  if (!first || first.by * 2 <= all)
    return { low: null, best: null, high: null, notes: all ? [`no figure is given by more than half of ${voices(all)}`] : [] };
  const { given: most } = first;
  return {
    low: end(most.low, most),
    best: end(estimate(most), most),
    high: end(most.high, most),
    notes: [`given by ${first.by} of ${voices(all)}`],
  };
}

const voices = (n: number): string => (n === 1 ? 'one independent voice' : `${n} independent voices`);

/** What each rule makes of the figures that count. `sources` is `best` over the voices it is asked for. */
export const rules: Readonly<Record<TollRule, Rule>> = { widest, conservative, best, majority, sources: best };
