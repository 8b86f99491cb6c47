import type { Document } from '#contract';
import type { Mark } from './marks.ts';
import { type Markup, markup } from './markup.ts';
import { segmentsOf } from './segments.ts';

/**
 * The words of one row with their marks: a `<span>` for each mark over a segment, and the number of a claim after its act.
 * Nothing of the text is added to or left out; the numbers are not selectable.
 */
export function reportText(document: Document, start: number, end: number, marks: readonly Mark[]): Markup {
  return markup`${segmentsOf(start, end, marks).map(({ start: from, end: to, marks: over }) => {
    const words = markup`${document.report.text.slice(from, to)}`;
    return over.reduceRight((inner, mark) => wrapped(inner, mark, mark.end === to, mark.start === from), words);
  })}`;
}

function wrapped(inner: Markup, mark: Mark, last: boolean, first: boolean): Markup {
  const claims = mark.claims.map((n) => `c${n + 1}`).join(' ');
  const tip = mark.mention ? tooltip(mark.mention) : null;
  const attributes = markup`class="m m-${mark.kind}${last ? ' last' : ''}" data-claims="${claims}"${tip === null ? '' : markup` title="${tip}"`}`;
  if (mark.kind !== 'event') return markup`<span ${attributes}>${inner}</span>`;
  const link = markup`<a ${attributes} href="#c${(mark.claims[0] ?? 0) + 1}"${first ? '' : markup` tabindex="-1"`}>${inner}</a>`;
  return last ? markup`${link}${mark.claims.map((n) => markup`<sup class="no dg" aria-hidden="true">${n + 1}</sup>`)}` : link;
}

function tooltip({ ref, value }: NonNullable<Mark['mention']>): string | null {
  if (value && 'neutral' in value) return `${value.neutral_ar} \u00b7 ${value.neutral}`;
  return ref;
}
