import type { Act, Company, Language, LightVerb, Morphology, Particles } from '#languages';
import { PerWord } from '#text';
import type { ActSense, Lexicon, Word } from '../lexicon.ts';
import type { Quantity } from '../mentions/numbers.ts';
import type { View } from '../view.ts';
import { actRules, type Needs } from './acts.ts';

/** Words that may carry an act: tokens `[from, to)`, `at` the word whose arguments are read. */
export type Trigger = {
  from: number;
  to: number;
  at: number;
  act: Act;
  lemma: string;
  /** What else its word means for the reading; see `ActSense`. */
  trait: ActSense['trait'];
  /** A finite verb, a noun of action, or a fixed phrase. */
  form: 'verb' | 'noun' | 'participle' | 'phrase';
  tense: 'perfect' | 'imperfect' | null;
  /** Written so that only the passive can be meant. */
  passive: boolean;
  number: 'one' | 'two' | 'many';
  definite: boolean;
  /** A suffix pronoun stands on it; which one. */
  pronoun: boolean;
  suffix: string;
  light: { at: number; verb: LightVerb; suffixed: boolean } | null;
  /** How many such acts: "23 attacks". */
  incidents: Quantity | null;
};

type Complement = { readonly folded: readonly string[]; readonly act: Act };
type PhraseRule = { readonly rest: readonly string[]; readonly act: Act | null };

/** Finds the words that carry acts; made once for a language. */
export class TriggerReader {
  private readonly phrases = new Map<string, PhraseRule[]>();
  private readonly complements = new Map<LightVerb, readonly Complement[]>();
  private readonly begun = new PerWord((fold) => this.begunBy(fold));
  private readonly lexicon: Lexicon;
  private readonly morphology: Morphology;
  private readonly nounBefore: ReadonlySet<string>;
  private readonly including: readonly (readonly string[])[];
  private readonly byMeansOf: ReadonlySet<string>;
  private readonly prisons: ReadonlySet<string>;

  constructor(language: Language, lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.morphology = language.morphology;
    for (const { words, act } of language.deeds.phrases) {
      const [first = '', ...rest] = words.split(' ').map((w) => lexicon.fold(w));
      const known = this.phrases.get(first) ?? [];
      known.push({ rest, act });
      known.sort((a, b) => b.rest.length - a.rest.length);
      this.phrases.set(first, known);
    }
    this.including = language.deeds.including.map((phrase) => phrase.split(' ').map((w) => lexicon.fold(w)));
    this.byMeansOf = new Set(language.deeds.byMeansOf.map((w) => lexicon.fold(w)));
    this.prisons = new Set(language.deeds.prisons.map((w) => lexicon.fold(w)));
    this.nounBefore = new Set(language.deeds.nounBefore.map((w) => lexicon.fold(w)));
  }

  /** Does "including" stand right before token `i`, a number between them or not? */
  isIncluded(view: View, i: number): boolean {
    for (let end = i; end >= Math.max(0, i - 2); end--) {
      if (this.including.some((phrase) => phrase.every((w, k) => view.tokens[end - phrase.length + k]?.fold === w))) return true;
    }
    return false;
  }

  isByMeans(view: View, i: number): boolean {
    return this.byMeansOf.has(view.tokens[i - 1]?.fold ?? '');
  }

  find(view: View): Trigger[] {
    const out: Trigger[] = [];
    const consumed = new Set<number>();
    let light: { at: number; verb: LightVerb; suffixed: boolean } | null = null;
    for (let i = 0; i < view.tokens.length; i++) {
      if (consumed.size > 0 && consumed.has(i)) continue;
      const phrase = this.phraseAt(view, i);
      if (phrase) {
        if (phrase.act) out.push(this.withLight(this.phraseTrigger(view, i, phrase), light, view));
        i += phrase.rest.length;
        continue;
      }
      const word = view.words[i] as Word;
      if (word.acts.length === 0 && word.lights.length === 0) continue;
      if (view.times.some((t) => t.from <= i && i < t.to)) continue;
      const carried = this.lightAt(view, i, word);
      if (carried?.trigger) {
        for (let k = carried.from; k < carried.to; k++) consumed.add(k);
        out.push(this.withLight(carried.trigger, light, view));
        continue;
      }
      if (carried) {
        const last = out[out.length - 1];
        if (carried.light.suffixed && last && last.form !== 'verb' && !last.light && i - last.to < 10) last.light = carried.light;
        else light = carried.light;
        if (word.acts.length === 0 || (carried.light.verb.subject === 'none' && isActNoun(view.words[i + 1]))) continue;
      }
      if (isNamed(view, i)) continue;
      const sense = this.senseAt(view, i, word);
      if (!sense) continue;
      out.push(this.withLight(this.trigger(view, i, sense), light, view));
    }
    return out;
  }

  private phraseAt(view: View, i: number): PhraseRule | null {
    const token = view.tokens[i];
    if (token?.kind !== 'word') return null;
    for (const rule of this.begun.of(token))
      if (rule.rest.every((w, k) => isForm(view.tokens[i + 1 + k]?.fold, w, view.particles))) return rule;
    return null;
  }

  /** Phrases that begin with the word, as it stands first. */
  private begunBy(fold: string): readonly PhraseRule[] {
    const rules = this.morphology.stems(fold).flatMap((first) => this.phrases.get(first) ?? none);
    return rules.length > 0 ? rules : none;
  }

  private phraseTrigger(view: View, i: number, rule: PhraseRule): Trigger {
    return {
      from: i,
      to: i + 1 + rule.rest.length,
      at: i,
      act: rule.act as Act,
      lemma: '',
      trait: null,
      form: 'phrase',
      tense: null,
      passive: false,
      number: 'one',
      definite: (view.tokens[i] as { fold: string }).fold.includes(view.particles.article),
      pronoun: false,
      suffix: '',
      light: null,
      incidents: incidentsBefore(view, i),
    };
  }

  /** A light verb here: with its fixed complement it is an act; without, it waits for the noun of one. */
  private lightAt(
    view: View,
    i: number,
    word: Word,
  ): { trigger: Trigger | null; light: { at: number; verb: LightVerb; suffixed: boolean }; from: number; to: number } | null {
    for (const sense of word.lights) {
      const suffixed = sense.split.suffix !== '';
      const verb = sense.light;
      const light = { at: i, verb, suffixed };
      const stop = Math.min(view.tokens.length, i + 10);
      for (const { folded, act } of this.complementsOf(verb)) {
        for (let k = i + 1; k < stop && view.clauses[k] === view.clauses[i]; k++) {
          if (!folded.every((w, n) => completes(view.tokens[k + n]?.fold, w, view.particles))) continue;
          const form = sense.form === 'perfect' || sense.form === 'imperfect' || sense.form === 'passive-only' ? 'verb' : 'noun';
          const trigger: Trigger = {
            from: i,
            to: k === i + 1 ? k + folded.length : i + 1,
            at: i,
            act,
            lemma: verb.parts.perfect,
            trait: null,
            form,
            tense: sense.form === 'imperfect' ? 'imperfect' : form === 'verb' ? 'perfect' : null,
            passive: verb.subject === 'victim',
            number: 'one',
            definite: sense.split.definite,
            pronoun: suffixed,
            suffix: sense.split.suffix,
            light: null,
            incidents: null,
          };
          if (actRules[act].needs === 'place' && !this.inCompany(view, i, 'place', null)) continue;
          return { trigger, light, from: k, to: k + folded.length };
        }
      }
      if (verb.complements.length === 0 || verb.open) return { trigger: null, light, from: i, to: i };
    }
    return null;
  }

  /** What completes a light verb into an act, folded once. */
  private complementsOf(verb: LightVerb): readonly Complement[] {
    let known = this.complements.get(verb);
    if (known === undefined) {
      known = verb.complements.map(({ words, act }) => ({ folded: words.map((w) => this.lexicon.fold(w)), act }));
      this.complements.set(verb, known);
    }
    return known;
  }

  private withLight(trigger: Trigger, light: Trigger['light'], view: View): Trigger {
    if (!light || light.suffixed || trigger.form === 'verb' || trigger.light) return trigger;
    const sameClause = view.clauses[light.at] === view.clauses[trigger.at];
    if (!sameClause || trigger.at - light.at > 12) return trigger;
    for (let k = light.at + 1; k < trigger.at; k++)
      if ((view.words[k] as Word).finite && (view.words[k] as Word).acts.length === 0) return trigger;
    trigger.light = light;
    return trigger;
  }

  /** Which sense of the word is meant here, verb or noun. */
  private senseAt(
    view: View,
    i: number,
    word: Word,
  ): (ActSense & { split: { definite: boolean; prep: string; suffix: string; future: boolean } }) | null {
    if (word.acts.length === 0) return null;
    const outcome = word.persons.some((p) => p.outcome !== null);
    const acts = word.acts.filter((a) => !(outcome && a.split.suffix !== '') && this.inCompany(view, i, actRules[a.act].needs, a));
    const verb = acts.find((a) => a.form === 'perfect' || a.form === 'imperfect' || a.form === 'passive-only');
    const noun = acts.find((a) => a.form === 'verbal-noun');
    const participle = acts.find((a) => a.act === 'target' && a.form === 'active-participle');
    if (verb && noun) return this.isNounHere(view, i, verb) ? noun : verb.act === noun.act ? verb : this.moreLikely(view, i, verb, noun);
    return verb ?? noun ?? participle ?? null;
  }

  private moreLikely<T extends ActSense>(view: View, i: number, verb: T, noun: T): T {
    const next = view.words[i + 1];
    return next?.nisba || isMeansOf(next, verb) ? noun : verb;
  }

  private isNounHere(view: View, i: number, verb: ActSense): boolean {
    const before = view.tokens[i - 1];
    const next = view.words[i + 1];
    if (before && this.nounBefore.has(before.fold)) return true;
    if (isSaid(view, i)) return true;
    if (view.quantities.some((q) => q.to === i && !q.label)) return true;
    return next !== undefined && (next.nisba !== null || (isMeansOf(next, verb) && !next.definite));
  }

  private trigger(view: View, i: number, sense: ActSense & { split: { definite: boolean; prep: string; suffix: string } }): Trigger {
    const verbal = sense.form === 'perfect' || sense.form === 'imperfect' || sense.form === 'passive-only';
    return {
      from: i,
      to: i + 1,
      at: i,
      act: sense.act === 'fall' && fallingShell(view, i) ? 'shell' : sense.act,
      lemma: sense.lemma,
      trait: sense.trait,
      form: verbal ? 'verb' : sense.form === 'verbal-noun' || sense.form === 'noun' ? 'noun' : 'participle',
      tense: sense.form === 'imperfect' ? 'imperfect' : verbal ? 'perfect' : null,
      passive: sense.form === 'passive-only' || (verbal && isVoweledPassive(view, i)),
      number: sense.number,
      definite: sense.split.definite,
      pronoun: sense.split.suffix !== '',
      suffix: sense.split.suffix,
      light: null,
      incidents: verbal ? null : (incidentsBefore(view, i, sense.trait !== 'either-voice') ?? dual(i, sense)),
    };
  }

  /** Is there near by what makes this word an act? */
  inCompany(view: View, i: number, needs: Needs, sense: ActSense | null): boolean {
    const near = (cue: 'crowd' | 'weapon' | 'facility' | 'military' | 'violence', reach: number): boolean => {
      for (let k = Math.max(0, i - reach); k < Math.min(view.tokens.length, i + reach + 1); k++) {
        if (k !== i && (view.words[k] as Word).cues.has(cue)) return true;
      }
      return false;
    };
    if (sense?.act === 'fall' && fallsOtherwise(view, i)) return fallingShell(view, i);
    if (sense?.act === 'fall' && !hasPlace(view, i, 18)) return false;
    if (sense?.doubt && !this.isLikely(view, i, sense.doubt, near)) return false;
    switch (needs) {
      case 'crowd':
        return near('crowd', 7);
      case 'weapon':
        return near('weapon', 8);
      case 'facility':
        return near('facility', 4);
      case 'military':
        return near('military', 5) || hasActor(view, i, 8);
      case 'violence':
        return near('violence', 7) || near('military', 7);
      case 'people':
        return hasPeople(view, i, 7);
      case 'place':
        return sense?.act === 'fall' || hasPlace(view, i, 18);
      case 'actor':
        return hasActor(view, i, 8) || near('military', 4);
      default:
        return true;
    }
  }

  private nearPrison(view: View, i: number): boolean {
    for (let k = i + 1; k < Math.min(view.tokens.length, i + 6); k++) if (this.prisons.has(view.tokens[k]?.fold ?? '')) return true;
    return false;
  }

  private isLikely(
    view: View,
    i: number,
    kind: Company,
    near: (cue: 'crowd' | 'weapon' | 'facility' | 'military' | 'violence', reach: number) => boolean,
  ): boolean {
    if (kind === 'protesters') return hasProtesters(view, i, 5);
    if (kind === 'people-or-force') return hasPeople(view, i, 5) || hasActor(view, i, 4);
    if (kind === 'people') return hasPeople(view, i, 5);
    if (kind === 'crowd') return near('crowd', 6) && !this.nearPrison(view, i);
    if (kind === 'violence') return near('violence', 8) || near('military', 5) || view.words.some((w) => w.means !== null);
    if (kind === 'place') return hasPlace(view, i, 8 + datedWords(view, i, 6)) && hasActor(view, i, 8);
    if (kind === 'forces-after') return hasForcesAfter(view, i);
    return near('military', 6) || hasActor(view, i, 6);
  }
}

/** The means right behind its noun ("shelling by artillery"); "by bullets" behind a word of harm leaves it a verb ("was killed"). */
const isMeansOf = (next: Word | undefined, { act }: ActSense): boolean =>
  next !== undefined && next.means !== null && (next.prep === '' || actRules[act].outcome === null);

/** No speaker's name is longer. */
const longestSpeaker = 4;

/** "Claimed, on Friday, the killing of": a verb of saying with no "that" before the word, and at most its speaker and a date between. */
function isSaid(view: View, i: number): boolean {
  let far = i - 1 - longestSpeaker;
  for (let k = i - 1; k >= Math.max(0, far); k--) {
    const word = view.words[k] as Word;
    if (isDated(view, k)) {
      far--;
      continue;
    }
    if (view.tokens[k]?.kind === 'mark' || word.cues.has('that')) return false;
    if (word.says.some((s) => s.form === 'perfect' || s.form === 'imperfect')) return true;
    if (word.finite) return false;
  }
  return false;
}

/** In a date, or the comma on either side of one. */
const isDated = (view: View, k: number): boolean =>
  view.times.some(({ from, to }) => (from <= k && k < to) || ((k === from - 1 || k === to) && view.tokens[k]?.fold === '\u060c'));

/** "Clashes" right after a verb of taking place: that is all the verb says. */
const isActNoun = (word: Word | undefined): boolean =>
  word?.acts.some(({ form }) => form === 'verbal-noun' || form === 'noun') === true && word.prep === '';

/** Forces or arms right after the word: "deployed troops", "sent weapons". */
const hasForcesAfter = (view: View, i: number): boolean => {
  for (let k = i + 1; k < Math.min(view.tokens.length, i + 6); k++) {
    const word = view.words[k] as Word;
    if (
      word.cues.has('military') ||
      word.cues.has('weapon') ||
      (word.cues.has('force') && !word.definite) ||
      (word.persons.some((p) => p.armed) && !word.definite)
    )
      return true;
  }
  return false;
};

/** Shells fall, victims fall, aircraft fall: only places fall to somebody. */
const fallsOtherwise = (view: View, i: number): boolean => {
  for (let k = i + 1; k < Math.min(view.tokens.length, i + 3); k++) {
    const word = view.words[k] as Word;
    if (word.persons.length > 0 || word.means !== null || word.cues.has('weapon') || view.quantities.some((q) => q.from === k)) return true;
  }
  const before = view.words[i - 1] as Word | undefined;
  const further = view.words[i - 2] as Word | undefined;
  return before?.means != null || further?.means != null;
};

/** "Shells fell on": what falls is what strikes. */
const fallingShell = (view: View, i: number): boolean => {
  for (const k of [i + 1, i + 2, i - 1, i - 2]) {
    const means = view.words[k]?.means;
    if (means === 'shell' || means === 'air-strike') return view.places.length > 0;
  }
  return false;
};

/** Inside the name of somebody or some place a word of an act is part of the name. */
const isNamed = (view: View, i: number): boolean =>
  view.actors.some((a) => a.from <= i && i < a.to && !a.adjective && !a.generic && (a.to - a.from > 1 || a.actor !== null)) ||
  view.places.some((p) => p.from <= i && i < p.to && p.place !== null);

const hasPeople = (view: View, i: number, reach: number): boolean => {
  for (let k = Math.max(0, i - reach); k < Math.min(view.tokens.length, i + reach + 1); k++)
    if (k !== i && (view.words[k] as Word).persons.length > 0) return true;
  return view.quantities.some((q) => !q.label && q.kind === 'cardinal' && q.from <= i + 3 && q.to >= i - 2);
};

/** Words of the dates, and marks around them, that begin within reach behind a word: they keep it from nothing. */
const datedWords = (view: View, i: number, reach: number): number =>
  view.times.reduce((sum, t) => sum + (t.from > i && t.from <= i + reach ? t.to - t.from + 2 : 0), 0);

const hasProtesters = (view: View, i: number, reach: number): boolean =>
  view.words.some((w, k) => Math.abs(k - i) <= reach && w.persons.some((p) => p.who === 'protesters'));

const hasPlace = (view: View, i: number, reach: number): boolean =>
  view.places.some((p) => p.from <= i + reach && p.to >= i - reach) ||
  view.words.some((w, k) => w.placeKind !== null && Math.abs(k - i) <= reach && k !== i);

const hasActor = (view: View, i: number, reach: number): boolean =>
  view.actors.some((a) => a.from <= i + reach && a.to >= i - reach && (a.actor !== null || a.generic));

/** The short vowel u on the first letter of a perfect: qutila, not qatala. */
function isVoweledPassive(view: View, i: number): boolean {
  const token = view.tokens[i] as { start: number; end: number };
  const written = view.text.slice(token.start - view.start, token.end - view.start);
  return /^[\u0648\u0641]?[\u064b-\u0652]?[\u0621-\u064a]\u064f/u.test(written);
}

/** How many such acts are told of before the noun at `i`. `countable`: a bare number may stand before it; none does before the noun of a death ("2022 the killing of"). */
function incidentsBefore(view: View, i: number, countable = true): Quantity | null {
  if ((view.words[i] as Word).and !== '' || (view.words[i] as Word).prep !== '') return null;
  const q = view.quantities.find(
    (x) => x.to === i || (x.to === i - 1 && (view.tokens[i - 1] as { fold: string }).fold === view.particles.of),
  );
  if (countable && q && !q.label && q.kind === 'cardinal') return q;
  const counted = view.quantities.find(
    (x) => x.to === i - 1 && view.particles.actCounters.has((view.tokens[i - 1] as { fold: string }).fold),
  );
  return counted && !counted.label && counted.kind === 'cardinal' ? counted : null;
}

function dual(i: number, sense: ActSense): Quantity | null {
  if (sense.number !== 'two' || sense.form !== 'verbal-noun') return null;
  return {
    from: i,
    to: i + 1,
    low: 2,
    high: 2,
    approximate: false,
    vague: null,
    kind: 'cardinal',
    value: 2,
    bound: null,
    label: false,
    parts: [],
    percent: false,
  };
}

const isForm = (fold: string | undefined, word: string, { accusative }: Particles): boolean => fold === word || fold === word + accusative;

/** Is this the complement of a light verb, a pronoun behind it, the article or a preposition letter before it? */
const completes = (fold: string | undefined, word: string, particles: Particles): boolean =>
  fold !== undefined &&
  (fold === word ||
    (word.length > 3 && fold.startsWith(word)) ||
    [particles.article, particles.in, particles.for].some((letters) => fold === letters + word));

const none: readonly PhraseRule[] = [];
