import type { ActorEntry, Knowledge, NameMatch } from '#knowledge';
import type { Token } from '#text';
import type { Discourse } from '../discourse.ts';
import type { Word } from '../lexicon.ts';
import type { FoundActor } from './found.ts';

/** A run of tokens with a known name, before anything is decided. */
export type NameAt = NameMatch & { readonly term: boolean };

/** One sentence as names are read from it. */
export type Scene = {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly runs: readonly (NameAt | null)[];
  readonly discourse: Discourse;
  /** Where the last country or capital that stood for its government ended: what is coordinated with it stands for one too. */
  named: { to: number; capital: boolean };
};

type Made = Partial<FoundActor> & Pick<FoundActor, 'from' | 'to' | 'why'>;

/** A found actor with nothing in it but what is given. */
export const foundActor = (made: Made): FoundActor => ({
  actor: null,
  source: null,
  person: null,
  generic: false,
  adjective: false,
  zone: false,
  site: false,
  lost: [],
  prep: '',
  who: null,
  ...made,
});

/** The last day counts: a report of the day a body ended mostly tells of that body. */
export const isValid = (actor: ActorEntry, day: string | null): boolean =>
  day === null ||
  !actor.valid ||
  ((actor.valid.from === null || actor.valid.from <= day) && (actor.valid.to === null || day <= actor.valid.to));

/** Countries the report speaks of, most named first: what was named before counts, and what this sentence names. */
export function countriesOf(scene: Scene, knowledge: Knowledge): string[] {
  const counts = new Map(scene.discourse.countries);
  const count = (country: string | null | undefined): void => {
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  };
  for (const run of scene.runs) if (run && !run.term) count(countryOfRun(run, knowledge));
  for (const word of scene.words) if (word.nisba) count(knowledge.actors.get(word.nisba)?.country);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([country]) => country);
}

/** The country of a name, when all its full senses agree on one. */
function countryOfRun(run: NameAt, knowledge: Knowledge): string | null {
  let country: string | null = null;
  for (const sense of run.senses) {
    if (sense.short || (sense.kind !== 'place' && sense.kind !== 'actor')) continue;
    const own = (sense.kind === 'place' ? knowledge.places : knowledge.actors).get(sense.id)?.country ?? null;
    if (own === null || (country !== null && own !== country)) return null;
    country = own;
  }
  return country;
}

/** The government of a country on a day, or null. */
export function governmentOf(country: string, day: string | null, knowledge: Knowledge): ActorEntry | null {
  return knowledge.governments.get(country)?.find((actor) => isValid(actor, day)) ?? null;
}
