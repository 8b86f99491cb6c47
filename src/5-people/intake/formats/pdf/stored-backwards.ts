/** Some writers store the letters of Arabic from right to left in the order of the screen; readers then turn them the wrong way. */

const words = /[\u0620-\u064a]{3,}/g;
/** Ta marbuta and alif maqsura end words and never begin them; the article begins words. */
const enough = 3;

/** Do the letters of these texts stand the wrong way around? Told by what cannot begin an Arabic word. */
export function isBackwards(texts: readonly string[]): boolean {
  let right = 0;
  let wrong = 0;
  for (const text of texts)
    for (const [word] of text.matchAll(words)) {
      if (/[\u0629\u0649]$/.test(word) || /^\u0627\u0644/.test(word)) right++;
      if (/^[\u0629\u0649]/.test(word) || /\u0644\u0627$/.test(word)) wrong++;
    }
  return wrong >= enough && wrong > right;
}

/** Letters in reverse, numbers and Latin words as they were. */
export const turned = (text: string): string =>
  [...text.normalize('NFC')]
    .reverse()
    .join('')
    .replace(/[\p{Nd}\p{Script=Latin}][\p{Nd}\p{Script=Latin}.,:/-]*/gu, (run) => [...run].reverse().join(''));
