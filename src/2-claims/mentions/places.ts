import type { Knowledge, PlaceEntry } from '#knowledge';
import { ar, type NameWords } from '#languages';
import type { Token } from '#text';
import type { Discourse } from '../discourse.ts';
import type { Lexicon, Word } from '../lexicon.ts';
import type { FoundActor, FoundPlace } from './found.ts';
import type { NameAt } from './names.ts';
import type { Quantity } from './numbers.ts';
import { BeforePlace } from './places-before.ts';
import { isFaint, isFaintName, isWord } from './places-doubt.ts';
import type { Before, Company, Draft } from './places-draft.ts';
import { LittleKnownPlaces } from './places-little-known.ts';
import { QuarterReader } from './places-quarters.ts';
import { RelativePlaces, stretch } from './places-relative.ts';
import { PlaceResolver, precisionOf } from './places-resolve.ts';
import { UnknownPlaces } from './places-unknown.ts';

type Shape = Pick<Draft, 'from' | 'to' | 'ids' | 'key' | 'prep' | 'little'>;
/** Names of so few letters need something beside them unless the news means the place often. */
const shortName = 3;
const wellKnown = 0.6;

/** Finds the places of a sentence, known and unknown, and says how exactly each is meant. */
export class PlaceReader {
  private readonly knowledge: Knowledge;
  private readonly lexicon: Lexicon;
  private readonly words: NameWords;
  private readonly ordinary: ReadonlySet<string>;
  private readonly before: BeforePlace;
  private readonly unknown: UnknownPlaces;
  private readonly resolver: PlaceResolver;
  private readonly relative: RelativePlaces;
  private readonly littleKnown: LittleKnownPlaces;
  private readonly quarters: QuarterReader;

  constructor(
    knowledge: Knowledge,
    lexicon: Lexicon,
    ordinary: readonly string[],
    firstHalves: readonly string[],
    words: NameWords = ar.names,
  ) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
    this.words = words;
    this.ordinary = new Set(ordinary.map((word) => lexicon.fold(word)));
    this.before = new BeforePlace(words, lexicon);
    this.unknown = new UnknownPlaces(words, lexicon, firstHalves);
    this.resolver = new PlaceResolver(knowledge);
    this.relative = new RelativePlaces(words, lexicon);
    this.littleKnown = new LittleKnownPlaces(knowledge, words);
    this.quarters = new QuarterReader(words, lexicon);
  }

  places(
    tokens: readonly Token[],
    words: readonly Word[],
    runs: readonly (NameAt | null)[],
    actors: readonly FoundActor[],
    discourse: Discourse,
    quantities: readonly Quantity[] = [],
  ): FoundPlace[] {
    const taken = new Uint8Array(tokens.length);
    for (const actor of actors) if (!actor.adjective) taken.fill(1, actor.from, actor.to);
    const drafts = this.withUnits(tokens, words, this.drafts(tokens, words, runs, taken), discourse);
    if (drafts.length === 0) return this.withQuarters(tokens, words, [], discourse);
    const containers = this.containers(tokens, words, drafts);
    const out: FoundPlace[] = [];
    const company = this.companyOf(drafts, actors);
    const unitsSaid = new Set(containers.values());
    for (const [i, draft] of drafts.entries()) {
      const container = drafts[containers.get(i) ?? -1] ?? null;
      const place = this.resolver.resolve(draft, container, discourse, company);
      const bare = draft.kind === null && (words[draft.from] as Word).placeKind === null;
      if (bare && (isFaint(place, draft, container, out) || (place.place === null && isWord(draft, this.knowledge)))) continue;
      place.container = unitsSaid.has(i) || isDateline(tokens, place) || this.before.isStation(tokens, words, place.from);
      this.describe(place, draft, tokens, words, quantities);
      out.push(this.quarters.widened(tokens, words, place));
      if (place.place === null && container && !place.container) out.push(...this.within(place, container, discourse));
    }
    stretch(out, words);
    if (out.every((p) => p.container)) this.heading(tokens, drafts, out, discourse);
    for (const { place, within } of out) if (place && !within) discourse.namePlace(place);
    return this.withQuarters(tokens, words, out, discourse);
  }

  private withQuarters(tokens: readonly Token[], words: readonly Word[], out: FoundPlace[], discourse: Discourse): FoundPlace[] {
    const quarters = this.quarters.alone(tokens, words, out, discourse, out.length + 1);
    return quarters ? [quarters] : out;
  }

  /** Names out of full tables are kept where the unit named after them holds them. */
  private withUnits(tokens: readonly Token[], words: readonly Word[], drafts: Draft[], discourse: Discourse): Draft[] {
    if (!drafts.some(({ little }) => little)) return drafts;
    const containers = this.containers(tokens, words, drafts);
    return drafts.filter((draft, i) => {
      if (!draft.little) return true;
      const unit = drafts[containers.get(i) ?? -1];
      return unit !== undefined && !unit.little && this.resolver.resolve(draft, unit, discourse).place !== null;
    });
  }

  /** Says where the place lies when it is only described. */
  private describe(
    found: FoundPlace,
    { lead }: Draft,
    tokens: readonly Token[],
    words: readonly Word[],
    quantities: readonly Quantity[],
  ): void {
    const { place, precision } = found;
    if (!place || (precision !== 'near' && precision !== 'exact')) return;
    const area = this.relative.area(tokens, words, quantities, [found.from, found.to], lead, place);
    if (!area) return;
    found.area = area;
    found.precision = 'near';
  }

  /** Asked only where a name has several bearers or none. */
  private companyOf(drafts: readonly Draft[], actors: readonly FoundActor[]): Company | null {
    if (drafts.every(({ ids }) => ids.length === 1)) return null;
    const sure = drafts.flatMap((draft) =>
      draft.ids.length === 1 && !isFaintName(draft, this.knowledge) ? (this.knowledge.places.get(draft.ids[0] as string) ?? []) : [],
    );
    return {
      places: sure.filter(({ kind }) => kind !== 'country'),
      countries: new Set(sure.map(({ country }) => country)),
      bodies: new Set(actors.flatMap(({ actor }) => actor?.country ?? [])),
    };
  }

  /** The said unit of a place nobody knows stands beside it, no more exact than it is. */
  private within(place: FoundPlace, container: Draft, discourse: Discourse): FoundPlace[] {
    const unit = this.resolver.resolve(container, null, discourse);
    if (!unit.place || unit.place.kind === 'country') return [];
    const precision = precisionOf(unit.place, { lead: 'near' });
    return [{ ...unit, precision, chain: place.chain, within: true, why: 'the unit said to contain the place before it' }];
  }

  /** A heading with a colon and no other place in its sentence says where, as its whole unit unless its kind is said; a dateline with a dash does not. */
  private heading(tokens: readonly Token[], drafts: readonly Draft[], out: FoundPlace[], discourse: Discourse): void {
    const draft = drafts[0] as Draft;
    const next = tokens[draft.to];
    if (draft.start > 1 || next?.kind !== 'mark' || !':|'.includes(next.fold)) return;
    out[0] = this.resolver.resolve(draft.kind === null ? { ...draft, lead: 'countryside' } : draft, null, discourse);
  }

  private drafts(tokens: readonly Token[], words: readonly Word[], runs: readonly (NameAt | null)[], taken: Uint8Array): Draft[] {
    const out: Draft[] = [];
    let chain = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (taken[i] || (tokens[i] as Token).kind === 'mark') continue;
      const last = out[out.length - 1];
      const listed = last !== undefined && isListed(tokens, last.to, i, this.words.and);
      const little = this.littleKnown.mayBegin(tokens[i] as Token);
      if (!listed && !runs[i] && !little && !this.unknown.mayBegin(tokens, words, i)) continue;
      const before = this.before.at(tokens, words, i);
      const kind = before.kind ?? (listed ? last.kind : null);
      const known = this.known(runs[i] ?? null, runs, tokens, words, i, before, listed);
      const shape =
        (little ? this.fromTables(tokens, words, runs, i, kind, listed, known) : known) ??
        this.unknown.at(tokens, words, runs, i, before, listed ? last : undefined);
      if (!shape || this.before.isOther(tokens, words, i)) continue;
      if (!listed) chain++;
      const lead = before.lead === 'plain' && listed ? last.lead : before.lead;
      out.push({ ...shape, ...this.startOf(tokens, taken, shape, before), kind, chain, lead });
      i = shape.to - 1;
    }
    return out;
  }

  private fromTables(
    tokens: readonly Token[],
    words: readonly Word[],
    runs: readonly (NameAt | null)[],
    i: number,
    kind: string | null,
    listed: boolean,
    known: Shape | null,
  ): Shape | null {
    if (kind !== null) return this.littleKnown.behindKind(tokens, words[i] as Word, i, kind, listed, known);
    const prep = (to: number): string => this.words.prepOf(runs[to]?.clitic ?? '');
    return known ?? this.littleKnown.beforeUnit(tokens, words, runs, i, (from, to) => this.leadsInto(tokens, words, from, to, prep(to)));
  }

  /** A place begins at its kind noun, whose preposition is then its own. */
  private startOf(tokens: readonly Token[], taken: Uint8Array, shape: Shape, { kindAt }: Before): { start: number; prep: string } {
    if (kindAt === null || taken[kindAt] || !this.before.takesName(tokens[kindAt] as Token)) return { start: shape.from, prep: shape.prep };
    return { start: kindAt, prep: this.before.prepAt(tokens[kindAt] as Token) };
  }

  private known(
    run: NameAt | null,
    runs: readonly (NameAt | null)[],
    tokens: readonly Token[],
    words: readonly Word[],
    i: number,
    before: Before,
    listed: boolean,
  ): Shape | null {
    if (!run || run.term) return null;
    const ids = placesIn(run);
    if (ids.length === 0 || (run.clitic !== '' && run.to - run.from === 1 && bareLength(tokens[i] as Token, run) < 3)) return null;
    // "The city of X" may be one place's whole name and another's kind and name.
    const rest = settled.has((words[i] as Word).placeKind ?? '') ? runs[i + 1] : null;
    if (rest && !rest.term && rest.to === run.to) ids.push(...placesIn(rest).filter((id) => !ids.includes(id)));
    const announced = before.kind !== null && (before.kindAt === null || this.before.takesName(tokens[before.kindAt] as Token));
    const sure = listed || announced || this.isReached(tokens, words, i, run.clitic, before);
    if (!sure && this.isDoubtful(run, tokens, words, i, ids) && !this.opensList(tokens, words, runs, run.to)) return null;
    return { from: run.from, to: run.to, ids, key: '', prep: this.words.prepOf(run.clitic) };
  }

  /** A place that cannot be mistaken follows after "and": this is the first of a list. */
  private opensList(tokens: readonly Token[], words: readonly Word[], runs: readonly (NameAt | null)[], next: number): boolean {
    const run = runs[next];
    if (!run || run.term || !run.clitic.startsWith(this.words.and)) return false;
    const ids = placesIn(run);
    return ids.length === run.senses.length && ids.length > 0 && !this.isDoubtful(run, tokens, words, next, ids);
  }

  /** A name that is an ordinary word too, or hardly a word at all. */
  private isDoubtful(run: NameAt, tokens: readonly Token[], words: readonly Word[], i: number, ids: readonly string[]): boolean {
    const entries = ids.map((id) => this.knowledge.places.get(id) as PlaceEntry);
    if (entries.every((p) => p.common_word === true)) return true;
    if (run.to - run.from > 1) return false;
    const word = words[i] as Word;
    if (word.persons.length > 0 || word.acts.length > 0) return true;
    const bare = (tokens[i] as Token).fold.slice(run.clitic.length);
    return this.ordinary.has(bare) || (bare.length <= shortName && entries.every((p) => p.importance < wellKnown));
  }

  private isReached(tokens: readonly Token[], words: readonly Word[], i: number, clitic: string, before: Before): boolean {
    if (before.lead !== 'plain' || this.words.prepOf(clitic) === this.words.at || this.before.isReached(tokens, i)) return true;
    const word = words[i - 1];
    return (
      word !== undefined &&
      (word.cues.has('at') ||
        word.cues.has('near') ||
        word.cues.has('onto') ||
        (word.placeKind !== null && this.before.takesName(tokens[i - 1] as Token)))
    );
  }

  /** Index of the unit said to contain each place: "X in the countryside of Y", "X north of Y". */
  private containers(tokens: readonly Token[], words: readonly Word[], drafts: readonly Draft[]): Map<number, number> {
    const out = new Map<number, number>();
    for (let n = 1; n < drafts.length; n++) {
      const [a, b] = [drafts[n - 1] as Draft, drafts[n] as Draft];
      if (b.from - a.to > 6 || isFaintName(b, this.knowledge) || !this.leadsInto(tokens, words, a.to, b.from, b.prep)) continue;
      out.set(n - 1, n);
      for (let m = n - 2; m >= 0 && (drafts[m] as Draft).chain === a.chain; m--) out.set(m, n);
    }
    return out;
  }

  private leadsInto(tokens: readonly Token[], words: readonly Word[], from: number, to: number, prep: string): boolean {
    let linked = from === to && prep === this.words.at;
    for (let k = from; k < to; k++) {
      const token = tokens[k] as Token;
      const word = words[k] as Word;
      if (token.kind === 'mark') {
        if (!'\u060c,"\u201d\u201c\u00bb\u00ab)('.includes(token.fold)) return false;
        continue;
      }
      if (token.fold.startsWith(this.words.and) && word.and !== '' && !word.cues.has('direction')) return false;
      const links =
        word.cues.has('at') ||
        word.cues.has('near') ||
        word.cues.has('direction') ||
        word.cues.has('countryside') ||
        word.placeKind !== null;
      if (!links && !this.lexicon.isFiller(token.fold) && !this.before.isCentre(token) && token.kind !== 'number') return false;
      linked ||= links;
    }
    return linked;
  }
}

/** Kinds whose noun many places have before their name. */
const settled: ReadonlySet<string> = new Set(['city', 'town', 'village', 'neighbourhood', 'camp']);

/** Letters of a name of one word, without what is written onto it. */
const bareLength = ({ fold }: Token, { clitic }: NameAt): number => fold.length - clitic.length;

const placesIn = (run: NameAt): string[] => run.senses.flatMap(({ kind, id }) => (kind === 'place' ? [id] : []));

/** Only a conjunction or a comma stands between. */
function isListed(tokens: readonly Token[], from: number, to: number, and: string): boolean {
  if (to < from || to - from > 3) return false;
  for (let k = from; k < to; k++) {
    const { fold } = tokens[k] as Token;
    if (fold !== '\u060c' && fold !== ',' && fold !== and && !'"\u201d\u201c\u00bb\u00ab'.includes(fold)) return false;
  }
  return (tokens[to] as Token).fold.startsWith(and) || (to > from && (tokens[to - 1] as Token).fold !== '"');
}

/** The town a report is filed from, or the heading of an item: opens the sentence, then a dash, a colon or a bar, an agency in brackets between. */
function isDateline(tokens: readonly Token[], place: FoundPlace): boolean {
  if (place.from > 1) return false;
  let at = place.to;
  if (tokens[at]?.fold === '(') at = tokens.findIndex((token, k) => k > at && k <= at + longestAgency && token.fold === ')') + 1;
  const next = tokens[at];
  return next?.kind === 'mark' && '-\u2013\u2014\u2015:|/'.includes(next.fold);
}

/** Tokens of an agency's name in brackets and its closing one. */
const longestAgency = 6;
