/** The site's name as it stands beside the headline in a page's `title`: before or behind it, parted by a sign. */
import { folded } from '../dates/date-forms.ts';
import { bodyOf, type PageDocument, textIn } from './dom.ts';

const parting = /\s*(?:::|[|\u00bb\u00ab\u2022])\s*|\s+[\u2013\u2014\u00b7-]+\s+|:\s+/u;
const longest = 50;
const mostElements = 3000;

/** A part is the name where all else of the title is shown as a headline, or where the part is shown by itself in the page. Else null. */
export function siteInTitle(document: PageDocument, stated: string | null): string | null {
  const title = textIn(document.querySelector('title'));
  const parts = title.split(parting).filter(Boolean);
  if (parts.length < 2) return null;
  const ends = [parts.at(-1) as string, parts[0] as string].filter(
    (part) => part.length >= 2 && part.length <= longest && part.length < title.length / 2,
  );
  if (!ends.length) return null;
  const shown = shownTexts(document);
  if (stated) shown.headings.add(bare(stated));
  return (
    ends.find((part) => shown.headings.has(bare(restOf(title, part)))) ??
    ends.find((part) => shown.labels.has(bare(part)) && !shown.headings.has(bare(part))) ??
    null
  );
}

const bare = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const restOf = (title: string, part: string): string =>
  title.startsWith(part) ? title.slice(part.length) : title.slice(0, title.length - part.length);

function shownTexts(document: PageDocument): { readonly headings: Set<string>; readonly labels: ReadonlySet<string> } {
  const headings = new Set<string>();
  const labels = new Set<string>();
  let n = 0;
  for (const element of bodyOf(document).querySelectorAll('h1,h2,h3,h4,a,b,strong,font,div,p,span,header,[class*="title"]')) {
    if (n++ > mostElements) break;
    const text = (element.textContent ?? '').length <= 400 ? bare(textIn(element)) : '';
    if (!text) continue;
    const heading =
      /^H[1-4]$/.test(element.nodeName) ||
      /^(?:B|STRONG|FONT)$/.test(element.nodeName) ||
      /title/i.test(element.getAttribute('class') ?? '');
    (heading && text.length > longest / 3 ? headings : labels).add(text);
  }
  return { headings, labels };
}
