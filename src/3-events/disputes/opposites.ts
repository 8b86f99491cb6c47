import type { EventType } from '#claims';

const takes: readonly EventType[] = [
  'government-regains-territory',
  'non-state-actor-overtakes-territory',
  'ground-offensive',
  'deployment',
  'headquarters-or-base-established',
];
const fights: readonly EventType[] = [
  'armed-clash',
  'ground-offensive',
  'attack',
  'bombardment',
  'air-drone-strike',
  'shelling-artillery-missile-attack',
];

/**
 * Types that undo one another. Both may be so, one after the other; of one moment, and with the same body doing both, only
 * one is. `anyone`: whoever does it.
 */
const opposites: readonly {
  readonly name: string;
  readonly one: readonly EventType[];
  readonly other: readonly EventType[];
  readonly anyone: boolean;
}[] = [
  { name: 'advance and withdrawal', one: takes, other: ['withdrawal'], anyone: false },
  { name: 'taking captive and letting go', one: ['arrests', 'abduction-forced-disappearance'], other: ['release'], anyone: true },
  { name: 'agreement and fighting', one: ['agreement'], other: fights, anyone: false },
  { name: 'support and fighting', one: ['military-support'], other: fights, anyone: false },
  { name: 'support and withdrawal', one: ['military-support'], other: ['withdrawal'], anyone: false },
];

/** The opposition that two types stand in, or null. */
export const oppositeOf = (a: EventType, b: EventType): { readonly name: string; readonly anyone: boolean } | null =>
  opposites.find(({ one, other }) => (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a))) ?? null;
