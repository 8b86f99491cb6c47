/** One claim as a card: what is said to have been done, by whom, to whom, where, when, at what cost, and who says so. */
import type { Claim, Document } from '#contract';
import { note } from '../labels/notes.ts';
import { confidenceWord, nameOf, number, openWord, range, share, time, type Wording } from '../labels/phrases.ts';
import { both, type Pair } from './both.ts';
import { type Content, type Markup, markup } from './markup.ts';

/** `index` counts from 0; the card's id is `c1` for the first. */
export function claimCard(document: Document, index: number, words: Pair): Markup {
  const claim = document.claims[index] as Claim;
  const id = `c${index + 1}`;
  const kind = claim.polarity === 'denied' ? 'denied' : claim.modality;
  return markup`<li><article class="claim is-${kind}" id="${id}" tabindex="0" aria-labelledby="${id}-h" data-claim="${id}">
<h3 id="${id}-h"><span class="no dg">${index + 1}</span> <span class="type">${both(words, ({ labels }) => labels.types[claim.type])}</span>${badges(claim, words)}</h3>
<dl>${slots(document, claim, words)}</dl>
<div class="end">${confidence(claim, words)}${why(claim, words)}</div>
</article></li>`;
}

function badges(claim: Claim, words: Pair): Content {
  const badge = (kind: string, say: (words: Wording) => string): Markup =>
    markup` <span class="badge b-${kind}">${both(words, say)}</span>`;
  return [
    claim.polarity === 'denied' && badge('denied', ({ labels }) => labels.polarities.denied),
    claim.modality !== 'actual' && badge(claim.modality, ({ labels }) => labels.modalities[claim.modality]),
  ];
}

function slots(document: Document, claim: Claim, words: Pair): Content[] {
  const row = (kind: string, label: (words: Wording['labels']['words']) => string, content: Content): Markup =>
    markup`<div class="slot s-${kind}"><dt>${both(words, ({ labels }) => label(labels.words))}</dt><dd>${content}</dd></div>`;
  return [
    row('actor', (w) => w.who, parties(claim, words)),
    claim.places.length > 0 &&
      row('place', (w) => w.where, markup`<ul>${claim.places.map((place) => placeItem(place, words))}</ul>${extent(claim, words)}`),
    row('time', (w) => w.when, when(claim, words)),
    claim.tolls.length > 0 && row('toll', (w) => w.toll, markup`<ul>${claim.tolls.map((toll) => tollItem(toll, words))}</ul>`),
    claim.incidents &&
      row(
        'toll',
        (w) => w.incidents,
        both(words, (w) => range(claim.incidents as NonNullable<Claim['incidents']>, w)),
      ),
    row('voice', (w) => w.accordingTo, voices(document, claim, words)),
    claim.disputes.length > 0 && row('dispute', (w) => w.disputes, disputes(document, claim, words)),
    claim.notes.length > 0 &&
      row('note', (w) => w.notes, markup`<ul>${claim.notes.map((text) => markup`<li>${noteText(text, words)}</li>`)}</ul>`),
  ];
}

export function noteText(text: string, words: Pair): Markup {
  const ar = note(text, words.ar.labels);
  return both(words, (w) => (w === words.ar && !ar.translated ? markup`<bdi lang="en">${ar.text}</bdi>` : note(text, w.labels).text));
}

const comma = (language: 'ar' | 'en'): string => (language === 'ar' ? '\u060c ' : ', ');
const written = (text: string): Markup => markup`<q class="written" lang="ar" dir="auto">${text}</q>`;
const named = (name: Parameters<typeof nameOf>[0], words: Pair): Markup => both(words, (w) => nameOf(name, w));

function parties(claim: Claim, words: Pair): Content {
  const list = (actors: Claim['initiators']): Content =>
    actors.map(({ actor, text }, i) => [
      i > 0 && markup`<span class="plus"> + </span>`,
      actor ? markup`<span title="${text}">${named(actor, words)}</span>` : written(text),
    ]);
  const who = claim.initiators.length
    ? list(claim.initiators)
    : markup`<span class="none">${both(words, ({ labels }) => labels.words.nobodyNamed)}</span>`;
  if (!claim.targets.length) return who;
  return markup`${who} <span class="arrow"><span class="vh">${both(words, ({ labels }) => labels.words.target)}</span></span> ${list(claim.targets)}`;
}

function placeItem({ place, text, precision, area, candidates }: Claim['places'][number], words: Pair): Markup {
  if (!place)
    return markup`<li>${written(text)} <span class="aside">${both(words, ({ labels }) => labels.placePrecisions.unresolved)}</span></li>`;
  const { lat, lon } = area ?? place;
  const where = `${lat.toFixed(3)}, ${lon.toFixed(3)}`;
  const within = area && markup` · ${both(words, (w) => w.labels.words.within.replace('{n}', number(area.radius_km, w)))}`;
  const others = candidates.filter((other) => other.id !== place.id);
  return markup`<li>${named(place, words)} <span class="aside">${both(words, ({ labels }) => openWord(labels.placeKinds, place.kind))} · ${both(words, ({ labels }) => labels.placePrecisions[precision])} · <bdi class="dg" dir="ltr">${where}</bdi>${within ?? ''}</span>${
    others.length > 0 &&
    markup`<span class="aside block">${both(words, ({ labels }) => `${labels.words.otherPlaces}: ${others.map((other) => nameOf(other, words[labels.language])).join(comma(labels.language))}`)}</span>`
  }</li>`;
}

function extent(claim: Claim, words: Pair): Content {
  return claim.extent !== 'unknown' && markup`<span class="aside">${both(words, ({ labels }) => labels.extents[claim.extent])}</span>`;
}

function when(claim: Claim, words: Pair): Markup {
  const basis = both(words, ({ labels }) => labels.dateBases[claim.time.basis]);
  return markup`${both(words, (w) => time(claim.time, w))} <span class="aside">${basis}${claim.time.text ? markup`: ${written(claim.time.text)}` : ''}</span>`;
}

function tollItem(toll: Claim['tolls'][number], words: Pair): Markup {
  return markup`<li>${both(words, (w) => {
    const whom = (who: string): string => (who === 'unspecified' ? '' : ` ${openWord(w.labels.people, who)}`);
    const parts = toll.of_which.map((part) => `${range(part, w)}${whom(part.who)}`).join(comma(w.labels.language));
    const rest = parts ? markup` <span class="aside">${w.labels.words.ofWhom} ${parts}</span>` : '';
    const many = toll.low === null && toll.high === null ? written(toll.text) : markup`<b>${range(toll, w)}</b>`;
    return markup`${w.labels.outcomes[toll.outcome]}: ${many}${whom(toll.who)}${rest}`;
  })}</li>`;
}

function voices(document: Document, claim: Claim, words: Pair): Markup {
  if (!claim.attribution.length) {
    const { publisher } = document.report;
    return markup`${both(words, ({ labels }) => labels.words.ownPublisher)}${publisher && markup` <span class="aside"><bdi>${publisher}</bdi></span>`}`;
  }
  return markup`<ol class="chain">${claim.attribution.map(({ source, text, cue, stance, quoted }) => {
    const name = source ? named(source, words) : text ? written(text) : both(words, ({ labels }) => labels.words.ownPublisher);
    if (!cue) return markup`<li>${name}</li>`;
    const how = both(words, ({ labels }) =>
      [labels.stances[stance], quoted === 'none' ? '' : labels.quotations[quoted]].filter(Boolean).join(' · '),
    );
    return markup`<li>${name} <span class="aside"><span class="stance st-${stance}">${how}</span> ${written(cue)}</span></li>`;
  })}</ol>`;
}

function disputes(document: Document, claim: Claim, words: Pair): Content {
  return claim.disputes.map((other) => {
    const index = document.claims.findIndex(({ id }) => id === other);
    if (index < 0) return markup`<bdi>${other}</bdi> `;
    return markup`<a href="#c${index + 1}">${both(words, (w) => w.labels.words.claimNumber.replace('{n}', number(index + 1, w)))}</a> `;
  });
}

function confidence(claim: Claim, words: Pair): Markup {
  const level = claim.confidence < 0.45 ? 'low' : claim.confidence < 0.7 ? 'middling' : 'high';
  return markup`<p class="sure"><span>${both(words, ({ labels }) => labels.words.confidence)}</span> <span class="bar l-${level}" aria-hidden="true"><i style="inline-size:${Math.round(claim.confidence * 100)}%"></i></span> <span>${both(words, (w) => `${confidenceWord(claim.confidence, w)} ${share(claim.confidence, w)}`)}</span></p>`;
}

function why(claim: Claim, words: Pair): Content {
  if (!claim.because?.length && !claim.features?.length) return null;
  const lost = (all: readonly string[]): Content =>
    all.length > 0 && markup` <span class="aside">${both(words, ({ labels }) => labels.words.lost)}: <bdi>${all.join(', ')}</bdi></span>`;
  return markup`<details class="why"><summary>${both(words, ({ labels }) => labels.words.why)}</summary>
<table lang="en" dir="ltr"><tbody>${claim.because?.map(({ slot, rule, text, lost: losers }) => markup`<tr><th scope="row">${slot}</th><td>${rule} ${written(text)}${lost(losers)}</td></tr>`)}${claim.features?.map(({ name, value, sentence }) => markup`<tr><th scope="row">${value.toFixed(2)}</th><td>${name}: ${sentence}</td></tr>`)}</tbody></table></details>`;
}
