/** Claims of the small known world, made by hand: what the tests of gathering weigh. No report is behind them. */
import type { Claim, ClaimActor, ClaimPlace, EventType, Outcome, Toll } from '#claims';
import { knowledge, spot, voice } from './made-by-hand.ts';
import type { ToldClaim } from './model.ts';

/** What is said of a claim; the rest is an air strike on the north city on Friday 29 November 2024, published the day after. */
export type Brief = {
  readonly voice?: string;
  readonly via?: readonly string[];
  readonly publisher?: string;
  readonly published?: string | null;
  readonly title?: string;
  readonly quotation?: string;
  readonly type?: EventType;
  /** Places by their ids; a name nobody knows begins with `?`. */
  readonly at?: readonly string[];
  readonly precision?: ClaimPlace['precision'];
  /** `from` or `from..to`; null where no day is told. */
  readonly day?: string | null;
  readonly basis?: Claim['time']['basis'];
  readonly by?: readonly string[];
  readonly on?: readonly string[];
  readonly tolls?: Partial<Readonly<Record<Outcome, number | readonly [number | null, number | null]>>>;
  readonly denies?: boolean | readonly string[];
  readonly modality?: Claim['modality'];
  readonly extent?: Claim['extent'];
  readonly stance?: Claim['attribution'][number]['stance'];
  /** UTF-16 units into the text at which the act is told. */
  readonly start?: number;
  /** The words of its sentence, and those around it. */
  readonly words?: string;
  readonly context?: string;
  readonly total?: boolean;
  readonly telling?: string;
};

const none = { start: 0, end: 0 };
const hash = (word: string): number => [...word].reduce((sum, unit) => (Math.imul(sum, 31) + unit.charCodeAt(0)) >>> 0, 7);
const hashes = (words: string): number[] => [...new Set(words.split(' ').filter(Boolean).map(hash))].sort((a, b) => a - b);

const actor = (id: string): ClaimActor => ({
  ...{ ...none, text: id },
  actor: knowledge.actors.has(id) ? { id, name: id, name_ar: id, kind: 'group', part_of: knowledge.wholes.get(id) } : null,
});
const place = (id: string, precision: ClaimPlace['precision']): ClaimPlace => {
  if (id.startsWith('?')) return { ...none, text: id.slice(1), precision: 'unresolved', place: null, candidates: [] };
  const { text, place: named } = spot(id);
  return { ...none, text, precision, place: named, candidates: [] };
};
const toll = (outcome: Outcome, low: number | null, high: number | null): Toll => ({
  ...{ ...none, outcome, low, high, approximate: false, who: 'unspecified', of_which: [], text: `${low}` },
});

function claimOf(id: string, brief: Brief): Claim {
  const { at = ['north-city'], precision = 'exact', day = '2024-11-29', basis = 'stated', by = [], on = [], tolls = {}, start = 0 } = brief;
  const [from = null, to = from] = day?.split('..') ?? [];
  return {
    ...{ id, sentence: { start, end: start + 50 }, event: { start, end: start + 5, text: 'act' }, type: brief.type ?? 'air-drone-strike' },
    ...{ initiators: by.map(actor), targets: on.map(actor), places: at.map((one) => place(one, precision)) },
    time: { start: from, end: to, precision: 'day', basis, text: null },
    tolls: Object.entries(tolls).map(([outcome, n]) =>
      toll(outcome as Outcome, ...(typeof n === 'number' ? ([n, n] as const) : (n as readonly [number | null, number | null]))),
    ),
    ...{ incidents: null, extent: brief.extent ?? 'unknown', modality: brief.modality ?? 'actual', confidence: 1, notes: [] },
    polarity: brief.denies ? 'denied' : 'asserted',
    disputes: Array.isArray(brief.denies) ? [...brief.denies] : [],
    attribution: brief.stance ? [{ ...none, source: null, text: '', cue: '', stance: brief.stance, quoted: 'none' }] : [],
  };
}

/** A claim by its key `report/claim`, told by the observers unless said otherwise. */
export function told(key: string, brief: Brief = {}): ToldClaim {
  const [report = key, id = '1'] = key.split('/');
  const { publisher = null, published = '2024-11-30', title = null, start = 0 } = brief;
  return {
    ...{ key, anchor: `${report}@${start}`, claim: claimOf(id, brief), quotation: brief.quotation ?? `what ${key} says` },
    report: { key: report, id: report, sha256: '', title, publisher, url: null, published },
    voice: voice(brief.voice ?? 'observers'),
    via: (brief.via ?? []).map(voice),
    ...{ total: brief.total ?? false, telling: brief.telling ?? key, prominence: 1 },
    ...{ words: hashes(brief.words ?? ''), context: hashes(brief.context ?? '') },
  };
}
