import type { FurnitureWords, Spelling } from '#languages';
import { foldWord, PerWord, type Token } from '#text';

/** `after` goes on to other things, `aside` is one link within an article, `bar` is the label of a button. */
export type CueKind = 'after' | 'aside' | 'bar';
export type Cue = { readonly kind: CueKind; readonly words: readonly string[]; readonly behindStop: boolean };

type Traits = {
  readonly cues: readonly Cue[];
  readonly resuming: readonly (readonly string[])[];
  readonly running: boolean;
  readonly section: boolean;
  /** Stands in a row behind the label of a button: a language, a service, a word in another script. */
  readonly choice: boolean;
  /** The conjunction is written onto it. */
  readonly joined: boolean;
};

/** A word shorter than this holds no conjunction and a word beside it. */
const shortestJoined = 4;

/** What the words of a language say of the parts of a page; asked token by token. */
export class FurnitureWording {
  private readonly traits: PerWord<Traits>;

  constructor(words: FurnitureWords, spelling: Spelling) {
    const folded = (phrases: readonly string[]): string[][] => phrases.map((phrase) => phrase.split(' ').map((w) => foldWord(w, spelling)));
    const cuesOf = (phrases: readonly string[], kind: CueKind, behindStop: boolean): Cue[] =>
      folded(phrases).map((each) => ({ kind, words: each, behindStop }));
    const cues = byFirst(
      [
        ...cuesOf(words.after, 'after', false),
        ...cuesOf(words.afterStop, 'after', true),
        ...cuesOf(words.aside, 'aside', false),
        ...cuesOf(words.bars, 'bar', false),
      ],
      (cue) => cue.words,
    );
    const resuming = byFirst(folded(words.resuming), (phrase) => phrase);
    const running = new Set(folded(words.running).flat());
    const sections = new Set(folded(words.sections).flat());
    const choices = new Set(folded(words.choices).flat());
    const notAnd = new Set(folded(words.notAnd).flat());
    this.traits = new PerWord((word) => ({
      cues: cues.get(word) ?? [],
      resuming: resuming.get(word) ?? [],
      running: running.has(word),
      section: sections.has(word),
      choice: choices.has(word) || isForeign(word),
      joined: word.length >= shortestJoined && word.startsWith(words.and) && !notAnd.has(word),
    }));
  }

  /** The longest cue that begins at token `i`. `behindStop`: a sentence or a line has just ended before it. */
  cueAt(tokens: readonly Token[], i: number, behindStop: boolean): Cue | null {
    for (const cue of this.of(tokens, i).cues) if ((behindStop || !cue.behindStop) && isAt(tokens, i, cue.words)) return cue;
    return null;
  }

  /** Does a phrase that goes on with the article begin at token `i`? */
  resumesAt = (tokens: readonly Token[], i: number): boolean => this.of(tokens, i).resuming.some((phrase) => isAt(tokens, i, phrase));

  isJoined = (token: Token): boolean => this.traits.of(token).joined;
  isRunning = (token: Token): boolean => this.traits.of(token).running;
  isChoice = (token: Token): boolean => token.kind === 'mark' || this.traits.of(token).choice;
  isSection = (token: Token): boolean => this.traits.of(token).section;

  private of(tokens: readonly Token[], i: number): Traits {
    return this.traits.of(tokens[i] as Token);
  }
}

/** Written in Latin letters. */
export const isForeign = (fold: string): boolean => fold.charCodeAt(0) >= 0x41 && fold.charCodeAt(0) < 0x250;

/** Longest first, so that the first that fits is the longest. */
function byFirst<T>(all: readonly T[], wordsOf: (each: T) => readonly string[]): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const each of all) {
    const first = wordsOf(each)[0] as string;
    out.set(
      first,
      [...(out.get(first) ?? []), each].sort((a, b) => wordsOf(b).length - wordsOf(a).length),
    );
  }
  return out;
}

const isAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, k) => tokens[at + k]?.fold === word);
