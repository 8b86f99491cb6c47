import type { ActorEntry, PersonEntry, PlaceEntry, SourceEntry, TermEntry } from '#knowledge';
import type { Area, PlacePrecision } from '../document.ts';

/** Tokens `[from, to)` of a sentence. */
export type TokenSpan = { readonly from: number; readonly to: number };

/** A place as the sentence names it: the best reading, what else it could be, and how exactly it is meant. */
export type FoundPlace = TokenSpan & {
  readonly place: PlaceEntry | null;
  readonly candidates: readonly { readonly place: PlaceEntry; readonly why: string }[];
  precision: PlacePrecision;
  /** What the words around make of it: "ten kilometres east of". */
  area?: Area;
  readonly why: string;
  /** The unit this place is said to lie in, or where the forces of the sentence are stationed; it is no place of the act. */
  container: boolean;
  /** The said unit of the unresolved place right before it in the list: it stands beside it, never alone. */
  readonly within?: boolean;
  /** The name in the gazetteer, where it is spelt otherwise than here. */
  readonly spelt?: string;
  /** It lies near the place that was named before. */
  readonly near?: boolean;
  /** The preposition letter written onto its first word, or ''. */
  readonly prep: string;
  /** Number of the list this place was named in, so that coordinated places share a governor. */
  chain: number;
};

/** Someone who may act, suffer or speak. Any of the three identities may be null; the words always stand. */
export type FoundActor = TokenSpan & {
  readonly actor: ActorEntry | null;
  readonly source: SourceEntry | null;
  readonly person: PersonEntry | null;
  /** Ordinary noun for armed people, without a name. */
  readonly generic: boolean;
  /** It only describes who holds an area or who backs whom ("areas under the control of X", "backed by X"): it does nothing here. */
  readonly zone: boolean;
  /** Positions, headquarters, vehicles of the actor: they can be struck but cannot strike. */
  readonly site: boolean;
  /** The tokens of the name itself, where a head noun stands before it. */
  readonly name?: TokenSpan;
  /** The loaded term that names it, by id. */
  readonly loaded?: string;
  /** A nisba that only qualifies the noun before it. */
  readonly adjective: boolean;
  readonly why: string;
  readonly lost: readonly string[];
  /** The preposition letter written onto its first word, or ''. */
  readonly prep: string;
  /** Person nouns that head it: "members of …"; values of a toll's `who`. */
  readonly who: string | null;
};

export type FoundTerm = TokenSpan & { readonly term: TermEntry; readonly quoted: boolean };
