import type { Knowledge } from '#knowledge';
import type { Draft } from './claims.ts';
import type { Mention } from './document.ts';
import type { FoundTerm, TokenSpan } from './mentions/found.ts';
import { spanOf, type View } from './view.ts';
import type { Voice } from './voices/voices.ts';

/** Everything named in a sentence, as the document lists it, in order of the text. */
export function mentionsOf(view: View, voices: readonly Voice[], claims: readonly Draft[], knowledge: Knowledge): Mention[] {
  const out: Mention[] = [];
  actors(view, out);
  places(view, out);
  times(view, out);
  quantities(view, out);
  speakers(view, voices, out);
  terms(view, voices, claims, knowledge, out);
  return once(out.sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)));
}

/** A name that acts and speaks is found twice and told once. `sorted`: equal spans of one kind stand together. */
function once(sorted: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const each of sorted) {
    let n = out.length - 1;
    while (n >= 0 && isAt(out[n] as Mention, each) && (out[n] as Mention).ref !== each.ref) n--;
    if (n < 0 || !isAt(out[n] as Mention, each)) out.push(each);
  }
  return out;
}

const isAt = (a: Mention, b: Mention): boolean => a.start === b.start && a.end === b.end && a.kind === b.kind;

function mention(view: View, kind: Mention['kind'], from: number, to: number, ref: string | null): Mention {
  const { start, end } = spanOf(view, from, to);
  return { kind, start, end, text: view.text.slice(start - view.start, end - view.start), ref };
}

function valued(
  view: View,
  kind: Mention['kind'],
  from: number,
  to: number,
  ref: string | null,
  value: NonNullable<Mention['value']>,
): Mention {
  const { start, end } = spanOf(view, from, to);
  return { kind, start, end, text: view.text.slice(start - view.start, end - view.start), ref, value };
}

function actors(view: View, out: Mention[]): void {
  for (const a of view.actors) {
    if (a.adjective) continue;
    if (a.actor) out.push(mention(view, 'actor', a.from, a.to, a.actor.id));
    if (a.source) out.push(mention(view, 'source', a.from, a.to, a.source.id));
    if (a.person) out.push(mention(view, 'person', a.from, a.to, a.person.id));
  }
}

function places(view: View, out: Mention[]): void {
  for (const { within, place, from, to } of view.places) {
    if (within) continue;
    out.push(
      place ? valued(view, 'place', from, to, place.id, { lat: place.lat, lon: place.lon }) : mention(view, 'place', from, to, null),
    );
  }
}

function times(view: View, out: Mention[]): void {
  for (const { vague, from, to, start, end, precision } of view.times)
    if (!vague) out.push(valued(view, 'time', from, to, null, { start, end, precision }));
}

function quantities(view: View, out: Mention[]): void {
  for (const { kind, label, from, to, low, high, approximate } of view.quantities) {
    if (kind === 'ordinal' || label || view.times.some((t) => t.from <= from && to <= t.to)) continue;
    out.push(valued(view, 'quantity', from, to, null, { low, high, approximate }));
  }
}

/** A voice that goes on from the sentence before was mentioned there. */
function speakers(view: View, voices: readonly Voice[], out: Mention[]): void {
  for (const { attribution } of voices) {
    const { start, end, text, source } = attribution;
    if (text !== '' && start >= view.start) out.push({ kind: 'source', start, end, text, ref: source?.id ?? null });
  }
}

function terms(view: View, voices: readonly Voice[], claims: readonly Draft[], knowledge: Knowledge, out: Mention[]): void {
  for (const t of view.terms) {
    if (!isLoadedHere(view, t, claims)) continue;
    const voice = voices.findLast((v) => v.from <= t.from && t.from < v.to);
    const value = {
      neutral: t.term.neutral,
      neutral_ar: t.term.neutral_ar,
      register: t.term.register,
      quoted: t.quoted,
      voice: voice ? (voice.attribution.source?.id ?? voice.attribution.text) : null,
    };
    out.push(valued(view, 'term', t.from, t.to, refOf(view, t, knowledge), value));
  }
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
