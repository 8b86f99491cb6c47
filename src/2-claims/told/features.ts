import type { Token } from '#text';

/** A piece of a word, in characters, its boundary marks counted. */
export const shortestPiece = 3;
export const longestPiece = 5;

/**
 * What the model sees of a sentence, each name once: its words (`w:`), pairs of neighbours (`b:`) and pieces of words of
 * three to five characters (`c:`, with `<` and `>` for the edges of the word). A number is `0`; marks are not seen.
 * Nothing longer than two words or five characters, so that no weight gives back a text.
 */
export function textFeatures(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  let before: string | null = null;
  for (const token of tokens) {
    if (token.kind === 'mark') continue;
    const word = token.kind === 'number' ? '0' : token.fold;
    for (const name of wordFeatures(word)) names.add(name);
    if (before !== null) names.add(`b:${before} ${word}`);
    before = word;
  }
  return names;
}

/** The names of the features of one folded word. */
function wordFeatures(word: string): string[] {
  const names = [`w:${word}`];
  const marked = `<${word}>`;
  for (let length = shortestPiece; length <= longestPiece; length++) {
    for (let i = 0; i + length <= marked.length; i++) names.push(`c:${marked.slice(i, i + length)}`);
  }
  return names;
}
