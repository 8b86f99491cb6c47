/**
 * Scores gathering on `samples/gathered.jsonl`: what a person expects of the samples. `node gold/gathered-score.ts` prints the
 * figures, `--misses` what is wrong event by event, `--raise` lifts the floor to the present figures (never lowers it).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, type Event, gather, type Knowledge, tollsOf, type Voice } from '#events';
import { openTeller, sampleReports, sampleRows } from '../bench/told-reports.ts';

/** A line of `samples/gathered.jsonl`; the fields are told in `samples/README.md`. */
export type Expected = {
  readonly event: string;
  readonly family: string;
  readonly place: string | null;
  readonly days: readonly [string, string];
  readonly reports: readonly string[];
  readonly accounts: readonly string[];
  readonly denied_by: readonly string[];
  readonly killed: readonly [number | null, number | null] | null;
  readonly total: boolean;
  readonly not_with: readonly string[];
};
type Share = { readonly right: number; readonly of: number };
/**
 * `found`: one event of its family, place and days. `reports`, `accounts`, `denied_by`: those expected that are in it.
 * `killed`: the range that stands. `apart`: those of `not_with` that are other events.
 */
const aspects = ['found', 'reports', 'accounts', 'denied_by', 'killed', 'apart'] as const;
type Aspect = (typeof aspects)[number];
export type GatheredScore = {
  readonly expected: Expected;
  readonly event: Event | null;
  readonly shares: Readonly<Record<Aspect, Share>>;
  readonly misses: readonly string[];
};

const floorPath = join(import.meta.dirname, 'gathered-floor.json');
export const gatheredFloor = (): Record<string, number> => JSON.parse(readFileSync(floorPath, 'utf8')) as Record<string, number>;
export const expectedEvents = (): Expected[] => sampleRows<Expected>('gathered.jsonl');

/** Gathers the samples and holds every expected event against the one that is nearest to it. */
export async function scoreGathered(): Promise<GatheredScore[]> {
  const { tell, knowledge } = await openTeller();
  const events = gather(sampleReports().flatMap(tell), [], knowledge).flatMap((own) => own.events);
  const found = new Map(expectedEvents().map((expected) => [expected.event, eventOf(expected, events)]));
  return expectedEvents().map((expected) => scoreOf(expected, found, knowledge));
}

/** The event of its family, place and days with the most of its reports, then the fewest others. */
function eventOf(expected: Expected, events: readonly Event[]): Event | null {
  const ranked = events
    .filter((event) => event.family === expected.family && event.total === expected.total && isThere(expected, event))
    .map((event) => {
      const reports = new Set(event.members.map(({ report }) => report));
      return { event, own: expected.reports.filter((report) => reports.has(report)).length, all: reports.size };
    })
    .filter(({ own }) => own > 0)
    .sort((a, b) => b.own - a.own || a.all - b.all || (a.event.id < b.event.id ? -1 : 1));
  return ranked[0]?.event ?? null;
}

const isThere = ({ place, days: [from, to] }: Expected, { places, time: { start, end } }: Event): boolean =>
  (place === null || places.some((own) => own.place?.id === place)) && (start ?? '') <= to && (end ?? '9999') >= from;

function scoreOf(expected: Expected, found: ReadonlyMap<string, Event | null>, knowledge: Knowledge): GatheredScore {
  const event = found.get(expected.event) ?? null;
  const misses: string[] = [];
  const share = (aspect: Aspect, wanted: readonly string[], has: (one: string) => boolean): Share => {
    const missing = wanted.filter((one) => !has(one));
    if (missing.length) misses.push(`${aspect}: ${missing.join(', ')}`);
    return { right: wanted.length - missing.length, of: wanted.length };
  };
  const voice = (id: string): Account | undefined => event?.accounts.find((account) => isVoice(account.voice, id));
  const killed = event && killedIn(event, knowledge);
  const shares = {
    found: share('found', ['no such event'], () => event !== null),
    reports: share('reports', expected.reports, (report) => event?.members.some((member) => member.report === report) ?? false),
    accounts: share('accounts', expected.accounts, (id) => voice(id) !== undefined),
    denied_by: share('denied_by', expected.denied_by, (id) => voice(id)?.sayings.some(({ denies }) => denies) ?? false),
    killed: share(
      'killed',
      [`${written(killed)} for ${written(expected.killed)}`],
      () => event !== null && written(killed) === written(expected.killed),
    ),
    apart: share('apart', expected.not_with, (other) => event !== null && event !== found.get(other)),
  };
  return { expected, event, shares, misses };
}

/** Known voices by their id, others by their words. */
const isVoice = ({ id, name }: Voice, expected: string): boolean => id === expected || name === expected;

const written = (range: Expected['killed']): string => (range ? `${range[0] ?? '…'}–${range[1] ?? '…'}` : 'nobody counted');

/** The lowest and highest number killed that stands; of a total those that it is. */
function killedIn(event: Event, knowledge: Knowledge): Expected['killed'] {
  const counted = event.total ? { ...event, accounts: event.accounts.map(withoutTotals) } : event;
  const range = tollsOf(counted, 'widest', {}, knowledge).find(({ outcome, who }) => outcome === 'killed' && who === 'all');
  return range?.low || range?.high ? [range.low?.value ?? null, range.high?.value ?? null] : null;
}

const withoutTotals = (account: Account): Account => ({
  ...account,
  figures: account.figures.map((figure) => ({ ...figure, total: false })),
});

/** Shares over all expected events, and of events without a fault. */
export function gatheredFigures(scores: readonly GatheredScore[]): Record<string, number> {
  const figures = aspects.map((aspect) => {
    const sum = (part: keyof Share): number => scores.reduce((all, { shares }) => all + shares[aspect][part], 0);
    return [aspect, sum('right') / sum('of')] as const;
  });
  return { ...Object.fromEntries(figures), without_fault: scores.filter(({ misses }) => misses.length === 0).length / scores.length };
}

async function main(flags: readonly string[]): Promise<void> {
  const scores = await scoreGathered();
  if (flags.includes('--misses'))
    for (const { expected, misses } of scores) if (misses.length) console.log(`${expected.event}\n  ${misses.join('\n  ')}`);
  const figures = gatheredFigures(scores);
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(14)}${value.toFixed(3)}`);
  if (!flags.includes('--raise')) return;
  const floor = gatheredFloor();
  const raised = Object.entries(figures).map(([name, value]) => [name, Math.max(floor[name] ?? 0, Math.floor(value * 1000) / 1000)]);
  writeFileSync(floorPath, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
}

if (import.meta.main) await main(process.argv.slice(2));
