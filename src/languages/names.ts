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
  /** Nouns of the parts of a city: quarters, sides, halves. */
  readonly quarters: readonly string[];
  /** Prepositions between them and the city: of, in. */
  readonly quarterLinks: readonly string[];
  /** First halves of names of two words: Abu, Tell, Kafr. */
  readonly firstHalves: readonly string[];
  /** Names that are ordinary words too: a place only with a place noun or preposition before it. */
  readonly ordinary: readonly string[];
  /** Every way to take a conjunction or preposition off the front of a folded word, the whole word first: what came off, what is left. */
  heads(word: string): readonly (readonly [clitic: string, rest: string])[];
  /** The preposition letter in what came off, or ''. */
  prepOf(clitic: string): string;
  /** The conjunction letter that joins the members of a list. */
  readonly and: string;
  /** Words after which a name that is an ordinary word too is a place: "to", "the people of", "saw (clashes)". */
  readonly reaching: readonly string[];
  /** Compass words, each a step east and north. Two in a row are the wind between them. */
  readonly bearings: readonly { readonly words: readonly string[]; readonly east: number; readonly north: number }[];
  /** Units of length. */
  readonly lengths: readonly { readonly words: readonly string[]; readonly km: number }[];
  /** What may stand between a distance and the place it is counted from: "to the … of", "about". */
  readonly offsetLinks: readonly string[];
  /** "In the middle of": the place itself, not near it. */
  readonly centre: readonly string[];
  /** Agreements, which are called by where they were made. */
  readonly treaties: readonly string[];
  /** "From": after it such a name is a place only behind one of the movements. */
  readonly leaving: readonly string[];
  readonly movements: readonly string[];
  /** The preposition letter of place. */
  readonly at: string;
  /** The preposition letter of belonging. */
  readonly of: string;
  /** Kind nouns after which only a known name is a place: they are other words too. */
  readonly knownOnly: readonly string[];
  /** Does this folded word end as a feminine noun or adjective does? */
  isFeminine(fold: string): boolean;
  /** Does this folded word carry the article, with or without letters before it? */
  isDefinite(fold: string): boolean;
  /** Could this folded word be a definite adjective made with the ending of a nisba ("the medical")? */
  isNisbaLike(fold: string): boolean;
  /** Other written forms of a one-word loaded name: with the ending of an object, or of a plural before its owner. */
  inflections(name: string): readonly string[];
  /** A folded word without its article, or null. */
  withoutArticle(fold: string): string | null;
  /** A folded word without the pronoun behind it: "their mercenaries". */
  withoutPronoun(fold: string): readonly string[];
  readonly zones: ZoneWords;
  /** Allies of the one named before: what follows names them. */
  readonly allies: readonly string[];
  /** What belongs to a body and cannot act: positions, headquarters, vehicles. */
  readonly sites: readonly string[];
  /** Prepositions that put a person into a body: "a leader in". */
  readonly within: readonly string[];
  /** Words for the authorities of whatever country the report speaks of: the army, the government. */
  readonly authorities: readonly string[];
  /** Soldiers and officers: without a name they are a state's, not a group's. */
  readonly soldiers: readonly string[];
  /** Unit nouns that announce an unknown name without quotation marks. */
  readonly ownNames: readonly string[];
  /** First halves of village names that need no kind noun. */
  readonly villageHalves: readonly string[];
  /** Outlets and offices: a place named right after one is part of its name. */
  readonly outlets: readonly string[];
  /** Fronts and axes: the unknown name after one is a place. */
  readonly fronts: readonly string[];
  /** Participles that place forces somewhere: "stationed in". */
  readonly stationed: readonly string[];
  /** Verbs of governments: the capital right after one stands for its government. */
  readonly statecraft: readonly string[];
  /** Prepositions with which a capital stands for its government: with, against. */
  readonly partners: readonly string[];
}

/** Words that only describe who holds an area or who backs whom; nobody acts there. */
export interface ZoneWords {
  /** Areas that a holder's name may follow directly. */
  readonly areas: readonly string[];
  /** Nouns of holding: control, influence. */
  readonly holding: readonly string[];
  /** What stands before a noun of holding when an area is described: under, subject to, areas of. */
  readonly under: readonly string[];
  /** Verbs of holding in the present: "the areas which X controls". */
  readonly verbs: readonly string[];
  /** Prepositions with the pronoun of the area: "over which". */
  readonly pronouns: readonly string[];
  /** Participles of backing and loyalty: backed by, loyal to. */
  readonly backed: readonly string[];
  /** Participles of belonging: an area's only. */
  readonly belonging: readonly string[];
  /** Nouns of backing: "with support from". */
  readonly backing: readonly string[];
  /** Small words that may stand between. */
  readonly between: readonly string[];
}
