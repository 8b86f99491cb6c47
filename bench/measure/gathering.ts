import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kilometres } from '#knowledge';
import { type BCubed, bCubed, type Membership } from './b-cubed.ts';
import { number, type Section, share } from './section.ts';
import { root, sharedPath } from './shared.ts';

type Incident = {
  readonly id: string;
  readonly gold: {
    readonly date: string;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly belligerent: string | null;
    readonly strike_status: string | null;
    readonly civ_killed: readonly [number | null, number | null];
  };
  readonly reports: readonly { readonly text: string; readonly url: string }[];
};
type Place = { readonly place: { readonly lat: number; readonly lon: number } | null };
type End = { readonly value: number } | null;
/** What is used of an exported event. */
type Exported = {
  readonly id: string;
  readonly family: string;
  readonly total: boolean;
  readonly places: readonly Place[];
  readonly time: { readonly start: string | null };
  readonly members: readonly { readonly report: string; readonly main: boolean; readonly prominence: number }[];
  readonly accounts: readonly { readonly repeats: string | null }[];
  readonly tolls: readonly { readonly outcome: string; readonly who: string; readonly low: End; readonly high: End }[];
};

/**
 * Incidents as a stream of reports through the command: added one after another, events exported, reports grouped by the
 * events they are mainly about. All are said to be published on the day of the last incident, so that a day counted from
 * publication tells nothing apart. Identical texts are one report of all their incidents. Only figures leave here.
 */
export async function gathering(path = sharedPath('evaluation/incidents-dev.jsonl')): Promise<Section> {
  const name = 'gathering';
  if (!path) return { name, skipped: '../shared/evaluation/incidents-dev.jsonl is absent' };
  const incidents = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Incident);
  const categories = new Map<string, Set<string>>();
  const rows = new Map<string, string>();
  const published = incidents.reduce((last, { gold }) => (gold.date > last ? gold.date : last), '');
  for (const { id, reports } of incidents) {
    for (const { text, url } of reports) {
      const key = idOf(text);
      rows.set(key, rows.get(key) ?? JSON.stringify({ id: key, text, url, published }));
      categories.set(key, (categories.get(key) ?? new Set()).add(id));
    }
  }
  const events = throughTheCommand([...rows.values()]).filter(({ family }) => family === 'violence' || family === 'detention');
  return figuresOf(incidents, events, categories);
}

const idOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Adds the reports and gives the events back, their members under the reports' own ids. */
function throughTheCommand(lines: readonly string[]): Exported[] {
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-gathering-'));
  try {
    const input = join(folder, 'reports.jsonl');
    writeFileSync(input, `${lines.join('\n')}\n`);
    const store = join(folder, 'record.sqlite');
    const added = JSON.parse(riwaya('add', input, '--store', store, '--format', 'json')) as {
      reports: { id: string; key: string | null }[];
    };
    const ids = new Map(added.reports.map(({ id, key }) => [key, id]));
    const exported = riwaya('export', '--format', 'jsonl', '--rule', 'widest', '--store', store).split('\n').filter(Boolean);
    return exported.map((line) => {
      const event = JSON.parse(line) as Exported;
      return { ...event, members: event.members.map((member) => ({ ...member, report: ids.get(member.report) as string })) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function riwaya(...args: readonly string[]): string {
  const ran = spawnSync(process.execPath, [join(root, 'bin/riwaya.js'), ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (ran.status !== 0) throw new Error(`riwaya ${args[0]}: ${ran.stderr.trim().split('\n').at(-1) || `ended with ${ran.status}`}`);
  return ran.stdout;
}

function figuresOf(incidents: readonly Incident[], events: readonly Exported[], categories: Membership): Section {
  const main = membership(events, ({ id }) => id, true);
  const scores = {
    gathered: bCubed(main, categories),
    'every mention': bCubed(
      membership(events, ({ id }) => id, false),
      categories,
    ),
    'extended B³': bCubed(main, categories, true),
  };
  const baselines = {
    singletons: bCubed(new Map(), categories),
    'one cluster': bCubed(new Map([...categories.keys()].map((key) => [key, new Set(['all'])])), categories),
    'by extracted date': bCubed(
      membership(events, ({ time }) => time.start ?? '', true),
      categories,
    ),
  };
  const matched = incidents.map((incident) => ({ incident, event: eventOf(incident, events) }));
  const several = matched.filter(({ incident }) => severalAccounts(incident));
  const shown = several.filter(({ event }) => event && event.accounts.filter(({ repeats }) => repeats === null).length >= 2).length;
  const tolls = matched.flatMap(({ incident, event }) => tollOf(incident, event));
  const [low, high] = wilson(shown, several.length);
  const overlap = tolls.filter((toll) => toll.overlaps).length;
  const inside = tolls.filter((toll) => toll.inside).length;
  return {
    name: 'gathering',
    lines: [
      ...Object.entries({ ...scores, ...baselines }).map(([name, score]) => `${name}: ${written(score)}`),
      `two accounts or more where the coding has several: ${share(shown, several.length)} [${number(low)}, ${number(high)}]`,
      `toll range overlaps ${share(overlap, tolls.length)} · its low lies inside ${share(inside, tolls.length)}`,
    ],
    figures: {
      reports: categories.size,
      events: events.length,
      ...Object.fromEntries(Object.entries({ ...scores, ...baselines }).map(([name, { f1 }]) => [`f1 ${name}`, f1])),
      precision: scores.gathered.precision,
      recall: scores.gathered.recall,
      several_accounts: shown / several.length,
      several_accounts_n: several.length,
      several_accounts_interval: [low, high],
      toll_overlap: overlap / tolls.length,
      toll_low_inside: inside / tolls.length,
      tolls: tolls.length,
    },
  };
}

const written = ({ precision, recall, f1 }: BCubed): string =>
  `F1 ${number(f1)} (precision ${number(precision)}, recall ${number(recall)})`;

function membership(events: readonly Exported[], key: (event: Exported) => string, mainly: boolean): Membership {
  const of = new Map<string, Set<string>>();
  for (const event of events) {
    for (const { report, main } of event.members) if (main || !mainly) of.set(report, (of.get(report) ?? new Set()).add(key(event)));
  }
  return of;
}

/** Kilometres from the coded place within which an event is there, as the incidents' own scorer has it. */
const there = 10;

/** The violent event that an incident became: most of its reports are mainly about it, it is there, and they are most about it. */
function eventOf({ gold, reports }: Incident, events: readonly Exported[]): Exported | null {
  const own = new Set(reports.map(({ text }) => idOf(text)));
  const ranked = events.flatMap((event) => {
    if (event.total || event.family !== 'violence') return [];
    const about = new Map<string, number>();
    for (const { report, main, prominence } of event.members)
      if (main && own.has(report)) about.set(report, Math.max(about.get(report) ?? 0, prominence));
    const much = [...about.values()].reduce((sum, share) => sum + share, 0);
    return about.size ? [{ event, mainly: about.size, away: Math.max(there, distance(gold, event)), much }] : [];
  });
  ranked.sort((a, b) => b.mainly - a.mainly || a.away - b.away || b.much - a.much || (a.event.id < b.event.id ? -1 : 1));
  return ranked[0]?.event ?? null;
}

const nowhere = 1e4;
function distance({ lat, lon }: Incident['gold'], { places }: Exported): number {
  if (lat === null || lon === null) return 0;
  return Math.min(nowhere, ...places.flatMap(({ place }) => (place ? [kilometres(place, { lat, lon })] : [])));
}

/** Contested by the coding or blamed on several parties, and told by two reports or more. */
const severalAccounts = ({ gold, reports }: Incident): boolean =>
  new Set(reports.map(({ text }) => text)).size >= 2 &&
  (/contested/i.test(gold.strike_status ?? '') || (gold.belligerent ?? '').includes(','));

/** The gathered range of the killed against the coded one, where both have numbers. */
function tollOf({ gold: { civ_killed } }: Incident, event: Exported | null): { overlaps: boolean; inside: boolean }[] {
  const [low, high] = civ_killed;
  if (low === null || high === null || high === 0) return [];
  const range = event?.tolls.find(({ outcome, who }) => outcome === 'killed' && who === 'all');
  const from = range?.low?.value ?? range?.high?.value;
  const to = range?.high?.value ?? Number.POSITIVE_INFINITY;
  if (from === undefined) return [{ overlaps: false, inside: false }];
  return [{ overlaps: from <= high && to >= low, inside: from >= low && from <= high }];
}

/** Wilson's interval of a share at 95 %. */
function wilson(k: number, n: number): [number, number] {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const p = k / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return [middle - half, middle + half];
}
