import type { Document } from '#contract';
import { nameOf, openWord } from '../labels/phrases.ts';
import type { LoadedTerm } from '../loaded-terms.ts';
import { both, type Pair } from './both.ts';
import { type Markup, markup } from './markup.ts';

/** Loaded wording beside its neutral name, its kind, and whose wording it is. */
export function termTable(document: Document, terms: readonly LoadedTerm[], words: Pair): Markup {
  const { report } = document;
  const head = (say: (w: Pair['ar']) => string): Markup => markup`<th scope="col">${both(words, say)}</th>`;
  const row = ({ text, value, times }: LoadedTerm): Markup => markup`<tr>
<th scope="row"><span class="m m-term" lang="${report.language}" dir="auto">${text}</span>${times > 1 && markup` <span class="aside dg">\u00d7${times}</span>`}</th>
<td>${both(words, ({ labels }) => (labels.language === 'ar' ? value.neutral_ar : value.neutral))}</td>
<td>${both(words, ({ labels }) => [openWord(labels.registers, value.register), value.quoted ? labels.words.inQuotes : ''].filter(Boolean).join(' \u00b7 '))}</td>
<td>${value.voice ? voice(document, value.voice, words) : both(words, ({ labels }) => labels.words.outlet)}</td></tr>`;
  return markup`<section aria-labelledby="terms-h"><h2 id="terms-h">${both(words, ({ labels }) => labels.words.loadedTerms)}</h2>
<div class="scroll"><table class="terms"><thead><tr>${head(({ labels }) => labels.words.asWritten)}${head(({ labels }) => labels.words.neutral)}${head(() => '')}${head(({ labels }) => labels.words.voicedBy)}</tr></thead><tbody>${terms.map(row)}</tbody></table></div></section>`;
}

/** A voice by its name where a claim of the report gives it one, else by its identifier. */
function voice({ claims }: Document, id: string, words: Pair): Markup {
  const named = claims.flatMap((claim) => [...claim.attribution.map((a) => a.source), ...claim.initiators.map((a) => a.actor)]);
  const found = named.find((name) => name?.id === id);
  return found ? both(words, (w) => nameOf(found, w)) : markup`<bdi>${id}</bdi>`;
}
