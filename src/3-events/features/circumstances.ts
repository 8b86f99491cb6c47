import type { Family } from '../model.ts';
import { opposed } from '../sides-of.ts';
import type { Telling } from '../telling.ts';
import type { Feature } from './feature.ts';
import { place } from './place.ts';

/** Nothing but denials. */
export const denies = ({ claims }: Telling): boolean => claims.every(({ claim }) => claim.polarity === 'denied');

/** Points from which on a place counts as the same here. */
const samePlace = 1;

/** A denial speaks of what someone said to have happened: it looks for that rather than for an event of its own. */
export const denial: Feature = {
  name: 'denial',
  value: (a, b) => (denies(a) !== denies(b) && place.value(a, b) >= samePlace ? 1.6 : 0),
  say: (a, b) => ({
    with: {},
    sentence: denies(a) !== denies(b) ? 'one denies what the other says of this place' : 'neither denies the other',
  }),
};

/** How seldom a thing happens at one place within days: a town is taken once, and struck again the next morning. */
const seldom: Readonly<Record<Family, number>> = {
  violence: 0,
  control: 2,
  detention: 0.3,
  protest: 0,
  displacement: 0,
  agreement: 0.5,
  closure: 0.5,
  strategic: 0,
};
const days = 3;

export const rarity: Feature = {
  name: 'rarity',
  value(a, b) {
    const gap = Math.max(a.when.from - b.when.to, b.when.from - a.when.to);
    return gap <= days && place.value(a, b) >= samePlace ? seldom[a.family] : 0;
  },
  say: (a) => ({ with: { family: a.family }, sentence: `what happens to ${a.family} of one place within days is seldom two things` }),
};

const leaves = ({ types }: Telling): boolean => types.includes('withdrawal') || types.includes('non-violent-transfer-of-territory');
const takes = ({ types }: Telling): boolean =>
  types.includes('government-regains-territory') || types.includes('non-state-actor-overtakes-territory');

function isLeft(leaver: Telling, taker: Telling): boolean {
  if (!leaves(leaver) || !takes(taker) || takes(leaver)) return false;
  const lost = [...leaver.initiators.own].some((id) => taker.targets.own.has(id) || taker.targets.wholes.has(id));
  return lost || opposed([...leaver.initiators.sides], [...taker.initiators.sides]);
}

/** Who leaves a place and who takes it tell of one change of hands. */
export const exchange: Feature = {
  name: 'exchange',
  value: (a, b) => (isLeft(a, b) || isLeft(b, a) ? 0.8 : 0),
  say: (a, b) => ({
    with: {},
    sentence: isLeft(a, b) || isLeft(b, a) ? 'one side leaves what the other takes' : 'no side leaves what another takes',
  }),
};
