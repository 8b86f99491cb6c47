import type { Knowledge, PlaceEntry } from '#knowledge';
import type { Token } from '#text';
import type { Discourse } from '../discourse.ts';
import type { PlacePrecision } from '../document.ts';
import type { Lexicon, Word } from '../lexicon.ts';
import type { FoundActor, FoundPlace } from './found.ts';
import type { NameAt } from './names.ts';

type Draft = {
  from: number;
  to: number;
  ids: readonly string[];
  prep: string;
  kind: string | null;
  chain: number;
  lead: 'countryside' | 'near' | 'plain';
};

/** Finds the places of a sentence, known and unknown, and says how exactly each is meant. */
export class PlaceReader {
  private readonly knowledge: Knowledge;
  private readonly lexicon: Lexicon;
  private readonly ordinary: ReadonlySet<string>;
  private readonly firstHalves: ReadonlySet<string>;

  constructor(knowledge: Knowledge, lexicon: Lexicon, ordinary: readonly string[], firstHalves: readonly string[]) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
    this.ordinary = new Set(ordinary.map((word) => lexicon.fold(word)));
    this.firstHalves = new Set(firstHalves.map((word) => lexicon.fold(word)));
  }

  places(
    tokens: readonly Token[],
    words: readonly Word[],
    runs: readonly (NameAt | null)[],
    actors: readonly FoundActor[],
    discourse: Discourse,
  ): FoundPlace[] {
    const taken = new Uint8Array(tokens.length);
    for (const actor of actors) if (!actor.adjective) taken.fill(1, actor.from, actor.to);
    const drafts = this.drafts(tokens, words, runs, taken);
    const containers = this.containers(tokens, words, drafts);
    const found = drafts.map((draft, i) => this.resolve(draft, drafts[containers.get(i) ?? -1] ?? null, discourse));
    const inside = new Set(containers.values());
    found.forEach((place, i) => {
      if (inside.has(i) || isDateline(tokens, place)) place.container = true;
    });
    for (const place of found) if (place.place) discourse.namePlace(place.place);
    return found;
  }

  private drafts(tokens: readonly Token[], words: readonly Word[], runs: readonly (NameAt | null)[], taken: Uint8Array): Draft[] {
    const out: Draft[] = [];
    let chain = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (taken[i] || (tokens[i] as Token).kind === 'mark') continue;
      const last = out[out.length - 1];
      const listed = last !== undefined && isListed(tokens, last.to, i);
      const before = this.before(tokens, words, i);
      const kind = before.kind ?? (listed ? last.kind : null);
      const draft =
        this.known(runs[i] ?? null, tokens, words, i, kind) ?? this.unknown(tokens, words, i, before.kind, listed ? last : undefined);
      if (!draft) continue;
      if (!listed) chain++;
      out.push({ ...draft, kind, chain, lead: before.lead === 'plain' && listed ? last.lead : before.lead });
      i = draft.to - 1;
    }
    return out;
  }

  /** The kind noun and the distance word before a name. */
  private before(tokens: readonly Token[], words: readonly Word[], i: number): { kind: string | null; lead: Draft['lead'] } {
    let k = i - 1;
    while (k >= 0 && (tokens[k] as Token).kind === 'mark' && '"\u201c\u00ab\u201d\''.includes((tokens[k] as Token).fold)) k--;
    let kind: string | null = null;
    let lead: Draft['lead'] = 'plain';
    for (let steps = 0; k >= 0 && steps < 3; steps++, k--) {
      const word = words[k] as Word;
      if (word.cues.has('countryside')) {
        lead = 'countryside';
        kind ??= null;
      } else if (word.placeKind && kind === null) kind = word.placeKind;
      else if (word.cues.has('near') || word.cues.has('direction')) {
        if (lead === 'plain') lead = 'near';
      } else break;
    }
    return { kind: kind === 'countryside' ? null : kind, lead };
  }

  private known(
    run: NameAt | null,
    tokens: readonly Token[],
    words: readonly Word[],
    i: number,
    kind: string | null,
  ): Pick<Draft, 'from' | 'to' | 'ids' | 'prep'> | null {
    if (!run) return null;
    const ids = run.senses.filter((s) => s.kind === 'place').map((s) => s.id);
    if (ids.length === 0) return null;
    const bare = run.to - run.from === 1 ? this.lexicon.fold((tokens[i] as Token).fold).slice(run.clitic.length) : '';
    const doubtful =
      run.to - run.from === 1 &&
      (this.ordinary.has(bare) || bare.length <= 3 || (words[i] as Word).persons.length > 0 || (words[i] as Word).acts.length > 0);
    if (doubtful && kind === null && !this.reached(words, i, run.clitic)) return null;
    return { from: run.from, to: run.to, ids, prep: run.clitic.replace(/[وف]/u, '') };
  }

  private reached(words: readonly Word[], i: number, clitic: string): boolean {
    if (clitic.endsWith('ب')) return true;
    const before = words[i - 1];
    return (
      before !== undefined &&
      (before.cues.has('at') ||
        before.cues.has('near') ||
        before.cues.has('countryside') ||
        before.cues.has('onto') ||
        before.placeKind !== null)
    );
  }

  /** A name nobody knows after a kind noun, or in a list of places; kept as written. */
  private unknown(
    tokens: readonly Token[],
    words: readonly Word[],
    i: number,
    kind: string | null,
    listedAfter: Draft | undefined,
  ): Pick<Draft, 'from' | 'to' | 'ids' | 'prep'> | null {
    const kinds = ['city', 'town', 'village', 'neighbourhood', 'camp', 'crossing', 'airport', 'mountain', 'dam'];
    const carried = listedAfter && listedAfter.ids.length === 0 ? listedAfter.kind : null;
    const announced =
      kind ??
      (listedAfter && kinds.includes(listedAfter.kind ?? '') && (tokens[i] as Token).fold.startsWith('و') ? listedAfter.kind : carried);
    if (announced === null || announced === undefined || !kinds.includes(announced)) return null;
    const head = tokens[i] as Token;
    const word = words[i] as Word;
    if (head.kind !== 'word' || head.fold.length < 3 || this.isPlain(word)) return null;
    if (kind === null && (word.finite || word.acts.length > 0)) return null;
    let to = i + 1;
    const bare = kind === null && head.fold.startsWith('و') ? head.fold.slice(1) : head.fold;
    const next = tokens[to];
    const nextWord = words[to];
    if (next && nextWord && next.kind === 'word' && !this.isPlain(nextWord) && nextWord.acts.length === 0 && nextWord.and === '') {
      if (this.firstHalves.has(bare)) to++;
    }
    return { from: i, to, ids: [], prep: '' };
  }

  private isPlain(word: Word): boolean {
    return (
      word.cues.has('stop') ||
      word.cues.has('at') ||
      word.cues.has('near') ||
      word.cues.has('direction') ||
      word.cues.has('relative') ||
      word.cues.has('that') ||
      word.cues.has('opener') ||
      word.placeKind !== null ||
      word.says.length > 0 ||
      word.nisba !== null ||
      word.finite ||
      word.means !== null ||
      word.cues.has('military') ||
      word.cues.has('other') ||
      word.persons.length > 0 ||
      word.cues.has('whole')
    );
  }

  /** Index of the unit said to contain each place: "X in the countryside of Y", "X north of Y". */
  private containers(tokens: readonly Token[], words: readonly Word[], drafts: readonly Draft[]): Map<number, number> {
    const out = new Map<number, number>();
    for (let n = 1; n < drafts.length; n++) {
      const [a, b] = [drafts[n - 1] as Draft, drafts[n] as Draft];
      if (b.from - a.to > 6 || !this.leadsInto(tokens, words, a.to, b.from)) continue;
      out.set(n - 1, n);
      for (let m = n - 2; m >= 0 && (drafts[m] as Draft).chain === a.chain; m--) out.set(m, n);
    }
    return out;
  }

  private leadsInto(tokens: readonly Token[], words: readonly Word[], from: number, to: number): boolean {
    let linked = (tokens[to] as Token).fold.startsWith('ب') && from === to;
    for (let k = from; k < to; k++) {
      const token = tokens[k] as Token;
      const word = words[k] as Word;
      if (token.kind === 'mark') {
        if (token.fold === '\u060c' || token.fold === ',' || '"\u201d\u201c\u00bb\u00ab)('.includes(token.fold)) continue;
        return false;
      }
      if (token.fold.startsWith('و') && word.and !== '' && !word.cues.has('direction') && token.fold !== 'وسط') return false;
      const links =
        word.cues.has('at') ||
        word.cues.has('near') ||
        word.cues.has('direction') ||
        word.cues.has('countryside') ||
        word.placeKind !== null;
      if (!links && !this.lexicon.isFiller(token.fold) && token.kind !== 'number') return false;
      linked ||= links;
    }
    return linked;
  }

  private resolve(draft: Draft, container: Draft | null, discourse: Discourse): FoundPlace {
    const base = { from: draft.from, to: draft.to, container: false, chain: draft.chain, prep: draft.prep };
    const inside = container?.ids.map((id) => this.knowledge.places.get(id)).filter((p) => p !== undefined) ?? [];
    const scored = draft.ids
      .map((id) => this.knowledge.places.get(id) as PlaceEntry)
      .map((place) => ({ place: this.unitFor(place, draft), ...this.score(place, draft, inside, discourse) }))
      .sort((a, b) => b.points - a.points || (a.place.id < b.place.id ? -1 : 1));
    const best = scored[0];
    if (!best) return { ...base, place: null, candidates: [], precision: 'unresolved', why: 'not in the gazetteer: kept as written' };
    return {
      ...base,
      place: best.place,
      candidates: scored.slice(1).map((s) => ({ place: s.place, why: s.why })),
      precision: precisionOf(best.place, draft),
      why: best.why,
    };
  }

  /** "Countryside of X", "X governorate": the unit that bears its seat's name. */
  private unitFor(place: PlaceEntry, draft: Draft): PlaceEntry {
    if (draft.lead !== 'countryside' && draft.kind !== 'governorate') return place;
    const units = (this.knowledge.unitsOf.get(place.id) ?? []).map((id) => this.knowledge.places.get(id) as PlaceEntry);
    return units.find((u) => u.kind === 'governorate') ?? place;
  }

  private score(place: PlaceEntry, draft: Draft, inside: readonly PlaceEntry[], discourse: Discourse): { points: number; why: string } {
    let points = place.importance;
    const reasons: string[] = [`known by importance ${place.importance}`];
    if (draft.kind !== null && fitsKind(place.kind, draft.kind)) {
      points += 0.5;
      reasons.push(`written as a ${draft.kind}`);
    }
    const line = this.lineage(place);
    if (inside.some((unit) => line.has(unit.id) || (this.knowledge.unitsOf.get(unit.id) ?? []).some((id) => line.has(id)))) {
      points += 1;
      reasons.push('the text says what contains it');
    } else if ([...line].some((id) => discourse.places.has(id))) {
      points += 0.3;
      reasons.push('its unit is named in the report');
    }
    if (discourse.country() === place.country) {
      points += 0.4;
      reasons.push('the report speaks of its country');
    }
    return { points, why: reasons.join('; ') };
  }

  private lineage(place: PlaceEntry): Set<string> {
    const line = new Set<string>();
    let parent = place.parent;
    for (let depth = 0; parent !== null && depth < 8; depth++) {
      const unit = this.knowledge.places.get(parent);
      if (!unit || unit.kind === 'country') break;
      line.add(unit.id);
      if (unit.capital) line.add(unit.capital);
      parent = unit.parent;
    }
    return line;
  }
}

function precisionOf(place: PlaceEntry, draft: Draft): PlacePrecision {
  if (place.kind === 'governorate') return 'governorate';
  if (place.kind === 'country') return 'country';
  if (place.kind === 'district' || place.kind === 'region') return 'district';
  if (draft.lead !== 'plain') return 'near';
  return 'exact';
}

const settlement = new Set(['city', 'town', 'village']);
const fitsKind = (have: string, said: string): boolean =>
  have === said || (settlement.has(have) && settlement.has(said)) || (said === 'district' && have === 'region');

/** Only a conjunction or a comma stands between. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to < from) return false;
  for (let k = from; k < to; k++) {
    const token = tokens[k] as Token;
    if (token.fold !== '\u060c' && token.fold !== ',' && token.fold !== 'و' && !'"\u201d\u201c\u00bb\u00ab'.includes(token.fold))
      return false;
  }
  const head = tokens[to] as Token;
  return head.fold.startsWith('و') || (to > from && (tokens[to - 1] as Token).fold !== '"') || false;
}

/** The town a report is filed from: opens the sentence, then a dash. */
function isDateline(tokens: readonly Token[], place: FoundPlace): boolean {
  const next = tokens[place.to];
  return (
    place.from <= 1 &&
    next?.kind === 'mark' &&
    (next.fold === '-' || next.fold === '\u2013' || next.fold === '\u2014' || next.fold === '\u2015')
  );
}
