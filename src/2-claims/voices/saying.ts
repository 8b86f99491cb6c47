import type { Language, SayVerb } from '#languages';
import type { Stance } from '../document.ts';
import type { Lexicon, SaySense, Word } from '../lexicon.ts';
import type { View } from '../view.ts';

/** What must follow a verb of saying before it carries a voice. */
export type SayNeeds = NonNullable<SayVerb['needs']>;

/** A verb of saying as it stands at a token. */
export type Saying = {
  readonly at: number;
  readonly stance: Stance;
  readonly form: SaySense['form'];
  readonly continues: boolean;
  readonly needs: SayNeeds;
  /** Could be "he" or "it" who says so: the form of a verb whose subject is nobody. */
  readonly impersonal: boolean;
  readonly feminine: boolean;
  readonly many: boolean;
};

/** Knows what every verb of saying must be followed by. Made once for a language. */
export class SayingReader {
  private readonly needs = new Map<string, SayNeeds>();

  constructor(language: Language, lexicon: Lexicon) {
    for (const verb of language.voices.says) {
      for (const { word } of language.morphology.conjugate(verb.parts)) {
        const key = lexicon.fold(word);
        const known = this.needs.get(key);
        const own = verb.needs ?? 'any';
        if (known === undefined || own === 'any') this.needs.set(key, own);
      }
    }
  }

  /** The verb of saying at token `i`, finite or a participle that goes on about the subject; null when there is none. */
  at(view: View, i: number): Saying | null {
    const word = view.words[i] as Word;
    if (word.says.length === 0) return null;
    const say = word.says.find(
      (s) => s.form === 'perfect' || s.form === 'imperfect' || s.form === 'active-participle' || s.form === 'passive-only',
    );
    if (!say || (say.form === 'active-participle' && (say.split.definite || say.split.prep !== ''))) return null;
    const needs = this.needs.get(say.split.stem) ?? 'any';
    if (say.split.suffix !== '' && say.form !== 'active-participle' && say.stance !== 'alleges') return null;
    return {
      at: i,
      stance: say.stance,
      form: say.form,
      continues: say.continues,
      needs,
      impersonal: say.form === 'passive-only' || (say.gender === 'm' && say.number === 'one' && say.form !== 'active-participle'),
      feminine: say.gender === 'f',
      many: say.number === 'many',
    };
  }

  /** "His saying": the noun of saying with the pronoun of who says it. */
  isSaidBy(view: View, i: number): boolean {
    const word = view.words[i] as Word | undefined;
    return word?.says.some((s) => s.form === 'verbal-noun' && s.split.suffix !== '') ?? false;
  }

  /** Any form of a verb of saying that can follow "according to what". */
  isSaid(view: View, i: number): boolean {
    const word = view.words[i] as Word | undefined;
    return word?.says.some((s) => s.form === 'perfect' || s.form === 'imperfect' || s.form === 'passive-only') ?? false;
  }

  /** The stance of the saying word at `i`. */
  stanceAt(view: View, i: number): Stance {
    return (view.words[i] as Word).says[0]?.stance ?? 'states';
  }
}
