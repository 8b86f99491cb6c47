import type { Document } from '#contract';
import { moment } from '../labels/phrases.ts';
import { titleOf } from '../title.ts';
import { both, type Pair } from './both.ts';
import { type Markup, markup } from './markup.ts';

/** Title, publisher, day, engine, the warning, and the switches for language and digits. */
export function masthead(document: Document, words: Pair): Markup {
  const { report, engine, claims } = document;
  const { published, published_zone: zone } = report;
  const facts = [
    report.publisher && markup`<dt>${both(words, ({ labels }) => labels.words.publisher)}</dt><dd><bdi>${report.publisher}</bdi></dd>`,
    published &&
      markup`<dt>${both(words, ({ labels }) => labels.words.published)}</dt><dd>${both(words, (w) => moment(published, 'day', w, true))} <bdi class="aside" dir="ltr">${zone}</bdi></dd>`,
    source(report.url, words),
    markup`<dt>${both(words, ({ labels }) => labels.words.claims)}</dt><dd class="dg">${claims.length}</dd>`,
    markup`<dt>${both(words, ({ labels }) => labels.words.engine)}</dt><dd><bdi dir="ltr" title="${engine.knowledge}">${engine.version}</bdi></dd>`,
  ];
  return markup`<header>
<div class="switches" role="group" aria-label="${words.ar.labels.words.display} / ${words.en.labels.words.display}">
<button type="button" id="labels-switch" data-switch="labels"><span class="ar" lang="en">English</span><span class="en" lang="ar">\u0627\u0644\u0639\u0631\u0628\u064a\u0629</span></button>
<button type="button" id="digits-switch" data-switch="digits" class="ar" aria-label="${words.ar.labels.words.digits}"><span aria-hidden="true">123 \u21c4 \u0661\u0662\u0663</span></button>
</div>
<h1 dir="auto" lang="${report.language}">${titleOf(document)}</h1>
<dl class="facts">${facts.map((fact) => fact && markup`<div>${fact}</div>`)}</dl>
<p class="warning">${both(words, ({ labels }) => labels.words.unreviewed)}</p>
</header>`;
}

/** A link only where it leads to the web: `javascript:` and its like are shown as words. */
function source(url: string | null, words: Pair): Markup | null {
  if (!url) return null;
  const shown = markup`<bdi dir="ltr">${url.replace(/^https?:\/\//, '').slice(0, 60)}</bdi>`;
  const link = /^https?:\/\//i.test(url) ? markup`<a href="${url}" rel="noreferrer noopener">${shown}</a>` : shown;
  return markup`<dt>${both(words, ({ labels }) => labels.words.source)}</dt><dd>${link}</dd>`;
}
