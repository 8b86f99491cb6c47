import type { Outcome } from '../document.ts';
import type { Word } from '../lexicon.ts';
import type { Quantity } from '../mentions/numbers.ts';
import { isAnd, isConjoined, type View } from '../view.ts';
import { actRules } from './acts.ts';
import type { Frame } from './frames.ts';
import { type People, somePeople } from './people.ts';
import type { Trigger } from './triggers.ts';

/** No toll stands further from the word that says what befell it. */
const reach = 7;

/**
 * Gives every group of people in the sentence to the word of harm that governs it. Nouns that are an outcome themselves
 * (the dead, a wounded man) need no such word; they are returned as tolls without a frame.
 */
export function giveTolls(view: View, frames: readonly Frame[], people: readonly People[]): { people: People; outcome: Outcome }[] {
  const free: { people: People; outcome: Outcome }[] = [];
  const taken = new Set<People>();
  const harm = frames.filter((f) => f.rule.outcome !== null);
  for (let n = 0; n < harm.length; n++) {
    const frame = harm[n] as Frame;
    const next = harm[n + 1];
    const shares =
      next !== undefined &&
      !(next.trigger.number === 'one' && hasOwnPeople(frame.trigger, people, taken)) &&
      isShared(view, frame.trigger, next.trigger) &&
      !people.some((p) => p.from >= frame.trigger.to && p.from < next.trigger.from);
    if (frame.trigger.incidents && frame.rule.family === 'toll') {
      give(frame, countedHarm(frame.trigger));
      frame.trigger.incidents = null;
      continue;
    }
    const found = objectOf(view, shares ? (next as Frame).trigger : frame.trigger, frame, people, taken);
    if (!found) {
      if (frame.trigger.suffix !== '' && frame.trigger.form === 'noun' && frame.rule.family === 'toll')
        give(frame, ofPronoun(view, frame.trigger));
      continue;
    }
    if (shares) {
      frame.sharedCount = true;
      (next as Frame).sharedCount = true;
      give(next as Frame, found);
    }
    countKnown(view, shares ? (next as Frame).trigger : frame.trigger, found);
    give(frame, found);
    taken.add(found);
    if (shares) n++;
    else
      for (const more of following(view, found, people, taken, frame)) {
        give(frame, more);
        taken.add(more);
      }
  }
  for (const group of people) {
    const said = predicated(view, group, people, taken);
    if (said) {
      free.push({ people: said, outcome: group.outcome as Outcome });
      taken.add(said).add(group);
    }
    const isVerb = frames.some(({ trigger: { form, from, to } }) => form === 'verb' && from < group.from && group.to <= to);
    if (isVerb || taken.has(group) || group.outcome === null || !isToll(view, group, people)) continue;
    free.push({ people: group, outcome: group.outcome });
  }
  return free;
}

/** "Two hundred fighters fell dead", "nine people are among the missing": the noun of outcome speaks of the people before it. */
function predicated(view: View, group: People, people: readonly People[], taken: ReadonlySet<People>): People | null {
  if (group.outcome === null || group.low !== null || taken.has(group)) return null;
  const lead = view.words[group.from - 1] as Word | undefined;
  const listed = lead?.cues.has('counted-among') ?? false;
  if (!listed && !lead?.acts.some((a) => a.act === 'fall' && a.number === 'many')) return null;
  return (
    people.filter((p) => p.to <= group.from && group.from - p.to <= 5 && p.counted && p.outcome === null && !taken.has(p)).pop() ?? null
  );
}

/**
 * "The killing of the young man X", "the child X died": a known person beside the word of harm is one. A noun between them
 * is what was harmed ("the house of the citizen X").
 */
function countKnown(view: View, { from, to, form, number }: Trigger, people: People): void {
  if (people.known === 0 || people.counted) return;
  const after = people.from >= to;
  const beside = after ? isParted(view, to, people.from) : form === 'verb' && number === 'one' && people.to <= from;
  if (!beside) return;
  people.low = people.known;
  people.high = people.known;
  people.counted = true;
}

/** Nothing but a date stands between two tokens. */
const isParted = (view: View, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (!view.times.some((t) => t.from <= k && k < t.to)) return false;
  return true;
};

const noPeople = (trigger: Trigger): People => ({ ...somePeople(trigger.from, trigger.to), definite: true });

/** "Three injuries": the noun of harm is counted itself. */
const countedHarm = (trigger: Trigger): People => ({
  ...noPeople(trigger),
  from: trigger.incidents?.from ?? trigger.from,
  low: trigger.incidents?.low ?? null,
  high: trigger.incidents?.high ?? null,
  approximate: trigger.incidents?.approximate ?? false,
});

/** "Which led to his death": one, or two, named before. */
function ofPronoun(view: View, trigger: Trigger): People {
  const count = view.particles.one.includes(trigger.suffix) ? 1 : view.particles.two.includes(trigger.suffix) ? 2 : null;
  return { ...noPeople(trigger), low: count, high: count, counted: count !== null };
}

function give(frame: Frame, people: People): void {
  const own = frame.rule.family === 'custody' || isDeathOf(frame, people) ? null : people.outcome;
  frame.people.push({ people, outcome: own ?? (frame.rule.outcome as Outcome) });
}

/** "The death of a prisoner": who was held or wounded before is dead now. */
const isDeathOf = ({ trigger, rule }: Frame, people: People): boolean =>
  rule.outcome === 'killed' && people.noun >= 0 && people.from === trigger.to;

/** "Sixteen civilians were killed and 20 wounded": people counted right before a plural verb are its own. */
const hasOwnPeople = ({ form, number, at }: Trigger, people: readonly People[], taken: ReadonlySet<People>): boolean =>
  form === 'verb' && number === 'many' && people.some((p) => p.counted && !taken.has(p) && standsBefore(p, at, 2));

/** Within so many words before a token. What is told of a part of the people may stand behind it. */
function standsBefore(people: People, at: number, words: number): boolean {
  const to = people.to > at && people.noun >= 0 ? people.noun + 1 : people.to;
  return to <= at && at - to <= words;
}

/** "Killed and wounded dozens": two words of harm, one number. */
function isShared(view: View, a: Trigger, b: Trigger): boolean {
  if (actRules[a.act].outcome === actRules[b.act].outcome) return false;
  if (b.from - a.to > 1) return false;
  const between = b.from > a.to ? (view.tokens[a.to] as { fold: string }).fold : '';
  return isConjoined(view, b.from) || between === view.particles.and || between === view.particles.or;
}

function objectOf(view: View, trigger: Trigger, frame: Frame, people: readonly People[], taken: ReadonlySet<People>): People | null {
  const agents = frame.initiators;
  const isAgent = (p: People): boolean => agents.some((a) => a.from < p.to && p.from < a.to) && p.low === null;
  if (trigger.form === 'verb' && trigger.number === 'many') {
    const subject = people.filter((p) => standsBefore(p, trigger.at, 2) && !taken.has(p) && !isAgent(p)).pop();
    if (subject && (frame.initiators.length === 0 || subject.counted)) return subject;
  }
  for (const p of people) {
    if (taken.has(p) || p.from < trigger.to || isAgent(p) || isMarksman(view, p)) continue;
    if (p.from - trigger.to > reach + (agents.length > 0 ? 6 : 0)) break;
    if (p.outcome !== null && p.outcome !== frame.rule.outcome && p.from - trigger.to > 2 && frame.rule.family !== 'custody') break;
    if (crossesHarm(view, trigger.to, p.from)) break;
    if (!p.counted && p.outcome === null && p.definite && p.armed && trigger.form === 'verb' && frame.rule.family !== 'custody') continue;
    return p;
  }
  if (trigger.form !== 'verb') return null;
  const before = people.filter(
    (p) => p.to <= trigger.at && !taken.has(p) && trigger.at - p.to <= (trigger.number === 'many' ? 7 : 4) && !isAgent(p),
  );
  const last = before[before.length - 1];
  const fits = last && (trigger.passive || frame.initiators.length === 0) && !crossesHarm(view, last.to, trigger.from);
  return fits ? last : null;
}

/** "By the bullets of a sniper": whose weapon it was, not whom it hit. */
const isMarksman = (view: View, { from, noun, definite, armed }: People): boolean =>
  armed && from === noun && !definite && (view.words[from - 1]?.means ?? null) !== null;

/** Another verb between a word of harm and its people: they are not its own. */
function crossesHarm(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = view.words[k] as Word;
    if (word.cues.has('relative')) return true;
    if (word.acts.some((a) => actRules[a.act].outcome !== null) && word.finite && word.and !== '') return true;
    if (word.says.some((s) => s.form !== 'verbal-noun') && word.finite) return true;
  }
  return false;
}

/** "Four civilians and two fighters": a second group of the same harm, joined by a conjunction. */
function following(view: View, first: People, people: readonly People[], taken: ReadonlySet<People>, frame: Frame): People[] {
  const out: People[] = [];
  let last = first;
  for (const p of people) {
    if (p.from < last.to || taken.has(p)) continue;
    const gap = p.from - last.to;
    const joined = (gap <= 3 && isConjoined(view, p.from)) || (gap <= 2 && gap > 0 && isAnd(view, p.from - 1));
    const same = p.outcome === null || p.outcome === frame.rule.outcome;
    if (!joined || !same || !p.counted || crossesHarm(view, last.to, p.from)) break;
    out.push(p);
    last = p;
  }
  return out;
}

/** Is a noun of outcome a toll here, or only spoken of ("the wounded were taken to hospital")? */
function isToll(view: View, p: People, people: readonly People[]): boolean {
  if (p.counted) return true;
  if (view.quantities.some((q) => q.from === p.to && !q.label && q.kind === 'cardinal') && takeTotal(view, p, people)) return true;
  for (let k = Math.max(0, p.from - 4); k < p.from; k++) {
    const word = view.words[k] as Word;
    if (word.cues.has('toll-noun')) return takeTotal(view, p, people) || !p.definite;
  }
  if (p.definite) return false;
  const before = people.find((q) => q.to === p.from || q.to === p.from - 1);
  return before?.outcome !== undefined || view.words.some((w) => w.acts.length > 0 || w.cues.has('toll-noun'));
}

const standsIn = ({ noun }: People, from: number, to: number): boolean => from <= noun && noun < to;

/** "The number of dead rose to 12": the number stands behind the noun. */
function takeTotal(view: View, p: People, people: readonly People[]): boolean {
  const quantity = view.quantities.find((q) => q.from >= p.to && q.from - p.to <= 5 && !q.label && q.kind === 'cardinal');
  // "The dead were 694 killed, and the wounded 1,666": a number that has its own noun of outcome, and all after it, are no total.
  const owned = (q: Quantity): boolean =>
    people.some((o) => o !== p && o.noun >= 0 && o.outcome !== null && ((o.from <= q.from && q.to <= o.to) || standsIn(o, p.to, q.from)));
  if (!quantity || owned(quantity)) return false;
  p.low = quantity.low;
  p.high = quantity.high;
  p.approximate = quantity.approximate;
  p.counted = true;
  const counted = people.find((o) => o !== p && o.from <= quantity.from && quantity.to <= o.to);
  if (counted) {
    if (counted.who !== 'unspecified') p.who = counted.who;
    p.parts = counted.parts;
    p.to = counted.to;
    counted.outcome = null;
    counted.counted = false;
    counted.low = null;
    counted.high = null;
  } else p.to = quantity.to;
  return true;
}
