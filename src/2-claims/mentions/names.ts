import { type ActorEntry, type Knowledge, type NameMatch, type NameSense, wholesOf } from '#knowledge';
import type { Token } from '#text';
import type { Discourse } from '../discourse.ts';
import type { Lexicon, Word } from '../lexicon.ts';
import type { FoundActor, FoundTerm } from './found.ts';

/** A run of tokens with a known name, before anything is decided. */
export type NameAt = NameMatch & { readonly term: boolean };

/**
 * Finds who is named in a sentence: known names, force nouns completed by a nisba or a name ("the Turkish forces"),
 * members-of nouns, references back, armed people without a name.
 */
export class ActorReader {
  private readonly knowledge: Knowledge;
  private readonly lexicon: Lexicon;

  constructor(knowledge: Knowledge, lexicon: Lexicon) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
  }

  /** Longest known name at every token where one begins, none inside another. */
  nameRuns(tokens: readonly Token[]): (NameAt | null)[] {
    const runs: (NameAt | null)[] = new Array(tokens.length).fill(null);
    for (let i = 0; i < tokens.length; i++) {
      if ((tokens[i] as Token).kind === 'mark') continue;
      const name = this.knowledge.names.longestAt(tokens, i);
      const term = this.knowledge.termNames.longestAt(tokens, i);
      const naming = term && this.refOf(term) ? term : null;
      if (name && (!naming || name.to >= naming.to)) runs[i] = { ...name, term: false };
      else if (naming) runs[i] = { ...naming, term: true };
    }
    return runs;
  }

  private refOf(match: NameMatch): string | null {
    for (const sense of match.senses) {
      const ref = this.knowledge.terms.get(sense.id)?.ref;
      if (ref && this.knowledge.actors.has(ref)) return ref;
    }
    return null;
  }

  actors(tokens: readonly Token[], words: readonly Word[], runs: readonly (NameAt | null)[], discourse: Discourse): FoundActor[] {
    const out: FoundActor[] = [];
    for (let i = 0; i < tokens.length; ) {
      const found = this.actorAt(tokens, words, runs, i, discourse);
      if (!found) {
        i++;
        continue;
      }
      out.push(found);
      if (found.actor && !found.adjective) discourse.nameActor(found.actor);
      if (found.source) discourse.nameSource(found.source);
      i = found.to;
    }
    return out;
  }

  private actorAt(
    tokens: readonly Token[],
    words: readonly Word[],
    runs: readonly (NameAt | null)[],
    i: number,
    discourse: Discourse,
  ): FoundActor | null {
    const word = words[i] as Word;
    const direct = this.direct(runs[i] ?? null, words, i, discourse);
    const headed =
      word.cues.has('force') || word.cues.has('member') || word.persons.some((p) => p.armed)
        ? this.headed(tokens, words, runs, i, discourse)
        : null;
    if (headed && (!direct || headed.to > direct.to || (headed.to === direct.to && headed.actor && !direct.actor))) return headed;
    if (direct) return direct;
    if (headed) return headed;
    return this.generic(words, i, discourse) ?? this.adjective(words, i);
  }

  /** A name that is known as it stands. */
  private direct(run: NameAt | null, words: readonly Word[], i: number, discourse: Discourse): FoundActor | null {
    if (!run) return null;
    const prep = run.clitic.replace(/[وف]/u, '');
    const base = { from: run.from, to: run.to, generic: false, adjective: false, prep, who: null, lost: [] as string[] };
    if (run.term) {
      const actor = this.knowledge.actors.get(this.refOf(run) as string) as ActorEntry;
      return { ...base, actor, source: null, person: null, why: 'a loaded name that stands for this actor' };
    }
    const actor = this.actorOf(run.senses, discourse);
    const sourceSense = run.senses.find((s) => s.kind === 'source');
    const source = sourceSense ? (this.knowledge.sources.get(sourceSense.id) ?? null) : null;
    const personSense = run.senses.find((s) => s.kind === 'person');
    const person = personSense ? (this.knowledge.persons.get(personSense.id) ?? null) : null;
    const isPlace = run.senses.some((s) => s.kind === 'place');
    if (isPlace && (actor.entry === null || this.reachedAsPlace(words, i, prep)) && !source) return null;
    if (!actor.entry && !source && !person) return null;
    return { ...base, actor: actor.entry, source, person, why: actor.why, lost: actor.lost };
  }

  /** A country's or capital's name after a place word or preposition is the place, not the state. */
  private reachedAsPlace(words: readonly Word[], i: number, prep: string): boolean {
    if (prep === 'ب') return true;
    const before = words[i - 1];
    return (
      before !== undefined &&
      (before.placeKind !== null || before.cues.has('at') || before.cues.has('near') || before.cues.has('direction'))
    );
  }

  private actorOf(senses: readonly NameSense[], discourse: Discourse): { entry: ActorEntry | null; why: string; lost: string[] } {
    const all = senses
      .filter((s) => s.kind === 'actor')
      .map((s) => ({ short: s.short, entry: this.knowledge.actors.get(s.id) as ActorEntry }));
    if (all.length === 0) return { entry: null, why: '', lost: [] };
    const timely = all.filter((s) => isValid(s.entry, discourse.published));
    const open = timely.length > 0 ? timely : all;
    const full = open.filter((s) => !s.short);
    if (full.length > 0) {
      const country = discourse.country();
      const best = full.find((s) => s.entry.country === country) ?? (full[0] as (typeof full)[0]);
      return {
        entry: best.entry,
        why: 'its name',
        lost: full.filter((s) => s !== best).map((s) => `${s.entry.name}: another bearer of the name`),
      };
    }
    const ids = new Set(open.map((s) => s.entry.id));
    const antecedent = discourse.lastActor((a) => ids.has(a.id));
    if (antecedent) return { entry: antecedent, why: 'short for the one named before', lost: [] };
    if (open.length === 1) return { entry: (open[0] as (typeof open)[0]).entry, why: 'antecedent assumed', lost: [] };
    return { entry: null, why: '', lost: open.map((s) => `${s.entry.name}: not named before`) };
  }

  /** A head noun (forces, aircraft, fighters of) completed by a nisba, a state, a person or an actor. */
  private headed(
    tokens: readonly Token[],
    words: readonly Word[],
    runs: readonly (NameAt | null)[],
    i: number,
    discourse: Discourse,
  ): FoundActor | null {
    const head = words[i] as Word;
    const reach = Math.min(tokens.length, i + 6);
    for (let k = i + 1; k < reach; k++) {
      const token = tokens[k] as Token;
      const word = words[k] as Word;
      if (token.kind === 'mark') break;
      if (word.nisba && !this.startsName(runs, k)) {
        if (word.and !== '' && k === i + 1) break;
        const actor = this.ofState(word.nisba, head, discourse);
        if (actor) return this.make(i, this.endOfNisba(words, k), actor, head, 'a force noun completed by a nisba');
      }
      if (this.lexicon.isDomesticNisba(token.fold) && !this.startsName(runs, k) && head.cues.has('force')) {
        const actor = this.government('SY', discourse);
        if (actor) return this.make(i, k + 1, actor, head, 'a force noun completed by a nisba');
      }
      const run = runs[k];
      if (run && (run.clitic === '' || run.clitic === 'ل')) {
        const inner = this.direct(run, words, k, discourse);
        const actor = inner?.actor ?? this.officeOf(inner) ?? this.stateOf(run, head);
        if (actor) return this.make(i, run.to, actor, head, 'a force noun completed by a name');
        if (inner?.person || run.senses.some((s) => s.kind === 'place')) break;
      }
      const carriesOn =
        word.means !== null ||
        word.cues.has('force') ||
        word.cues.has('member') ||
        word.cues.has('military') ||
        word.persons.some((p) => p.armed) ||
        this.lexicon.isFiller(token.fold);
      if (!carriesOn || word.and !== '') break;
    }
    return null;
  }

  private startsName(runs: readonly (NameAt | null)[], k: number): boolean {
    return runs[k]?.senses.some((s) => s.kind === 'actor' && !s.short) ?? false;
  }

  private endOfNisba(words: readonly Word[], k: number): number {
    const next = words[k + 1];
    return next?.means && next.definite ? k + 2 : k + 1;
  }

  private officeOf(inner: FoundActor | null): ActorEntry | null {
    const office = inner?.person?.offices.find((o) => o.of !== null && this.knowledge.actors.has(o.of));
    return office?.of ? (this.knowledge.actors.get(office.of) ?? null) : null;
  }

  private stateOf(run: NameAt, head: Word): ActorEntry | null {
    if (!head.cues.has('force')) return null;
    for (const sense of run.senses) {
      if (sense.kind !== 'place') continue;
      const place = this.knowledge.places.get(sense.id);
      const state = place?.kind === 'country' ? this.knowledge.states.get(place.country) : this.knowledge.capitals.get(sense.id);
      if (state) return this.knowledge.actors.get(state) ?? null;
    }
    return null;
  }

  private ofState(state: string, head: Word, discourse: Discourse): ActorEntry | null {
    if (!head.cues.has('force') && !head.persons.some((p) => p.armed) && !head.cues.has('member')) return null;
    const entry = this.knowledge.actors.get(state) ?? null;
    return entry?.country === 'SY' ? this.government('SY', discourse) : entry;
  }

  /** The government of a country on the day of the report. */
  government(country: string, discourse: Discourse): ActorEntry | null {
    for (const actor of this.knowledge.actors.values()) {
      if (actor.kind === 'government' && actor.country === country && actor.part_of.length === 0 && isValid(actor, discourse.published))
        return actor;
    }
    return null;
  }

  private make(from: number, to: number, actor: ActorEntry, head: Word, why: string): FoundActor {
    const who = head.persons.find((p) => p.armed)?.who ?? null;
    return { from, to, actor, source: null, person: null, generic: false, adjective: false, why, lost: [], prep: head.prep, who };
  }

  /** Armed people without a name; definite ones refer back. */
  private generic(words: readonly Word[], i: number, discourse: Discourse): FoundActor | null {
    const word = words[i] as Word;
    const person = word.persons.find((p) => p.armed && p.outcome === null);
    if (person) {
      const actor = person.split.definite && person.number === 'many' ? discourse.lastActor((a) => isArmed(a)) : null;
      return {
        from: i,
        to: i + 1,
        actor,
        source: null,
        person: null,
        generic: true,
        adjective: false,
        why: actor ? 'antecedent: the armed group named last' : 'armed people without a name',
        lost: [],
        prep: person.split.prep,
        who: person.who,
      };
    }
    const short = this.lexicon.shortFor(word, i, words);
    if (!short) return null;
    const actor = discourse.lastActor((a) => short.includes(a.kind));
    const source = discourse.lastSource((s) => short.includes(s.kind));
    if (!actor && !source) return null;
    return {
      from: i,
      to: i + 1,
      actor,
      source,
      person: null,
      generic: false,
      adjective: false,
      why: 'short for the one named before',
      lost: [],
      prep: word.prep,
      who: null,
    };
  }

  private adjective(words: readonly Word[], i: number): FoundActor | null {
    const state = (words[i] as Word).nisba;
    const actor = state ? (this.knowledge.actors.get(state) ?? null) : null;
    if (!actor || i === 0) return null;
    return {
      from: i,
      to: i + 1,
      actor,
      source: null,
      person: null,
      generic: false,
      adjective: true,
      why: 'its nisba',
      lost: [],
      prep: '',
      who: null,
    };
  }

  /** Loaded terms, each whole, none inside a longer one. */
  terms(tokens: readonly Token[]): FoundTerm[] {
    const out: FoundTerm[] = [];
    for (let i = 0; i < tokens.length; ) {
      const match =
        (tokens[i] as Token).kind === 'mark' ? null : (this.knowledge.termNames.longestAt(tokens, i) ?? this.withoutArticle(tokens, i));
      if (!match) {
        i++;
        continue;
      }
      for (const sense of match.senses) {
        const term = this.knowledge.terms.get(sense.id);
        if (term) out.push({ from: match.from, to: match.to, term, quoted: isQuoted(tokens, match.from, match.to) });
      }
      i = match.to;
    }
    return out;
  }

  private withoutArticle(tokens: readonly Token[], i: number): NameMatch | null {
    const token = tokens[i] as Token;
    const at = token.fold.search(/ال|لل/u);
    if (at < 0 || at > 2 || token.fold.length - at < 5) return null;
    const bare = [{ ...token, fold: token.fold.slice(at + 2) }, ...tokens.slice(i + 1, i + 6)];
    const match = this.knowledge.termNames.longestAt(bare, 0);
    return match && match.clitic === '' ? { ...match, from: i, to: i + match.to } : null;
  }
}

const isQuoted = (tokens: readonly Token[], from: number, to: number): boolean => {
  const quote = (t: Token | undefined): boolean => t?.kind === 'mark' && '"\u201c\u201d\u00ab\u00bb\u2018\u2019\''.includes(t.fold);
  return quote(tokens[from - 1]) && quote(tokens[to]);
};

const isValid = (actor: ActorEntry, day: string | null): boolean =>
  day === null ||
  !actor.valid ||
  ((actor.valid.from === null || actor.valid.from <= day) && (actor.valid.to === null || day <= actor.valid.to));

const armedKinds = new Set(['armed-group', 'operations-room', 'militia', 'coalition']);
const isArmed = (actor: ActorEntry): boolean => armedKinds.has(actor.kind) || actor.id === 'syrian-opposition';

const stateKinds = new Set(['state', 'government', 'military', 'police']);
/** Does this actor act for a state? Decides what a capture is called. */
export function isState(actor: ActorEntry, knowledge: Knowledge): boolean {
  if (stateKinds.has(actor.kind)) return true;
  return wholesOf(actor.id, knowledge).some((id) => stateKinds.has(knowledge.actors.get(id)?.kind ?? ''));
}
