import type { Act } from '#languages';
import type { EventType } from '../document.ts';
import type { Word } from '../lexicon.ts';
import type { FoundPlace } from '../mentions/found.ts';
import type { View } from '../view.ts';
import { actRules, refinable } from './acts.ts';
import { emptyFrame, type Frame, type Governed, governed, readRoles } from './frames.ts';
import { governorOf } from './governor.ts';
import { leadsHere, mergeFrames } from './merge.ts';
import { type People, peopleOf } from './people.ts';
import { giveTolls } from './tolls.ts';
import type { Trigger, TriggerReader } from './triggers.ts';

/** The acts of a sentence: who, to whom, where, how many; before it is asked who says so and when. */
export function readDeeds(view: View, triggers: TriggerReader): Frame[] {
  const found = triggers.find(view).filter((t) => !isDescriptive(view, t));
  const people = peopleOf(view);
  if (found.length === 0 && !people.some((p) => p.outcome !== null)) return [];
  const frames = found.map(emptyFrame);
  const actors = governed(view);
  frames.forEach((frame, n) => {
    const [start, stop] = windowOf(view, frames, n);
    readRoles(view, frame, actors, stop, start);
  });
  carrySubjects(view, frames);
  includeParts(view, frames, actors, triggers);
  pairClashes(frames);
  givePlaces(view, frames);
  for (const toll of giveTolls(view, frames, people)) frames.push(tollFrame(view, toll.people, toll.outcome));
  frames.sort((a, b) => a.trigger.at - b.trigger.at);
  for (const frame of frames) if (frame.places.length === 0 && frame.trigger.lemma === tollNoun) givePlacesTo(view, frame, frames);
  const merged = mergeFrames(view, frames).filter((f) => isWhole(f));
  merged.forEach((frame, n) => {
    frame.stop = merged[n + 1]?.trigger.from ?? view.tokens.length;
  });
  return merged;
}

/** Lemma of a trigger that is a counted noun, not an act: "the dead". */
export const tollNoun = 'a noun of outcome';
/** Note of an act that stands where its sentence stands. */
export const placeOfSentence = 'place taken from the same sentence';

/** A frame for people whose noun already says what befell them. */
function tollFrame(
  view: View,
  people: People,
  outcome: 'killed' | 'injured' | 'missing' | 'captured' | 'displaced' | 'freed' | 'arrested',
): Frame {
  const act: Act =
    outcome === 'killed'
      ? 'die'
      : outcome === 'injured'
        ? 'injure'
        : outcome === 'missing'
          ? 'go-missing'
          : outcome === 'arrested'
            ? 'arrest'
            : 'abduct';
  const at = people.noun >= 0 ? people.noun : people.from;
  const trigger: Trigger = {
    from: people.from,
    to: people.to,
    at,
    act,
    lemma: tollNoun,
    trait: null,
    form: 'noun',
    tense: null,
    passive: false,
    number: 'one',
    definite: people.definite,
    pronoun: false,
    suffix: '',
    light: null,
    incidents: null,
  };
  const frame = emptyFrame(trigger);
  frame.people.push({ people, outcome });
  const of = view.actors.find(
    (a) =>
      a.from >= people.to && a.from - people.to <= 2 && a.actor !== null && !a.adjective && governorOf(view, a.from, a.prep) === 'from',
  );
  if (of) frame.targets.push(of);
  return frame;
}

/** "The areas that X controls" describes an area; nothing happened. */
function isDescriptive(view: View, t: Trigger): boolean {
  if (t.act !== 'capture' && t.act !== 'deploy') return false;
  const before = view.words[t.at - 1] as Word | undefined;
  const further = view.words[t.at - 2] as Word | undefined;
  const relative = before?.cues.has('relative') || further?.cues.has('relative');
  return (t.tense === 'imperfect' && relative === true) || before?.cues.has('area') === true;
}

/** How far a trigger's arguments may stand: to the next clause with a verb of its own. */
function windowOf(view: View, frames: readonly Frame[], n: number): [number, number] {
  const { at, to } = (frames[n] as Frame).trigger;
  const clause = view.clauses[at] as number;
  let start = at;
  while (start > 0 && view.clauses[start - 1] === clause) start--;
  if (start > 0 && (view.words[start] as Word).cues.has('relative')) start = Math.max(0, start - 8);
  const previous = frames[n - 1];
  if (previous && previous.trigger.to > start && previous.trigger.to <= at) start = previous.trigger.to;
  let stop = to;
  while (stop < view.tokens.length && view.clauses[stop] === clause) stop++;
  const next = frames[n + 1];
  if (next && next.trigger.form === 'verb' && next.trigger.from < stop && next.trigger.from > to) stop = next.trigger.from;
  return [start, stop];
}

/** A verb joined to the verb before it without a subject of its own has the same subject. */
function carrySubjects(view: View, frames: readonly Frame[]): void {
  for (let n = 1; n < frames.length; n++) {
    const [before, frame] = [frames[n - 1] as Frame, frames[n] as Frame];
    const { trigger } = frame;
    if (frame.initiators.length > 0 || before.initiators.length === 0) continue;
    if (frame.rule.family === 'custody' && leadsHere(view, before, frame)) {
      frame.initiators = [...before.initiators];
      frame.notes.push('doer taken from the act that led to it');
      continue;
    }
    if (trigger.form !== 'verb' || trigger.passive) continue;
    const joined =
      (view.words[trigger.at] as Word).and !== '' || (view.words[trigger.at - 1] as Word | undefined)?.and === view.particles.and;
    if (!joined || frame.rule.family === 'toll') continue;
    if (before.trigger.form !== 'verb' && before.trigger.light === null) continue;
    frame.initiators = [...before.initiators];
    frame.carriedSubject = true;
    frame.notes.push('subject carried over from the verb before');
  }
}

/** Clashes take two: the party named after "with" fights whoever did the act before. */
function pairClashes(frames: readonly Frame[]): void {
  for (let n = 1; n < frames.length; n++) {
    const frame = frames[n] as Frame;
    const before = frames[n - 1] as Frame;
    if (frame.rule.type !== 'armed-clash' || frame.initiators.length !== 1 || before.initiators.length === 0) continue;
    if (before.initiators.some((a) => a.actor !== null && a.actor.id === frame.initiators[0]?.actor?.id)) continue;
    frame.initiators = [...before.initiators, ...frame.initiators];
    frame.notes.push('one party taken from the act before');
  }
}

/** "Raids, including 23 attacks on …": the part has the doer of the whole; acts done "by means of" have the sentence's subject. */
function includeParts(view: View, frames: readonly Frame[], actors: readonly Governed[], triggers: TriggerReader): void {
  for (let n = 0; n < frames.length; n++) {
    const frame = frames[n] as Frame;
    if (frame.initiators.length > 0 || frame.trigger.form === 'verb' || frame.rule.family === 'toll') continue;
    const before = frames[n - 1];
    if (before && before.rule.family === 'strike' && before.initiators.length > 0 && triggers.isIncluded(view, frame.trigger.from)) {
      frame.initiators = [...before.initiators];
      frame.notes.push('doer taken from the act it is part of');
      continue;
    }
    const listed =
      before?.byMeans === true && frame.trigger.from - before.trigger.to <= 3 && (view.words[frame.trigger.from] as Word).and !== '';
    if (!listed && !triggers.isByMeans(view, frame.trigger.from)) continue;
    frame.byMeans = true;
    const doer = listed ? before?.initiators : subjectOfSentence(actors, frame.trigger.from);
    if (doer) frame.initiators = [...doer];
    frame.notes.push('doer taken from the subject of the sentence');
  }
}

function subjectOfSentence(actors: readonly Governed[], at: number): Frame['initiators'] {
  const subject = actors.find(
    (g) => g.actor.to <= at && g.governor === 'direct' && !g.actor.adjective && (g.actor.actor !== null || g.actor.person !== null),
  );
  return subject ? [subject.actor] : [];
}

/** Every place goes to one act: the nearest before it in its clause, else the next, else the nearest in the sentence. */
function givePlaces(view: View, frames: readonly Frame[]): void {
  if (frames.length === 0) return;
  for (const place of view.places) {
    if (place.container) continue;
    const owner = ownerOf(view, frames, place);
    if (owner && fitsPlace(view, owner, place)) owner.places.push(place);
  }
  for (const frame of frames) if (frame.places.length === 0) givePlacesTo(view, frame, frames);
  // "Idlib, north-west Syria": a region right behind a place says where that is.
  for (const frame of frames)
    frame.places = frame.places.filter((p) => p.place?.kind !== 'region' || !frame.places.some((q) => q.to === p.from && q.place !== null));
  for (const frame of frames)
    if (frame.places.some((p) => p.place?.kind === 'country') && frame.places.some((p) => p.place?.kind !== 'country'))
      frame.places = frame.places.filter((p) => p.place?.kind !== 'country');
}

/** "The town which was taken": the place right before the relative pronoun that opens the act's clause. */
function relativePlace(view: View, frame: Frame): FoundPlace | null {
  const clause = view.clauses[frame.trigger.at];
  for (let k = frame.trigger.at; k > 0 && view.clauses[k] === clause; k--) {
    if (!(view.words[k] as Word).cues.has('relative')) continue;
    return view.places.find((p) => p.to <= k && k - p.to <= 2) ?? null;
  }
  return null;
}

function ownerOf(view: View, frames: readonly Frame[], place: FoundPlace): Frame | null {
  const clause = view.clauses[place.from];
  const same = frames.filter((f) => view.clauses[f.trigger.at] === clause);
  const before = same.filter((f) => f.trigger.at < place.from);
  if (before.length > 0) return before[before.length - 1] as Frame;
  if (same.length > 0) return same[0] as Frame;
  const earlier = frames.filter((f) => f.trigger.at < place.from);
  return earlier.length > 0 ? (earlier[earlier.length - 1] as Frame) : null;
}

/** Places that say whence or whose, not where. */
function fitsPlace(view: View, frame: Frame, place: FoundPlace): boolean {
  const governor = governorOf(view, place.from, place.prep);
  if (place.place?.kind === 'country' && governor === 'for') return false;
  if (governor === 'from' && frame.rule.family === 'control' && isPartOf(view, place.from)) return true;
  if (governor === 'from') return frame.trigger.act === 'withdraw' || frame.trigger.act === 'displace' || frame.trigger.act === 'release';
  return governor !== 'by';
}

/** "Parts of the city", "90 % of the province": what is taken of a place is taken there. */
function isPartOf(view: View, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    if (view.tokens[k]?.fold !== view.particles.of) continue;
    return (
      [1, 2].some((back) => view.words[k - back]?.cues.has('part')) ||
      view.quantities.some((q) => (q.to === k || q.to === k - 1) && (q.percent || q.kind === 'share'))
    );
  }
  return false;
}

/** An act without a place of its own stands where its sentence stands. */
function givePlacesTo(view: View, frame: Frame, frames: readonly Frame[]): void {
  const antecedent = relativePlace(view, frame);
  if (antecedent) {
    frame.places.push(antecedent);
    return;
  }
  const others = frames.filter((f) => f !== frame && f.places.length > 0);
  const nearest = others.sort((a, b) => Math.abs(a.trigger.at - frame.trigger.at) - Math.abs(b.trigger.at - frame.trigger.at))[0];
  if (nearest) {
    frame.places.push(...nearest.places);
    frame.notes.push(placeOfSentence);
    return;
  }
  const free = view.places.filter((p) => !p.container && governorOf(view, p.from, p.prep) !== 'from');
  const place = free[0];
  const near =
    place &&
    place.from < frame.trigger.at &&
    (frame.rule.family === 'control' || view.clauses[place.from] === view.clauses[frame.trigger.at] || headsSentence(view, place));
  if (near) frame.places.push(place);
}

/** "Aleppo: four killed": what opens a sentence before a colon or a bar says where. */
const headsSentence = (view: View, { to }: FoundPlace): boolean => {
  const next = view.tokens[to];
  return next?.kind === 'mark' && ':|'.includes(next.fold) && view.clauses[to] === 0;
};

/** Is there enough of an act: a bare word of harm without anybody harmed is none. */
function isWhole(frame: Frame): boolean {
  const named = frame.targets.length > 0 || frame.people.length > 0;
  if (
    frame.rule.family === 'toll' &&
    frame.trigger.form === 'verb' &&
    !named &&
    !frame.initiators.some((a) => a.actor !== null || a.generic)
  )
    return false;
  if (frame.rule.needs === 'people' && frame.people.length === 0 && frame.targets.length === 0) return false;
  return true;
}

const order: readonly Act[] = ['suicide-attack', 'chemical', 'grenade', 'air-strike', 'explode', 'shell', 'gunfire'];

/** The event type of a frame: its leading word, refined by what it was done with. Returns the words that refined it too. */
export function typeOf(view: View, frame: Frame, isState: (frame: Frame) => boolean | null): { type: EventType; refinedAt: number } {
  const act = frame.trigger.act;
  if (
    act === 'displace' &&
    frame.trigger.trait !== 'drives-out' &&
    frame.people.length === 0 &&
    [...frame.initiators, ...frame.targets].some((a) => a.actor && fighting.has(a.actor.kind))
  ) {
    if (frame.initiators.length === 0) frame.initiators = frame.targets.splice(0);
    return { type: 'withdrawal', refinedAt: -1 };
  }
  if (frame.rule.type === 'non-state-actor-overtakes-territory' || (act === 'enter' && takesPlace(view, frame))) {
    return { type: isState(frame) === true ? 'government-regains-territory' : 'non-state-actor-overtakes-territory', refinedAt: -1 };
  }
  if ((frame.rule.family === 'strike' || frame.rule.family === 'toll') && againstProtesters(frame))
    return { type: 'excessive-force-against-protesters', refinedAt: -1 };
  if (
    act === 'attack' &&
    frame.initiators.every((a) => a.actor === null) &&
    view.words.some((w, k) => w.cues.has('mob') && Math.abs(k - frame.trigger.at) <= 5)
  )
    return { type: 'mob-violence', refinedAt: -1 };
  if ((act === 'attack' || act === 'raid' || act === 'close') && frame.initiators.some((a) => a.actor?.id === 'protesters'))
    return { type: 'violent-demonstration', refinedAt: -1 };
  if (act === 'arrest' && [frame.trigger, ...frame.merged].every((t) => t.act === 'arrest') && holdsHostages(view, frame))
    return { type: 'abduction-forced-disappearance', refinedAt: -1 };
  if (frame.rule.family === 'protest') return { type: protestType(frame), refinedAt: -1 };
  const acts = [frame.trigger, ...frame.merged];
  let best: { act: Act; at: number } | null = null;
  for (const t of acts)
    if (order.includes(t.act) && (!best || order.indexOf(t.act) < order.indexOf(best.act))) best = { act: t.act, at: t.at };
  const refined = refinable.has(act) ? meansNear(view, frame) : null;
  if (refined && (!best || order.indexOf(refined.act) < order.indexOf(best.act))) best = refined;
  if (best && best.act !== 'gunfire') return { type: actRules[best.act].type, refinedAt: best.at };
  if (frame.rule.family === 'toll') return { type: tollType(frame, best), refinedAt: best?.at ?? -1 };
  return { type: frame.rule.type, refinedAt: -1 };
}

const fighting = new Set(['state', 'government', 'military', 'police', 'militia', 'armed-group', 'coalition', 'operations-room']);

/** Fighters who enter a town hold it, unless a convoy or patrol enters. */
function takesPlace(view: View, frame: Frame): boolean {
  const armed = frame.initiators.some((a) => a.generic || (a.actor && fighting.has(a.actor.kind)));
  const settled = frame.places.some(
    (p) =>
      ['city', 'town', 'village', 'neighbourhood'].includes(p.place?.kind ?? (p.precision === 'unresolved' ? 'village' : '')) ||
      (p.place?.kind === 'region' && view.words.slice(p.from, p.to).some((w) => w.cues.has('part'))),
  );
  const clause = view.clauses[frame.trigger.at];
  return armed && settled && !view.words.some((w, k) => view.clauses[k] === clause && w.cues.has('convoy'));
}

/** Hostages are held, not arrested. */
const holdsHostages = (view: View, frame: Frame): boolean =>
  view.words.some((w, k) => view.clauses[k] === view.clauses[frame.trigger.at] && w.persons.some((p) => p.hostage));

const againstProtesters = (frame: Frame): boolean =>
  frame.targets.some((t) => t.actor?.id === 'protesters') || frame.people.some((p) => p.people.who === 'protesters');

function protestType(frame: Frame): EventType {
  const acts = new Set([frame.trigger, ...frame.merged].map((t) => t.act));
  if (acts.has('riot')) return 'violent-demonstration';
  if (frame.people.some((p) => p.outcome === 'killed' || p.outcome === 'injured')) return 'excessive-force-against-protesters';
  return acts.has('disperse') ? 'protest-with-intervention' : 'peaceful-protest';
}

/** A toll with a doer, or with the word for a killing, is an attack; a bare toll is a casualty report. */
function tollType(frame: Frame, best: { act: Act } | null): EventType {
  if (best?.act === 'gunfire') return 'attack';
  const active =
    frame.initiators.length > 0 ||
    frame.trigger.act === 'assassinate' ||
    (frame.trigger.act === 'kill' && frame.trigger.trait !== 'either-voice');
  return active ? 'attack' : 'casualty-report';
}

const lastOf = (frame: Frame): number => Math.max(frame.trigger.to, ...frame.merged.map((t) => t.to));

/** The means named nearest to the act, within its clause and the few words around it. */
function meansNear(view: View, frame: Frame): { act: Act; at: number } | null {
  let best: { act: Act; at: number } | null = null;
  const clauses = new Set([frame.trigger, ...frame.merged].map((t) => view.clauses[t.at]));
  const until = Math.max(frame.trigger.to, ...frame.merged.map((t) => t.to));
  for (let k = Math.max(0, frame.trigger.from - 3); k < Math.min(Math.max(frame.stop, lastOf(frame)), until + 14); k++) {
    const word = view.words[k] as Word;
    if (!clauses.has(view.clauses[k]) && k >= until) break;
    if (!clauses.has(view.clauses[k]) || word.means === null) continue;
    if (!best || order.indexOf(word.means) < order.indexOf(best.act)) best = { act: word.means, at: k };
  }
  return best;
}
