/** A document as one self-contained page: the report with its words marked, each claim beside its sentence. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Document } from '#contract';
import { loadedTerms } from '../loaded-terms.ts';
import { titleOf } from '../title.ts';
import { both, type Pair, pair } from './both.ts';
import { claimCard, noteText } from './claim-card.ts';
import { legend } from './legend.ts';
import { markNames } from './mark-names.ts';
import { type Mark, marksOf } from './marks.ts';
import { Markup, markup } from './markup.ts';
import { masthead } from './masthead.ts';
import { reportText } from './report-text.ts';
import { type Row, rowsOf } from './rows.ts';
import { termTable } from './term-table.ts';

const asset = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const rightToLeft = /^(ar|fa|ur|ckb|he|ps|sd|ug|yi)(-|$)/;

/** `labels` null: the language of the report. */
export type PageOptions = { readonly labels: 'ar' | 'en' | null };

export function htmlPage(document: Document, options: PageOptions): string {
  const { report } = document;
  const language = options.labels ?? (/^en(-|$)/.test(report.language) ? 'en' : rightToLeft.test(report.language) ? 'ar' : 'en');
  const digits = /[\u0660-\u0669\u06f0-\u06f9]/.test(report.text) ? 'arab' : 'latn';
  const words = pair(digits);
  const [css, script] = [asset('page.css'), asset('page-script.js')];
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${hash('sha256', script, 'base64')}'; base-uri 'none'; form-action 'none'`;
  return `${
    markup`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}" data-labels="${language}" data-digits="${digits}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${titleOf(document)}</title>
<link rel="icon" href="data:,">
<style>${new Markup(css + markNames(words))}</style>
</head>
<body>
<a class="skip" href="#claims">${both(words, ({ labels }) => labels.words.skip)}</a>
${masthead(document, words)}
${legend(words)}
<main id="claims" tabindex="-1">
${rows(document, words)}
</main>
${foot(document, words)}
<script>${new Markup(script)}</script>
</body>
</html>`.source
  }\n`;
}

function rows(document: Document, words: Pair): Markup {
  const marks = marksOf(document);
  const direction = rightToLeft.test(document.report.language) ? 'rtl' : 'ltr';
  const body = ([row, within]: [Row, Mark[]]): Markup => {
    const text = reportText(document, row.start, row.end, within);
    const cards = row.claims.length ? markup`<ol class="cards">${row.claims.map((index) => claimCard(document, index, words))}</ol>` : '';
    return markup`<div class="row${row.opens ? ' opens' : ''}${row.claims.length ? ' has' : ''}"><p class="said" lang="${document.report.language}" dir="${direction}">${text}</p>${cards}</div>\n`;
  };
  const none = document.claims.length ? '' : markup`<p class="empty">${both(words, ({ labels }) => labels.words.noClaims)}</p>`;
  return markup`<div class="heads" aria-hidden="true"><span>${both(words, ({ labels }) => labels.words.report)}</span><span>${both(words, ({ labels }) => labels.words.claims)}</span></div>${none}${[...rowsWithMarks(rowsOf(document), marks)].map(body)}`;
}

/** Each row with the marks that touch it. Both are sorted by start, so one pass does. */
function* rowsWithMarks(rows: readonly Row[], marks: readonly Mark[]): Generator<[Row, Mark[]]> {
  let next = 0;
  let open: Mark[] = [];
  for (const row of rows) {
    for (let mark = marks[next]; mark && mark.start < row.end; mark = marks[++next]) open.push(mark);
    open = open.filter((mark) => mark.end > row.start);
    yield [row, open];
  }
}

function foot(document: Document, words: Pair): Markup {
  const terms = loadedTerms(document);
  const notes = document.notes.length
    ? markup`<section aria-labelledby="notes-h"><h2 id="notes-h">${both(words, ({ labels }) => labels.words.notes)}</h2><ul>${document.notes.map((text) => markup`<li>${noteText(text, words)}</li>`)}</ul></section>`
    : '';
  return markup`<footer>${terms.length ? termTable(document, terms, words) : ''}${notes}</footer>`;
}
