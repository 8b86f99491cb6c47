/** How a language is written: what folds together, what ends a sentence, what a censor puts between letters. */
export interface Spelling {
  /** Folds one UTF-16 unit: `''` drops it, one character replaces it, the same character keeps it, several expand it. */
  fold(unit: string): string;
  /** Is this folded unit a letter of a word? */
  isLetter(unit: string): boolean;
  /** Folded words that outlets break with dots, slashes or stretches to slip past filters (قصف written with a dot in it). */
  readonly censored: readonly string[];
  /** Proclitic letters that may stand before a censored word. */
  readonly proclitics: readonly string[];
  /** A place name (folded, run together) without its article and without a qualifier behind it: greater, lesser, upper, eastern. */
  bare(key: string): string;
  /** The letters of a bare name that every spelling keeps: names of different sound are different names. */
  sound(bare: string): string;
}
