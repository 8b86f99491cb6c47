/**
 * Where accounts of the samples disagree, as far as it can be seen from claims alone: same family of acts, same place,
 * overlapping days, and another toll, another who, or a denial. The room that weighs events does this properly.
 */
import type { Claim, EventType } from '#claims';
import { actorName, day, range } from './claim-line.ts';

export type Told = { claim: Claim; report: string; outlet: string };
export type Side = { says: string; voices: string[] };
export type Disagreement = { place: string; family: string; when: string; topic: string; sides: Side[] };

const families: readonly (readonly [string, readonly EventType[]])[] = [
  [
    'strikes',
    [
      'air-drone-strike',
      'bombardment',
      'shelling-artillery-missile-attack',
      'casualty-report',
      'attack',
      'chemical-weapon',
      'remote-explosive-landmine-ied',
    ],
  ],
  [
    'who holds it',
    ['government-regains-territory', 'non-state-actor-overtakes-territory', 'non-violent-transfer-of-territory', 'withdrawal'],
  ],
  ['fighting', ['armed-clash', 'ground-offensive']],
];
const familyOf = (type: EventType): string => families.find(([, types]) => types.includes(type))?.[0] ?? type;

export function disagreements(told: readonly Told[]): Disagreement[] {
  return groups(told).flatMap(({ place, family, members }) => {
    const when = day({ start: least(members.map((m) => m.claim.time.start)), end: greatest(members.map((m) => m.claim.time.end)) });
    const topics: [string, Side[]][] = [
      ['did it happen?', polarity(members)],
      ['killed', tolls(members, 'killed')],
      ['injured', tolls(members, 'injured')],
      ['by whom?', initiators(members)],
    ];
    return topics.filter(([, sides]) => sides.length > 1).map(([topic, sides]) => ({ place, family, when, topic, sides }));
  });
}

type Group = { place: string; family: string; members: Told[] };

/** Claims of one family at one place whose days touch, and that more than one voice makes. */
function groups(told: readonly Told[]): Group[] {
  const found = new Map<string, Group[]>();
  const counted = told.filter(
    ({ claim }) => ['actual', 'ongoing', 'possible'].includes(claim.modality) && claim.time.start && claim.time.end,
  );
  for (const one of counted) {
    const family = familyOf(one.claim.type);
    for (const { place, precision } of one.claim.places) {
      if (!place || precision === 'country' || precision === 'governorate') continue;
      const same = found.get(`${family} ${place.id}`) ?? [];
      const near = same.find((group) => group.members.some((member) => touch(member.claim, one.claim)));
      if (near) near.members.push(one);
      else same.push({ place: place.name, family, members: [one] });
      found.set(`${family} ${place.id}`, same);
    }
  }
  return [...found.values()].flat().filter((group) => new Set(group.members.map(voice)).size > 1);
}

const touch = (a: Claim, b: Claim): boolean => (a.time.start ?? '') <= (b.time.end ?? '') && (b.time.start ?? '') <= (a.time.end ?? '');

/** The innermost voice, else the outlet. */
function voice({ claim, outlet }: Told): string {
  const last = claim.attribution.filter((link) => link.cue).at(-1);
  return last ? (last.source?.name ?? `\u2068${last.text}\u2069`) : `\u2068${outlet}\u2069`;
}

function sides(said: readonly (readonly [says: string, who: Told])[]): Side[] {
  const out = new Map<string, Set<string>>();
  for (const [says, who] of said) out.set(says, (out.get(says) ?? new Set()).add(voice(who)));
  return [...out].map(([says, voices]) => ({ says, voices: [...voices] }));
}

function polarity(members: readonly Told[]): Side[] {
  return sides(members.map((one) => [one.claim.polarity === 'denied' ? 'denied' : 'asserted', one] as const));
}

/** Tolls of one outcome; when some two of them cannot both be true, all are shown. */
function tolls(members: readonly Told[], outcome: string): Side[] {
  const counts = members.flatMap((one) => {
    const toll = one.claim.tolls.find((t) => t.outcome === outcome && (t.low !== null || t.high !== null));
    return toll ? [{ toll, one }] : [];
  });
  const clash = counts.some((a) => counts.some((b) => (a.toll.low ?? 0) > (b.toll.high ?? Number.POSITIVE_INFINITY)));
  return clash ? sides(counts.map(({ toll, one }) => [`${outcome} ${range(toll.low, toll.high, toll.approximate)}`, one] as const)) : [];
}

function initiators(members: readonly Told[]): Side[] {
  const named = members.filter((one) => one.claim.polarity === 'asserted' && one.claim.initiators.some((x) => x.actor));
  const ids = (one: Told): string[] => one.claim.initiators.flatMap(({ actor }) => (actor ? [actor.id, ...actor.part_of] : []));
  const clash = named.some((a) => named.some((b) => voice(a) !== voice(b) && !ids(a).some((id) => ids(b).includes(id))));
  return clash ? sides(named.map((one) => [one.claim.initiators.map(actorName).join(', '), one] as const)) : [];
}

const least = (days: readonly (string | null)[]): string | null =>
  days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
const greatest = (days: readonly (string | null)[]): string | null =>
  days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
