import type { Knowledge } from '#knowledge';
import type { Language } from '#languages';
import type { Lexicon, Word } from '../lexicon.ts';
import type { FoundActor } from '../mentions/found.ts';
import type { View } from '../view.ts';
import { signsOf } from './signs.ts';

const armedKinds = new Set(['operations-room', 'armed-group', 'military', 'militia', 'coalition']);

/** Reads whom the phrase of a speaker names. Made once for a language. */
export class SpeakerNames {
  private readonly nameless: ReadonlySet<string>;
  private readonly offices: ReadonlySet<string>;
  private readonly ownOutlets: ReadonlySet<string>;
  private readonly spokesmen: ReadonlySet<string>;
  private readonly knowledge: Knowledge;

  constructor(language: Language, knowledge: Knowledge, lexicon: Lexicon) {
    const folded = (words: readonly string[]): Set<string> => new Set(words.map((word) => lexicon.fold(word)));
    const { nameless, offices, ownOutlets, spokesmen } = language.voices;
    this.nameless = folded(nameless);
    this.offices = folded(offices);
    this.ownOutlets = folded(ownOutlets);
    this.spokesmen = folded(spokesmen);
    this.knowledge = knowledge;
  }

  /** Whom the phrase names: a person, an outlet, a body that its title belongs to, a state by its office. Nameless stay so. */
  namedIn(view: View, from: number, to: number): FoundActor | null {
    const inside = view.actors.filter((a) => a.from >= from && a.from < to && !(a.generic && a.actor === null));
    const person = inside.find((a) => a.person !== null);
    if (person) return person;
    const head = this.headOf(view, from);
    if (this.nameless.has(head)) return inside.find((a) => a.source !== null && a.from === from + 1 && a.prep === '') ?? null;
    const named = inside.find((a) => !a.adjective && a.source !== null) ?? inside.find((a) => !a.adjective && a.actor !== null);
    if (named) return this.isMisnamed(view, named) ? null : this.reread(view, named);
    if (this.ownOutlets.has(head)) return firstActor(view, from);
    if (this.spokesmen.has(head) && to - from <= 2) return lastActor(view, 0, from);
    const state = inside.find((a) => a.adjective);
    return state && this.offices.has(head) ? this.stateOf(state) : null;
  }

  /** The first word without the preposition written onto it. */
  private headOf(view: View, from: number): string {
    const { fold } = view.tokens[from] as { fold: string };
    const { and, prep } = view.words[from] as Word;
    const clitics = and + prep;
    return clitics !== '' && !this.nameless.has(fold) && fold.startsWith(clitics) ? fold.slice(clitics.length) : fold;
  }

  /** A short name with a foreign nisba behind it is somebody else's: kept as written. */
  private isMisnamed(view: View, named: FoundActor): boolean {
    if (named.person || (!named.why.startsWith('short') && !named.why.startsWith('antecedent'))) return false;
    const next = view.words[named.to];
    return next !== undefined && next.nisba !== null && next.definite;
  }

  /** A short name of a body that was never named goes to one of its kind that was; a military adjective asks for an armed one. */
  private reread(view: View, named: FoundActor): FoundActor {
    if (!named.why.startsWith('antecedent assumed') && !named.why.startsWith('short')) return named;
    const military = (view.words[named.to] as Word | undefined)?.cues.has('military') ?? false;
    const kinds = (view.words[named.from] as Word).short ?? [];
    if (!military && !named.why.startsWith('antecedent assumed')) return named;
    const actor = signsOf(view).discourse?.lastActor((a) => (military ? armedKinds.has(a.kind) : kinds.includes(a.kind)));
    return actor ? { ...named, actor, why: 'short for the one named before' } : named;
  }

  /** A nisba names the state; where a government stands for it, its own country's. */
  private stateOf(adjective: FoundActor): FoundActor {
    const { country = null, kind } = adjective.actor ?? {};
    const [government] = kind === 'state' || country === null ? [] : this.knowledge.governments.get(country);
    return government ? { ...adjective, actor: government, adjective: false } : { ...adjective, adjective: false };
  }
}

/** The actor whose name begins at token `i`, where it is known who that is. */
export const actorFrom = (view: View, i: number): FoundActor | undefined => {
  for (const actor of view.actors) {
    if (actor.from === i) return actor.generic || (!actor.actor && !actor.source && !actor.person) ? undefined : actor;
    if (actor.from > i) return undefined;
  }
  return undefined;
};

/** The last known name, not governed by a preposition, that stands between two tokens. */
export function lastActor(view: View, start: number, end: number): FoundActor | null {
  for (let n = view.actors.length - 1; n >= 0; n--) {
    const actor = view.actors[n] as FoundActor;
    if (actor.from < start) return null;
    if (
      actor.to <= end &&
      !actor.adjective &&
      actor.prep === '' &&
      (actor.actor !== null || actor.source !== null || actor.person !== null)
    )
      return actor;
  }
  return null;
}

/** The one a sentence begins with is the one whose site it is. */
const firstActor = (view: View, end: number): FoundActor | null =>
  view.actors.find((a) => a.to <= end && !a.adjective && a.prep === '' && a.actor !== null) ?? null;
