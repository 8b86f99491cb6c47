/** Every label stands in the page in both languages; the page's switch shows one. */
import { type Digits, type Wording, wording } from '../labels/phrases.ts';
import { type Content, type Markup, markup } from './markup.ts';

export type Pair = { readonly ar: Wording; readonly en: Wording };
export const pair = (digits: Digits): Pair => ({ ar: wording('ar', digits), en: wording('en') });

/** `say` is called once a language. */
export function both(words: Pair, say: (words: Wording) => Content): Markup {
  return markup`<span class="ar" lang="ar" dir="rtl">${say(words.ar)}</span><span class="en" lang="en" dir="ltr">${say(words.en)}</span>`;
}
