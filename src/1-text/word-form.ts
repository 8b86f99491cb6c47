/** A folded word, shared by all tokens that are written so, with what readers have worked out about it. */
export type WordForm = { readonly fold: string; readonly kept: unknown[] };

/** So many different words are remembered; then the memory starts afresh. */
const remembered = 40_000;

/** How many things are kept for each word. */
let places = 0;

/** The different words of everything read so far. */
export class WordForms {
  private readonly met = new Map<string, WordForm>();

  of(fold: string): WordForm {
    let form = this.met.get(fold);
    if (form === undefined) {
      form = { fold, kept: new Array(places) };
      if (this.met.size >= remembered) this.met.clear();
      this.met.set(fold, form);
    }
    return form;
  }
}

/**
 * Something that depends on a word alone, worked out once for each different word and kept with it: a look-up by index,
 * where a map of all words would have to be asked for every token by every reader.
 */
export class PerWord<T extends object | string | number | boolean | null> {
  private readonly place = places++;
  private readonly make: (fold: string) => T;

  constructor(make: (fold: string) => T) {
    this.make = make;
  }

  of({ form }: { readonly form: WordForm }): T {
    const known = form.kept[this.place] as T | undefined;
    if (known !== undefined) return known;
    const made = this.make(form.fold);
    form.kept[this.place] = made;
    return made;
  }
}
