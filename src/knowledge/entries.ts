/**
 * What is known, as data: one row of `knowledge/**.jsonl` each, with its origin. Names stand in ordinary spelling.
 * Dates are ISO days, coordinates WGS 84 degrees, `valid` is half open knowledge: null means unbounded.
 */
export type Names = { readonly ar: readonly string[]; readonly en: readonly string[] };
export type Period = { readonly from: string | null; readonly to: string | null };

type Named = {
  readonly id: string;
  readonly name: string;
  readonly name_ar: string;
  readonly kind: string;
  readonly names: Names;
  readonly origin: readonly string[];
};

export type ActorEntry = Named & {
  readonly part_of: readonly string[];
  readonly country: string | null;
  readonly valid?: Period;
  /** Masculine singular nisba of a state. */
  readonly adjectives?: Partial<Names>;
  /** Forms that only refer back within one report. */
  readonly short?: Partial<Names>;
  /** Where a report has named no bearer of the short form, this one is assumed. */
  readonly short_first?: boolean;
  /** Names the same body bore one after another. They stand among `names` too, as a text may use an old name late. */
  readonly known_as?: readonly DatedName[];
  /** The body this one took the place of, where the two are told apart: the army before and after a change of power. */
  readonly succeeds?: string;
  /** Whose side it is on and whom it fights or leans on, by date. What holds of a whole holds of its parts that say nothing themselves. */
  readonly relations?: readonly Relation[];
  /** ACLED's own name for this actor, letter by letter: an identifier for exports, never looked for in a text. */
  readonly acled?: string;
  /** PLOVER's code: a primary sector, or the actor code of a body that belongs to no state (IGO, NGO). */
  readonly plover?: string;
};

/** A name a body bore within a half-open period. */
export type DatedName = Period & { readonly name: string; readonly name_ar: string };

/**
 * A dated fact about two bodies. `side`: `with` is a row of `sides.ts`; otherwise an actor. `backed_by` is material or
 * declared support, and is listed only where the backer says so itself or the United Nations found it.
 */
export type Relation = Period & {
  readonly kind: 'side' | 'allied_with' | 'backed_by' | 'opposed_to';
  readonly with: string;
  readonly origin: string;
};

export type PersonEntry = Omit<Named, 'kind'> & {
  readonly offices: readonly {
    readonly office: string;
    readonly office_ar: string;
    readonly of: string | null;
    readonly from: string | null;
    readonly to: string | null;
  }[];
};

export type SourceEntry = Named & {
  readonly part_of: readonly string[];
  readonly country: string | null;
  readonly affiliation: { readonly text: string; readonly origin: string } | null;
  /**
   * The actors that own or run it, one after another where power changed hands: its word stands on their side, each while
   * that body lasts. What is `part_of` an actor speaks for it anyway and has none.
   */
  readonly speaks_for?: readonly string[];
  /** Forms that only refer back within one report. */
  readonly short?: Partial<Names>;
  /** Country of whose news the short form means this one, where a report has named no other bearer of it. */
  readonly short_in?: string;
  readonly domains: readonly string[];
  readonly handles: readonly string[];
};

export type PlaceEntry = Named & {
  readonly country: string;
  readonly parent: string | null;
  readonly capital?: string;
  readonly lat: number;
  readonly lon: number;
  /** 0–1: how often the news means this place by the name. */
  readonly importance: number;
  /** The name is an ordinary word or a person's name too: it needs a kind noun or a place preposition. */
  readonly common_word?: boolean;
  /** One of a full table, where many names are ordinary words: it needs its kind or the unit it lies in beside its name. */
  readonly little_known?: boolean;
  /** Names that only a full table gives a place, under the same condition. */
  readonly little_names?: Names;
  /** What the place is called in other tables: `pcode` of the UN's humanitarian tables, `geonames`. */
  readonly ids?: Readonly<Record<string, string>>;
};

export type TermEntry = {
  readonly id: string;
  readonly names: Names;
  readonly names_what: string;
  readonly ref: string | null;
  /** Whom the words stand for by the country the report speaks of; `*` where nothing tells the country. */
  readonly refs_by_country?: Readonly<Record<string, string>>;
  /** Terms whose actor these shorter words mean when the report has named it: "the occupation" after "the Turkish occupation". */
  readonly refs_back?: readonly string[];
  readonly register: string;
  readonly neutral: string;
  readonly neutral_ar: string;
  /** The term is loaded only where the sentence tells of this, or only between quotation marks. */
  readonly when: 'capture' | 'toll' | 'strike' | 'quoted' | null;
  readonly ambiguous?: boolean;
  readonly used_by?: string;
  readonly origin: readonly string[];
};

export type EntryOf = {
  readonly actors: ActorEntry;
  readonly persons: PersonEntry;
  readonly sources: SourceEntry;
  readonly places: PlaceEntry;
  readonly terms: TermEntry;
};
export const knowledgeKinds = ['actors', 'persons', 'sources', 'places', 'terms'] as const;
export type KnowledgeKind = (typeof knowledgeKinds)[number];

/** Rows as they were parsed; shapes are checked by `npm run knowledge:check`, not at every start. */
export type KnowledgeEntries = { readonly [K in KnowledgeKind]: readonly EntryOf[K][] };
