import type { ActorEntry, Knowledge } from '#knowledge';
import type { NameWords } from '#languages';
import type { Token } from '#text';
import type { Lexicon, Word } from '../lexicon.ts';
import type { FoundActor } from './found.ts';
import { countriesOf, foundActor, governmentOf, type Scene } from './names-scene.ts';
import { WordSet } from './word-set.ts';

/** How many sentences back "the fighters" may look for their group. */
const near = 6;
const armedKinds = new Set(['armed-group', 'operations-room', 'militia', 'coalition']);
const stateKinds = new Set(['state', 'government', 'military', 'police']);
const isGroup = (actor: ActorEntry): boolean => armedKinds.has(actor.kind);
const isOfState = (actor: ActorEntry): boolean => stateKinds.has(actor.kind);

/** Reads nouns without a name: armed people, references back ("the agency", "the forces"), the authorities of the report's country. */
export class BackNames {
  private readonly knowledge: Knowledge;
  private readonly lexicon: Lexicon;
  private readonly authorities: WordSet;
  private readonly soldiers: WordSet;
  private readonly prepOf: NameWords['prepOf'];

  constructor(knowledge: Knowledge, words: NameWords, lexicon: Lexicon) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
    this.authorities = new WordSet(words.authorities, lexicon, words.heads);
    this.soldiers = new WordSet(words.soldiers, lexicon, words.heads);
    this.prepOf = words.prepOf;
  }

  at(scene: Scene, i: number): FoundActor | null {
    if (isEpithet(scene, i)) return null;
    return this.people(scene, i) ?? this.authority(scene, i) ?? this.short(scene, i);
  }

  /** Armed people without a name; definite plurals ("the fighters", "its fighters") refer back to the group or army named last. */
  private people(scene: Scene, i: number): FoundActor | null {
    const word = scene.words[i] as Word;
    const person = word.persons.find((p) => p.armed && p.outcome === null);
    if (!person) return null;
    const owned = person.split.suffix !== '';
    const refers = (person.split.definite || owned) && person.number === 'many';
    const accept = owned
      ? (a: ActorEntry): boolean => isGroup(a) || isOfState(a)
      : this.soldiers.has(scene.tokens[i] as Token)
        ? isOfState
        : isGroup;
    const actor = refers ? scene.discourse.lastActor(accept, near) : null;
    const why = actor ? 'antecedent: the one named last' : 'armed people without a name';
    return foundActor({ from: i, to: i + 1, actor, generic: true, why, prep: person.split.prep, who: person.who });
  }

  /** "The army", "the government": of the country the report speaks of, when nothing says otherwise. */
  private authority(scene: Scene, i: number): FoundActor | null {
    const clitic = this.authorities.cliticOn(scene.tokens[i] as Token);
    const next = scene.words[i + 1];
    if (clitic === null || (next?.nisba && next.definite)) return null;
    const [country] = countriesOf(scene, this.knowledge);
    const own = (actor: ActorEntry): boolean => isOfState(actor) && actor.country !== null && actor.country === country;
    if (country === undefined) return null;
    const antecedent = scene.discourse.lastActor(own, near);
    const actor =
      antecedent ??
      governmentOf(country, scene.discourse.published, this.knowledge) ??
      this.knowledge.actors.get(this.knowledge.states.get(country) ?? '') ??
      null;
    const why = antecedent ? 'short for the one named before' : 'antecedent assumed: the authorities of the country spoken of';
    return actor ? foundActor({ from: i, to: i + 1, actor, prep: this.prepOf(clitic), why }) : null;
  }

  private short(scene: Scene, i: number): FoundActor | null {
    const word = scene.words[i] as Word;
    const kinds = this.lexicon.shortFor(word, i, scene.words);
    if (!kinds) return null;
    const actor = scene.discourse.lastActor((a) => kinds.includes(a.kind));
    const source = scene.discourse.lastSource((s) => kinds.includes(s.kind));
    if (!actor && !source) return null;
    return foundActor({ from: i, to: i + 1, actor, source, why: 'short for the one named before', prep: word.prep });
  }
}

/** "The X military airport", "the organisation "X", the terrorist one": a definite singular right after a name describes it. */
function isEpithet({ tokens, words, runs }: Scene, i: number): boolean {
  const person = words[i]?.persons.find((p) => p.armed && p.outcome === null);
  if (person?.number !== 'one' || !person.split.definite || person.split.and !== '') return false;
  const before = tokens[i - 1];
  if (before?.kind === 'mark') return '"\u201d\u00bb'.includes(before.fold);
  const word = words[i - 1];
  if (!word || word.finite || word.acts.length > 0) return false;
  return word.placeKind !== null || words[i - 2]?.placeKind != null || (runs[i - 1]?.senses.some(({ kind }) => kind === 'place') ?? false);
}
