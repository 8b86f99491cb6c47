/** Text as it stands on a page: pieces with their place, in points from the lower left corner. */
export type Piece = {
  readonly text: string;
  /** How its letters run; a piece without letters or digits has none of its own. */
  readonly direction: 'rtl' | 'ltr' | 'none';
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly height: number;
};

/** A line of one column, in reading order. */
export type Line = Omit<Piece, 'direction'> & {
  readonly rtl: boolean;
  /** Lines of one block lie in one column. */
  readonly block: number;
};

export const isRtlLetter = (text: string): boolean =>
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(text) && /\p{L}/u.test(text);
const isLtr = (text: string): boolean => /[\p{L}\p{Nd}]/u.test(text);

export const directionOf = (text: string): Piece['direction'] => (isRtlLetter(text) ? 'rtl' : isLtr(text) ? 'ltr' : 'none');

/** Letters of presentation forms and of ligatures → the letters they stand for: U+FEFB is lam and alif. Length changes; places do not matter here. */
export const plainLetters = (text: string): string =>
  text.replace(/[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/g, (form) => form.normalize('NFKC').replace(/^[ \u0640](?=\p{M})/u, ''));
