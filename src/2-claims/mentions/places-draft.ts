import type { PlaceEntry } from '#knowledge';

/** What a place name is before it is known which place is meant. */
export type Draft = {
  /** Tokens of the name, its kind noun left out. */
  readonly from: number;
  readonly to: number;
  /** Where the words of the place begin: at its kind noun, if one stands right before it. */
  readonly start: number;
  /** Places that bear the name; empty when nobody knows it. */
  readonly ids: readonly string[];
  /** The letters of an unknown name, folded and run together, what is written onto it left out; '' for a known one. */
  readonly key: string;
  /** The preposition letter written onto the first word, or ''. */
  readonly prep: string;
  /** The kind the text gives it: city, village, camp. */
  readonly kind: string | null;
  /** Number of the list it stands in. */
  readonly chain: number;
  readonly lead: Lead;
  /** A name out of a full table, to be kept only if the unit named after it holds it. */
  readonly little?: boolean;
};

/** What else a sentence names that tells places of one name apart. */
export type Company = {
  /** Places of the sentence that cannot be mistaken, countries left out. */
  readonly places: readonly PlaceEntry[];
  /** Countries of those places, and countries named as such. */
  readonly countries: ReadonlySet<string>;
  /** Countries of the bodies that act or speak in it. */
  readonly bodies: ReadonlySet<string>;
};

/** What stands between an act and the place: "the countryside of", "near", nothing. */
export type Lead = 'countryside' | 'near' | 'plain';
/** The kind noun and the distance word before a name. */
export type Before = { readonly kind: string | null; readonly lead: Lead; readonly kindAt: number | null };
