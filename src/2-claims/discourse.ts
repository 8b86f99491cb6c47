import type { ActorEntry, PlaceEntry, SourceEntry } from '#knowledge';
import type { Attribution } from './document.ts';

/** What a report has spoken of so far; read by whatever refers back. One object per report, changed as sentences go by. */
export class Discourse {
  /** ISO day of publication, or null. */
  readonly published: string | null;
  /** Last date spoken of (ISO day) and the sentence it stood in. */
  spoken: { start: string; end: string; sentence: number } | null = null;
  /** The last date of any width, for the sentence right after it. */
  history: { start: string; end: string; sentence: number } | null = null;
  /** The voice of the sentence before, for continued speech. */
  voice: { chain: readonly Attribution[]; sentence: number; direct: boolean } | null = null;
  /** Places by their last sentence. */
  readonly places = new Map<string, number>();
  readonly countries = new Map<string, number>();
  lastPlace: { place: PlaceEntry; sentence: number } | null = null;
  sentence = 0;
  /** Sources whose short form was written of somebody else: "the French observatory". By id. */
  readonly misnamed = new Set<string>();
  private readonly terms: string[] = [];
  private readonly actors: { actor: ActorEntry; sentence: number }[] = [];
  private readonly sources: { source: SourceEntry; sentence: number }[] = [];

  constructor(published: string | null) {
    this.published = published;
  }

  nameActor(actor: ActorEntry): void {
    const last = this.actors[this.actors.length - 1];
    if (last?.actor.id === actor.id) {
      last.sentence = this.sentence;
      return;
    }
    this.actors.push({ actor, sentence: this.sentence });
    if (this.actors.length > 40) this.actors.shift();
    if (actor.country) this.countries.set(actor.country, (this.countries.get(actor.country) ?? 0) + 1);
  }

  nameSource(source: SourceEntry): void {
    this.sources.push({ source, sentence: this.sentence });
    if (this.sources.length > 20) this.sources.shift();
  }

  namePlace(place: PlaceEntry): void {
    this.places.set(place.id, this.sentence);
    this.countries.set(place.country, (this.countries.get(place.country) ?? 0) + 1);
    this.lastPlace = { place, sentence: this.sentence };
  }

  /** A loaded term that named an actor, by id. */
  nameTerm(id: string): void {
    if (this.terms[0] === id) return;
    const at = this.terms.indexOf(id);
    if (at > 0) this.terms.splice(at, 1);
    this.terms.unshift(id);
  }

  /** Loaded terms that named actors so far, the last one first. */
  termsNamed(): readonly string[] {
    return this.terms;
  }

  /** The actor named last that `accept` takes, at most `within` sentences back, or null. */
  lastActor(accept: (actor: ActorEntry) => boolean, within = Number.POSITIVE_INFINITY): ActorEntry | null {
    for (let i = this.actors.length - 1; i >= 0; i--) {
      const { actor, sentence } = this.actors[i] as { actor: ActorEntry; sentence: number };
      if (this.sentence - sentence > within) return null;
      if (accept(actor)) return actor;
    }
    return null;
  }

  lastSource(accept: (source: SourceEntry) => boolean): SourceEntry | null {
    for (let i = this.sources.length - 1; i >= 0; i--) {
      const { source } = this.sources[i] as { source: SourceEntry };
      if (accept(source)) return source;
    }
    return null;
  }

  /** The country the report speaks of most, or null. */
  country(): string | null {
    let best: string | null = null;
    for (const [country, count] of this.countries) if (best === null || count > (this.countries.get(best) as number)) best = country;
    return best;
  }
}
