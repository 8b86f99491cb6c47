import type { Knowledge } from '#knowledge';
import { clustered } from './cluster.ts';
import { enoughWithin, never, scoreWithin } from './features/index.ts';
import type { Judged } from './judged.ts';
import type { ToldClaim } from './model.ts';
import { type Telling, tellingOf, type When } from './telling.ts';

/** What a report says of the world as it is or was; plans, demands and suppositions are recorded and not gathered. */
const gathered: ReadonlySet<string> = new Set(['actual', 'ongoing', 'background']);
export const isGathered = ({ claim }: Pick<ToldClaim, 'claim'>): boolean => gathered.has(claim.modality);

/** UTF-16 units into a text at which what is told counts half; a claim with a number counts as much as three without one. */
const half = 1500;
const withToll = 1;
const without = 0.3;
/** What is only recalled, and what repeats within one telling, counts for less. */
const recalled = 0.3;
const again = 0.3;

const weightIn = ({ claim }: ToldClaim): number =>
  ((claim.modality === 'background' ? recalled : 1) * (claim.tolls.length ? withToll : without)) / (1 + claim.event.start / half);

function weightOfAll(telling: readonly ToldClaim[]): number {
  const weights = telling.map(weightIn);
  const first = Math.max(...weights);
  return first + again * (weights.reduce((sum, weight) => sum + weight, 0) - first);
}

/** The claims of one report, each with the telling it is part of. Depends on nothing but the report. */
export function toldApart(claims: readonly ToldClaim[], knowledge: Knowledge): ToldClaim[] {
  const groups = happeningsIn(claims.filter(isGathered), knowledge);
  const weights = groups.map(weightOfAll);
  const most = Math.max(...weights);
  const placed = new Map<string, Pick<ToldClaim, 'telling' | 'prominence'>>();
  groups.forEach((group, n) => {
    const telling = (group[0] as ToldClaim).key;
    for (const { key } of group) placed.set(key, { telling, prominence: round((weights[n] as number) / most) });
  });
  return claims.map((told) => ({ ...told, ...placed.get(told.key) }));
}

const round = (share: number): number => Math.round(share * 1000) / 1000;

/**
 * Claims of one report in groups that tell of one happening each, in the order of the text. A denial is told with what the
 * reader found it to deny; what a person judged to be apart stays apart.
 */
export function happeningsIn(claims: readonly ToldClaim[], knowledge: Knowledge, judged?: Judged): ToldClaim[][] {
  const told = [...claims].sort((a, b) => a.claim.event.start - b.claim.event.start || (a.key < b.key ? -1 : 1));
  const singles = told.map((one) => tellingOf(one, knowledge));
  const scoreOf = (a: number, b: number): number => {
    const [one, two] = [told[a] as ToldClaim, told[b] as ToldClaim];
    return judged?.apart(one, two) || inTwoTowns(one, two, knowledge) ? never : scoreWithin(singles[a] as Telling, singles[b] as Telling);
  };
  const groups = clustered(told.length, scoreOf, enoughWithin, deniedPairs(told, singles, judged));
  return withoutPlace(groups, singles, scoreOf).map((group) => group.map((i) => told[i] as ToldClaim));
}

/**
 * Whether two claims of one report are told of two towns: who names both means both, however near they lie. Quarters of one
 * town are one town, and what is told to be near a place may be at the next.
 */
function inTwoTowns(a: ToldClaim, b: ToldClaim, knowledge: Knowledge): boolean {
  const [some, others] = [townsOf(a, knowledge), townsOf(b, knowledge)];
  return some !== null && others !== null && !some.some((town) => others.includes(town));
}

const towns: ReadonlySet<string> = new Set(['city', 'town', 'village']);

/** The towns that a claim names or whose quarters it names; null where one of its places is none. */
function townsOf({ claim: { places } }: ToldClaim, { units }: Knowledge): string[] | null {
  const found = places.flatMap(({ place, precision }) => {
    if (!place || precision !== 'exact') return [];
    return [place, ...units.get(place.id)].find(({ kind }) => towns.has(kind))?.id ?? [];
  });
  return found.length && found.length === places.length ? found : null;
}

/** Claims that name no place tell more of what was told before them than of something new: they need fewer points. */
const enoughWithoutPlace = 1;

function withoutPlace(groups: readonly number[][], singles: readonly Telling[], scoreOf: (a: number, b: number) => number): number[][] {
  const placed = (group: readonly number[]): boolean => group.some((i) => (singles[i] as Telling).spots.length > 0);
  const homes = groups.filter(placed).map((group) => [...group]);
  const rest = groups.filter((group) => !placed(group) && !settle(group, homes, singles, scoreOf));
  return [...homes.map((group) => group.sort((a, b) => a - b)), ...rest].sort((a, b) => (a[0] as number) - (b[0] as number));
}

/** Puts a group to the one it most likely goes on with; what stands before it goes before what stands behind. */
function settle(
  group: readonly number[],
  homes: readonly number[][],
  singles: readonly Telling[],
  scoreOf: (a: number, b: number) => number,
): boolean {
  const first = group[0] as number;
  for (const before of [true, false]) {
    let [home, best] = [null as number[] | null, enoughWithoutPlace];
    for (const own of homes) {
      if (onOtherDays(group, own, singles)) continue;
      const points = Math.max(...own.filter((j) => j < first === before).flatMap((j) => group.map((i) => scoreOf(i, j))));
      if (points >= best && (home === null || points > best)) [home, best] = [own, points];
    }
    if (home === null) continue;
    home.push(...group);
    return true;
  }
  return false;
}

/** Whether both say when, and no day that one gives is one of the other. */
function onOtherDays(group: readonly number[], home: readonly number[], singles: readonly Telling[]): boolean {
  const said = (some: readonly number[]): When[] =>
    some.map((i) => (singles[i] as Telling).when).filter(({ basis }) => basis !== 'assumed');
  const [days, others] = [said(group), said(home)];
  return days.length > 0 && others.length > 0 && !days.some((a) => others.some((b) => a.from <= b.to && b.from <= a.to));
}

function deniedPairs(told: readonly ToldClaim[], singles: readonly Telling[], judged?: Judged): (readonly [number, number])[] {
  const at = new Map(told.map(({ key }, i) => [key, i]));
  return told.flatMap(({ claim, report }, i) =>
    claim.disputes.flatMap((id) => {
      const other = at.get(`${report.key}/${id}`);
      if (other === undefined || judged?.apart(told[i] as ToldClaim, told[other] as ToldClaim)) return [];
      return sameKind(singles[other] as Telling, singles[i] as Telling) ? [[i, other] as const] : [];
    }),
  );
}

const sameKind = (a: Telling, b: Telling): boolean => a.family === b.family && a.total === b.total;
