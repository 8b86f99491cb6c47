/** The part of the known world that synthetic events are made of: settlements, armed bodies and voices by country. */
import { readKnownWorld } from '#intake';
import type { ActorEntry, PlaceEntry, SourceEntry } from '#knowledge';
import { Ranked } from './chance.ts';

export type Country = {
  /** Bodies that fight on the ground, those that fly, voices that count the dead. */
  readonly ground: Ranked<ActorEntry>;
  readonly air: readonly ActorEntry[];
  readonly voices: readonly SourceEntry[];
};

export type World = {
  readonly places: Ranked<PlaceEntry>;
  readonly publishers: Ranked<SourceEntry>;
  readonly country: (code: string) => Country;
  /** Where a place lies, in the words of its unit; null where only a country contains it. */
  readonly unitOf: (place: PlaceEntry) => string | null;
};

/** Who is known to fly over a country. An event made of them is made up all the same. */
const flying: Readonly<Record<string, readonly string[]>> = {
  SY: ['russian-air-force', 'syrian-air-force', 'israeli-air-force', 'turkish-air-force'],
  LB: ['israeli-air-force', 'israeli-military'],
  PS: ['israeli-air-force', 'israeli-military'],
  IQ: ['iraqi-air-force', 'turkish-air-force', 'us-led-coalition'],
  YE: ['saudi-led-coalition', 'us-military', 'israeli-air-force'],
  SD: ['sudanese-air-force', 'rapid-support-forces'],
  LY: ['libyan-national-army', 'libyan-army-west'],
};
/** Who counts the dead of a country from outside it. */
const abroad: Readonly<Record<string, readonly string[]>> = {
  SY: ['syrian-observatory-for-human-rights', 'syrian-network-for-human-rights'],
};
const fighting: readonly string[] = ['military', 'militia', 'armed-group', 'operations-room'];
const counting: readonly string[] = ['monitor', 'rescue', 'health', 'rights-group'];
const publishing: readonly string[] = ['agency', 'broadcaster', 'newspaper', 'website', 'network'];

/** Letters of the Arabic block and blanks: a name that a sentence can hold as it is. */
const plain = (name: string): boolean => /^[\u0621-\u064a ]{3,32}$/.test(name);

/** Whether a body stood all through the years that the reports are dated in. */
const standing = (valid: ActorEntry['valid']): boolean => (valid?.from ?? '') <= '2023-01-01' && (valid?.to ?? '2025') >= '2025';

/** The least importance that reaches the news from outside the table of villages. */
const leastImportance = 0.15;

export function readWorld(): World {
  const { actors, places, sources } = readKnownWorld(null).entries;
  const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]));
  const [placeOf, actorOf] = [byId(places), byId(actors)];
  const codes = Object.keys(flying);
  const settled = places.filter(
    ({ kind, country, name_ar, importance }) =>
      ['city', 'town', 'village'].includes(kind) && codes.includes(country) && plain(name_ar) && importance >= leastImportance,
  );
  const countries = new Map(codes.map((code) => [code, countryOf(code, actors, actorOf, sources)]));
  return {
    places: new Ranked([...settled].sort(mostImportantFirst), 0.7),
    publishers: new Ranked(sources.filter(({ kind }) => publishing.includes(kind)).sort(inOrder), 0.6),
    country: (code) => countries.get(code) as Country,
    unitOf: ({ parent }) => {
      const unit = parent === null ? undefined : placeOf.get(parent);
      return unit && unit.kind !== 'country' && plain(unit.name_ar) ? unit.name_ar : null;
    },
  };
}

function countryOf(
  code: string,
  actors: readonly ActorEntry[],
  actorOf: ReadonlyMap<string, ActorEntry>,
  sources: readonly SourceEntry[],
): Country {
  const ground = actors.filter(
    ({ country, kind, name_ar, valid }) => country === code && fighting.includes(kind) && plain(name_ar) && standing(valid),
  );
  return {
    ground: new Ranked(ground.sort(inOrder), 0.6),
    air: (flying[code] ?? []).flatMap((id) => actorOf.get(id) ?? []),
    voices: sources.filter(
      ({ id, kind, country, name_ar }) =>
        (abroad[code] ?? []).includes(id) || (counting.includes(kind) && country === code && plain(name_ar)),
    ),
  };
}

const inOrder = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
const mostImportantFirst = (a: PlaceEntry, b: PlaceEntry): number => b.importance - a.importance || inOrder(a, b);
