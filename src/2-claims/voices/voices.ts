import type { Language } from '#languages';
import { type Knowledge, wholesOf } from '#knowledge';
import type { Discourse } from '../discourse.ts';
import type { Attribution, NamedSource, Stance } from '../document.ts';
import type { Lexicon, Word } from '../lexicon.ts';
import type { FoundActor } from '../mentions/found.ts';
import { spanOf, type View } from '../view.ts';

/** One voice heard in a sentence and the tokens its words cover. */
export type Voice = { readonly attribution: Attribution; readonly from: number; readonly to: number; readonly cueAt: number; readonly direct: boolean };

type Phrase = readonly string[];
type Speaker = { from: number; to: number; named: FoundActor | null };

/** Finds who says what in a sentence. Made once for a language. */
export class VoiceReader {
  private readonly knowledge: Knowledge;
  private readonly accordingTo = new Map<string, Phrase[]>();

  constructor(language: Language, knowledge: Knowledge, lexicon: Lexicon) {
    this.knowledge = knowledge;
    for (const phrase of language.voices.accordingTo) {
      const [first = '', ...rest] = phrase.split(' ').map((w) => lexicon.fold(w));
      const known = this.accordingTo.get(first) ?? [];
      known.push(rest);
      known.sort((a, b) => b.length - a.length);
      this.accordingTo.set(first, known);
    }
  }

  /** Voices of a sentence, outermost first, with their scopes. Remembers the last one for continued speech. */
  read(view: View, discourse: Discourse): Voice[] {
    const voices: Voice[] = [];
    for (let i = 0; i < view.tokens.length; i++) {
      if (this.inTime(view, i)) continue;
      const voice = this.accordingAt(view, i, voices) ?? this.sayAt(view, i, voices, discourse) ?? this.nounAt(view, i);
      if (!voice) continue;
      voices.push(voice);
      i = Math.max(i, voice.cueAt);
    }
    const carried = voices.length === 0 ? this.carriedOn(view, discourse) : null;
    if (carried) voices.push(...carried);
    this.remember(view, voices, discourse);
    return voices;
  }

  private inTime(view: View, i: number): boolean {
    return view.times.some((t) => t.from <= i && i < t.to);
  }

  /** "According to X": what stands before it in the sentence is X's; at the beginning, what follows. */
  private accordingAt(view: View, i: number, voices: readonly Voice[]): Voice | null {
    const fold = (view.tokens[i] as { fold: string }).fold;
    const bare = fold.startsWith('و') ? fold.slice(1) : fold;
    for (const [first, words] of [
      [fold, this.accordingTo.get(fold)],
      [bare, this.accordingTo.get(bare)],
    ] as const) {
      if (!words || first === '') continue;
      for (const rest of words) {
        const last = rest[rest.length - 1];
        const attached = last === 'ل';
        const fixed = attached ? rest.slice(0, -1) : rest;
        if (!fixed.every((w, k) => view.tokens[i + 1 + k]?.fold === w)) continue;
        const at = i + 1 + fixed.length;
        if (attached && !view.tokens[at]?.fold.startsWith('ل')) continue;
        const speaker = this.speakerAt(view, at);
        if (!speaker) continue;
        const previous = voices[voices.length - 1];
        const opening = i <= 2 || (previous === undefined && isOpening(view, i));
        const from = opening ? speaker.to : Math.max(0, boundaryBefore(view, i));
        const to = opening ? view.tokens.length : i;
        return this.voice(view, speaker, 'states', i, speaker.to, { from, to, direct: false });
      }
    }
    return null;
  }

  /** A verb of saying with its speaker after it, before it, or in the sentence before. */
  private sayAt(view: View, i: number, voices: readonly Voice[], discourse: Discourse): Voice | null {
    const word = view.words[i] as Word;
    const say = word.says.find((s) => s.form === 'perfect' || s.form === 'imperfect' || s.form === 'active-participle' || s.form === 'passive-only');
    if (!say) return null;
    if (say.form === 'active-participle' && (say.split.definite || say.split.prep !== '')) return null;
    const stop = contentAt(view, i + 1);
    const content = stop ?? this.bareContent(view, i, word);
    if (content === null) return null;
    let speaker = this.speakerAt(view, i + 1, content);
    if (!speaker || speaker.from - i > 6) speaker = this.subjectBefore(view, i) ?? (speaker && speaker.from - i <= 8 ? speaker : null);
    const own = speaker ? this.voice(view, speaker, say.stance, i, Math.max(i, speaker.to - 1), { from: content, to: endOfSpeech(view, content), direct: isQuotedAt(view, content) }) : null;
    if (own) return own;
    if (isImpersonal(view, i)) {
      return this.unnamed(view, i, say.stance, content);
    }
    const previous = discourse.voice;
    if (previous && say.continues && view.index - previous.sentence <= 3) return this.repeat(view, previous.chain, say.stance, i, content);
    if (voices.length > 0 && (say.form === 'active-participle' || say.continues)) {
      const last = voices[voices.length - 1] as Voice;
      return { attribution: { ...last.attribution, stance: say.stance }, from: content, to: endOfSpeech(view, content), cueAt: i, direct: false };
    }
    return null;
  }

  /** The words said when no "that" opens them: a noun of an act or a quotation after the speaker. */
  private bareContent(view: View, i: number, word: Word): number | null {
    const announces = word.says.some((s) => s.form === 'perfect' || s.form === 'imperfect');
    if (!announces) return null;
    const speaker = this.speakerAt(view, i + 1, view.tokens.length);
    const from = speaker && speaker.from - i <= 3 ? speaker.to : i + 1;
    for (let k = from; k < Math.min(view.tokens.length, from + 10); k++) {
      if (view.quoted[k]) return k;
      const w = view.words[k] as Word;
      if (w.acts.length > 0 || w.persons.some((p) => p.outcome !== null) || view.quantities.some((q) => q.from === k && !q.label)) return k;
      if (w.finite && k > from + 1) break;
    }
    return null;
  }

  /** "In a statement by X", "sources said": nouns that carry a voice without a verb. */
  private nounAt(view: View, i: number): Voice | null {
    const word = view.words[i] as Word;
    if (!word.cues.has('voice-noun')) return null;
    const before = (view.tokens[i - 1] as { fold: string } | undefined)?.fold;
    if (before !== 'في' && word.prep !== 'ب') return null;
    const speaker = this.speakerAt(view, i + 1, Math.min(view.tokens.length, i + 5));
    if (!speaker?.named || (!speaker.named.source && !speaker.named.actor) || speaker.named.adjective) return null;
    return this.voice(view, speaker, 'states', i, speaker.to - 1, { from: 0, to: view.tokens.length, direct: false });
  }

  /** The speaker that begins at `at` or soon after: a name, a title with a name, or the noun phrase as written. */
  private speakerAt(view: View, at: number, stop = view.tokens.length): Speaker | null {
    const limit = Math.min(stop, at + 6);
    for (const actor of view.actors) {
      if (actor.from < at || actor.from > limit || actor.adjective) continue;
      if (actor.from >= stop) break;
      const lead = leadBefore(view, actor.from, at);
      if (lead < 0) continue;
      if (actor.generic && !(view.words[actor.from] as Word).cues.has('speaker') && actor.actor === null) continue;
      return { from: lead, to: actor.to, named: actor };
    }
    return this.unknownSpeaker(view, at, limit);
  }

  /** A speaker nobody knows: kept as written, up to a comma, a preposition of place or the words said. */
  private unknownSpeaker(view: View, at: number, limit: number): Speaker | null {
    let from = at;
    while (from < limit && this.isAdverb(view, from)) from++;
    const head = view.tokens[from];
    const word = view.words[from];
    if (!head || !word || head.kind !== 'word' || from >= limit) return null;
    const startsTitle = word.cues.has('speaker') || word.cues.has('title') || word.cues.has('voice-noun') || word.persons.length > 0;
    const looksLikeName = !word.finite && word.acts.length === 0 && word.cues.size === 0 && word.prep === '' && head.fold.length > 2;
    if (!startsTitle && !looksLikeName) return null;
    let to = from + 1;
    while (to < view.tokens.length && to - from < (startsTitle ? 7 : 4)) {
      const token = view.tokens[to] as { kind: string; fold: string };
      const w = view.words[to] as Word;
      if (token.kind === 'mark' && !'"\u201c\u201d\u00ab\u00bb'.includes(token.fold)) break;
      if (w.cues.has('that') || w.finite || w.cues.has('relative') || (w.acts.length > 0 && w.cues.size === 0) || this.inTime(view, to)) break;
      if (w.cues.has('stop') && token.fold !== 'من' && token.fold !== 'في') break;
      if (token.fold === 'في' && to - from >= 3) break;
      to++;
    }
    while (to > from + 1 && ((view.words[to - 1] as Word).cues.has('stop') || (view.tokens[to - 1] as { kind: string }).kind === 'mark')) to--;
    return { from, to, named: null };
  }

  private isAdverb(view: View, i: number): boolean {
    const token = view.tokens[i] as { kind: string; fold: string };
    const word = view.words[i] as Word;
    if (this.inTime(view, i)) return true;
    return token.fold === 'من' || token.fold === 'جهته' || token.fold === 'جهتها' || token.fold === 'في' || token.fold === 'بدوره' || token.fold === 'بدورها' || token.fold === 'ايضا' || token.kind === 'mark' ? token.kind !== 'mark' || token.fold === '\u060c' : word.cues.has('had');
  }

  /** "The fighters said": the subject stands before its verb. */
  private subjectBefore(view: View, i: number): Speaker | null {
    const before = view.actors.filter((a) => a.to <= i && i - a.to <= 8 && !a.adjective && a.prep === '');
    const near = before[before.length - 1];
    if (!near) return null;
    for (let k = near.to; k < i; k++) if ((view.words[k] as Word).finite && !this.inTime(view, k)) return null;
    if (near.generic && near.actor === null) return null;
    return { from: near.from, to: near.to, named: near };
  }

  /** Speech that goes on: a sentence that opens within quotation marks after a quoting sentence. */
  private carriedOn(view: View, discourse: Discourse): Voice[] | null {
    const previous = discourse.voice;
    if (!previous || view.index - previous.sentence !== 1) return null;
    const opensQuoted = view.quoted[0] === 1 || view.quoted[1] === 1;
    if (!previous.direct || !opensQuoted) return null;
    return previous.chain.map((attribution) => ({ attribution: { ...attribution, cue: attribution.cue }, from: 0, to: view.tokens.length, cueAt: 0, direct: true }));
  }

  private remember(view: View, voices: readonly Voice[], discourse: Discourse): void {
    const last = voices[voices.length - 1];
    if (!last) return;
    const outer = voices.filter((v) => v !== last && v.from <= last.cueAt && last.cueAt < v.to).map((v) => v.attribution);
    discourse.voice = { chain: [...outer, last.attribution], sentence: view.index, direct: last.direct };
  }

  private repeat(view: View, chain: readonly Attribution[], stance: Stance, i: number, content: number): Voice {
    const last = chain[chain.length - 1] as Attribution;
    const cue = view.text.slice((view.tokens[i] as { start: number }).start - view.start, (view.tokens[i] as { end: number }).end - view.start);
    const direct = isQuotedAt(view, content);
    return { attribution: { ...last, cue, stance, quoted: direct ? 'direct' : 'indirect' }, from: content, to: endOfSpeech(view, content), cueAt: i, direct };
  }

  /** "It was announced that": somebody speaks, nobody is named. */
  private unnamed(view: View, i: number, stance: Stance, content: number): Voice {
    const span = spanOf(view, i, i + 1);
    const text = view.text.slice(span.start - view.start, span.end - view.start);
    const attribution: Attribution = { source: null, text: '', cue: text, stance, quoted: 'indirect', start: span.start, end: span.end };
    return { attribution, from: content, to: view.tokens.length, cueAt: i, direct: false };
  }

  private voice(view: View, speaker: Speaker, stance: Stance, cue: number, cueEnd: number, scope: { from: number; to: number; direct: boolean }): Voice {
    const span = spanOf(view, speaker.from, speaker.to);
    const cueSpan = spanOf(view, cue, cue + 1);
    const attribution: Attribution = {
      source: speaker.named ? this.sourceOf(speaker.named) : null,
      text: view.text.slice(span.start - view.start, span.end - view.start),
      cue: view.text.slice(cueSpan.start - view.start, cueSpan.end - view.start),
      stance,
      quoted: scope.direct ? 'direct' : 'indirect',
      ...span,
    };
    return { attribution, from: scope.from, to: scope.to, cueAt: Math.max(cue, cueEnd), direct: scope.direct };
  }

  /** Who a named speaker is: an outlet or monitor, an actor speaking for itself, or a person by office. */
  sourceOf(named: FoundActor): NamedSource | null {
    if (named.source) {
      const { id, name, name_ar, kind } = named.source;
      return { id, name, name_ar, kind, part_of: wholesOf(id, this.knowledge) };
    }
    if (named.person) {
      const { id, name, name_ar, offices } = named.person;
      const of = offices.flatMap((o) => (o.of ? [o.of, ...wholesOf(o.of, this.knowledge)] : []));
      return { id, name, name_ar, kind: 'person', part_of: [...new Set(of)] };
    }
    if (!named.actor) return null;
    const { id, name, name_ar, kind } = named.actor;
    return { id, name, name_ar, kind, part_of: wholesOf(id, this.knowledge) };
  }
}

/** Where the words said begin: after "that", a colon or an opening quotation mark. */
function contentAt(view: View, from: number): number | null {
  for (let k = from; k < Math.min(view.tokens.length, from + 26); k++) {
    const token = view.tokens[k] as { kind: string; fold: string };
    const word = view.words[k] as Word;
    if (word.cues.has('that')) return k + 1;
    if (token.kind === 'mark' && (token.fold === ':' || token.fold === '\u00ab' || token.fold === '\u201c')) return k + 1;
    if (token.kind === 'mark' && token.fold === '"' && k > from) return k + 1;
    if (word.finite && word.says.length > 0 && k > from) return null;
  }
  return null;
}

/** Speech runs to the end of the sentence, unless a contrast with another speaker cuts it. */
function endOfSpeech(view: View, from: number): number {
  for (let k = from + 1; k < view.tokens.length - 1; k++) {
    const fold = (view.tokens[k] as { fold: string }).fold;
    if (fold === 'فيما' || fold === 'بينما' || fold === 'لكن' || fold === 'لكنها' || fold === 'لكنه') {
      for (let m = k + 1; m < Math.min(view.tokens.length, k + 4); m++) if ((view.words[m] as Word).says.length > 0) return k;
    }
  }
  return view.tokens.length;
}

const isQuotedAt = (view: View, at: number): boolean => view.quoted[at] === 1 || view.quoted[at + 1] === 1;

/** Passive announcement: the verb is voweled so, or a preposition follows it at once. */
function isImpersonal(view: View, i: number): boolean {
  const next = (view.tokens[i + 1] as { fold: string } | undefined)?.fold;
  return next === 'عن' || next === 'الي';
}

/** Everything before `i` that belongs to no other clause of speech. */
function boundaryBefore(view: View, i: number): number {
  for (let k = i - 1; k > 0; k--) {
    const fold = (view.tokens[k] as { fold: string }).fold;
    if (fold === '\u061b' || fold === ';') return k + 1;
  }
  return 0;
}

/** Nothing but a conjunction stands before it. */
const isOpening = (view: View, i: number): boolean => i === 0 || ((view.tokens[i - 1] as { kind: string }).kind === 'mark' && i <= 2);

/** The first word of a speaker's phrase: titles and speaker nouns before the name count; -1 when something else intervenes. */
function leadBefore(view: View, name: number, at: number): number {
  let lead = name;
  for (let k = name - 1; k >= at; k--) {
    const word = view.words[k] as Word;
    const token = view.tokens[k] as { kind: string; fold: string };
    if (word.cues.has('speaker') || word.cues.has('title') || word.cues.has('voice-noun') || word.cues.has('force') || word.cues.has('member') || token.fold === 'باسم' || token.fold === 'في' || token.fold === 'من' || token.fold === 'الاعلام' || token.fold === 'اعلام') {
      lead = k;
      continue;
    }
    if (token.kind === 'mark' || view.times.some((t) => t.from <= k && k < t.to) || !word.finite) continue;
    return -1;
  }
  return lead;
}
