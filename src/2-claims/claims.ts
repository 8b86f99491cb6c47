import { type ActorEntry, adminChain, type Knowledge, type PlaceEntry, wholesOf } from '#knowledge';
import { confidenceOf } from './confidence.ts';
import { placeOfSentence, tollNoun, typeOf } from './deeds/deeds.ts';
import type { Frame } from './deeds/frames.ts';
import type { People } from './deeds/people.ts';
import type { Discourse } from './discourse.ts';
import type { Attribution, Because, Claim, ClaimActor, ClaimPlace, NamedActor, NamedPlace, Outcome, Toll } from './document.ts';
import type { FoundActor, FoundPlace } from './mentions/found.ts';
import { isState } from './mentions/names.ts';
import { foundActor } from './mentions/names-scene.ts';
import { violentTypes } from './told/claim-features.ts';
import { isConjoined, spanOf, type View } from './view.ts';
import { blameOf } from './voices/blamed.ts';
import { type Standing, standingOf } from './voices/modality.ts';
import { harmNotDone, isNobody } from './voices/none-harmed.ts';
import { signsOf } from './voices/signs.ts';
import { isStopped, saidToHaveStopped } from './voices/stopped.ts';
import type { Voice } from './voices/voices.ts';
import { whenOf } from './when.ts';

export type ClaimContext = {
  /** Claims of the sentences before, in order. */
  readonly before: readonly Draft[];
  readonly knowledge: Knowledge;
  readonly discourse: Discourse;
  readonly explain: boolean;
  readonly reportId: string;
};

/** A claim with what it was read from, before the report is looked at as a whole. */
export type Draft = { claim: Claim; frame: Frame; standing: Standing; view: View };

/** Turns the frames of a sentence into claims: one per act, place and voice (codebook rule 1). */
export function claimsOf(view: View, frames: readonly Frame[], voices: readonly Voice[], context: ClaimContext): Draft[] {
  const out: Draft[] = [];
  for (const frame of frames) {
    const standing = standingOf(view, frame, voices);
    if (!standing.told || isReference(view, frame, voices)) continue;
    for (const places of placeLists(frame)) {
      const claim = claimOf(view, frame, places, standing, voices, context);
      if (places.length === 0 && speaksAgain(frame)) inheritPlaces(view, claim, context.before);
      out.push({ claim, frame, standing, view });
    }
  }
  return out;
}

/** A claim in a sentence that names no place goes on about the place of the sentence before (codebook rule 7). */
function inheritPlaces(view: View, claim: Claim, before: readonly Draft[]): void {
  if (view.places.length > 0 || !violentTypes.has(claim.type)) return;
  const last = before[before.length - 1];
  if (!last || view.index - last.view.index !== 1 || last.claim.places.length === 0 || !goesOn(view)) return;
  claim.places = last.claim.places.map((place) => ({ ...place }));
  claim.notes.push('place taken from the sentence it continues');
}

/** "The shelling killed four": a definite act is the one told of before. */
const speaksAgain = (frame: Frame): boolean =>
  [frame.trigger, ...frame.merged].some((t) => t.definite && t.form !== 'verb' && t.lemma !== tollNoun);

/** Opens with a conjunction or a verb of going on. */
const goesOn = (view: View): boolean => {
  const [first] = view.words;
  return first !== undefined && (isConjoined(view, 0) || first.cues.has('opener') || first.says.some((s) => s.continues));
};

/** "The attack", with nothing of its own, speaks again of what was told elsewhere. */
function isReference(view: View, frame: Frame, voices: readonly Voice[]): boolean {
  const { trigger } = frame;
  if (
    trigger.form === 'verb' ||
    trigger.light ||
    frame.byMeans ||
    trigger.act === 'ceasefire' ||
    trigger.incidents ||
    frame.people.length > 0
  )
    return false;
  if (view.words[trigger.from - 1]?.cues.has('pointing')) return true;
  if (frame.merged.length > 0) return false;
  if (trigger.act === 'advance' && frame.initiators.length === 0) return true;
  if (frame.initiators.length > 0 || frame.targets.length > 0) return false;
  if (trigger.pronoun && voices.some((v) => v.from <= trigger.at && trigger.at - v.from <= 2)) return false;
  const own = frame.places.some((p) => view.clauses[p.from] === view.clauses[trigger.at] && !frame.notes.includes(placeOfSentence));
  return !own && !view.times.some((t) => view.clauses[t.from] === view.clauses[trigger.at] && Math.abs(t.from - trigger.at) < 8);
}

function placeLists(frame: Frame): FoundPlace[][] {
  const undivided = frame.people.length > 0 || frame.trigger.incidents !== null;
  const sharedPlace = frame.notes.includes(placeOfSentence);
  if (frame.places.length <= 1 || undivided || sharedPlace) return [frame.places];
  const near = [...frame.places].sort((a, b) => Math.abs(a.from - frame.trigger.at) - Math.abs(b.from - frame.trigger.at))[0] as FoundPlace;
  const chain = frame.places.filter((p) => p.chain === near.chain);
  const apart = (list: readonly FoundPlace[]): FoundPlace[][] =>
    list.filter((p) => !p.within).map((p) => [p, ...list.filter((q) => q.within === true && list.indexOf(q) === list.indexOf(p) + 1)]);
  if (frame.rule.family === 'control') return apart(frame.places);
  const split = frame.rule.family === 'strike' || frame.rule.family === 'ground';
  return split ? apart(chain) : [chain];
}

function claimOf(
  view: View,
  frame: Frame,
  places: readonly FoundPlace[],
  standing: Standing,
  voices: readonly Voice[],
  context: ClaimContext,
): Claim {
  const { knowledge, discourse } = context;
  if (standing.modality === 'actual' || standing.modality === 'ongoing') takeSpeaker(view, frame, voices);
  takeAccused(view, frame);
  takeBlamed(view, frame);
  const { type, refinedAt } = typeOf(view, frame, (f) => stateOf(f, knowledge));
  const when = whenOf(view, frame, discourse);
  const chain = chainOf(frame, voices);
  const event = eventSpan(view, frame);
  const stopped = isStopped(view, frame, signsOf(view)) ? [saidToHaveStopped] : [];
  const said = [...actorNotes(frame), ...voiceNotes(frame, voices), ...stopped];
  const notes = [...new Set([...frame.notes, ...when.notes, ...placeNotes(places), ...said])];
  const claim: Claim = {
    id: '',
    sentence: { start: view.start, end: view.end },
    event,
    type,
    initiators: frame.initiators.map((a) => actorOf(view, a, knowledge)),
    targets: targetsOf(view, frame, knowledge),
    places: places.filter((p) => !p.within).map((p) => placeOf(view, p, places, knowledge)),
    time: when.time,
    tolls: tollsOf(view, frame),
    incidents:
      frame.trigger.incidents && !frame.trigger.incidents.vague
        ? { low: frame.trigger.incidents.low, high: frame.trigger.incidents.high }
        : null,
    extent: extentOf(view, frame),
    polarity: standing.polarity,
    modality: standing.modality,
    attribution: chain,
    disputes: [],
    confidence: 0,
    notes,
  };
  const features = confidenceOf(claim, frame, standing);
  claim.confidence = features.confidence;
  if (context.explain) {
    claim.because = reasonsOf(
      view,
      frame,
      standing,
      refinedAt,
      when.mention ? { from: when.mention.from, to: when.mention.to } : null,
      places,
      voices,
    );
    claim.features = features.table;
  }
  return claim;
}

/** "They said they bombed", "the command announced the capture of": the doer is the speaker. */
function takeSpeaker(view: View, frame: Frame, voices: readonly Voice[]): void {
  if (frame.initiators.length > 0 || takeOther(view, frame)) return;
  const voice = voices.filter((v) => v.from <= frame.trigger.at && frame.trigger.at < v.to).pop();
  if (!voice || voice.attribution.text === '') return;
  const announced =
    isOwnDeed(view, frame) &&
    frame.trigger.form !== 'verb' &&
    frame.trigger.at - voice.from <= 2 &&
    voice.attribution.quoted === 'indirect';
  if (!frame.speakerActs && !announced) return;
  const speaker = view.actors.find(
    (a) =>
      a.actor !== null &&
      spanOf(view, a.from, a.to).start >= voice.attribution.start &&
      spanOf(view, a.from, a.to).end <= voice.attribution.end,
  );
  if (!speaker && frame.speakerActs) takeUnknownSpeaker(view, frame, voice);
  if (!speaker?.actor || !canFight.has(speaker.actor.kind)) return;
  frame.initiators.push(speaker);
  frame.notes.push('doer taken from the one who speaks');
}

/** "Denied the entry of the terrorist organisations": a loaded name right after the noun of a taking is the taker, kept as written. */
function takeOther(view: View, frame: Frame): boolean {
  const { trigger, rule } = frame;
  if (rule.family !== 'control' || trigger.form !== 'noun' || trigger.definite || trigger.pronoun) return false;
  const taker = view.terms.find(({ from, term }) => from === trigger.to && term.names_what === 'actor');
  if (!taker) return false;
  frame.initiators.push(foundActor({ from: taker.from, to: taker.to, generic: true, why: 'a loaded name that stands for nobody known' }));
  return true;
}

/** Acts that a body announces of itself: a capture, a strike, a killing; not the deaths it mourns. */
function isOwnDeed(view: View, frame: Frame): boolean {
  const { act, at } = frame.trigger;
  if (frame.rule.genitive === 'agent' && frame.rule.family !== 'toll') return true;
  if (act === 'kill') return view.words[at]?.acts.some((a) => a.form === 'verbal-noun' && a.trait !== 'either-voice') ?? false;
  return act === 'destroy' || act === 'disarm' || act === 'arrest' || act === 'target' || act === 'take-prisoner';
}

/** A speaker without a known name who says that it acted itself: kept as written. */
function takeUnknownSpeaker(view: View, frame: Frame, voice: Voice): void {
  const from = view.tokens.findIndex((t) => t.start >= voice.attribution.start);
  const to = view.tokens.findIndex((t) => t.end >= voice.attribution.end);
  if (from < 0 || to < from) return;
  frame.initiators.push(foundActor({ from, to: to + 1, why: 'the one who speaks' }));
  frame.notes.push('doer taken from the one who speaks');
}

/** "X accused Y of shelling": Y is the doer, X the voice. */
function takeAccused(view: View, frame: Frame): void {
  const { trigger } = frame;
  const before = view.words[trigger.from - 1];
  const used = before?.cues.has('using') === true && before.prep === view.particles.in;
  if (trigger.form === 'verb' || (view.words[trigger.from]?.prep !== view.particles.in && !used)) return;
  for (let k = trigger.from - 1; k >= Math.max(0, trigger.from - 14); k--) {
    if (!view.words[k]?.cues.has('accuse')) continue;
    const between = view.actors.filter((a) => a.from > k && a.to <= trigger.from && !a.adjective && a.actor !== null);
    const accused = between[between.length - 1];
    if (!accused || frame.initiators.includes(accused)) return;
    frame.initiators.splice(0, frame.initiators.length, accused);
    frame.reasons.push({ slot: 'initiators', rule: 'the one who is accused of it', from: accused.from, to: accused.to, lost: [] });
    return;
  }
}

/** "X is behind it": X is the doer, however the sentence goes on. */
function takeBlamed(view: View, frame: Frame): void {
  const blame = blameOf(view, frame.trigger);
  if (!blame || frame.initiators.includes(blame.actor)) return;
  const { actor } = blame;
  frame.initiators.splice(0, frame.initiators.length, actor);
  frame.reasons.push({ slot: 'initiators', rule: 'the one who is said to be behind it', from: actor.from, to: actor.to, lost: [] });
}

const canFight = new Set([
  'state',
  'government',
  'military',
  'police',
  'militia',
  'armed-group',
  'coalition',
  'operations-room',
  'operation',
]);

const stateOf = (frame: Frame, knowledge: Knowledge): boolean | null => {
  const actor = frame.initiators.find((a) => a.actor !== null)?.actor;
  return actor ? isState(actor, knowledge) : null;
};

function eventSpan(view: View, frame: Frame): Claim['event'] {
  const { from, to } = frame.trigger;
  const span = spanOf(view, from, to);
  return { ...span, text: view.text.slice(span.start - view.start, span.end - view.start) };
}

/** Voices whose scope holds the act, outermost first. */
function chainOf(frame: Frame, voices: readonly Voice[]): Attribution[] {
  return voices.filter((v) => v.from <= frame.trigger.at && frame.trigger.at < v.to).map((v) => v.attribution);
}

export function namedActor(actor: ActorEntry, knowledge: Knowledge): NamedActor {
  return { id: actor.id, name: actor.name, name_ar: actor.name_ar, kind: actor.kind, part_of: wholesOf(actor.id, knowledge) };
}

const textOf = (view: View, from: number, to: number): { start: number; end: number; text: string } => {
  const span = spanOf(view, from, to);
  return { ...span, text: view.text.slice(span.start - view.start, span.end - view.start) };
};

function actorOf(view: View, found: FoundActor, knowledge: Knowledge): ClaimActor {
  const office = found.actor ? null : (found.person?.offices.find((o) => o.of !== null && knowledge.actors.has(o.of))?.of ?? null);
  const entry = found.actor ?? (office ? (knowledge.actors.get(office) ?? null) : null);
  return { ...textOf(view, found.from, found.to), actor: entry ? namedActor(entry, knowledge) : null };
}

/** The body that counted people belong to: "three Turkish soldiers", "six members of X". */
function bodyOf(view: View, people: People): FoundActor | null {
  // What is told of a part of them may stand further on: the body stands by the head.
  const to = people.parts.length > 0 && people.noun >= 0 ? people.noun + 1 : people.to;
  for (const actor of view.actors) {
    if (actor.actor === null || actor.to <= people.from) continue;
    if (actor.from > to + 2) break;
    const inside = actor.from < to && actor.from >= people.from;
    const between = view.tokens[actor.from - 1]?.fold ?? '';
    const next = actor.from >= to && (actor.adjective ? actor.from === to : between === view.particles.of || actor.from === to);
    if (inside || next) return actor;
  }
  return null;
}

/** Whom it befell: the named, and the people counted in its tolls. */
function targetsOf(view: View, frame: Frame, knowledge: Knowledge): ClaimActor[] {
  const bodies = frame.people.map(({ people }) => bodyOf(view, people));
  const named = frame.targets.filter((t) => t.actor !== null || !bodies.some((b) => b !== null));
  for (const body of bodies) if (body && !named.includes(body) && !frame.initiators.includes(body)) named.push(body);
  const out = named.map((t) => actorOf(view, t, knowledge));
  for (const { people } of frame.people) {
    if (isNobody(view, people)) continue;
    const id = people.who === 'civilians' || people.who === 'children' || people.who === 'women' ? 'civilians' : null;
    const entry = id ? knowledge.actors.get(id) : undefined;
    if (entry && !out.some((t) => t.actor?.id === id))
      out.push({ ...textOf(view, people.from, people.to), actor: namedActor(entry, knowledge) });
    else if (!entry && out.length === 0) out.push({ ...textOf(view, people.from, people.to), actor: null });
  }
  return out;
}

export function namedPlace(place: PlaceEntry, knowledge: Knowledge): NamedPlace {
  const { id, name, name_ar, lat, lon, kind, country } = place;
  return { id, name, name_ar, lat, lon, kind, admin: adminChain(place, knowledge), country };
}

/** An unresolved place keeps the unit that the text says contains it among its candidates. */
function placeOf(view: View, found: FoundPlace, list: readonly FoundPlace[], knowledge: Knowledge): ClaimPlace {
  const unit = list[list.indexOf(found) + 1];
  const within =
    found.place === null && unit?.within && unit.place
      ? [{ ...namedPlace(unit.place, knowledge), why: 'the unit said to contain it' }]
      : [];
  return {
    ...textOf(view, found.from, found.to),
    precision: found.precision,
    place: found.place ? namedPlace(found.place, knowledge) : null,
    ...(found.area ? { area: found.area } : {}),
    candidates: [...within, ...found.candidates.slice(0, 5).map((c) => ({ ...namedPlace(c.place, knowledge), why: c.why }))],
  };
}

/** What befell whom; "without victims" is a toll of none. */
const tollsOf = (view: View, frame: Frame): Toll[] => [
  ...frame.people
    .filter((t) => t.people.counted || (!t.people.definite && !isCountedElsewhere(frame, t)))
    .map(({ people, outcome }) =>
      isNobody(view, people) ? none(outcome, textOf(view, people.from, people.to)) : tollOf(view, people, outcome, frame),
    ),
  ...harmNotDone(view, frame).map(({ at, outcome }) => none(outcome, textOf(view, at, at + 1))),
];

/** "The victims of the shelling rose to three killed": the noun without a number is told again with one. */
const isCountedElsewhere = ({ people }: Frame, { outcome }: Frame['people'][number]): boolean =>
  people.some((other) => other.outcome === outcome && other.people.counted);

const none = (outcome: Outcome, text: ReturnType<typeof textOf>): Toll => ({
  ...{ outcome, low: 0, high: 0, approximate: false, who: 'unspecified', of_which: [] },
  ...text,
});

function tollOf(view: View, people: People, outcome: Outcome, frame: Frame): Toll {
  const shared = frame.sharedCount;
  return {
    outcome,
    low: shared ? null : people.low,
    high: shared ? null : people.high,
    approximate: people.approximate,
    who: people.who,
    of_which: shared ? [] : people.parts.map((p) => ({ who: p.who, low: p.low, high: p.high })),
    ...textOf(view, people.from, people.to),
  };
}

function extentOf(view: View, frame: Frame): Claim['extent'] {
  if (frame.rule.family !== 'control') return 'unknown';
  const clause = view.clauses[frame.trigger.at];
  for (let k = frame.trigger.from; k < Math.min(view.tokens.length, frame.trigger.to + 12); k++) {
    if (view.clauses[k] !== clause) break;
    const cues = view.words[k]?.cues;
    if (cues?.has('part') || view.quantities.some((q) => q.from === k && q.percent && q.value !== 100)) return 'part';
    if (cues?.has('whole')) return 'whole';
  }
  return 'unknown';
}

const placeNotes = (places: readonly FoundPlace[]): string[] => [
  ...places.filter((p) => p.place === null).map(() => 'place not in the gazetteer: kept as written'),
  ...places.flatMap((p) => (p.spelt === undefined ? [] : [`place read as ${p.spelt}, which is spelt nearly so and lies near`])),
  ...places.flatMap(({ place, why }) => (place && why.startsWith('antecedent') ? [`place read as ${place.name} (${why})`] : [])),
  ...places
    .filter((p) => p.candidates.length > 0 && p.spelt === undefined)
    .map((p) => `place chosen among ${p.candidates.length + 1} of the name (${p.why})`),
];

const actorNotes = (frame: Frame): string[] =>
  [...frame.initiators, ...frame.targets]
    .filter((a) => a.why.includes('antecedent') || a.why.includes('short for'))
    .map((a) => `actor read as ${a.actor?.name ?? '?'} (${a.why})`);

const voiceNotes = (frame: Frame, voices: readonly Voice[]): string[] =>
  voices.flatMap(({ from, to, note }) => (note !== undefined && from <= frame.trigger.at && frame.trigger.at < to ? [note] : []));

function reasonsOf(
  view: View,
  frame: Frame,
  standing: Standing,
  refinedAt: number,
  when: { from: number; to: number } | null,
  places: readonly FoundPlace[],
  voices: readonly Voice[],
): Because[] {
  const at = (slot: string, rule: string, from: number, to: number, lost: readonly string[] = []): Because => ({
    slot,
    rule,
    ...textOf(view, from, to),
    lost: [...lost],
  });
  const out: Because[] = [at('event', `${frame.trigger.form} of the act "${frame.trigger.act}"`, frame.trigger.from, frame.trigger.to)];
  for (const t of frame.merged) out.push(at('event', `joined: ${t.form} of the act "${t.act}"`, t.from, t.to));
  if (refinedAt >= 0) out.push(at('type', 'refined by what it was done with', refinedAt, refinedAt + 1));
  for (const r of frame.reasons) out.push(at(r.slot, r.rule, r.from, r.to, r.lost));
  for (const p of places)
    out.push(
      at(
        'places',
        p.why,
        p.from,
        p.to,
        p.candidates.map((c) => `${c.place.name}: ${c.why}`),
      ),
    );
  if (when) out.push(at('time', 'the nearest date of the sentence', when.from, when.to));
  for (const { people, outcome } of frame.people) out.push(at('tolls', `people ${outcome}`, people.from, people.to));
  out.push(
    at(standing.polarity === 'denied' ? 'polarity' : 'modality', standing.why, Math.max(0, standing.at), Math.max(0, standing.at) + 1),
  );
  for (const v of voices)
    if (v.from <= frame.trigger.at && frame.trigger.at < v.to)
      out.push(at('attribution', `its words lie in the scope of "${v.attribution.cue}"`, v.from, Math.min(v.from + 1, view.tokens.length)));
  return out;
}
