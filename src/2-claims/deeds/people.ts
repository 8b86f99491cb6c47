import type { Token } from '#text';
import type { Outcome, TollPart } from '../document.ts';
import type { PersonSense, Word } from '../lexicon.ts';
import type { Quantity } from '../mentions/numbers.ts';
import { isAnd, isConjoined, type View } from '../view.ts';

/** People as counted in a sentence: "twelve civilians", "a woman and two children", "the dead". Tokens `[from, to)`. */
export type People = {
  from: number;
  to: number;
  low: number | null;
  high: number | null;
  approximate: boolean;
  /** A number or a singular or dual noun was read; without it the count is unknown. */
  counted: boolean;
  who: string;
  /** What happened to them, when the noun itself says it. */
  outcome: Outcome | null;
  parts: TollPart[];
  /** Token of the (first) person noun, or -1 for a bare number. */
  noun: number;
  armed: boolean;
  definite: boolean;
  others: boolean;
  /** How many definite singulars it is: persons who are known or named, counted only where harm is told of them. */
  known: number;
};

/** All counted or countable people of a sentence, coordinated singles joined, from left to right. */
export function peopleOf(view: View): People[] {
  const single = singles(view);
  const joined: People[] = [];
  for (const people of single) {
    const last = joined[joined.length - 1];
    if (last && joins(view, last, people)) merge(last, people);
    else joined.push(people);
  }
  shareCounts(view, joined);
  return withParts(view, joined);
}

/** "The number of dead and wounded reached 12": a number behind both that is nobody else's. */
const isTotal = (view: View, list: readonly People[], to: number): boolean =>
  view.quantities.some(
    (q) =>
      q.from >= to &&
      q.from - to <= 2 &&
      !q.label &&
      q.kind === 'cardinal' &&
      !list.some((o) => o.noun >= 0 && o.from <= q.from && q.to <= o.to),
  );

/** "Dozens of dead and wounded": the second outcome has the first one's count, and neither has it alone. */
function shareCounts(view: View, list: readonly People[]): void {
  for (let n = 1; n < list.length; n++) {
    const [a, b] = [list[n - 1] as People, list[n] as People];
    if (a.outcome === null || b.outcome === null || a.outcome === b.outcome || b.counted || a.definite !== b.definite) continue;
    if (b.from !== a.to || !isConjoined(view, b.from) || !(a.counted || isTotal(view, list, b.to))) continue;
    a.counted = true;
    b.counted = true;
    a.low = null;
    a.high = null;
  }
}

function singles(view: View): People[] {
  const out: People[] = [];
  const owner = new Map<number, Quantity>();
  for (const q of view.quantities) for (let i = q.from; i < q.to; i++) owner.set(i, q);
  for (let i = 0; i < view.tokens.length; i++) {
    const word = view.words[i] as Word;
    const person = personAt(word);
    if (
      !person ||
      view.actors.some((a) => a.source !== null && a.from < i && i < a.to) ||
      (person.adjectival && qualifies(view, i, person))
    )
      continue;
    // "Five dead and the wounded …": a number before a conjunction counts what stands before it.
    const quantity = person.split.and !== '' && owner.get(i) === undefined ? null : quantityBefore(view, owner, i);
    if (quantity && quantity.kind === 'ordinal') continue;
    out.push(one(view, i, person, quantity));
    i = (out[out.length - 1] as People).to - 1;
  }
  for (const q of view.quantities) if (isBareCount(view, q)) out.push(bare(view, q));
  return out.sort((a, b) => a.from - b.from).filter((p, n, all) => n === 0 || p.from >= (all[n - 1] as People).to);
}

/** "A military post", "civil defence": an adjective of the noun before it, no person. */
function qualifies(view: View, i: number, person: PersonSense): boolean {
  const before = view.words[i - 1];
  const token = view.tokens[i - 1];
  if (!before || !token || token.kind === 'mark') return false;
  if (before.persons.length > 0 && before.persons[0]?.outcome === null) return true;
  if (person.number !== 'one') return false;
  const opens =
    before.finite ||
    before.acts.some((a) => a.form === 'verbal-noun' && a.act !== 'attack' && a.act !== 'explode' && a.act !== 'bombard') ||
    before.cues.has('stop') ||
    before.cues.has('from') ||
    before.cues.has('onto') ||
    before.cues.has('toll-noun') ||
    view.quantities.some((q) => q.to === i) ||
    token.fold === view.particles.and;
  return !opens && (view.words[i] as Word).and === '';
}

type Person = Word['persons'][number];

/** The sense of a person noun, unless the word is more likely something else. */
function personAt(word: Word): Person | null {
  const person = word.persons[0];
  if (!person) return null;
  if (person.split.suffix !== '' && person.outcome === null && person.who === 'fighters') return null;
  return person;
}

function quantityBefore(view: View, owner: ReadonlyMap<number, Quantity>, i: number): Quantity | null {
  const direct = owner.get(i - 1);
  if (direct && direct.to === i) return usable(view, direct);
  const over = owner.get(i);
  if (over && over.from < i) return usable(view, over);
  const before = view.tokens[i - 1];
  if (!before || !(view.particles.peopleCounters.has(before.fold) || view.particles.partitive.includes(before.fold))) return null;
  const further = owner.get(i - 2);
  return further && further.to === i - 1 ? usable(view, further) : null;
}

const usable = (view: View, q: Quantity): Quantity | null =>
  q.label || view.times.some((t) => t.from <= q.from && q.to <= t.to) ? null : q;

function one(view: View, i: number, person: Person, quantity: Quantity | null): People {
  // Unvowelled, an indefinite oblique sound plural is also the dual; a number behind it says which.
  const oblique = person.number === 'many' && !person.split.definite && isSoundOblique((view.tokens[i] as Token).fold, person);
  const after = view.quantities.find(
    (q) =>
      q.from === i + 1 &&
      q.kind === 'cardinal' &&
      (q.value === (person.number === 'two' || oblique ? 2 : 1) || (!quantity && isAllOf(view, q, person))),
  );
  const from = quantity ? quantity.from : i;
  const to = after ? after.to : i + 1;
  const least = isAtLeast(view, to);
  const base = {
    from,
    to: least ? to + 2 : to,
    who: person.who,
    outcome: person.outcome as Outcome | null,
    parts: [],
    noun: i,
    armed: person.armed,
    definite: person.split.definite,
    others: false,
    known: person.number === 'one' && person.split.definite ? 1 : 0,
  };
  if (quantity && quantity.kind !== 'share') {
    return {
      ...base,
      low: quantity.low,
      high: least ? null : quantity.high,
      approximate: quantity.approximate,
      counted: quantity.low !== null || quantity.high !== null || quantity.vague !== null,
    };
  }
  if (after && isAllOf(view, after, person)) return { ...base, low: after.low, high: after.high, approximate: false, counted: true };
  if (person.number === 'two' || (oblique && after)) return { ...base, low: 2, high: 2, approximate: false, counted: true };
  const any = view.tokens[i - 1]?.fold === view.particles.any;
  if (person.number === 'one' && !person.split.definite && !any) return { ...base, low: 1, high: 1, approximate: false, counted: true };
  if (oblique) return { ...base, low: 2, high: null, approximate: false, counted: true };
  return { ...base, low: null, high: null, approximate: false, counted: false };
}

/** "At least" behind the counted noun. */
const isAtLeast = ({ tokens, particles }: View, at: number): boolean =>
  tokens[at]?.fold === particles.atLeast[0] && tokens[at + 1]?.fold === particles.atLeast[1];

/** Two letters longer than its singular; a broken plural may end alike. */
const isSoundOblique = (fold: string, { lemma, split }: Person): boolean => fold.endsWith('ين') && split.stem.length === lemma.length + 2;

/** "The three children", "her three children": a definite number behind a definite plural counts all of them. */
const isAllOf = (view: View, q: Quantity, { number, split }: Person): boolean =>
  number === 'many' &&
  (split.definite || split.suffix !== '') &&
  q.low !== null &&
  !q.label &&
  (view.tokens[q.from] as Token).fold.startsWith(view.particles.article);

/** A number that counts people without naming them: "12 killed and 46 others wounded". */
function isBareCount(view: View, q: Quantity): boolean {
  if (q.kind !== 'cardinal' || usable(view, q) === null) return false;
  const next = view.tokens[q.to];
  const word = view.words[q.to];
  if (next && word) {
    if (word.persons.length > 0) return false;
    const ends =
      next.kind === 'mark' ||
      word.cues.has('other') ||
      word.cues.has('among') ||
      word.and !== '' ||
      word.finite ||
      word.cues.has('at') ||
      word.cues.has('stop') ||
      word.nisba !== null ||
      word.prep !== '';
    if (!ends || next.fold === '%' || next.fold === '/' || next.fold === ':') return false;
  }
  const before = view.tokens[q.from - 1];
  return !(before?.kind === 'mark' && (before.fold === '/' || before.fold === ':' || before.fold === '#'));
}

/** People of whom nothing is known yet but the tokens that speak of them. */
export const somePeople = (from: number, to: number): People => ({
  from,
  to,
  low: null,
  high: null,
  approximate: false,
  counted: true,
  who: 'unspecified',
  outcome: null,
  parts: [],
  noun: -1,
  armed: false,
  definite: false,
  others: false,
  known: 0,
});

function bare(view: View, q: Quantity): People {
  const other = view.words[q.to]?.cues.has('other') ?? false;
  const nisba = view.words[q.to]?.nisba ?? null;
  const { low, high, approximate } = q;
  return { ...somePeople(q.from, other || nisba ? q.to + 1 : q.to), low, high, approximate, others: other };
}

/** "A woman and two children": the second begins with a conjunction right after the first. */
function joins(view: View, a: People, b: People): boolean {
  const head = view.tokens[b.from] as Token;
  const gap = b.from - a.to;
  const conjoined = (gap === 0 && isConjoined(view, b.from) && head.kind === 'word') || (gap === 1 && isAnd(view, a.to));
  if (!conjoined || a.outcome !== b.outcome || a.others || b.noun < 0 || a.noun < 0) return false;
  if (a.outcome !== null) return false;
  return a.counted === b.counted && (a.low !== null) === (b.low !== null) && !(view.words[b.from] as Word).finite;
}

function merge(a: People, b: People): void {
  a.parts.push(...(a.parts.length === 0 ? [{ who: a.who, low: a.low, high: a.high }] : []), { who: b.who, low: b.low, high: b.high });
  a.to = b.to;
  a.low = a.low !== null && b.low !== null ? a.low + b.low : null;
  a.high = a.high !== null && b.high !== null ? a.high + b.high : null;
  a.known = a.known > 0 && b.known > 0 ? a.known + b.known : 0;
  a.approximate ||= b.approximate;
  if (a.who !== b.who) a.who = civil.has(a.who) && civil.has(b.who) ? 'civilians' : 'unspecified';
}

const civil = new Set(['civilians', 'children', 'women', 'men']);

/** Folds "among them …" people into the people before, as parts. */
function withParts(view: View, list: People[]): People[] {
  const out: People[] = [];
  for (const people of list) {
    const last = out[out.length - 1];
    if (last && isPartOf(view, last, people)) {
      if (people.parts.length > 0) last.parts.push(...people.parts);
      else last.parts.push({ who: people.who, low: people.low, high: people.high });
      last.to = people.to;
      continue;
    }
    out.push(people);
  }
  for (const people of out) people.parts = people.parts.filter((p) => p.who !== 'unspecified' && (p.low !== null || p.high !== null));
  return out;
}

function isPartOf(view: View, whole: People, part: People): boolean {
  for (let k = part.from - 1; k >= whole.to && k >= part.from - 4; k--) {
    const word = view.words[k] as Word;
    const token = view.tokens[k] as Token;
    if (word.cues.has('among')) return true;
    if (token.fold === '(' && whole.counted) return true;
    if (word.finite || word.acts.length > 0) return false;
  }
  const last = view.tokens[whole.to];
  const continues = whole.parts.length > 0 && part.outcome === null && part.noun >= 0;
  if (!continues) return false;
  if (part.from === whole.to) return isConjoined(view, part.from);
  return part.from === whole.to + 1 && (isAnd(view, whole.to) || last?.fold === '\u060c');
}
