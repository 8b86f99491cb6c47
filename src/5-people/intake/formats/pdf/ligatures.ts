/**
 * Where letters are drawn by the forms they take in a word (U+FE80–FEFC), a letter that joins is never drawn by its plain form before
 * another. Two plain letters so drawn are one ligature, whose letters pdf.js has turned around with the line.
 */

/** Does the page name its letters by their forms? */
export function usesForms(texts: readonly string[]): boolean {
  let forms = 0;
  let plain = 0;
  for (const text of texts) {
    forms += text.match(/[\ufe80-\ufefc]/g)?.length ?? 0;
    plain += text.match(/[\u0620-\u064a]/g)?.length ?? 0;
  }
  return forms > plain;
}

/** Letters that join to the next; lam before alif is drawn in two parts by some fonts and stands right. */
const joined =
  /^(?!\u0644[\u0622\u0623\u0625\u0627])[\u0626\u0628\u062a-\u062e\u0633-\u063a\u0641-\u0647\u0649\u064a][\u0621-\u064a]{1,2}$/;

export const ligatureLetters = (text: string): string => (joined.test(text) ? [...text].reverse().join('') : text);
