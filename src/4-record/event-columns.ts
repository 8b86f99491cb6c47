/** What of an event is written beside its body, so that it can be found. */
import type { Event, Knowledge, Party } from '#events';
import type { EventTerm } from './tables.ts';

/** The most that any account says were killed at least, in this event alone; null where no account gives a number. */
export function killedIn({ accounts }: Event): number | null {
  const lows = accounts
    .flatMap(({ figures }) => figures)
    .filter(({ outcome, total, superseded_by }) => outcome === 'killed' && !total && superseded_by === null)
    .flatMap(({ low }) => low ?? []);
  return lows.length ? Math.max(...lows) : null;
}

/** The day lists are ordered by. */
export const dayOf = ({ time }: Event): string => time.start ?? time.end ?? '';

/** Everything an event is found by: places with all that contain them, parties and voices with their wholes, sides, disputes. */
export function termsOf(event: Event, knowledge: Knowledge): [EventTerm, string][] {
  const places = [...event.places, ...event.accounts.flatMap(({ places }) => places)].flatMap(({ place }) => place?.id ?? []);
  const parties = [event, ...event.accounts].flatMap(({ initiators, targets }) => [...initiators, ...targets]);
  const terms: readonly (readonly [EventTerm, readonly string[]])[] = [
    ['place', [...new Set(places)].flatMap((id) => [id, ...containersOf(id, knowledge)])],
    ['actor', parties.flatMap(namesOf)],
    ['voice', event.accounts.flatMap(({ voice }) => [voice.id, ...voice.part_of])],
    ['side', event.accounts.flatMap(({ sides }) => sides)],
    ['dispute', event.disputes.map(({ kind }) => kind)],
  ];
  return terms.flatMap(([kind, values]) => [...new Set(values)].sort().map((value): [EventTerm, string] => [kind, value]));
}

const namesOf = ({ id, part_of }: Party): string[] => (id === null ? [] : [id, ...part_of]);

/** The units that contain a place, and its country. */
export function containersOf(id: string, { units, places }: Knowledge): string[] {
  const within = units.get(id).map((unit) => unit.id);
  const country = places.get(within.at(-1) ?? id)?.parent;
  return country === null || country === undefined || within.includes(country) ? within : [...within, country];
}

/** Points at which some account puts the event. */
export function pointsOf(event: Event): { lat: number; lon: number }[] {
  const points = new Map<string, { lat: number; lon: number }>();
  for (const { place, area } of [...event.places, ...event.accounts.flatMap(({ places }) => places)]) {
    const at = area ?? place;
    if (at) points.set(`${at.lat} ${at.lon}`, { lat: at.lat, lon: at.lon });
  }
  return [...points.values()];
}
