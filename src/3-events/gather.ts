import type { Knowledge } from '#knowledge';
import { assemble } from './assemble.ts';
import { clustered } from './cluster.ts';
import { denies, enough, enoughToDeny, never, sameReport, score } from './features/index.ts';
import { Judged } from './judged.ts';
import type { Event, Judgement, ToldClaim } from './model.ts';
import { areNeighbours, Links, neighbours, shelved } from './neighbourhoods.ts';
import type { Telling } from './telling.ts';
import { byKey, tellingsOf } from './tellings.ts';
import { isGathered } from './told-apart.ts';

/**
 * Claims that may be of one happening with any of the others, through others: what one report changes stays within its
 * neighbourhoods. `id` is the least key of its claims. Claims of plans and suppositions are neighbourhoods without events.
 */
export type Neighbourhood = { readonly id: string; readonly claims: readonly string[]; readonly events: readonly Event[] };

/**
 * Gathers claims into events: tells them apart within each report, looks for neighbours, weighs, clusters, and puts the
 * accounts side by side. The same claims and judgements give the same events in whatever order they come.
 */
export function gather(claims: readonly ToldClaim[], judgements: readonly Judgement[], knowledge: Knowledge): Neighbourhood[] {
  const judged = new Judged(judgements);
  const tellings = tellingsOf([...claims].sort(byKey), knowledge, judged);
  const loose = claims.filter((told) => !isGathered(told)).map(({ key }): Neighbourhood => ({ id: key, claims: [key], events: [] }));
  return [...partition(tellings, judged, knowledge).map((own) => neighbourhood(own, judged, knowledge)), ...loose].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

const leastKey = ({ claims }: Telling): string =>
  claims.reduce((least, { key }) => (key < least ? key : least), (claims[0] as ToldClaim).key);

/** Tellings in sets of which none has a neighbour in another; `bar`: the points that make neighbours. */
function partition(tellings: readonly Telling[], judged: Judged, knowledge: Knowledge, bar = enough): Telling[][] {
  const links = new Links(tellings.length);
  const all = tellings.map((telling) => shelved(telling, knowledge));
  for (const [i, j] of neighbours(all)) if (areNeighbours(tellings[i] as Telling, tellings[j] as Telling, bar)) links.link(i, j);
  for (const [i, j] of judgedPairs(tellings, judged)) links.link(i, j);
  return links.sets().map((set) => set.map((i) => tellings[i] as Telling));
}

/** Positions of tellings that a person put together, in pairs. */
function judgedPairs(tellings: readonly Telling[], judged: Judged): (readonly [number, number])[] {
  const groups = judged.groups();
  if (groups.length === 0) return [];
  const at = new Map(tellings.flatMap(({ claims }, i) => claims.map(({ anchor }) => [anchor, i] as const)));
  return groups.flatMap((anchors) => {
    const [first, ...rest] = [...new Set(anchors.flatMap((anchor) => at.get(anchor) ?? []))];
    return first === undefined ? [] : rest.map((other) => [first, other] as const);
  });
}

/** More tellings than this are parted at a higher bar before they are clustered, so that no day of war takes hours. */
const most = 400;
const step = 0.6;
/** No two tellings have so many points. */
const highest = 20;

function neighbourhood(tellings: readonly Telling[], judged: Judged, knowledge: Knowledge): Neighbourhood {
  const ordered = [...tellings].sort((a, b) => (leastKey(a) < leastKey(b) ? -1 : 1));
  const events = parts(ordered, enough, judged, knowledge).flatMap((part) => eventsOf(part, judged, knowledge));
  const claims = ordered.flatMap((telling) => telling.claims.map(({ key }) => key)).sort();
  return { id: claims[0] as string, claims, events: unique(events).sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function parts(tellings: readonly Telling[], bar: number, judged: Judged, knowledge: Knowledge): (readonly Telling[])[] {
  if (tellings.length <= most || bar > highest) return [tellings];
  const higher = bar + step;
  return partition(tellings, judged, knowledge, higher).flatMap((part) => parts(part, higher, judged, knowledge));
}

function eventsOf(tellings: readonly Telling[], judged: Judged, knowledge: Knowledge): Event[] {
  const points = (i: number, j: number): number => {
    const [a, b] = [tellings[i] as Telling, tellings[j] as Telling];
    if (judged.anyApart(a.claims, b.claims)) return never;
    return a.claims[0]?.report.key === b.claims[0]?.report.key ? Math.min(score(a, b), sameReport) : score(a, b);
  };
  const kinds: Record<'told' | 'total' | 'denied', number[]> = { told: [], total: [], denied: [] };
  for (const [i, telling] of tellings.entries()) kinds[denies(telling) ? 'denied' : telling.total ? 'total' : 'told'].push(i);
  const groupsOf = (kind: keyof typeof kinds): number[][] => grouped(kinds[kind], points, tellings, judged);
  const likely = (some: readonly number[], others: readonly number[]): number =>
    areApart(some, others, tellings, judged) ? never : closest(some, others, points);
  const withTotals = attached(groupsOf('told'), groupsOf('total'), likely, enough);
  const settled = attached(
    withTotals,
    groupsOf('denied'),
    (some, others) => likely(some, others) + perDoubling * Math.log2(others.length),
    enoughToDeny,
  );
  return joinedByJudgement(settled, tellings, judged).map((group) =>
    assemble(
      group.map((i) => tellings[i] as Telling),
      knowledge,
    ),
  );
}

/** What a person put together is together, of whatever kind it is. */
function joinedByJudgement(groups: readonly number[][], tellings: readonly Telling[], judged: Judged): number[][] {
  const pairs = judgedPairs(tellings, judged);
  if (pairs.length === 0) return [...groups];
  const at = new Map(groups.flatMap((group, n) => group.map((i) => [i, n] as const)));
  const links = new Links(groups.length);
  for (const [i, j] of pairs) links.link(at.get(i) as number, at.get(j) as number);
  return links.sets().map((set) => set.flatMap((n) => groups[n] as number[]));
}

/** What more reports tell of is likelier what is denied: points for every doubling of them. */
const perDoubling = 0.4;

const areApart = (some: readonly number[], others: readonly number[], tellings: readonly Telling[], judged: Judged): boolean =>
  some.some((i) => others.some((j) => judged.anyApart((tellings[i] as Telling).claims, (tellings[j] as Telling).claims)));

type Points = (i: number, j: number) => number;

function grouped(own: readonly number[], points: Points, tellings: readonly Telling[], judged: Judged): number[][] {
  const pairs = judgedPairs(
    own.map((i) => tellings[i] as Telling),
    judged,
  );
  const groups = clustered(own.length, (a, b) => points(own[a] as number, own[b] as number), enough, pairs);
  return groups.map((group) => group.map((i) => own[i] as number));
}

/**
 * Puts groups to the one they most likely belong to, if one is likely enough; the others stand by themselves. So totals that
 * give the very numbers of a single happening, and denials of it, come to it without having had a say in what it is.
 */
function attached(
  homes: readonly number[][],
  groups: readonly number[][],
  likely: (a: number[], b: number[]) => number,
  bar: number,
): number[][] {
  const settled = homes.map((home) => [...home]);
  for (const group of groups) {
    let [at, best] = [-1, bar];
    homes.forEach((home, n) => {
      const points = likely(group, home);
      if (points > best || (at < 0 && points === best)) [at, best] = [n, points];
    });
    if (at < 0) settled.push([...group]);
    else (settled[at] as number[]).push(...group);
  }
  return settled;
}

function closest(some: readonly number[], others: readonly number[], points: Points): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const i of some) for (const j of others) best = Math.max(best, points(i, j));
  return best;
}

/** Two events of one neighbourhood that begin with the same words are told apart by a number. */
function unique(events: readonly Event[]): Event[] {
  const taken = new Map<string, number>();
  return events.map((event) => {
    const n = (taken.get(event.id) ?? 0) + 1;
    taken.set(event.id, n);
    return n === 1 ? event : { ...event, id: `${event.id}.${n}` };
  });
}
