/** The title of a page without the name of its site, and the element that shows it. */
import { folded } from '../dates/date-forms.ts';
import { type PageDocument, type PageElement, squeezed, textIn } from './dom.ts';
import { isArticle, type Linked, textField } from './linked-data.ts';
import { type Meta, stated } from './meta.ts';

export type Title = { readonly title: string | null; readonly headline: PageElement | null };

export type SiteNames = readonly string[];

const parting = /\s+[|\u2013\u2014\u00bb\u00ab\u2022:\u00b7-]+\s+|\s*[|\u00bb]\s*/u;
const headings = 'h1,h2,h3,[itemprop~="headline"],[class*="title"],[class*="Title"],[class*="headline"],b,strong,font,td';
/** UTF-16 units: no headline is longer, and a shorter piece of a title is not known again. */
const longest = 300;
const shortest = 8;

/** `sites` are names of the site as it states them; a part of the title that says no more than such a name is left out. */
export function pageTitle(document: PageDocument, objects: readonly Linked[], meta: Meta, sites: SiteNames): Title {
  const article = objects.find(isArticle);
  const statements = [
    stated(meta, ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title', 'parsely-title', 'sailthru.title']),
    article ? (textField(article, 'headline') ?? textField(article, 'name')) : null,
    textIn(document.querySelector('title')),
  ]
    .map(squeezed)
    .filter(Boolean);
  const headline = headlineOf(document, statements, sites);
  const shown = headline ? textIn(headline) : null;
  const title = shown && statements.some((statement) => says(statement, shown)) ? shown : (withoutSite(statements, shown, sites) ?? shown);
  return { title: title || null, headline };
}

/** The first heading that is the stated title or a part of it, of the highest rank; else the only `h1` that is not the site's name. */
function headlineOf(document: PageDocument, statements: readonly string[], sites: SiteNames): PageElement | null {
  const found: { element: PageElement; rank: number }[] = [];
  let seen = 0;
  for (const element of document.querySelectorAll(headings)) {
    if (seen++ > 2000) break;
    const text = textIn(element);
    if (text.length < shortest || text.length > longest || isSite(text, sites)) continue;
    if (statements.some((statement) => says(statement, text))) found.push({ element, rank: rankOf(element) });
  }
  const best = found.sort((a, b) => a.rank - b.rank)[0]?.element;
  if (best) return best;
  const first = [...document.querySelectorAll('h1')].filter(
    (element) => !isSite(textIn(element), sites) && textIn(element).length >= shortest,
  );
  return first.length === 1 ? (first[0] as PageElement) : null;
}

/** Breadcrumbs and lists repeat a title: what is within a link or a menu comes last. */
function rankOf(element: PageElement): number {
  const rank = ['H1', 'H2', 'H3'].indexOf(element.nodeName);
  let listed = 0;
  for (let up: PageElement | null = element.parentElement; up; up = up.parentElement)
    if (/^(?:NAV|ASIDE|FOOTER|LI)$/.test(up.nodeName) || /breadcrumb|ticker|related|latest|popular/i.test(up.getAttribute('class') ?? ''))
      listed = 10;
  return (rank < 0 ? 3 : rank) + listed;
}

/** The statement is the text, or begins with it, ends with it, or holds it as one of its parts. */
function says(statement: string, text: string): boolean {
  const [whole, part] = [folded(statement), folded(text)];
  if (whole === part) return true;
  if (part.length < whole.length * 0.4 || part.length < shortest) return false;
  const bare = (value: string): string => value.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const [a, b] = [bare(whole), bare(part)];
  return a === b || a.startsWith(`${b} `) || a.endsWith(` ${b}`);
}

function isSite(text: string, sites: SiteNames): boolean {
  const own = folded(text);
  return sites.some((site) => folded(site) === own);
}

/** Parts at the ends that are the site's name, or that only one of the statements has, go. */
function withoutSite(statements: readonly string[], shown: string | null, sites: SiteNames): string | null {
  const first = statements[0];
  if (first === undefined) return null;
  const parts = first
    .split(parting)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return first;
  const others = [...statements.slice(1), ...(shown ? [shown] : [])];
  const shorter = others.find((other) => other.length < first.length && says(first, other) && !isSite(other, sites));
  if (shorter) return shorter;
  const own = parts.filter(
    (part) => !isSite(part, sites) && !sites.some((site) => folded(site).includes(folded(part)) && part.length >= 3),
  );
  if (own.length === parts.length || own.length === 0) return first;
  const start = first.indexOf(own[0] as string);
  const last = own.at(-1) as string;
  return first.slice(start, first.lastIndexOf(last) + last.length);
}
