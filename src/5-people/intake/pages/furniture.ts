/** Takes out of a page what is not its article: by element, by the names that boxes bear, and by how they are headed. */
import { folded } from '../dates/date-forms.ts';
import { bodyOf, type PageDocument, type PageElement, textIn } from './dom.ts';
import { boxHeadings, boxNames, boxRoles, leadingNames, wholeNames } from './furniture-words.ts';
import { runningText } from './running-text.ts';

/** A box that holds this share of a page's running text or more is no furniture, whatever it is called. */
const wholeShare = 0.4;
/** UTF-16 units of running text that must be left when a thread of comments, which may be longer than what it is about, goes. */
const shortestArticle = 200;
const longestHeading = 60;

const boxes = new Set(boxNames);
const leading = new Set(leadingNames);
const whole = new Set(wholeNames);
const roles = new Set(boxRoles);
const headings = boxHeadings.map(folded);
const headingForm = new RegExp(
  `^(?:${headings.map((heading) => heading.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);

/** `headline` and the box that says it is the body of the article stay, with all that holds them. */
export function takeOutFurniture(document: PageDocument, headline: PageElement | null, byName = true): void {
  const body = bodyOf(document);
  const kept = [headline, document.querySelector('[itemprop~="articleBody"]')].filter((element) => element !== null);
  const all = runningText(body);
  const removable = (element: PageElement): boolean => {
    if (element === body || kept.some((own) => element.contains(own))) return false;
    const own = runningText(element);
    return own <= all * wholeShare || (isThread(element) && all - own >= shortestArticle);
  };
  for (const element of [
    ...body.querySelectorAll('script,style,noscript,template,iframe,svg,select,textarea,object,button,input,link,meta'),
  ])
    element.remove();
  for (const element of [...body.querySelectorAll('*')]) {
    if (!body.contains(element) || !isFurniture(element, byName)) continue;
    if (removable(element)) element.remove();
  }
  for (const element of [...body.querySelectorAll('h1,h2,h3,h4,h5,h6,strong,b,span,div,p,legend,dt,th,td,li,label,a,font')])
    if (body.contains(element) && isHeading(element)) takeOutHeaded(element, removable);
}

const isThread = (element: PageElement): boolean =>
  /comment|disqus|replies|respond|related/i.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);

const elements = new Set([
  'NAV',
  'FOOTER',
  'ASIDE',
  'FORM',
  'DIALOG',
  'MENU',
  'MARQUEE',
  'AMP-SIDEBAR',
  'AMP-AD',
  'AMP-SOCIAL-SHARE',
  'AMP-CONSENT',
]);

function isFurniture(element: PageElement, byName: boolean): boolean {
  const name = element.nodeName.toUpperCase();
  if (name === 'BODY' || name === 'ARTICLE' || name === 'MAIN') return false;
  if (elements.has(name)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  const role = element.getAttribute('role');
  if (role && roles.has(role.toLowerCase())) return true;
  if (!byName || element.getAttribute('itemprop')?.includes('articleBody')) return false;
  return [element.getAttribute('class'), element.getAttribute('id')].some((names) => names?.split(/\s+/).some(isBoxName));
}

const known = new Map<string, boolean>();
const mostKnown = 10_000;

/** `relatedPosts`, `post-share`, `sidebar_left`: a word of the name, or two side by side, is one of the list. */
function isBoxName(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const answer =
    words.length <= 6 &&
    !words.some((word) => whole.has(word)) &&
    words.some((word, i) => boxes.has(word) || (i === 0 && leading.has(word)) || (i > 0 && boxes.has(`${words[i - 1]} ${word}`)));
  if (known.size < mostKnown) known.set(name, answer);
  return answer;
}

function isHeading(element: PageElement): boolean {
  if (element.firstElementChild && !/^(?:A|B|STRONG|SPAN|I|EM|FONT|IMG)$/.test(element.firstElementChild.nodeName.toUpperCase()))
    return false;
  const text = textIn(element);
  return text.length > 1 && text.length <= longestHeading && headingForm.test(folded(text));
}

/**
 * Takes out a heading with what it heads: its whole box where the box is small in words, else the list, links or table right behind it,
 * else itself alone.
 */
function takeOutHeaded(heading: PageElement, removable: (element: PageElement) => boolean): void {
  let box = heading;
  while (box.parentElement && box.parentElement.nodeName !== 'BODY' && ownWords(box.parentElement) === ownWords(box))
    box = box.parentElement;
  const parent = box.parentElement;
  if (
    parent &&
    !/^(?:BODY|ARTICLE|MAIN|HTML)$/.test(parent.nodeName) &&
    runningText(parent) === 0 &&
    !parent.querySelector('h1') &&
    removable(parent)
  ) {
    parent.remove();
    return;
  }
  for (let next = box.nextElementSibling; next && isListing(next) && removable(next); next = box.nextElementSibling) next.remove();
  box.remove();
}

const ownWords = (element: PageElement): number => textIn(element).length;

/** Links, lists and pictures without running text. */
function isListing(element: PageElement): boolean {
  if (/^(?:H1|H2|H3|BLOCKQUOTE|PRE|FIGURE)$/.test(element.nodeName)) return false;
  const words = ownWords(element);
  if (words === 0) return true;
  return linkWords(element) >= words * 0.6 && runningText(element) === 0;
}

export function linkWords(element: PageElement): number {
  if (element.nodeName === 'A') return ownWords(element);
  let words = 0;
  for (const link of element.querySelectorAll('a')) words += textIn(link).length;
  return words;
}
