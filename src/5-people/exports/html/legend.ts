import type { MarkKind } from '../labels/labels.ts';
import { both, type Pair } from './both.ts';
import { type Markup, markup } from './markup.ts';

const kinds: readonly MarkKind[] = ['event', 'actor', 'place', 'time', 'toll', 'voice', 'term'];

/** The marks with their names. Each is a button that hides or shows its kind; the last names every mark in the text. */
export function legend(words: Pair): Markup {
  const key = (kind: MarkKind): Markup =>
    markup`<li><button type="button" aria-pressed="true" data-kind="${kind}"><span class="m m-${kind} sample">${both(words, ({ labels }) => labels.marks[kind])}</span></button></li>`;
  return markup`<nav class="legend" aria-labelledby="legend-h">
<h2 id="legend-h">${both(words, ({ labels }) => labels.words.legend)}</h2>
<ul>${kinds.map(key)}<li><button type="button" aria-pressed="false" data-switch="names">${both(words, ({ labels }) => labels.words.labelsOn)}</button></li></ul>
<p class="keys">${both(words, ({ labels }) => labels.words.legendHint)} ${both(words, ({ labels }) => labels.words.keys)}.</p>
</nav>`;
}
