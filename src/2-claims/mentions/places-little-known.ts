import type { Knowledge } from '#knowledge';
import type { NameWords } from '#languages';
import type { Token } from '#text';
import type { Word } from '../lexicon.ts';
import type { NameAt } from './names.ts';
import type { Draft } from './places-draft.ts';
import { fitsKind } from './places-resolve.ts';

type Shape = Pick<Draft, 'from' | 'to' | 'ids' | 'key' | 'prep'> & { readonly little?: boolean };
/** So many words on, the unit that contains a place is named. */
const reach = 5;

/**
 * Places of full tables: thousands of names, many of them ordinary words. One is read only behind its kind ("the village
 * of X", or on in a list of villages) or before the unit that it lies in ("at X in the countryside of Y").
 */
export class LittleKnownPlaces {
  private readonly knowledge: Knowledge;
  private readonly words: NameWords;

  constructor(knowledge: Knowledge, words: NameWords) {
    this.knowledge = knowledge;
    this.words = words;
  }

  /** Can one begin here? */
  mayBegin(token: Token): boolean {
    return this.knowledge.littleKnown.mayBeginAt(token);
  }

  /** `known`: what better known places make of the words; `kind`: what the text calls it. */
  behindKind(tokens: readonly Token[], word: Word, i: number, kind: string, listed: boolean, known: Shape | null): Shape | null {
    const match = this.knowledge.littleKnown.longestAt(tokens, i);
    if (!match || match.to < (known?.to ?? 0) || (listed && isOther(word))) return known;
    if (match.clitic !== '' && !(listed && match.clitic === this.words.and)) return known;
    const ids = match.senses.map(({ id }) => id).filter((id) => fitsKind(this.knowledge.places.get(id)?.kind ?? '', kind));
    if (ids.length === 0) return known;
    return { from: match.from, to: match.to, ids: known?.to === match.to ? [...known.ids, ...ids] : ids, key: '', prep: known?.prep ?? '' };
  }

  /** `leadsInto`: do the words between lead from a place into the unit that contains it? */
  beforeUnit(
    tokens: readonly Token[],
    words: readonly Word[],
    runs: readonly (NameAt | null)[],
    i: number,
    leadsInto: (from: number, to: number) => boolean,
  ): Shape | null {
    const match = this.knowledge.littleKnown.longestAt(tokens, i);
    if (!match || isOther(words[i] as Word) || (match.clitic !== '' && this.words.prepOf(match.clitic) !== this.words.at)) return null;
    for (let k = match.to + 1; k < match.to + reach && k < tokens.length; k++) {
      if ((words[k] as Word).finite) return null;
      if (!runs[k]?.senses.some(({ kind }) => kind === 'place') || !leadsInto(match.to, k)) continue;
      return {
        from: match.from,
        to: match.to,
        ids: match.senses.map(({ id }) => id),
        key: '',
        prep: this.words.prepOf(match.clitic),
        little: true,
      };
    }
    return null;
  }
}

/** A word that the reader knows as something else. */
const isOther = (word: Word): boolean => word.placeKind !== null || word.acts.length > 0 || word.persons.length > 0 || word.finite;
