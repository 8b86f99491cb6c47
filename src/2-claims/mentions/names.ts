import { type ActorEntry, type Knowledge, wholesOf } from '#knowledge';
import { ar, type NameWords } from '#languages';
import type { Token } from '#text';
import type { Discourse } from '../discourse.ts';
import type { Lexicon, Word } from '../lexicon.ts';
import type { FoundActor, FoundTerm } from './found.ts';
import { BackNames } from './names-back.ts';
import { HeadedNames } from './names-headed.ts';
import { KnownNames } from './names-known.ts';
import { foundActor, governmentOf, type NameAt, type Scene } from './names-scene.ts';
import { UnitNames } from './names-units.ts';
import { ZoneReader } from './names-zone.ts';
import { TermReader } from './terms.ts';

export type { NameAt } from './names-scene.ts';

/**
 * Finds who is named in a sentence: known names, force nouns completed by a nisba or a name ("the Turkish forces"),
 * members-of nouns, allies, references back, armed people without a name, bodies nobody knows.
 */
export class ActorReader {
  private readonly knowledge: Knowledge;
  private readonly lexicon: Lexicon;
  private readonly and: string;
  private readonly known: KnownNames;
  private readonly headed: HeadedNames;
  private readonly back: BackNames;
  private readonly units: UnitNames;
  private readonly zones: ZoneReader;
  private readonly termReader: TermReader;

  constructor(knowledge: Knowledge, lexicon: Lexicon, words: NameWords = ar.names) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
    this.and = words.and;
    this.known = new KnownNames(knowledge, words, lexicon);
    this.headed = new HeadedNames(knowledge, words, lexicon, this.known);
    this.back = new BackNames(knowledge, words, lexicon);
    this.units = new UnitNames(words, lexicon);
    this.zones = new ZoneReader(words, lexicon);
    this.termReader = new TermReader(knowledge, words);
  }

  /** Longest known name at every token where one begins. A loaded name counts where it stands for an actor and is longer. */
  nameRuns(tokens: readonly Token[]): (NameAt | null)[] {
    const runs: (NameAt | null)[] = new Array(tokens.length).fill(null);
    const terms = this.termReader.matches(tokens);
    for (let i = 0; i < tokens.length; i++) {
      if ((tokens[i] as Token).kind === 'mark') continue;
      const name = this.knowledge.names.longestAt(tokens, i);
      const term = terms[i];
      if (term && (!name || term.to > name.to) && this.known.namesActor(term.senses)) runs[i] = { ...term, term: true };
      else if (name) runs[i] = { ...name, term: false };
    }
    return runs;
  }

  actors(tokens: readonly Token[], words: readonly Word[], runs: readonly (NameAt | null)[], discourse: Discourse): FoundActor[] {
    const scene: Scene = { tokens, words, runs, discourse, named: { to: -1, capital: false } };
    const out: FoundActor[] = [];
    for (let i = 0; i < tokens.length; ) {
      const found = this.isIdle(scene, i) ? null : this.actorAt(scene, i, out[out.length - 1]);
      if (!found) {
        i++;
        continue;
      }
      const zone = this.isZone(scene, found, out[out.length - 1]);
      out.push(zone ? { ...found, zone } : found);
      remember(found, discourse);
      i = found.to;
    }
    return out;
  }

  /** Most words name nobody and head no name. */
  private isIdle(scene: Scene, i: number): boolean {
    if (scene.runs[i]) return false;
    const word = scene.words[i] as Word;
    const named = word.persons.length > 0 || word.nisba || word.short || word.heads || this.headed.isAlly(scene, i);
    return !named && !this.isAndDomestic(scene, i);
  }

  private actorAt(scene: Scene, i: number, last: FoundActor | undefined): FoundActor | null {
    const direct = this.known.at(scene, i);
    const headed = this.headed.at(scene, i);
    if (headed && (!direct || headed.to > direct.to || (headed.to === direct.to && headed.actor && !direct.actor))) return headed;
    if (direct) return direct;
    const unit = this.units.at(scene, i);
    return unit ?? this.second(scene, i, last) ?? this.back.at(scene, i) ?? this.adjective(scene, i);
  }

  /** "The Russian and Syrian aircraft": a second nisba of the same force noun is a second actor. */
  private second(scene: Scene, i: number, last: FoundActor | undefined): FoundActor | null {
    const { nisba } = scene.words[i] as Word;
    const joined = (scene.tokens[i] as Token).fold.startsWith(this.and);
    const domestic = this.isAndDomestic(scene, i);
    if (!(nisba || domestic) || !joined || !last || last.to !== i || last.adjective || !this.endsInNisba(scene, last)) return null;
    const entry = nisba ? (this.knowledge.actors.get(nisba) ?? null) : null;
    const actor = domestic || entry?.country === 'SY' ? governmentOf('SY', scene.discourse.published, this.knowledge) : entry;
    return actor
      ? foundActor({ from: i, to: i + 1, actor, prep: last.prep, who: last.who, why: 'a second nisba of the same force noun' })
      : null;
  }

  /** "And Syrian": the nisba that the report's own government is named by, joined to a word before it. */
  private isAndDomestic({ tokens }: Scene, i: number): boolean {
    const { fold } = tokens[i] as Token;
    return fold.startsWith(this.and) && this.lexicon.isDomesticNisba(fold.slice(this.and.length));
  }

  /** Named by a force noun and a nisba, whether that is all its name or not. */
  private endsInNisba({ tokens, words }: Scene, { actor, to, why }: FoundActor): boolean {
    if (why.includes('nisba')) return true;
    return actor?.kind === 'military' && (words[to - 1]?.nisba != null || this.lexicon.isDomesticNisba((tokens[to - 1] as Token).fold));
  }

  private adjective(scene: Scene, i: number): FoundActor | null {
    const state = (scene.words[i] as Word).nisba;
    const entry = state ? (this.knowledge.actors.get(state) ?? null) : null;
    if (!entry || i === 0) return null;
    const actor = entry.country === 'SY' ? (governmentOf('SY', scene.discourse.published, this.knowledge) ?? entry) : entry;
    return foundActor({ from: i, to: i + 1, actor, adjective: true, why: 'its nisba' });
  }

  /** What is coordinated with the holder of an area holds it too; an operation only acts through its forces. */
  private isZone(scene: Scene, found: FoundActor, last: FoundActor | undefined): boolean {
    if (found.adjective) return false;
    if (this.zones.describes(scene, found.from)) return true;
    const first = scene.words[found.from] as Word;
    if (found.actor?.kind === 'operation' && !first.heads) return true;
    if (last?.zone !== true) return false;
    return last.to === found.from ? first.and !== '' || isJoined(scene, found) : isDashed(scene, last.to, found.from);
  }

  /** Loaded terms, each whole, none inside a longer one. */
  terms(tokens: readonly Token[]): FoundTerm[] {
    return this.termReader.find(tokens);
  }
}

const isJoined = (scene: Scene, found: FoundActor): boolean => (scene.runs[found.from]?.clitic ?? '').length > 0;

/** "The X-Y area": one name with a dash inside. */
const isDashed = (scene: Scene, from: number, to: number): boolean =>
  to - from === 1 && '-\u2013\u2014/'.includes((scene.tokens[from] as Token).fold);

function remember(found: FoundActor, discourse: Discourse): void {
  if (found.actor && !found.adjective) discourse.nameActor(found.actor);
  if (found.source) discourse.nameSource(found.source);
  if (found.loaded && found.actor) discourse.nameTerm(found.loaded);
}

const stateKinds = new Set(['state', 'government', 'military', 'police']);
/** Does this actor act for a state? Decides what a capture is called. */
export function isState(actor: ActorEntry, knowledge: Knowledge): boolean {
  if (stateKinds.has(actor.kind)) return true;
  return wholesOf(actor.id, knowledge).some((id) => stateKinds.has(knowledge.actors.get(id)?.kind ?? ''));
}
