/** What a language needs to find names by their surroundings. All words in ordinary spelling. */
export interface NameWords {
  /** Nouns that say what kind of place follows: city, town, village, quarter. kind → words. */
  readonly placeKinds: Readonly<Record<string, readonly string[]>>;
  /** Nouns and prepositions that put a distance between an act and the place named next. */
  readonly near: readonly string[];
  /** Countryside-of words: the place named next is a wider unit. */
  readonly countryside: readonly string[];
  /** Compass words. */
  readonly directions: readonly string[];
  /** Nouns for an armed or official body that a nisba or a country's name completes: forces, army, aircraft. */
  readonly forces: readonly string[];
  /** Nouns that stand before an actor's name and belong to it: members of, fighters of. */
  readonly members: readonly string[];
  /** Unit nouns before an unknown name: brigade, battalion. */
  readonly units: readonly string[];
  /** Short references to an antecedent, by the kinds they may stand for. */
  readonly short: readonly { readonly words: readonly string[]; readonly kinds: readonly string[] }[];
  /** Military and civil titles before or after a person's name. */
  readonly titles: readonly string[];
  /** Quotation marks, opening or closing. */
  readonly quotes: readonly string[];
  /** Words that are no part of a person's or an unknown place's name. */
  readonly stops: readonly string[];
  /** Feminine, plural and definite endings of a nisba, from its masculine singular. */
  nisba(masculine: string): readonly string[];
  /** Nisbas of a country whose own government a force noun with it names. */
  readonly domestic: readonly string[];
  /** Words that may stand between a force noun and the name that completes it. */
  readonly fillers: readonly string[];
  /** First halves of names of two words: Abu, Tell, Kafr. */
  readonly firstHalves: readonly string[];
  /** Names that are ordinary words too: a place only with a place noun or preposition before it. */
  readonly ordinary: readonly string[];
}
