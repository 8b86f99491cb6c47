/** A small made world of two sides and a third, a monitor and a wire, and words on who holds its city: for tests of control. */
import type { ControlSpan, ControlStatement, Party, Voice } from '#events';
import { sidesOf } from '#events';
import { type ActorEntry, buildKnowledge, type PlaceEntry, type SourceEntry } from '#knowledge';

const origin = ['made for the test'];
const names = { ar: [], en: [] };
const actor = (id: string, side: string, part_of: string[] = []): ActorEntry => ({
  id,
  name: id,
  name_ar: id,
  kind: 'armed-group',
  names,
  part_of,
  country: 'SY',
  origin,
  relations: part_of.length ? [] : [{ kind: 'side', with: side, from: null, to: null, origin: 'made' }],
});
const source = (id: string, part_of: string[] = []): SourceEntry => ({
  id,
  name: id,
  name_ar: id,
  kind: 'monitor',
  names,
  part_of,
  country: 'SY',
  affiliation: null,
  domains: [],
  handles: [],
  origin,
});
const place = (id: string, kind: string, parent: string | null): PlaceEntry => ({
  id,
  name: id,
  name_ar: id,
  kind,
  names,
  parent,
  country: 'SY',
  lat: 36,
  lon: 37,
  importance: 0.5,
  origin,
});
export const knowledge = buildKnowledge(
  {
    actors: [
      actor('rebels', 'syria-opposition'),
      actor('brigade', '', ['rebels']),
      actor('allies', 'syria-opposition'),
      actor('state', 'syria-government-to-2024'),
      { ...actor('army', '', ['state']), kind: 'military' },
      { ...actor('ministry', '', ['state']), kind: 'military' },
      actor('kurds', 'syria-north-east'),
    ],
    persons: [],
    sources: [source('monitor'), source('wire'), source('army-tv', ['army'])],
    places: [
      place('province', 'governorate', null),
      place('city', 'city', 'province'),
      place('quarter', 'neighbourhood', 'city'),
      place('town', 'town', 'province'),
    ],
    terms: [],
  },
  'made',
);

const party = (id: string): Party => {
  const known = knowledge.actors.get(id);
  return { id: known ? id : null, name: id, name_ar: id, part_of: known?.part_of ?? [], accounts: [] };
};
const voiceOf = (id: string): Voice => ({
  id,
  name: id,
  name_ar: id,
  kind: 'made',
  part_of: knowledge.wholes.get(id),
  known: knowledge.actors.has(id) || knowledge.sources.has(id),
});

/** "monitor takes rebels 11-30": voice, what it says, of whom, on which day or days of 2024; `said` is the last of them. */
export function word(line: string, more: Partial<ControlStatement> = {}): ControlStatement {
  const [voice = '', says = '', holder = '', days = ''] = line.split(' ');
  const [from = '', to = from] = days.split('..').map((day) => (day === '' ? null : `2024-${day}`));
  return {
    claim: `${line} ${more.place ?? ''} ${more.said ?? ''} ${more.at ?? ''} ${more.extent ?? ''}`,
    report: 'r',
    voice: voiceOf(voice),
    sides: sidesOf(voice, to, knowledge),
    place: 'city',
    of_unit: null,
    precision: 'exact',
    says: says as ControlStatement['says'],
    holder: holder === '?' ? null : party(holder),
    joint: [],
    from,
    to,
    extent: 'unknown',
    quotation: line,
    said: to,
    at: 0,
    notes: [],
    ...more,
  };
}

/** "11-30 12-02 held rebels": half-open days, state, holders. */
export const line = ({ from, to, state, holders }: ControlSpan): string =>
  [from?.slice(5) ?? '..', to?.slice(5) ?? '..', state, ...holders.map(({ id, name }) => id ?? `"${name}"`)].join(' ');
