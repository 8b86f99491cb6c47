/**
 * The wording of what surrounds an article on a page: menus, links to other articles, share bars, comments.
 * Phrases in ordinary spelling; a mark in a phrase stands apart from its words.
 */
export type FurnitureWords = {
  /** Open what stands behind an article and goes on to other things: related articles, comments, the imprint. */
  readonly after: readonly string[];
  /** The same, where a sentence has just ended; within one they are ordinary words. */
  readonly afterStop: readonly string[];
  /** Open one link in the middle of an article: "read also". */
  readonly aside: readonly string[];
  /** Labels of buttons and forms, which open nothing. */
  readonly bars: readonly string[];
  /** Names of languages and services that stand in a row behind such a label. */
  readonly choices: readonly string[];
  /** Names of sections; several in a row are a menu. */
  readonly sections: readonly string[];
  /** Small words of running sentences, which headlines and menus do without. */
  readonly running: readonly string[];
  /** Words that open a sentence which goes on from the one before it. */
  readonly resuming: readonly string[];
  /** The conjunction written onto a word that goes on, and words that merely begin with its letter. */
  readonly and: string;
  readonly notAnd: readonly string[];
};
