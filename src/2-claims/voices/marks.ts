import type { Token } from '#text';

/** Marks that open or close a quotation, as tokens are folded. */
const quotes = new Set(['"', '\u201c', '\u201d', '\u00ab', '\u00bb', '\u201e', '\u201f', '\u2039', '\u203a']);
const comma = '\u060c';

export const isQuote = (token: Token | undefined): boolean => token?.kind === 'mark' && quotes.has(token.fold);
export const isComma = (token: Token | undefined): boolean => token?.kind === 'mark' && (token.fold === comma || token.fold === ',');
export const isColon = (token: Token | undefined): boolean => token?.kind === 'mark' && token.fold === ':';
export const isMark = (token: Token | undefined): boolean => token?.kind === 'mark';
/** A break stronger than a comma inside a sentence. */
export const isBreak = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && (token.fold === ';' || token.fold === '\u061b' || token.fold === '|' || token.fold === '\u2022');
