import type { Word } from '../lexicon.ts';
import { isAnd, isConjoined, type View } from '../view.ts';
import { actRules } from './acts.ts';
import type { Frame } from './frames.ts';

/** Joins the words that tell of one happening into one frame; what happened first in the sentence comes first. */
export function mergeFrames(view: View, frames: readonly Frame[]): Frame[] {
  let list = [...frames];
  list = fold(list, (a, b) => sameWords(view, a, b) || sameStrike(view, a, b));
  list = withoutEcho(view, list);
  list = withoutDisarmed(view, list);
  list = fold(list, (a, b) => sameToll(view, a, b));
  return intoStrikes(view, list);
}

function fold(list: readonly Frame[], joins: (a: Frame, b: Frame) => boolean): Frame[] {
  const out: Frame[] = [];
  for (const frame of list) {
    const last = out[out.length - 1];
    if (last && joins(last, frame)) out[out.length - 1] = join(last, frame);
    else out.push(frame);
  }
  return out;
}

/** One frame out of two; the more telling word leads, whoever is named in either stays. */
export function join(a: Frame, b: Frame): Frame {
  const [lead, rest] = rankOf(b) > rankOf(a) ? [b, a] : [a, b];
  const fromRest = lead.initiators.length === 0 ? rest.initiators : lead.initiators;
  return {
    ...lead,
    trigger: {
      ...lead.trigger,
      incidents: lead.trigger.incidents ?? rest.trigger.incidents,
      light: lead.trigger.light ?? rest.trigger.light,
    },
    merged: [...lead.merged, rest.trigger, ...rest.merged],
    initiators: fromRest,
    targets: unique([...lead.targets, ...rest.targets]).filter((t) => !fromRest.includes(t)),
    people: unique([...a.people, ...b.people]),
    places: unique([...a.places, ...b.places]),
    sharedCount: a.sharedCount || b.sharedCount,
    carriedSubject: lead.carriedSubject,
    byMeans: lead.byMeans || rest.byMeans,
    speakerActs: lead.speakerActs || rest.speakerActs,
    reasons: [...lead.reasons, ...rest.reasons],
    notes: unique([...lead.notes, ...rest.notes]),
  };
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
const rankOf = (frame: Frame): number =>
  (frame.rule.family === 'toll' ? 0 : 10) + actRules[frame.trigger.act].rank + (frame.trigger.incidents ? 0.5 : 0);

const isStrike = (f: Frame): boolean => f.rule.family === 'strike';
const isHarm = (f: Frame): boolean => f.rule.family === 'toll';

/** A device that was defused or seized did not go off. */
function withoutDisarmed(view: View, list: readonly Frame[]): Frame[] {
  return list.filter((frame, n) => {
    const before = list[n - 1];
    const seized =
      before?.trigger.act === 'disarm' && isStrike(frame) && frame.trigger.form === 'phrase' && frame.trigger.from - before.trigger.to <= 9;
    return !seized || view.clauses[frame.trigger.at] !== view.clauses[before.trigger.at];
  });
}

/** "The town is under the control of X": the verb and the noun behind it say one thing. */
function withoutEcho(view: View, list: readonly Frame[]): Frame[] {
  const out: Frame[] = [];
  for (const frame of list) {
    const { trigger } = frame;
    const held = out[out.length - 1];
    const echoes =
      held?.trigger.trait === 'is-held' &&
      trigger.act === 'capture' &&
      trigger.form === 'noun' &&
      view.words[trigger.from]?.prep === view.particles.for &&
      view.clauses[trigger.at] === view.clauses[held.trigger.at];
    if (!echoes) out.push(frame);
    else if (held.initiators.length === 0) held.initiators = frame.initiators;
  }
  return out;
}

/** Two readings of touching words: "suicide attack with a car bomb", "explosion of a device". */
function sameWords(view: View, a: Frame, b: Frame): boolean {
  const gap = b.trigger.from - lastWord(a);
  if (isStrike(a) && isStrike(b) && gap <= 2 && !conjoined(view, b)) return true;
  if (
    a.rule.family === 'control' &&
    b.rule.family === 'control' &&
    gap <= 6 &&
    b.trigger.form === 'noun' &&
    b.initiators.every((x) => a.initiators.includes(x)) &&
    view.clauses[a.trigger.at] === view.clauses[b.trigger.at] &&
    !conjoined(view, b) &&
    a.trigger.act === b.trigger.act
  )
    return true;
  if (
    a.rule.type === 'military-support' &&
    b.rule.type === 'military-support' &&
    view.clauses[a.trigger.at] === view.clauses[b.trigger.at] &&
    !conjoined(view, b)
  )
    return true;
  if (a.trigger.act === b.trigger.act && gap <= 1 && !conjoined(view, b) && a.rule.family !== 'control') return true;
  if (
    a.rule.family === 'protest' &&
    b.rule.family === 'protest' &&
    view.clauses[a.trigger.at] === view.clauses[b.trigger.at] &&
    b.trigger.act !== 'disperse'
  )
    return true;
  if (a.rule.family === 'protest' && b.rule.family === 'protest' && gap <= 6 && b.trigger.act !== 'disperse') return true;
  return a.rule.type === 'agreement' && b.rule.type === 'agreement' && gap <= 8;
}

const lastWord = (f: Frame): number => Math.max(f.trigger.to, ...f.merged.map((t) => t.to));

const conjoined = (view: View, f: Frame): boolean => {
  return (
    (view.words[f.trigger.from] as Word).and !== '' ||
    isAnd(view, f.trigger.from - 1) ||
    (isConjoined(view, f.trigger.from) && f.trigger.form === 'phrase')
  );
};

/** A verb of aiming that goes on about the strike before it: "raids … that hit the road". */
function sameStrike(view: View, a: Frame, b: Frame): boolean {
  if (!isStrike(a) || !isStrike(b)) return false;
  const aims = b.trigger.act === 'target' || (b.trigger.act === 'attack' && b.trigger.form === 'verb' && b.initiators.length === 0);
  if (aims && a.trigger.form !== 'verb' && b.trigger.form !== 'noun' && (b.initiators.length === 0 || b.carriedSubject))
    return !conjoined(view, b) || b.trigger.trait === 'reaches';
  if (aims && b.trigger.form === 'participle') return true;
  const counted =
    a.trigger.incidents !== null &&
    b.trigger.incidents === null &&
    conjoined(view, b) &&
    b.trigger.from - lastWord(a) <= 3 &&
    b.trigger.form !== 'verb';
  return (
    counted &&
    (b.places.length === 0 || a.places.length === 0 || a.places[0] === b.places[0]) &&
    view.clauses[a.trigger.at] === view.clauses[b.trigger.at]
  );
}

/** "Killed four and wounded six": one toll, unless each has a place of its own. */
function sameToll(view: View, a: Frame, b: Frame): boolean {
  if (!isHarm(a) || !isHarm(b) || isSaidByAnother(view, lastWord(a), b.trigger.from)) return false;
  if (a.sharedCount && b.sharedCount) return true;
  const gap = b.trigger.from - lastWord(a);
  if (gap > 22 || (a.places.length > 0 && b.places.length > 0 && a.places[0]?.place?.id !== b.places[0]?.place?.id)) return false;
  if (a.initiators.length > 0 && b.initiators.length > 0 && !b.carriedSubject && a.initiators[0]?.actor?.id !== b.initiators[0]?.actor?.id)
    return false;
  return conjoined(view, b) || hasCommaOrMeanwhile(view, lastWord(a), b.trigger.from) || gap <= 2;
}

function hasCommaOrMeanwhile(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (view.words[k]?.cues.has('meanwhile')) return true;
  }
  return false;
}

/** Gives each toll to the strike that caused it, where the sentence says so. */
function intoStrikes(view: View, list: readonly Frame[]): Frame[] {
  const out: (Frame | null)[] = [...list];
  for (let n = 0; n < out.length; n++) {
    const harm = out[n];
    if (!harm || !isHarm(harm)) continue;
    const cause = causeOf(view, harm, out, n);
    if (cause < 0) continue;
    out[cause] = join(out[cause] as Frame, harm);
    out[n] = null;
  }
  return out.filter((f) => f !== null);
}

function causeOf(view: View, harm: Frame, list: readonly (Frame | null)[], n: number): number {
  const subject = causeAsSubject(view, harm, list, n);
  if (subject >= 0) return subject;
  const after = nearest(list, n, 1);
  if (after >= 0 && linksBack(view, harm, list[after] as Frame)) return after;
  const before = nearest(list, n, -1);
  if (before >= 0 && linksForward(view, list[before] as Frame, harm)) return before;
  if (
    after >= 0 &&
    view.clauses[harm.trigger.at] === view.clauses[(list[after] as Frame).trigger.at] &&
    !isSince(view, (list[after] as Frame).trigger.from) &&
    (list[after] as Frame).trigger.form !== 'verb' &&
    !conjoined(view, list[after] as Frame)
  )
    return after;
  return -1;
}

/** "Since the start of the attack": an act that something is counted from is not what caused it. */
const isSince = (view: View, at: number): boolean => [1, 2, 3].some((back) => view.words[at - back]?.cues.has('since'));

/** "A strike killed five": the strike is the subject of the verb of harm. */
function causeAsSubject(view: View, harm: Frame, list: readonly (Frame | null)[], n: number): number {
  if (harm.trigger.form !== 'verb' || harm.trigger.passive) return -1;
  for (const m of [n + 1, n - 1]) {
    const other = list[m];
    if (!other || !isStrike(other) || other.trigger.form === 'verb') continue;
    const gap = m > n ? other.trigger.from - harm.trigger.to : harm.trigger.at - lastWord(other);
    const relative = m < n && gap <= 2 && (view.words[harm.trigger.at - 1] as Word).cues.has('relative');
    if (relative || (gap >= 0 && gap <= (m > n ? 1 : 8) && view.clauses[other.trigger.at] === view.clauses[harm.trigger.at])) return m;
  }
  return -1;
}

function nearest(list: readonly (Frame | null)[], n: number, step: 1 | -1): number {
  for (let m = n + step; m >= 0 && m < list.length; m += step) {
    const other = list[m];
    if (!other) continue;
    if (isStrike(other) || other.rule.family === 'ground' || (other.rule.family === 'protest' && step === -1)) return m;
    if (step === 1 && isHarm(other)) continue;
  }
  return -1;
}

/** From a toll to what caused it: "killed … in an air strike", "as a result of shelling". */
function linksBack(view: View, harm: Frame, strike: Frame): boolean {
  const from = harm.trigger.to;
  const to = strike.trigger.from;
  if (to - from > 30) return false;
  if (strike.trigger.form === 'verb' && strike.trigger.pronoun && to - from <= 14) return true;
  const head = view.words[to] as Word;
  const fold = (view.tokens[to] as { fold: string }).fold;
  if (
    fold.startsWith(view.particles.in) &&
    strike.trigger.form !== 'verb' &&
    (head.prep === view.particles.in || strike.trigger.form === 'phrase')
  )
    return true;
  for (let k = to - 1; k >= Math.max(from, to - 4); k--) {
    if (view.words[k]?.cues.has('since')) return false;
    if (view.words[k]?.cues.has('caused')) return true;
    if ((view.words[k] as Word).finite) return false;
  }
  return false;
}

/** Do words of consequence stand between two acts? */
export function leadsHere(view: View, before: Frame, after: Frame): boolean {
  for (let k = before.trigger.to; k < after.trigger.from; k++) if (view.words[k]?.cues.has('leads')) return true;
  return false;
}

/** "While X spoke of four dead": another voice's count of the same is another account. */
function isSaidByAnother(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { says, finite } = view.words[k] as Word;
    if (finite && view.words[k - 1]?.cues.has('meanwhile') && says.some(({ form }) => form === 'perfect' || form === 'imperfect'))
      return true;
  }
  return false;
}

/** From a strike to what it brought about: "which led to", or a verb of harm without a doer of its own right after it. */
function linksForward(view: View, strike: Frame, harm: Frame): boolean {
  if (isSaidByAnother(view, lastWord(strike), harm.trigger.from)) return false;
  for (let k = strike.trigger.to; k < harm.trigger.to; k++) if (view.words[k]?.cues.has('leads')) return true;
  const gap = harm.trigger.from - lastWord(strike);
  if (gap > 25) return false;
  if (harm.people.length === 0) return false;
  if (
    harm.initiators.length > 0 &&
    !harm.carriedSubject &&
    strike.initiators.length > 0 &&
    harm.initiators[0]?.actor?.id !== strike.initiators[0]?.actor?.id
  )
    return false;
  if (harm.places.length > 0 && strike.places.length > 0 && harm.places[0] !== strike.places[0]) return false;
  return gap <= 14;
}
