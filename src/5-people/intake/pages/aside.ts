/**
 * Whether a page holds an article at all. A short one does: nothing is set aside for being short alone, only for what it says, or for
 * being a list of links. Each rule is a code, the words for the person, and what must be so.
 */
import { folded } from '../dates/date-forms.ts';
import { blockedWords, cookieWords, errorWords, paywallWords } from './aside-words.ts';

export type Aside = { readonly code: string; readonly message: string };

export type PageSigns = {
  readonly title: string | null;
  /** The text as it was read. */
  readonly text: string;
  /** All visible words of the page, furniture too. */
  readonly everything: string;
  /** UTF-16 units of running text in what was read. */
  readonly running: number;
  /** Blocks of running text in what was read. */
  readonly paragraphs: number;
  /** Of the words of the page without its furniture, the share that stands in links; and how many links there are. */
  readonly linked: number;
  readonly links: number;
  /** The page states that it is an article: JSON-LD, `og:type`, or a body marked as one. */
  readonly article: boolean;
  /** It states that it is a list: JSON-LD `CollectionPage`, `ItemList`, `SearchResultsPage`; a class of archive, category, tag or home. */
  readonly listing: boolean;
  /** JSON-LD `isAccessibleForFree` is false. */
  readonly locked: boolean;
};

/** UTF-16 units: a page that says it is an error, a wall or a check says little else. */
const littleText = 700;
const teaser = 1500;

type Rule = { readonly code: string; readonly message: string; readonly holds: (signs: PageSigns) => boolean };

const forms = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map((word) => folded(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );

const error = forms(errorWords);
const blocked = forms(blockedWords);
const paywall = forms(paywallWords);
const cookies = forms(cookieWords);
/** Words of a title are looked at alone, and those of a page that is short as a whole. */
const says = (form: RegExp, { title, text, running }: PageSigns): boolean =>
  running < littleText && (form.test(folded(title ?? '')) || form.test(folded(text.slice(0, 2000))));

const rules: readonly Rule[] = [
  { code: 'empty', message: 'holds no words of its own', holds: ({ text }) => !/[\p{L}\p{N}]/u.test(text) },
  {
    code: 'blocked',
    message: 'is a check for robots or a refusal, not the page; open it in a browser and save it',
    holds: (signs) => says(blocked, signs) && signs.paragraphs < 4,
  },
  {
    code: 'error-page',
    message: 'says that the page is not there or the server failed',
    holds: (signs) => says(error, signs) && signs.paragraphs < 4 && !(signs.article && signs.running > littleText / 2),
  },
  {
    code: 'paywall',
    message: 'gives a beginning and asks to subscribe for the rest',
    holds: ({ locked, running, everything }) => (locked && running < teaser) || (running < teaser && paywall.test(folded(everything))),
  },
  {
    code: 'cookie-wall',
    message: 'asks to accept cookies and shows no article',
    holds: (signs) =>
      !signs.article && signs.paragraphs < 3 && signs.running < littleText && cookies.test(folded(signs.text.slice(0, 2000))),
  },
  {
    code: 'not-an-article',
    message: 'is a front page, a section or a list of other pages',
    holds: ({ article, listing, links, linked, running, paragraphs }) =>
      (listing && !article && links >= 5 && (linked > 0.3 || paragraphs <= links)) ||
      (!article && links >= 15 && linked > 0.5 && running < teaser) ||
      (links >= 30 && linked > 0.7 && running < littleText),
  },
];

export function asideOf(signs: PageSigns): Aside | null {
  const rule = rules.find(({ holds }) => holds(signs));
  return rule ? { code: rule.code, message: rule.message } : null;
}
