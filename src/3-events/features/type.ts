import type { EventType } from '#claims';
import type { Feature } from './feature.ts';

/** Types that leave open how: a report may call any other act of its family so. */
const open: ReadonlySet<EventType> = new Set(['attack', 'casualty-report', 'ground-offensive', 'other-strategic']);
/** `bombardment` leaves open only by what the shells or bombs came. */
const shelled: ReadonlySet<EventType> = new Set([
  'air-drone-strike',
  'shelling-artillery-missile-attack',
  'chemical-weapon',
  'attack',
  'casualty-report',
]);
const means: ReadonlySet<EventType> = new Set(['air-drone-strike', 'shelling-artillery-missile-attack']);
/** How one side's capture is told from the other. */
const changes: ReadonlySet<EventType> = new Set(['government-regains-territory', 'non-state-actor-overtakes-territory']);
const leaves: ReadonlySet<EventType> = new Set(['withdrawal', 'non-violent-transfer-of-territory']);

const same = 0.8;
const sameOpen = 0.4;
const maybe = 0.2;
/** Bombed, and by what. */
const closer = 0.5;
const other = -0.8;
/** Taken by one side and taken back by the other are two happenings. */
const opposite = -3;

const covers = (a: EventType, b: EventType): boolean =>
  a === 'bombardment' ? shelled.has(b) : open.has(a) || (leaves.has(a) && (changes.has(b) || leaves.has(b)));

function pairValue(a: EventType, b: EventType): number {
  if (a === b) return open.has(a) || a === 'bombardment' ? sameOpen : same;
  if (changes.has(a) && changes.has(b)) return opposite;
  if ((a === 'bombardment' && means.has(b)) || (b === 'bombardment' && means.has(a))) return closer;
  return covers(a, b) || covers(b, a) ? maybe : other;
}

/** What kind of act: the same, one that leaves the other open, or two that differ. The best pair of what both call it. */
export const type: Feature = {
  name: 'type',
  value(a, b) {
    let best = Number.NEGATIVE_INFINITY;
    for (const one of a.types) for (const two of b.types) best = Math.max(best, pairValue(one, two));
    return best;
  },
  say(a, b) {
    const shared = a.types.filter((one) => b.types.includes(one));
    const words = { a: a.types.join(', '), b: b.types.join(', ') };
    return {
      with: words,
      sentence: shared.length ? `both tell of ${shared.join(', ')}` : `one tells of ${words.a}, the other of ${words.b}`,
    };
  },
};
