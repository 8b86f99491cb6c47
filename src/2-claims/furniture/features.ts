import type { Unit } from './units.ts';

/** A unit in its place on the page. */
export type Placed = {
  readonly unit: Unit;
  /** Share of its words that stand elsewhere on the page too, 0 to 1. */
  readonly repeated: number;
  /** The page says many things twice in a row, as lists of links with pictures do. */
  readonly doubling: boolean;
  /** Words that introduce what stands behind an article have gone before. */
  readonly behind: boolean;
  /** Where it stands beside the running sentences of the article; `title` is right before the first. */
  readonly place: 'before' | 'title' | 'among' | 'last';
  /** The unit before it ended with a full stop. */
  readonly behindStop: boolean;
  /** The page has no running sentence at all. */
  readonly bare: boolean;
};

export type Feature = {
  readonly name: string;
  /** Above 0 speaks for furniture. */
  readonly weight: number;
  readonly sentence: string;
  /** How far it holds, 0 to 1. */
  readonly holds: (placed: Placed) => number;
};

const asNumber = (is: boolean): number => (is ? 1 : 0);

/** Enough words to tell a headline's way of writing from a sentence's. */
const enoughWords = 12;
/** No post has so many words without a full stop. */
const manyWords = 40;
/** Running text has at least this many commas and small words a word. */
const leastRunning = 0.06;

/** A shorter sentence, in words, may be a label. */
const leastWords = 7;

/** A sentence of an article: it ends with a full stop, as no headline does. */
export const isRunning = ({ stop, words, cue }: Unit): boolean => stop === 'full' && words >= leastWords && cue !== 'bar';

/** Within a sentence that ends with a full stop such words are most likely part of it. */
export const endsArticle = (unit: Unit): boolean => unit.cue === 'after' && (unit.opens || unit.stop !== 'full');

const isTerse = ({ stop, words, running, commas }: Unit): boolean =>
  stop !== 'full' && words >= enoughWords && running + commas < words * leastRunning;

/** Origin: own judgement, weighed on pages of Arabic outlets whose incidents are coded. */
export const features: readonly Feature[] = [
  {
    name: 'after',
    weight: 4,
    sentence: 'It opens with words that introduce what stands behind an article.',
    holds: ({ unit }) => (endsArticle(unit) ? 1 : unit.cue === 'after' ? 0.5 : 0),
  },
  {
    name: 'aside',
    weight: 5,
    sentence: 'It opens with words that introduce a link to another article.',
    holds: ({ unit }) => asNumber(unit.cue === 'aside'),
  },
  { name: 'bar', weight: 2.5, sentence: 'It opens with the label of a button.', holds: ({ unit }) => asNumber(unit.cue === 'bar') },
  {
    name: 'headlines',
    weight: 2,
    sentence: 'Many words stand in a row without a full stop, commas or the small words of running text.',
    holds: ({ unit }) => (isTerse(unit) ? Math.min(1, unit.words / 30) : 0),
  },
  {
    name: 'repeated',
    weight: 2.5,
    sentence: 'The page says it twice.',
    holds: ({ unit, repeated, place, behind, doubling }) =>
      repeated > 0.5 && (doubling || behind || (place !== 'among' && unit.stop !== 'full')) ? repeated : 0,
  },
  {
    name: 'sections',
    weight: 3,
    sentence: 'Much of it is names of sections.',
    holds: ({ unit }) => asNumber(unit.words >= 4 && unit.sections > unit.words * 0.25),
  },
  {
    name: 'foreign',
    weight: 2,
    sentence: 'Most of it is in another script.',
    holds: ({ unit }) => asNumber(unit.words >= 3 && unit.foreign > unit.words * 0.6),
  },
  {
    name: 'last',
    weight: 1,
    sentence: 'No running sentence follows.',
    holds: ({ unit, place }) => asNumber(place === 'last' && unit.stop !== 'full'),
  },
  {
    name: 'title',
    weight: -2,
    sentence: 'The first running sentence follows.',
    holds: ({ unit, place }) => asNumber(place === 'title' && unit.cue === null),
  },
  { name: 'behind', weight: 1.2, sentence: 'It stands behind words that end an article.', holds: ({ behind }) => asNumber(behind) },
  {
    name: 'running',
    weight: -2.5,
    sentence: 'It is a running sentence.',
    holds: ({ unit, behind, repeated, doubling }) => (isRunning(unit) ? (behind || (doubling && repeated > 0.8) ? 0.4 : 1) : 0),
  },
  {
    name: 'resumes',
    weight: -2,
    sentence: 'It goes on from what was said before.',
    holds: ({ unit, behindStop }) => asNumber(unit.resumes && unit.words >= 5 && (behindStop || unit.stop === 'full')),
  },
  {
    name: 'bare',
    weight: -4,
    sentence: 'The page has no running sentence, so what is short on it may be a post.',
    holds: ({ bare, unit }) => asNumber(bare && unit.cue === null && unit.words < manyWords),
  },
];

/** Above 0: the unit by itself looks like furniture. */
export const weigh = (placed: Placed): number => features.reduce((sum, { weight, holds }) => sum + weight * holds(placed), 0);
