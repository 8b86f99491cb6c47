import type { ActorEntry, Knowledge } from '#knowledge';
import type { NameWords } from '#languages';
import type { Token } from '#text';
import type { Lexicon, Word } from '../lexicon.ts';
import type { FoundActor } from './found.ts';
import type { KnownNames } from './names-known.ts';
import { foundActor, governmentOf, type NameAt, type Scene } from './names-scene.ts';
import { WordSet } from './word-set.ts';

/** How far behind its head noun a name may stand. */
const reach = 6;

/** Reads a head noun completed by a nisba, a state, a person or an actor: "the Turkish forces", "members of X", "its Russian allies". */
export class HeadedNames {
  private readonly knowledge: Knowledge;
  private readonly lexicon: Lexicon;
  private readonly known: KnownNames;
  private readonly allies: WordSet;
  private readonly sites: WordSet;
  private readonly within: WordSet;
  private readonly prepOf: NameWords['prepOf'];
  private readonly of: string;

  constructor(knowledge: Knowledge, words: NameWords, lexicon: Lexicon, known: KnownNames) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
    this.known = known;
    this.prepOf = words.prepOf;
    this.of = words.of;
    this.allies = new WordSet(words.allies, lexicon, words.heads);
    this.sites = new WordSet(words.sites, lexicon, words.heads);
    this.within = new WordSet(words.within, lexicon, words.heads);
  }

  isAlly(scene: Scene, i: number): boolean {
    return this.allies.has(scene.tokens[i] as Token);
  }

  at(scene: Scene, i: number): FoundActor | null {
    const head = scene.words[i] as Word;
    if (this.isAlly(scene, i)) return this.ally(scene, i);
    if (!head.cues.has('force') && !head.cues.has('member') && !isArmed(head)) return null;
    const stop = Math.min(scene.tokens.length, i + reach);
    for (let k = i + 1; k < stop; k++) {
      const token = scene.tokens[k] as { fold: string; kind: string };
      const word = scene.words[k] as Word;
      if (token.kind === 'mark') {
        if (isOpeningQuote(token.fold)) continue;
        break;
      }
      const found = this.completedAt(scene, i, k, head);
      if (found) return found;
      if (found === undefined || word.and !== '') break;
      if (!this.carriesOn(scene, i, k, word)) break;
    }
    return null;
  }

  /** The name that completes the head at `k`; null when something else stands there, undefined when nothing may follow. */
  private completedAt(scene: Scene, i: number, k: number, head: Word): FoundActor | null | undefined {
    const { tokens, words, runs } = scene;
    const word = words[k] as Word;
    const named = runs[k]?.senses.some((s) => s.kind === 'actor' && !s.short) ?? false;
    if (word.nisba && !named) {
      if (word.and !== '' && k === i + 1) return undefined;
      const actor = this.ofState(word.nisba, head, scene);
      if (actor) return this.make(scene, i, endOfNisba(words, k), actor, 'a force noun completed by a nisba');
    }
    if (!named && head.cues.has('force') && this.lexicon.isDomesticNisba((tokens[k] as { fold: string }).fold)) {
      const actor = governmentOf('SY', scene.discourse.published, this.knowledge);
      if (actor) return this.make(scene, i, k + 1, actor, 'a force noun completed by a nisba');
    }
    const run = runs[k];
    if (!run || (run.clitic !== '' && run.clitic !== this.of)) return null;
    const inner = this.known.at(scene, k);
    const actor = inner?.actor ?? this.officeOf(inner) ?? this.stateOf(run, head);
    if (actor)
      return {
        ...this.make(scene, i, run.to, actor, 'a force noun completed by a name', inner?.loaded),
        name: { from: run.from, to: run.to },
      };
    return inner?.person || run.senses.some((s) => s.kind === 'place') ? undefined : null;
  }

  /** "Its Russian allies", "and its ally Russia": the one who is named, not the ones who are allied to it. */
  private ally(scene: Scene, i: number): FoundActor | null {
    const next = scene.words[i + 1];
    if (!next || scene.tokens[i + 1]?.kind !== 'word') return null;
    const run = scene.runs[i + 1];
    const inner = run ? this.known.at(scene, i + 1) : null;
    const state = next.nisba && next.and === '' ? (this.knowledge.actors.get(next.nisba) ?? null) : null;
    const actor = inner?.actor ?? state;
    const why = 'allies of the one named before, by their own name';
    return actor ? this.make(scene, i, run && inner?.actor ? run.to : i + 2, actor, why) : null;
  }

  private carriesOn(scene: Scene, i: number, k: number, word: Word): boolean {
    const token = scene.tokens[k] as Token;
    return (
      word.means !== null ||
      word.cues.has('force') ||
      word.cues.has('member') ||
      word.cues.has('military') ||
      isArmed(word) ||
      this.lexicon.isFiller(token.fold) ||
      (k === i + 1 && isArmed(scene.words[i] as Word) && this.within.has(token))
    );
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

  private ofState(state: string, head: Word, scene: Scene): ActorEntry | null {
    if (!head.cues.has('force') && !head.cues.has('member') && !isArmed(head)) return null;
    const entry = this.knowledge.actors.get(state) ?? null;
    return entry?.country === 'SY' ? governmentOf('SY', scene.discourse.published, this.knowledge) : entry;
  }

  private make(scene: Scene, from: number, to: number, actor: ActorEntry, why: string, loaded?: string): FoundActor {
    const head = scene.words[from] as Word;
    const clitic = this.sites.cliticOn(scene.tokens[from] as Token);
    const found = foundActor({ from, to, actor, why, site: clitic !== null, prep: head.prep || this.prepOf(clitic ?? '') });
    return { ...found, who: head.persons.find((p) => p.armed)?.who ?? null, ...(loaded ? { loaded } : {}) };
  }
}

export const isArmed = (word: Word): boolean => word.persons.some((p) => p.armed);

const isOpeningQuote = (fold: string): boolean => '"\u201c\u00ab'.includes(fold);

/** A definite means after the nisba still belongs to the noun: "the Russian air force's warplanes". */
function endOfNisba(words: readonly Word[], k: number): number {
  const next = words[k + 1];
  return next?.means && next.definite ? k + 2 : k + 1;
}
