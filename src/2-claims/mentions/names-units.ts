import type { NameWords } from '#languages';
import type { Token } from '#text';
import type { Lexicon, Word } from '../lexicon.ts';
import type { FoundActor } from './found.ts';
import { foundActor, type Scene } from './names-scene.ts';
import { WordSet } from './word-set.ts';

/** A unit's name of its own is at most this many words. */
const longest = 3;

/** Reads bodies nobody knows by the noun that announces them ("the Brigade of X", a movement in quotation marks): kept as written. */
export class UnitNames {
  private readonly own: WordSet;
  private readonly heads: NameWords['heads'];
  private readonly isDefinite: NameWords['isDefinite'];
  private readonly prepOf: NameWords['prepOf'];

  constructor(words: NameWords, lexicon: Lexicon) {
    this.own = new WordSet(words.ownNames, lexicon, words.heads);
    this.heads = words.heads;
    this.isDefinite = words.isDefinite;
    this.prepOf = words.prepOf;
  }

  at(scene: Scene, i: number): FoundActor | null {
    const word = scene.words[i] as Word;
    if (!word.cues.has('unit') || this.isDefinite((scene.tokens[i] as { fold: string }).fold)) return null;
    const to = this.quotedEnd(scene, i) ?? this.plainEnd(scene, i);
    if (to === null) return null;
    const clitic =
      this.heads((scene.tokens[i] as { fold: string }).fold).find(([, rest]) => this.own.cliticBefore(rest) !== null)?.[0] ?? '';
    return foundActor({
      from: i,
      to,
      name: { from: i, to },
      generic: true,
      prep: word.prep || this.prepOf(clitic),
      why: 'a body of this name is not known: kept as written',
    });
  }

  /** The unit noun and the words between the quotation marks after it, or around both. */
  private quotedEnd(scene: Scene, i: number): number | null {
    const inside = isQuote(scene, i - 1);
    if (!inside && !isQuote(scene, i + 1)) return null;
    for (let k = i + (inside ? 1 : 2); k < Math.min(scene.tokens.length, i + longest + 3); k++)
      if (isQuote(scene, k)) return k > i + 1 ? k : null;
    return null;
  }

  private plainEnd(scene: Scene, i: number): number | null {
    if (!this.own.has(scene.tokens[i] as Token)) return null;
    let k = i + 1;
    while (k < Math.min(scene.tokens.length, i + 1 + longest) && this.belongs(scene, i, k)) k++;
    return k > i + 1 ? k : null;
  }

  /** The first word after the noun, then only definite ones. */
  private belongs(scene: Scene, i: number, k: number): boolean {
    const token = scene.tokens[k] as { fold: string; kind: string };
    const word = scene.words[k] as Word;
    if (
      token.kind !== 'word' ||
      word.finite ||
      word.and !== '' ||
      word.prep !== '' ||
      word.nisba ||
      word.placeKind ||
      word.persons.length > 0
    )
      return false;
    if (word.cues.has('stop') || word.cues.has('at') || word.cues.has('onto') || word.cues.has('direction') || word.cues.has('military'))
      return false;
    return k === i + 1
      ? scene.runs[k] === null || scene.runs[k]?.senses.every((s) => s.kind !== 'actor') === true
      : this.isDefinite(token.fold);
  }
}

const isQuote = (scene: Scene, k: number): boolean => {
  const token = scene.tokens[k];
  return token?.kind === 'mark' && '"\u201c\u201d\u00ab\u00bb'.includes(token.fold);
};
