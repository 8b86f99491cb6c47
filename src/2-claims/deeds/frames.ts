import type { Token } from '#text';
import type { Outcome } from '../document.ts';
import type { Word } from '../lexicon.ts';
import type { FoundActor, FoundPlace } from '../mentions/found.ts';
import { isAnd, isConjoined, type View } from '../view.ts';
import { type ActRule, actRules } from './acts.ts';
import { type Governor, governorOf } from './governor.ts';
import type { People } from './people.ts';
import type { Trigger } from './triggers.ts';

/** Why a slot was filled: kept for `--explain`. */
export type Reason = {
  readonly slot: string;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly lost: readonly string[];
};

/** One act with whoever and whatever the sentence gives it. */
export type Frame = {
  readonly trigger: Trigger;
  readonly rule: ActRule;
  readonly merged: Trigger[];
  initiators: FoundActor[];
  targets: FoundActor[];
  people: { people: People; outcome: Outcome }[];
  places: FoundPlace[];
  /** Killed and wounded share one number. */
  sharedCount: boolean;
  carriedSubject: boolean;
  /** The doer is whoever speaks: "they said that they bombed". */
  speakerActs: boolean;
  /** The next act of the sentence begins here. */
  stop: number;
  /** Named as the means by which the subject of the sentence acted. */
  byMeans: boolean;
  reasons: Reason[];
  notes: string[];
};

/** `qualifies`: an ordinary noun that only describes the word before it ("a suicide bombing", "unknown gunmen"). `weapon`: its head is what strikes. */
export type Governed = {
  readonly actor: FoundActor;
  readonly governor: Governor;
  readonly chain: number;
  readonly qualifies: boolean;
  readonly weapon: boolean;
};

/** Actors with what they hang on; coordinated ones share the governor of the first. */
export function governed(view: View): Governed[] {
  const out: Governed[] = [];
  let chain = 0;
  for (const actor of view.actors) {
    if (isDateline(view, actor)) continue;
    const last = out[out.length - 1];
    const listed = last !== undefined && isCoordinated(view, last.actor.to, actor.from);
    if (!listed) chain++;
    const head = view.words[actor.from];
    const qualifies = actor.generic && ((last?.actor.generic === true && last.actor.to === actor.from) || (head?.means ?? null) !== null);
    out.push({
      actor,
      qualifies,
      weapon: (head?.means ?? null) !== null,
      chain,
      governor: listed ? last.governor : actor.adjective ? 'direct' : governorOf(view, actor.from, actor.prep),
    });
  }
  return out;
}

/** The town a report is filed from opens it before a dash; it does nothing. */
const isDateline = (view: View, actor: FoundActor): boolean => {
  const next = view.tokens[actor.to];
  return actor.from <= 1 && next?.kind === 'mark' && '-\u2013\u2014|'.includes(next.fold) && actor.actor !== null && !next.glued;
};

/** Only a conjunction, or nouns that belong to the next name, stand between two names. */
function isCoordinated(view: View, from: number, to: number): boolean {
  if (to - from > 3 || to < from) return false;
  const head = view.tokens[from] as { fold: string } | undefined;
  if (!head) return false;
  if (!isConjoined(view, from)) return false;
  for (let k = from; k < to; k++) {
    const word = view.words[k] as { cues: ReadonlySet<string>; finite: boolean; persons: readonly unknown[] };
    if (isAnd(view, k)) continue;
    if (word.finite || !(word.cues.has('force') || word.cues.has('member') || word.persons.length > 0)) return false;
  }
  return true;
}

export function emptyFrame(trigger: Trigger): Frame {
  return {
    trigger,
    rule: actRules[trigger.act],
    merged: [],
    initiators: [],
    targets: [],
    people: [],
    places: [],
    sharedCount: false,
    carriedSubject: false,
    speakerActs: false,
    stop: Number.MAX_SAFE_INTEGER,
    byMeans: false,
    reasons: [],
    notes: [],
  };
}

/** Fills in who did it and to whom. */
export function readRoles(view: View, frame: Frame, all: readonly Governed[], stop: number, start: number): void {
  const { trigger } = frame;
  if (trigger.light) readLight(view, frame, all, stop);
  if (trigger.act === 'lose' && readLoss(view, frame, all, stop, start)) return;
  if (trigger.act === 'handover' && readHandover(frame, all, stop, start)) return;
  if (frame.rule.family === 'toll') readWeapon(view, frame, all, stop);
  if (trigger.form === 'verb' && !trigger.passive) readVerb(view, frame, all, stop, start);
  else if (trigger.form === 'verb') readPassive(view, frame, all, stop);
  else readNoun(view, frame, all, stop);
}

/** "Killed by the bullets of X": a body whose weapon it was did it. */
function readWeapon(view: View, frame: Frame, all: readonly Governed[], stop: number): void {
  const owner = all.find((g) => {
    const weapon = view.words[g.actor.from - 1];
    const held = weapon !== undefined && weapon.means !== null && weapon.acts.length === 0 && weapon.prep === view.particles.in;
    return held && g.actor.from > frame.trigger.to && g.actor.from < stop && canFight(g) && !g.actor.site;
  });
  if (owner) put(frame, 'initiators', [owner], 'whose weapon it was');
}

/** "X lost the town to Y": Y acts, X is acted on. */
function readLoss(view: View, frame: Frame, all: readonly Governed[], stop: number, start: number): boolean {
  const near = all.filter((g) => g.actor.from >= start && g.actor.from < stop && canAct(g));
  const gainer = near.find((g) => view.words[g.actor.from - 1]?.cues.has('gainer'));
  const loser = near.find((g) => g !== gainer && g.governor === 'direct');
  if (gainer) put(frame, 'initiators', withChain(all, gainer), 'in whose favour it was lost');
  if (loser)
    put(
      frame,
      'targets',
      withChain(all, loser).filter((g) => g !== gainer),
      'the one who lost it',
    );
  return true;
}

/** The taker of a handover acts; the giver is acted on (codebook rule 8). */
function readHandover(frame: Frame, all: readonly Governed[], stop: number, start: number): boolean {
  const right = all.filter((g) => g.actor.from >= frame.trigger.to && g.actor.from < stop && canAct(g));
  const taker = right.find((g) => g.governor === 'to' || g.governor === 'for');
  if (!taker) return false;
  put(frame, 'initiators', withChain(all, taker), 'the one it was handed to');
  const giver =
    right.find((g) => g.governor === 'direct' && g !== taker) ??
    all.find((g) => g.actor.to <= frame.trigger.at && g.actor.from >= start && g.governor === 'direct' && canAct(g));
  if (giver && frame.trigger.form === 'verb')
    put(
      frame,
      'targets',
      withChain(all, giver).filter((g) => !frame.initiators.includes(g.actor)),
      'the one who handed it over',
    );
  return true;
}

const put = (frame: Frame, slot: 'initiators' | 'targets', found: readonly Governed[], rule: string): void => {
  for (const { actor } of found) {
    if (frame[slot].includes(actor)) continue;
    frame[slot].push(actor);
    frame.reasons.push({ slot, rule, from: actor.from, to: actor.to, lost: actor.lost });
  }
};

const withChain = (all: readonly Governed[], one: Governed): Governed[] =>
  all.filter((g) => g.chain === one.chain && g.actor.from >= one.actor.from);

const canAct = (g: Governed): boolean =>
  !g.actor.zone && (g.actor.actor !== null || (g.actor.generic && !g.qualifies) || g.actor.person !== null);
/** A body that can do harm, not merely be spoken of. */
const canFight = (g: Governed): boolean =>
  g.actor.actor !== null && !['population', 'people-group', 'international'].includes(g.actor.actor.kind);

/** People who do no harm as such: the act befalls them. */
const isHarmless = ({ actor }: Governed): boolean => actor.actor?.kind === 'population' && actor.actor.id !== 'protesters';

/** What harms a body harms them; what is aimed at something they may do, in the ending of a subject. */
function isHarmed(view: View, { rule }: Frame, people: Governed): boolean {
  if (rule.family === 'toll' || rule.family === 'custody') return true;
  const { fold } = view.tokens[people.actor.from] as Token;
  return (rule.family === 'strike' || rule.family === 'ground') && !view.particles.nominative.some((ending) => fold.endsWith(ending));
}

/** "In which it struck a member of X", "killed a fighter": the pronoun or the ending says that the name is the object. */
function isObject(view: View, at: number, first: Governed): boolean {
  const { fold } = view.tokens[first.actor.from] as Token;
  const person = (view.words[first.actor.from] as Word).persons[0];
  if (!person || person.split.definite || view.particles.nominative.some((ending) => fold.endsWith(ending))) return false;
  if (view.words[at + 1]?.cues.has('in-which') && first.actor.from === at + 2) return true;
  return person.number === 'one' && fold.endsWith(view.particles.accusative);
}

function readVerb(view: View, frame: Frame, all: readonly Governed[], stop: number, start: number): void {
  const { trigger } = frame;
  const right = all.filter((g) => g.actor.from >= trigger.to && g.actor.from < stop && canAct(g) && !isOfAnother(view, trigger, g));
  const left = all.filter((g) => g.actor.to <= trigger.at && g.actor.from >= start && canAct(g) && !g.actor.adjective);
  const near = left[left.length - 1];
  const harms = frame.rule.family === 'toll' || frame.rule.family === 'custody';
  const before =
    near &&
    near.governor === 'direct' &&
    !near.actor.site &&
    (!harms || canFight(near) || near.actor.generic) &&
    isBefore(view, near.actor.to, trigger.at)
      ? near
      : undefined;
  frame.speakerActs = isPronounThat(view, trigger.at - 1) || isOurs(view, trigger.at - 1);
  const pluralVerb = trigger.number === 'many';
  const firstRight = right.find((g) => g.governor === 'direct' && !g.actor.adjective);
  const adjacent = firstRight && (firstRight.actor.from === trigger.to || !before);
  const victimOnly = isVictim(view, frame, firstRight);
  if (harms && before && !frame.speakerActs && isHarmedBefore(view, before, trigger.to, firstRight)) {
    put(frame, 'targets', chainEnding(all, before), 'people counted before a verb of harm that has no other object');
  } else if (frame.speakerActs) {
    frame.reasons.push({
      slot: 'initiators',
      rule: 'a pronoun that stands for the speaker',
      from: trigger.at - 1,
      to: trigger.at,
      lost: [],
    });
    if (firstRight) put(frame, 'targets', withChain(all, firstRight), 'the name after a verb that has its subject');
  } else if (before && (pluralVerb || !adjacent || firstRight?.actor.adjective)) {
    put(frame, 'initiators', chainEnding(all, before), 'the name right before its verb');
  } else if (firstRight && firstRight.actor.from >= trigger.to && isObject(view, trigger.to - 1, firstRight)) {
    if (before) put(frame, 'initiators', chainEnding(all, before), 'the name right before its verb');
    put(frame, 'targets', withChain(all, firstRight), 'the object of its verb, by its ending or its pronoun');
  } else if (firstRight && isHarmless(firstRight) && isHarmed(view, frame, firstRight)) {
    put(frame, 'targets', withChain(all, firstRight), 'people who do no harm after a verb of harm');
  } else if (firstRight && (pluralVerb || firstRight.actor.site)) {
    put(frame, 'targets', withChain(all, firstRight), 'a name after a plural verb, whose subject stands before it');
  } else if (firstRight && !victimOnly && !frame.trigger.pronoun) {
    put(frame, 'initiators', withChain(all, firstRight), 'the name right after its verb');
  } else if (firstRight && !victimOnly) {
    put(frame, 'initiators', withChain(all, firstRight), 'the name after a verb with its object pronoun');
  } else if (before) {
    put(frame, 'initiators', chainEnding(all, before), 'the name right before its verb');
  }
  const by = right.find((g) => g.governor === 'by');
  if (by) put(frame, 'initiators', withChain(all, by), 'after a preposition of the doer');
  for (const g of right) {
    if (frame.initiators.includes(g.actor)) continue;
    if (isAnother(view, g) && frame.initiators.length > 0) put(frame, 'initiators', [g], 'and others that belong to it');
    else if (g.governor === 'direct' && !g.actor.adjective && frame.initiators.length > 0)
      put(frame, 'targets', [g], 'a second name after the verb');
    else if (g.governor === 'direct' && victimOnly && g === firstRight) put(frame, 'targets', [g], 'the one whom the verb befalls');
    else if (g.governor === 'onto' || g.governor === 'against' || g.governor === 'for')
      put(frame, 'targets', [g], `after a preposition of the goal (${g.governor})`);
    else if (g.governor === 'from' && frame.rule.family === 'control') put(frame, 'targets', [g], 'the one it was taken from');
  }
}

/** "After the withdrawal of X": X belongs to the noun of an act that only says when. */
const isOfAnother = (view: View, trigger: Trigger, { actor }: Governed): boolean => {
  const noun = view.words[actor.from - 1];
  return (
    actor.from - 2 >= trigger.to &&
    noun?.acts.some(({ form }) => form === 'verbal-noun') === true &&
    (view.words[actor.from - 2] as Word).cues.has('caused')
  );
};

const chainEnding = (all: readonly Governed[], one: Governed): Governed[] =>
  all.filter((g) => g.chain === one.chain && g.actor.from <= one.actor.from);

/** "Russian aircraft and others that belong to X". */
const isAnother = (view: View, { actor }: Governed): boolean =>
  [1, 2].some((back) => view.words[actor.from - back]?.cues.has('other') === true && isConjoined(view, actor.from - back));

/** Does the name before the verb stand close enough to be its subject? Only adverbs, dates and relatives may part them. */
function isBefore(view: View, from: number, to: number): boolean {
  if (to - from > 12) return false;
  let verbs = 0;
  for (let k = from; k < to; k++) {
    const word = view.words[k] as Word;
    if (word.finite) verbs++;
    if (word.cues.has('that') && isCounted(view, k, to)) return false;
  }
  return verbs === 0 || to - from <= 3;
}

/** "The UN says that 280,000 people fled": those counted right before a verb are its subject, not the one who speaks. */
const isCounted = (view: View, from: number, to: number): boolean =>
  view.quantities.some((q) => q.from > from && q.to < to && to - q.to <= 3 && !q.label && q.kind === 'cardinal') &&
  (view.words[to - 1] as Word).persons.length > 0;

/** "Twelve soldiers were killed", subject first: they are counted, or nobody else is there to be harmed. */
function isHarmedBefore(view: View, before: Governed, to: number, firstRight: Governed | undefined): boolean {
  if (view.quantities.some((q) => q.to === before.actor.from && !q.label && q.kind === 'cardinal')) return true;
  if (firstRight) return false;
  const counted = view.quantities.some((q) => q.from >= to && q.from < to + 7 && !q.label && q.kind === 'cardinal');
  return !counted && !view.words.some((w, k) => k >= to && k < to + 7 && w.persons.length > 0);
}

/** An unnamed or unarmed person after a verb of harm that has no other object is the harmed one: the verb is passive. */
function isVictim(view: View, frame: Frame, first: Governed | undefined): boolean {
  if (!first || (frame.rule.family !== 'toll' && frame.rule.family !== 'custody')) return false;
  if (frame.trigger.tense === 'imperfect' && !first.actor.generic) return false;
  const counted = view.quantities.some((q) => q.to === first.actor.from && !q.label);
  if (counted) return true;
  const objectFollows =
    view.quantities.some((q) => q.from >= first.actor.to && q.from < first.actor.to + 6 && !q.label && q.kind === 'cardinal') ||
    view.words.some((w, k) => k >= first.actor.to && k < first.actor.to + 5 && w.persons.length > 0 && !w.cues.has('stop'));
  if (first.actor.generic && first.actor.actor === null)
    return !objectFollows || (view.words[first.actor.from] as { persons: readonly { number: string }[] }).persons[0]?.number !== 'many';
  return false;
}

function readPassive(view: View, frame: Frame, all: readonly Governed[], stop: number): void {
  const right = all.filter((g) => g.actor.from >= frame.trigger.to && g.actor.from < stop && canAct(g));
  const by = right.find((g) => g.governor === 'by');
  if (by) put(frame, 'initiators', withChain(all, by), 'after a preposition of the doer');
  const first = right.find((g) => g.governor === 'direct' && !g.actor.adjective);
  if (first && !frame.initiators.includes(first.actor)) put(frame, 'targets', withChain(all, first), 'the one whom a passive befalls');
  const of = right.find((g) => g.governor === 'from' && !frame.initiators.includes(g.actor));
  if (of && frame.targets.length === 0) put(frame, 'targets', withChain(all, of), 'the body the harmed belong to');
  if (frame.trigger.light === null && frame.trigger.lemma === '') return;
  const subject = all
    .filter(
      (g) =>
        g.actor.to <= frame.trigger.at &&
        view.clauses[g.actor.from] === view.clauses[frame.trigger.at] &&
        frame.trigger.at - g.actor.to <= 3 &&
        g.governor === 'direct' &&
        canAct(g),
    )
    .pop();
  if (subject && frame.targets.length === 0) put(frame, 'targets', [subject], 'the one before a passive');
}

function readNoun(view: View, frame: Frame, all: readonly Governed[], stop: number): void {
  const { trigger, rule } = frame;
  const right = all.filter(
    (g) =>
      g.actor.from < stop &&
      canAct(g) &&
      (g.actor.from >= trigger.to || (trigger.form === 'phrase' && g.actor.from > trigger.from && g.actor.to > trigger.to)),
  );
  const next = right[0];
  const close = next && isClose(view, trigger.to, next.actor.from);
  const hasAgent = (): boolean => frame.initiators.length > 0;
  if (next && close && next.actor.adjective) {
    if (rule.genitive === 'agent' || trigger.act === 'target' || rule.family === 'strike')
      put(frame, 'initiators', withChain(all, next), 'the nisba of its noun');
  } else if (next && close && next.governor === 'direct') {
    const reversed = trigger.act === 'target' && (next.weapon || right.some((g) => g.governor === 'for'));
    const victims = rule.genitive === 'object' && !reversed;
    if (next.actor.site || isHarmless(next)) put(frame, 'targets', withChain(all, next), 'what cannot act after the noun of the act');
    else if (victims && trigger.act !== 'target') put(frame, 'targets', withChain(all, next), 'the noun whom the act befalls');
    else if (victims && view.places.some((p) => p.prep === view.particles.for && p.from < stop && p.from >= trigger.to))
      put(frame, 'initiators', withChain(all, next), 'the doer right after the noun of the act');
    else if (victims) put(frame, 'targets', withChain(all, next), 'the noun whom the act befalls');
    else if (!hasAgent() || trigger.light?.verb.subject !== 'agent')
      put(frame, 'initiators', withChain(all, next), 'the doer right after the noun of the act');
  }
  if (trigger.pronoun && rule.genitive === 'agent' && !hasAgent()) {
    const owner = all
      .filter(
        (g) => g.actor.to <= trigger.from && trigger.from - g.actor.to <= 8 && g.governor === 'direct' && !g.actor.adjective && canFight(g),
      )
      .pop();
    if (owner) put(frame, 'initiators', chainEnding(all, owner), 'the one its pronoun stands for');
  }
  // "Under the control of X" describes a place everywhere but where it is itself what is told.
  const under = all.find((g) => g.actor.zone && g.actor.from === trigger.to && canFight(g));
  if (under && rule.family === 'control' && !hasAgent()) put(frame, 'initiators', [under], 'under whose control it is');
  const by = right.find((g) => g.governor === 'by');
  if (by) put(frame, 'initiators', withChain(all, by), 'after a preposition of the doer');
  const between = right.find((g) => g.governor === 'between');
  if (between && (rule.type === 'armed-clash' || rule.type === 'agreement'))
    put(frame, 'initiators', betweenAll(view, all, between), 'between the parties');
  for (const g of right) {
    if (frame.initiators.includes(g.actor) || g.actor.adjective) continue;
    if (isAnother(view, g) && hasAgent()) {
      put(frame, 'initiators', [g], 'and others that belong to it');
      continue;
    }
    const through = reachedThrough(view, trigger.to, g.actor.from);
    if (through === 'at') continue;
    if (through === 'goal') {
      put(frame, 'targets', [g], 'belongs to what the act was aimed at');
      continue;
    }
    if (g.governor === 'for' && rule.genitive === 'agent' && !hasAgent() && canFight(g))
      put(frame, 'initiators', withChain(all, g), 'whose act it is (for)');
    else if (g.governor === 'onto' || g.governor === 'against')
      put(frame, 'targets', [g], `after a preposition of the goal (${g.governor})`);
    else if (g.governor === 'for' && (hasAgent() || rule.genitive === 'object')) put(frame, 'targets', [g], 'what it was done to (for)');
    else if (g.governor === 'from' && !hasAgent() && rule.family === 'strike' && canFight(g))
      put(frame, 'initiators', [g], 'where the act came from');
    else if (g.governor === 'from' && rule.family === 'control') put(frame, 'targets', [g], 'the one it was taken from');
    else if (g.governor === 'with' && rule.type === 'armed-clash' && !brokered(view, g.actor.from))
      put(frame, 'initiators', [g], 'with whom');
  }
}

const brokered = (view: View, at: number): boolean => view.words.slice(Math.max(0, at - 2), at).some((w) => w.cues.has('broker'));

/** "It", "they" after that: whoever speaks. */
const isPronounThat = (view: View, k: number): boolean => {
  const token = view.tokens[k];
  const word = view.words[k];
  return word?.cues.has('that') === true && token !== undefined && token.fold.length > 2 && !token.fold.endsWith(view.particles.bareThat);
};

/** "Our forces": whoever speaks. */
const isOurs = (view: View, k: number): boolean =>
  view.words[k]?.cues.has('force') === true && (view.tokens[k] as Token).fold.endsWith(view.particles.ours);

/** A preposition of goal or place between the act and a name that carries its own letter: "raids on assets of X". */
function reachedThrough(view: View, from: number, to: number): 'goal' | 'at' | null {
  if (
    (view.words[to] as { prep: string }).prep !== view.particles.for &&
    !(view.tokens[to] as { fold: string }).fold.startsWith(view.particles.for)
  )
    return null;
  for (let k = from; k < to; k++) {
    const { cues } = view.words[k] as { cues: ReadonlySet<string> };
    if (cues.has('onto') || cues.has('against')) return 'goal';
    if (cues.has('at')) return 'at';
  }
  return null;
}

/** "Between A and B": the second party, and its list, count too. */
function betweenAll(view: View, all: readonly Governed[], first: Governed): Governed[] {
  const list = withChain(all, first);
  const last = list[list.length - 1] as Governed;
  const following = all.find(
    (g) => g.actor.from >= last.actor.to && g.actor.from - last.actor.to <= 8 && !g.actor.adjective && isConjoined(view, g.actor.from),
  );
  return following && !list.includes(following) ? [...list, ...withChain(all, following)] : list;
}

/** Only adjectives and means stand between a noun and the name that belongs to it. */
function isClose(view: View, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let k = from; k < to; k++) {
    const token = view.tokens[k] as { kind: string; fold: string };
    const word = view.words[k] as {
      finite: boolean;
      cues: ReadonlySet<string>;
      prep: string;
      and: string;
      means: unknown;
      placeKind: unknown;
    };
    if (token.kind === 'mark' && !'"\u201c\u00ab'.includes(token.fold)) return false;
    if (word.cues.has('broker')) return false;
    if (
      word.finite ||
      word.cues.has('at') ||
      word.cues.has('onto') ||
      word.cues.has('from') ||
      word.cues.has('stop') ||
      word.placeKind !== null
    )
      return false;
    if (word.means === null && word.and !== '') return false;
  }
  return true;
}

/** A light verb's subject does the act, suffers it, or is its scene. */
function readLight(view: View, frame: Frame, all: readonly Governed[], stop: number): void {
  const { light, at } = frame.trigger;
  if (!light) return;
  const passive = isPassiveLight(view, light.at);
  const between = light.suffixed
    ? all.filter((g) => g.actor.from > light.at && g.actor.from < stop && g.governor === 'direct' && !g.actor.adjective && canAct(g))
    : all.filter(
        (g) =>
          g.actor.from > light.at &&
          g.actor.to <= at &&
          !g.actor.adjective &&
          canAct(g) &&
          (g.governor === 'direct' || g.governor === 'by'),
      );
  const before = all.filter(
    (g) =>
      g.actor.to <= light.at &&
      light.at - g.actor.to <= 6 &&
      g.governor === 'direct' &&
      !g.actor.adjective &&
      canAct(g) &&
      isBefore(view, g.actor.to, light.at),
  );
  const subject = between[0] ?? (light.suffixed ? undefined : before[before.length - 1]);
  if (!subject || passive) return;
  const chain = between[0] ? withChain(all, subject) : chainEnding(all, subject);
  if (light.verb.subject === 'agent') put(frame, 'initiators', chain, 'subject of the verb that carries the act');
  else if (light.verb.subject === 'victim') put(frame, 'targets', chain, 'subject of a verb of suffering');
}

const isPassiveLight = (view: View, at: number): boolean =>
  (view.words[at] as { lights: readonly { form: string }[] }).lights.every((l) => l.form === 'passive-only');
