/** A small known world and accounts in it, made by hand: what the tests of this room weigh. No report is behind them. */
import { type ActorEntry, buildKnowledge, type Knowledge, type PlaceEntry, type Relation, type SourceEntry } from '#knowledge';
import type { Account, EventPlace, EventTime, Figure, Party, ToldClaim, Voice } from './model.ts';
import { sidesOf } from './sides-of.ts';

const named = (id: string) => ({ id, name: id, name_ar: id, names: { ar: [], en: [] }, origin: ['made for the test'] });
const side = (side: string, from: string | null = null, to: string | null = null): Relation => ({
  ...{ kind: 'side', with: side, from, to, origin: 'made for the test' },
});
const actor = (id: string, kind: string, part_of: string[], relations: Relation[] = [], more: Partial<ActorEntry> = {}): ActorEntry => ({
  ...named(id),
  ...{ kind, part_of, country: 'SY', relations },
  ...more,
});
const source = (id: string, part_of: string[] = [], more: Partial<SourceEntry> = {}): SourceEntry => ({
  ...named(id),
  ...{ kind: 'agency', part_of, country: null, affiliation: null, domains: [], handles: [] },
  ...more,
});
const place = (id: string, kind: string, parent: string | null, lat: number, lon: number, country = 'SY'): PlaceEntry => ({
  ...named(id),
  ...{ kind, parent, lat, lon, country, importance: 0.5 },
});

const change = '2024-12-08';

export const knowledge: Knowledge = buildKnowledge(
  {
    actors: [
      actor('old-government', 'government', [], [side('syria-government-to-2024', null, change)], { valid: { from: null, to: change } }),
      actor('old-army', 'military', ['old-government']),
      actor('new-government', 'government', [], [side('syria-transitional', change)], { valid: { from: change, to: null } }),
      actor('russia', 'state', [], [side('syria-government-to-2024', '2015-09-30', change)]),
      actor('russian-army', 'military', ['russia']),
      actor('rebels', 'armed-group', [], [side('syria-opposition', null, '2025-01-29')]),
      actor('first-brigade', 'armed-group', ['rebels']),
      actor('second-brigade', 'armed-group', ['rebels']),
      actor('north-east-forces', 'armed-group', [], [side('syria-north-east')]),
      actor('civilians', 'population', []),
    ],
    persons: [],
    sources: [
      source('state-media', [], { speaks_for: ['old-government', 'new-government'] }),
      source('state-agency', ['state-media']),
      source('observers'),
      source('rescuers'),
      source('newspaper'),
    ],
    places: [
      place('syria', 'country', null, 35, 38),
      place('north', 'governorate', 'syria', 36, 37),
      place('west', 'governorate', 'syria', 35.8, 36.6),
      place('north-city', 'city', 'north', 36.2, 37.15),
      place('north-town', 'town', 'north', 36.24, 37.2),
      place('north-quarter', 'neighbourhood', 'north-city', 36.21, 37.12),
      place('other-quarter', 'neighbourhood', 'north-city', 36.19, 37.17),
      place('west-city', 'city', 'west', 35.93, 36.63),
      place('far-city', 'city', null, 33.3, 44.4, 'IQ'),
    ],
    terms: [],
  },
  'made by hand',
);

export function voice(id: string): Voice {
  const entry = knowledge.sources.get(id) ?? knowledge.actors.get(id);
  const known = entry !== undefined;
  return { id, name: id, name_ar: id, kind: entry?.kind ?? 'unnamed', part_of: knowledge.wholes.get(id), known };
}

export const party = (id: string | null, name = id ?? 'unknown men'): Party => ({
  ...{ id, name, name_ar: name, accounts: [] },
  part_of: id === null ? [] : knowledge.wholes.get(id),
});

export function spot(id: string, precision: EventPlace['precision'] = 'exact'): EventPlace {
  const entry = knowledge.places.get(id);
  if (!entry) throw new Error(`no place "${id}" is made by hand`);
  const { name, name_ar, lat, lon, kind, country } = entry;
  return { text: id, precision, place: { id, name, name_ar, lat, lon, kind, admin: [], country }, accounts: [] };
}

export const when = (start: string | null, end = start, basis: EventTime['basis'] = 'stated'): EventTime => ({
  ...{ start, end, basis, precision: 'day', accounts: [] },
});

/** Killed of nobody in particular unless said otherwise; `low` is the high end too where none is given. */
export const figure = (low: number | null, more: Partial<Figure> = {}): Figure => ({
  ...{ outcome: 'killed', who: 'unspecified', low, high: low, approximate: false, of_which: [], text: `${low}`, quotation: '' },
  ...{ claim: 'claim', report: 'report', voice: '', said: null, total: false, superseded_by: null },
  ...more,
});

/** An account of an air strike, asserted, on 29 November 2024 by the text, unless said otherwise. */
export function account(id: string, more: Partial<Account> = {}): Account {
  const holds = more.holds ?? 'asserts';
  const saying = { claim: `${id}/1`, report: id, publisher: null, said: null, quotation: `what ${id} says`, stance: 'states' as const };
  const made: Account = {
    ...{ id, voice: voice(id), via: [], holds, copies: [], repeats: null, types: ['air-drone-strike'] },
    sayings: [{ ...saying, denies: holds === 'denies', hedged: false }],
    ...{ sides: [], initiators: [], targets: [], places: [], time: when('2024-11-29'), extent: 'unknown', figures: [] },
    ...more,
  };
  return { ...made, sides: more.sides ?? sidesOf(made.voice.id, made.time.start, knowledge) };
}

export const noClaims: ReadonlyMap<string, ToldClaim> = new Map();
