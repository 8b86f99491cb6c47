/** Which names of small places are words or persons rather than places. */
import { type Knowledge, kilometres, type PlaceEntry } from '#knowledge';
import type { FoundPlace } from './found.ts';
import type { Draft } from './places-draft.ts';
import { neighbours, wide } from './places-resolve.ts';

/** Below this news seldom means the place by its name alone. */
const small = 0.4;
const isSmall = ({ importance, kind }: PlaceEntry): boolean => importance < small && !wide.has(kind);
/** Places of less importance than this are taken for meant only in company: their names are words and names of people too. */
const faint = 0.15;
const isFaintPlace = ({ importance, kind }: PlaceEntry): boolean => importance < faint && !wide.has(kind);

/**
 * Of names without a kind noun: a small place, or one whose name is a word too or has a letter written onto it, with no unit
 * said to contain it and no place near it in the sentence or the report.
 */
export const isFaint = ({ place, near }: FoundPlace, draft: Draft, container: Draft | null, others: readonly FoundPlace[]): boolean =>
  place !== null &&
  (isFaintPlace(place) || (isSmall(place) && (place.common_word === true || draft.prep !== ''))) &&
  container === null &&
  near !== true &&
  !others.some((other) => other.place !== null && kilometres(other.place, place) <= neighbours);

/** A name of small places, none of which lies where the text would have it: another word. */
export const isWord = ({ ids }: Draft, { places }: Knowledge): boolean =>
  ids.length > 0 && ids.every((id) => isSmall(places.get(id) as PlaceEntry));

/** Known only as a small place whose name may be a word: it does not say where another place lies. */
export const isFaintName = ({ ids, kind }: Draft, { places }: Knowledge): boolean =>
  kind === null && ids.length > 0 && ids.every((id) => isFaintPlace(places.get(id) as PlaceEntry));
