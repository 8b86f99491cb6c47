import type { ActorEntry, Knowledge, NameSense, SourceEntry, TermEntry } from '#knowledge';
import type { NameWords } from '#languages';
import type { Lexicon, Word } from '../lexicon.ts';
import type { FoundActor } from './found.ts';
import { countriesOf, foundActor, isValid, type NameAt, type Scene } from './names-scene.ts';
import { WordSet } from './word-set.ts';

type Chosen = { readonly entry: ActorEntry | null; readonly why: string; readonly lost: string[] };
const nobody: Chosen = { entry: null, why: '', lost: [] };

/** Reads a name that is known as it stands: which of its bearers is meant, or that it names a place here. */
export class KnownNames {
  private readonly knowledge: Knowledge;
  private readonly words: NameWords;
  private readonly partners: WordSet;
  private readonly statecraft: WordSet;

  constructor(knowledge: Knowledge, words: NameWords, lexicon: Lexicon) {
    this.knowledge = knowledge;
    this.words = words;
    this.partners = new WordSet(words.partners, lexicon, words.heads);
    this.statecraft = new WordSet(words.statecraft, lexicon, words.heads);
  }

  /** Can this term stand for an actor at all? Asked once for every run. */
  namesActor(senses: readonly NameSense[]): TermEntry | null {
    for (const sense of senses) {
      const term = this.knowledge.terms.get(sense.id);
      if (term && (term.ref !== null || term.refs_by_country || term.refs_back)) {
        if (term.ref === null || this.knowledge.actors.has(term.ref)) return term;
      }
    }
    return null;
  }

  at(scene: Scene, i: number): FoundActor | null {
    const run = scene.runs[i];
    if (!run) return null;
    const prep = this.words.prepOf(run.clitic);
    if (run.term) return this.term(scene, run, prep);
    if (run.senses.every((s) => s.short) && this.isOtherThing(scene, run)) {
      for (const { kind, id } of run.senses) if (kind === 'source') scene.discourse.misnamed.add(id);
      return null;
    }
    const source = this.sourceOf(scene, run, i, prep);
    const personSense = run.senses.find((s) => s.kind === 'person');
    const person = personSense ? (this.knowledge.persons.get(personSense.id) ?? null) : null;
    const isPlace = run.senses.some((s) => s.kind === 'place');
    if (isPlace && (source ? this.isReached(scene, i, prep) : this.isPlaceHere(scene, run, i, prep))) return null;
    const actor = this.actorOf(run, scene);
    if (!actor.entry && !source && !person) return null;
    if (isPlace) scene.named = { to: run.to, capital: true };
    const name = { from: run.from, to: run.to };
    const short = source !== null && actor.entry === null && run.senses.every((s) => s.short);
    const why = short ? 'antecedent assumed: whom the short form means in this country' : actor.why;
    return foundActor({ ...name, name, prep, actor: actor.entry, source, person, why, lost: actor.lost });
  }

  /** The source of the name. A short form means the one known by it in the report's country, until another bearer was named. */
  private sourceOf(scene: Scene, run: NameAt, i: number, prep: string): SourceEntry | null {
    const sense = run.senses.find((s) => s.kind === 'source');
    const source = sense ? (this.knowledge.sources.get(sense.id) ?? null) : null;
    if (!source || !sense?.short) return source;
    const [country] = countriesOf(scene, this.knowledge);
    const before = scene.words[i - 1];
    if (country === undefined || country !== source.short_in || prep === this.words.at || (before && isPlaceWord(before))) return null;
    const bears = (other: SourceEntry): boolean =>
      other.kind === source.kind || source.short?.ar?.some((form) => other.names.ar.some((name) => name.startsWith(`${form} `))) === true;
    const named = scene.discourse.lastSource(bears);
    return (named ?? source) === source && !scene.discourse.misnamed.has(source.id) ? source : null;
  }

  private term(scene: Scene, run: NameAt, prep: string): FoundActor | null {
    const term = this.namesActor(run.senses) as TermEntry;
    if (term.ref === null && this.isOtherThing(scene, run)) return null;
    const id = this.refOf(term, scene);
    const actor = id === null ? null : (this.knowledge.actors.get(id) ?? null);
    const why = term.ref ? 'a loaded name that stands for this actor' : 'a loaded name, its actor from the report: antecedent assumed';
    return foundActor({ from: run.from, to: run.to, prep, actor, generic: actor === null, loaded: term.id, why });
  }

  /** "The health system" is no regime, "the Kurdish factions" are not the ones named before: one word with an adjective of its own. */
  private isOtherThing(scene: Scene, run: NameAt): boolean {
    const next = scene.tokens[run.to];
    const word = scene.words[run.to];
    if (run.to - run.from > 1 || next?.kind !== 'word' || !word) return false;
    return this.words.isNisbaLike(next.fold) && word.means === null && !word.cues.has('military') && !word.cues.has('direction');
  }

  /** Whom a loaded name stands for in this report: the longer name it echoes, or the one of the report's country. */
  private refOf(term: TermEntry, scene: Scene): string | null {
    if (term.ref !== null) return term.ref;
    for (const id of scene.discourse.termsNamed()) if (term.refs_back?.includes(id)) return this.knowledge.terms.get(id)?.ref ?? null;
    const table = term.refs_by_country;
    if (!table) return null;
    const countries = countriesOf(scene, this.knowledge);
    for (const country of countries) if (table[country]) return table[country];
    return countries.length === 0 ? (table['*'] ?? null) : null;
  }

  /** An outlet that bears the name of a place: "in X" is the place. */
  private isReached(scene: Scene, i: number, prep: string): boolean {
    const before = scene.words[i - 1];
    return prep === this.words.at || (before !== undefined && isPlaceWord(before));
  }

  /** A country or capital that is reached as a place, or that neither acts nor speaks. */
  private isPlaceHere(scene: Scene, run: NameAt, i: number, prep: string): boolean {
    const actors = run.senses.filter((s) => s.kind === 'actor');
    if (actors.length === 0 || prep === this.words.at) return true;
    const before = scene.words[i - 1];
    if (before && isPlaceWord(before)) return true;
    if (actors.some((s) => !s.short)) return before?.cues.has('onto') === true && !this.actsAt(scene, run, i);
    return !this.actsAt(scene, run, i);
  }

  /** A capital stands for its government where it speaks, where its verb follows, or where one deals with it. */
  private actsAt(scene: Scene, run: NameAt, i: number): boolean {
    const before = scene.words[i - 1];
    const after = scene.words[run.to];
    if (before?.finite && (before.says.length > 0 || before.acts.some((sense) => diplomatic.has(sense.act)))) return true;
    if (scene.named.to === i && scene.named.capital && run.clitic !== '') return true;
    if (after?.finite && (after.says.length > 0 || after.acts.length > 0 || after.lights.length > 0)) return after.and === '';
    const token = scene.tokens[i - 1];
    return token !== undefined && (this.partners.has(token) || this.statecraft.has(token));
  }

  private actorOf(run: NameAt, scene: Scene): Chosen {
    const all: { short: boolean; entry: ActorEntry }[] = [];
    for (const s of run.senses) {
      const entry = s.kind === 'actor' ? this.knowledge.actors.get(s.id) : undefined;
      if (entry) all.push({ short: s.short, entry });
    }
    if (all.length === 0) return nobody;
    const timely = all.filter((s) => isValid(s.entry, scene.discourse.published));
    const full = (timely.length > 0 ? timely : all).filter((s) => !s.short).map((s) => s.entry);
    // A common noun alone (the units, the union) is nobody until somebody it may stand for was named; a capital is a name.
    const common = run.to - run.from === 1 && !run.senses.some((s) => s.kind === 'place');
    return full.length > 0
      ? this.bearer(full, scene)
      : this.shortFor(
          timely.map((s) => s.entry),
          scene,
          common,
        );
  }

  private bearer(full: readonly ActorEntry[], scene: Scene): Chosen {
    let best = full[0] as ActorEntry;
    if (full.length > 1) {
      const [country] = countriesOf(scene, this.knowledge);
      best = full.find((entry) => entry.country === country) ?? best;
    }
    return { entry: best, why: 'its name', lost: full.filter((e) => e !== best).map((e) => `${e.name}: another bearer of the name`) };
  }

  private shortFor(open: readonly ActorEntry[], scene: Scene, common: boolean): Chosen {
    const antecedent = scene.discourse.lastActor((a) => open.some((entry) => entry.id === a.id));
    if (antecedent) return { entry: antecedent, why: 'short for the one named before', lost: [] };
    const countries = countriesOf(scene, this.knowledge);
    const among = (entry: ActorEntry, some: readonly string[]): boolean =>
      countries.length === 0 || entry.country === null || some.includes(entry.country);
    const here = open.filter((entry) => among(entry, countries.slice(0, 1)));
    const [first, second] = here.filter((entry) => entry.short_first === true);
    const lone = open.length === 1 ? open.find((entry) => among(entry, countries)) : here.length === 1 ? here[0] : undefined;
    const only = first && !second ? first : common && lone && !official.has(lone.kind) ? undefined : lone;
    if (only) return { entry: only, why: 'antecedent assumed', lost: [] };
    return { ...nobody, lost: open.map((entry) => `${entry.name}: not named before`) };
  }
}

/** Bodies a country has one of: "the army" is its own. */
const official: ReadonlySet<string> = new Set(['military', 'government', 'police', 'state']);

/** Acts that governments do and cities do not suffer. */
const diplomatic: ReadonlySet<string> = new Set(['agree', 'ceasefire', 'support', 'withdraw', 'deploy', 'declare-war', 'regroup']);

const isPlaceWord = (word: Word): boolean =>
  word.placeKind !== null || word.cues.has('at') || word.cues.has('near') || word.cues.has('direction') || word.cues.has('countryside');
