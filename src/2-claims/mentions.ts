import type { Knowledge } from '#knowledge';
import type { Draft } from './claims.ts';
import type { Mention } from './document.ts';
import type { FoundTerm, TokenSpan } from './mentions/found.ts';
import { spanOf, type View } from './view.ts';
import type { Voice } from './voices/voices.ts';

/** Everything named in a sentence, as the document lists it, in order of the text. */
export function mentionsOf(view: View, voices: readonly Voice[], claims: readonly Draft[], knowledge: Knowledge): Mention[] {
  const out: Mention[] = [
    ...actors(view),
    ...places(view),
    ...times(view),
    ...quantities(view),
    ...speakers(voices),
    ...terms(view, voices, claims, knowledge),
  ];
  return out.sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}

const mention = (view: View, kind: Mention['kind'], from: number, to: number, ref: string | null): Mention => {
  const span = spanOf(view, from, to);
  return { kind, ...span, text: view.text.slice(span.start - view.start, span.end - view.start), ref };
};

function actors(view: View): Mention[] {
  const out: Mention[] = [];
  for (const a of view.actors) {
    if (a.adjective) continue;
    if (a.actor) out.push(mention(view, 'actor', a.from, a.to, a.actor.id));
    if (a.source) out.push(mention(view, 'source', a.from, a.to, a.source.id));
    if (a.person) out.push(mention(view, 'person', a.from, a.to, a.person.id));
  }
  return out;
}

function places(view: View): Mention[] {
  return view.places
    .filter((p) => !p.within)
    .map((p) => {
      const found = mention(view, 'place', p.from, p.to, p.place?.id ?? null);
      return p.place ? { ...found, value: { lat: p.place.lat, lon: p.place.lon } } : found;
    });
}

const times = (view: View): Mention[] =>
  view.times
    .filter((t) => !t.vague)
    .map((t) => ({ ...mention(view, 'time', t.from, t.to, null), value: { start: t.start, end: t.end, precision: t.precision } }));

const quantities = (view: View): Mention[] =>
  view.quantities
    .filter((q) => q.kind !== 'ordinal' && !q.label && !view.times.some((t) => t.from <= q.from && q.to <= t.to))
    .map((q) => ({ ...mention(view, 'quantity', q.from, q.to, null), value: { low: q.low, high: q.high, approximate: q.approximate } }));

const speakers = (voices: readonly Voice[]): Mention[] =>
  voices
    .filter((v) => v.attribution.text !== '')
    .map((v) => ({
      kind: 'source' as const,
      start: v.attribution.start,
      end: v.attribution.end,
      text: v.attribution.text,
      ref: v.attribution.source?.id ?? null,
    }));

function terms(view: View, voices: readonly Voice[], claims: readonly Draft[], knowledge: Knowledge): Mention[] {
  return view.terms
    .filter((t) => isLoadedHere(view, t, claims))
    .map((t) => {
      const voice = voices.filter((v) => v.from <= t.from && t.from < v.to).pop();
      const found = mention(view, 'term', t.from, t.to, refOf(view, t, knowledge));
      const value = {
        neutral: t.term.neutral,
        neutral_ar: t.term.neutral_ar,
        register: t.term.register,
        quoted: t.quoted,
        voice: voice ? (voice.attribution.source?.id ?? voice.attribution.text) : null,
      };
      return { ...found, value };
    });
}

/** Whom the term stands for: as the sentence's own reading of it says, else as it is known. */
function refOf(view: View, found: FoundTerm, knowledge: Knowledge): string | null {
  const read = view.actors.find((a) => a.loaded === found.term.id && covers(a, found));
  if (read) return read.actor?.id ?? null;
  const { ref } = found.term;
  return ref !== null && knowledge.actors.has(ref) ? ref : null;
}

const covers = (outer: TokenSpan, inner: TokenSpan): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** Some words are loaded only where they word a capture, a death or a strike, or in quotation marks; inside a name none is. */
function isLoadedHere(view: View, found: FoundTerm, claims: readonly Draft[]): boolean {
  if (isPartOfName(view, found) || isOtherThing(view, found)) return false;
  const { when, ambiguous } = found.term;
  const touches = (draft: Draft): boolean =>
    [draft.frame.trigger, ...draft.frame.merged].some((t) => t.from < found.to && found.from < t.to);
  if (when === 'quoted') return found.quoted;
  if (when === 'capture') return claims.some((d) => d.frame.rule.family === 'control' && touches(d));
  if (when === 'toll')
    return claims.some((d) => d.frame.people.length > 0 && (touches(d) || d.frame.people.some((p) => covers(p.people, found))));
  if (when === 'strike') return claims.some((d) => touches(d));
  return ambiguous !== true || claims.length > 0;
}

/** "Aggression" inside the name of an operation, a word inside the name of a village. A name that begins with the term is only a longer form of it. */
const isPartOfName = (view: View, found: FoundTerm): boolean =>
  view.actors.some((a) => a.name !== undefined && a.loaded === undefined && covers(a.name, found) && a.name.from < found.from) ||
  view.places.some((p) => covers(p, found) && p.to - p.from > found.to - found.from);

/** A term that names an actor, where the reader of names found another thing ("the health system"). */
function isOtherThing(view: View, found: FoundTerm): boolean {
  const { names_what, refs_by_country } = found.term;
  if (names_what !== 'actor' || refs_by_country === undefined || found.to - found.from > 1) return false;
  return !view.actors.some((a) => covers(a, found));
}
