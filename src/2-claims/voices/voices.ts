import type { Knowledge } from '#knowledge';
import type { Language } from '#languages';
import type { Discourse } from '../discourse.ts';
import type { Attribution, Stance } from '../document.ts';
import type { Lexicon, Word } from '../lexicon.ts';
import type { View } from '../view.ts';
import { AccordingReader, type NamedAside } from './according.ts';
import { ContentReader, opensSpeech } from './content.ts';
import { isComma, isMark, isQuote } from './marks.ts';
import { PhraseBook } from './phrase-book.ts';
import { type Saying, SayingReader } from './saying.ts';
import { SignReader, signMask, signsOf } from './signs.ts';
import { SpeakerReader } from './speakers.ts';
import { type Scope, type Speaker, sameVoices, unnamedVoice, type Voice, voiceOf } from './voice.ts';

export type { Voice } from './voice.ts';

/** Speech is carried on over so many sentences. */
const carriedOver = 3;
const negators = signMask('past-negator', 'future-negator', 'present-negator');

/** Finds who says what in a sentence. Made once for a language. */
export class VoiceReader {
  private readonly knowledge: Knowledge;
  private readonly signs: SignReader;
  private readonly saying: SayingReader;
  private readonly speakers: SpeakerReader;
  private readonly content: ContentReader;
  private readonly according: AccordingReader;
  private readonly notSaid: PhraseBook<true>;
  private readonly announced: PhraseBook<true>;
  private readonly relayFrom: PhraseBook<true>;
  private readonly sameVoice: ReadonlySet<string>;
  private readonly therein: ReadonlySet<string>;
  /** Reports whose last quotation has not closed yet, and the line it stands in. */
  private readonly openQuotes = new WeakMap<Discourse, number>();

  constructor(language: Language, knowledge: Knowledge, lexicon: Lexicon) {
    const fold = (word: string): string => lexicon.fold(word);
    const { notSaid, announced, relayFrom, sameVoice, therein, joiners } = language.voices;
    this.knowledge = knowledge;
    this.signs = new SignReader(language, lexicon);
    this.saying = new SayingReader(language, lexicon);
    this.speakers = new SpeakerReader(language, knowledge, lexicon);
    this.content = new ContentReader(language, lexicon, this.saying);
    this.according = new AccordingReader(language, lexicon, { saying: this.saying, speakers: this.speakers, content: this.content });
    this.notSaid = new PhraseBook<true>(fold).add(notSaid, true, joiners);
    this.announced = new PhraseBook<true>(fold).add(announced, true, joiners);
    this.relayFrom = new PhraseBook<true>(fold).add(relayFrom, true, []);
    this.sameVoice = new Set(sameVoice.map(fold));
    this.therein = new Set(therein.map(fold));
  }

  /** Voices of a sentence, outermost first, with their scopes. Remembers who speaks on. */
  read(view: View, discourse: Discourse): Voice[] {
    this.signs.read(view, discourse);
    const voices: Voice[] = [];
    const headed = view.first ? this.according.headed(view) : [];
    for (const aside of headed) voices.push(...this.fromAside(view, aside, discourse));
    for (let i = headed[0]?.cue ?? 0; i < view.tokens.length; i++) {
      if ((view.tokens[i] as { kind: string }).kind !== 'word') continue;
      const found = this.voicesAt(view, i, voices, discourse);
      if (found.length === 0) continue;
      voices.push(...found);
      i = Math.max(i, ...found.map((v) => (v.cueAt < v.from ? v.cueAt : i)));
    }
    voices.unshift(...this.carriedOn(view, voices, discourse));
    const ordered = outermostFirst(voices);
    this.remember(view, ordered, discourse);
    return ordered;
  }

  private voicesAt(view: View, i: number, before: readonly Voice[], discourse: Discourse): Voice[] {
    const says = (view.words[i] as Word).says.length > 0;
    if (says && (this.notSaid.at(view.tokens, i) || this.notSaid.at(view.tokens, Math.max(0, i - 1)))) return none;
    const aside = this.according.at(view, i);
    if (aside) return this.fromAside(view, aside, discourse);
    const announced = this.announced.at(view.tokens, i);
    if (announced) return [unnamedVoice(view, 'states', i, this.content.scope(view, Math.min(announced.to, view.tokens.length - 1), i))];
    const say = says ? this.saying.at(view, i) : null;
    if (say && !view.times.some((t) => t.from <= i && i < t.to)) return this.fromVerb(view, say, before, discourse);
    return none;
  }

  /** The voice of an "according to"; without a name of its own it is the voice heard before. */
  private fromAside(view: View, aside: NamedAside, discourse: Discourse): Voice[] {
    const { speaker, cue, scope } = aside;
    if (scope.to <= scope.from) return none;
    if (speaker && !this.isSameVoice(view, speaker))
      return [...this.hearer(view, speaker, cue, scope), this.voice(view, speaker, 'states', cue, scope)];
    const previous = this.previous(view, discourse);
    if (previous) return sameVoices(view, previous, 'states', cue, scope);
    return speaker ? [this.voice(view, speaker, 'states', cue, scope)] : none;
  }

  private voice(view: View, speaker: Speaker, stance: Stance, cue: number, scope: Scope): Voice {
    return voiceOf(view, speaker, stance, cue, scope, this.knowledge);
  }

  /** The outlet that a speaker is said to speak to quotes them. */
  private hearer(view: View, speaker: Speaker, cue: number, scope: Scope): Voice[] {
    if (!speaker.hearer) return none;
    const { from, to } = speaker.hearer;
    return [this.voice(view, { from, to, named: speaker.hearer }, 'states', cue, scope)];
  }

  private fromVerb(view: View, say: Saying, before: readonly Voice[], discourse: Discourse): Voice[] {
    if (say.needs === 'relay') return this.relayed(view, say);
    if (this.speakers.isNobody(view, say.at)) return none;
    const opened = this.content.opened(view, say);
    const stop = opened ? opened.sign : view.tokens.length;
    const relative = (view.words[say.at - 1] as Word | undefined)?.cues.has('relative') ?? false;
    const therein = this.therein.has((view.tokens[say.at + 1] as { fold: string } | undefined)?.fold ?? '');
    if (therein && opened?.sign !== say.at + 2) return none;
    const subjectless = say.form === 'active-participle' || say.form === 'passive-only' || relative || therein;
    let speaker = subjectless ? null : this.speakers.after(view, say.at + 1, stop, opened !== null);
    if (speaker && speaker.from - say.at > 12) speaker = null;
    const quoted = speaker ? this.according.quotedBy(view, speaker.to) : null;
    if (speaker && opened && say.needs === 'that' && !this.speakers.reaches(view, quoted?.to ?? speaker.to, opened.sign)) return none;
    const content = this.contentOf(view, say, opened, quoted ?? speaker);
    if (content === null) return speaker && !say.continues && say.needs !== 'that' ? none : this.trailing(view, say, speaker);
    const scope = this.content.scope(view, content.at, content.sign);
    const negated = this.isNegated(view, say);
    if (negated && (say.needs === 'count' || hasCommaBetween(view, say.at, content.sign))) return none;
    const stance = negated ? 'withholds' : say.stance;
    if (speaker && this.isSameVoice(view, speaker)) {
      const previous = this.previous(view, discourse);
      const inner = quoted ? [this.voice(view, quoted, 'states', speaker.to, scope)] : none;
      if (previous) return [...sameVoices(view, previous, stance, say.at, scope), ...inner];
    }
    const last = before[before.length - 1];
    if (say.form === 'active-participle' && last) return sameVoices(view, [last.attribution], stance, say.at, scope);
    if (say.form !== 'passive-only') speaker ??= this.subjectOf(view, say, before);
    if (speaker && (say.needs !== 'count' || this.mayWatch(view, speaker))) {
      const inner = quoted ? [this.voice(view, quoted, 'states', speaker.to, scope)] : none;
      return [...this.hearer(view, speaker, say.at, scope), this.voice(view, speaker, stance, say.at, scope), ...inner];
    }
    return speaker ? none : this.withoutSubject(view, say, stance, scope, before, discourse);
  }

  private contentOf(
    view: View,
    say: Saying,
    opened: { at: number; sign: number } | null,
    speaker: Speaker | null,
  ): { at: number; sign: number } | null {
    let past = speaker ? Math.max(speaker.to, speaker.hearer?.to ?? 0) : say.at + 1;
    if (speaker?.hearer && isQuote(view.tokens[past])) past++;
    const bare = this.content.bare(view, say, past);
    const apposed = speaker !== null && isComma(view.tokens[speaker.to]);
    if (opened && (bare === null || opened.sign <= bare || say.needs === 'that' || apposed))
      return opened.at < view.tokens.length ? opened : null;
    return bare === null ? null : { at: bare, sign: bare };
  }

  /** "…", X said: nothing follows the speaker, what came before is theirs. */
  private trailing(view: View, say: Saying, speaker: Speaker | null): Voice[] {
    if (!speaker || say.at < 3 || say.form === 'active-participle') return none;
    const ends = speaker.to >= view.tokens.length - 1 || isMark(view.tokens[speaker.to]);
    if (!ends || !isMark(view.tokens[say.at - 1])) return none;
    return [this.voice(view, speaker, say.stance, say.at, { from: 0, to: say.at, direct: isQuote(view.tokens[0]) })];
  }

  /** "X quoted Y as saying": X outermost, then Y, over the same words. */
  private relayed(view: View, say: Saying): Voice[] {
    for (let k = say.at + 1; k < Math.min(view.tokens.length, say.at + 10); k++) {
      const from = this.relayFrom.at(view.tokens, k);
      if (!from) continue;
      const inner = this.speakers.after(view, from.to, view.tokens.length, true, true);
      const outer = this.speakers.after(view, say.at + 1, k, true) ?? this.speakers.before(view, say.at);
      if (!inner) return none;
      const opened = this.content.opened(view, { ...say, at: inner.to - 1 });
      const at = opened?.at ?? this.content.bare(view, { ...say, needs: 'any' }, inner.to);
      if (at === null || at >= view.tokens.length) return none;
      const scope = this.content.scope(view, at, opened?.sign ?? at);
      const cue = this.saying.isSaidBy(view, inner.to) ? inner.to : say.at;
      const quoted = this.voice(view, inner, cue === inner.to ? this.saying.stanceAt(view, cue) : 'states', cue, scope);
      return outer && outer.to <= k ? [this.voice(view, outer, say.stance, say.at, scope), quoted] : [quoted];
    }
    return none;
  }

  /** A subject that stands elsewhere: whose statement it is, before the verb, or that of the verb it is joined to. */
  private subjectOf(view: View, say: Saying, before: readonly Voice[]): Speaker | null {
    for (let k = say.at - 1; k >= Math.max(0, say.at - 9); k--) {
      if (isMark(view.tokens[k])) break;
      const owner = this.according.noun(view, k);
      if (owner && owner.to <= say.at) return owner;
    }
    const own = this.speakers.before(view, say.at);
    if (own) return own;
    const joined = (view.words[say.at] as Word).and !== '';
    if (!joined || before.length > 0) return null;
    for (let k = say.at - 1; k > 0; k--) if ((view.words[k] as Word).finite) return this.speakers.before(view, k);
    return null;
  }

  /** Nobody is named: a voice of this sentence goes on, an announcement without a name, or the voice of the sentences before. */
  private withoutSubject(view: View, say: Saying, stance: Stance, scope: Scope, before: readonly Voice[], discourse: Discourse): Voice[] {
    const last = before[before.length - 1];
    if (last && (say.form === 'active-participle' || say.continues || (view.words[say.at] as Word).and !== '')) {
      return sameVoices(view, [last.attribution], stance, say.at, scope);
    }
    if (say.form === 'active-participle') return none;
    const previous = this.previous(view, discourse);
    if (previous && (say.continues || !say.impersonal)) return sameVoices(view, previous, stance, say.at, scope);
    const next = view.words[say.at + 1] as Word | undefined;
    if (say.impersonal && (say.form === 'passive-only' || next?.cues.has('stop') || next?.cues.has('that')))
      return [unnamedVoice(view, stance, say.at, scope)];
    return none;
  }

  private previous(view: View, discourse: Discourse): readonly Attribution[] | null {
    const { voice } = discourse;
    return voice && view.index - voice.sentence <= carriedOver ? voice.chain : null;
  }

  /** "The source", "the statement": whoever was heard last. */
  private isSameVoice(view: View, speaker: Speaker): boolean {
    const { fold } = view.tokens[speaker.from] as { fold: string };
    return (
      speaker.named === null &&
      speaker.to - speaker.from <= 2 &&
      this.sameVoice.has(fold) &&
      (speaker.to - speaker.from === 1 || this.sameVoice.has((view.tokens[speaker.to - 1] as { fold: string }).fold))
    );
  }

  /** Those who count and document: outlets, monitors, unarmed bodies and whoever is marked as speaking. */
  private mayWatch(view: View, speaker: Speaker): boolean {
    const { named } = speaker;
    if (!named) return this.speakers.marksSpeaker(view.words[speaker.from] as Word);
    return named.source !== null || named.person !== null || (named.actor !== null && !armed.has(named.actor.kind));
  }

  private isNegated(view: View, say: Saying): boolean {
    return ((signsOf(view).marks[say.at - 1] ?? 0) & negators) !== 0;
  }

  /** Speech that goes on: a quotation still open, or one that opens the sentence after a quoting one. */
  private carriedOn(view: View, voices: readonly Voice[], discourse: Discourse): Voice[] {
    const { voice } = discourse;
    if (!voice?.direct || view.index - voice.sentence !== 1) return none;
    const stillOpen = this.openQuotes.get(discourse) === view.line;
    const opens = isQuote(view.tokens[0]) && opensSpeech(view, 0);
    if (!stillOpen && !opens) return none;
    if (!voices.every((v) => view.quoted[v.cueAt] === 1)) return none;
    return voice.chain.map((attribution) => ({ attribution, from: 0, to: view.tokens.length, cueAt: 0, direct: true }));
  }

  /** Keeps the outermost speaker, and whom they quote in the same words, for the sentences after. */
  private remember(view: View, voices: readonly Voice[], discourse: Discourse): void {
    const heard = voices.filter((v) => v.attribution.text !== '');
    const main = heard.filter((v) => !heard.some((u) => u !== v && u.from < v.from && v.cueAt < u.to && u.cueAt < v.cueAt)).pop();
    if (!main) return;
    const chain = heard.filter((v) => v.from === main.from && v.to === main.to).map((v) => v.attribution);
    discourse.voice = { chain, sentence: view.index, direct: main.direct };
    const goesOn = main.cueAt === 0 && main.from === 0 && this.openQuotes.get(discourse) === view.line;
    let marks = goesOn ? 1 : 0;
    for (let k = Math.max(0, main.from - 1); k < view.tokens.length; k++) if (isQuote(view.tokens[k])) marks++;
    if (main.direct && marks % 2 === 1) this.openQuotes.set(discourse, view.line);
    else this.openQuotes.delete(discourse);
  }
}

const none: Voice[] = [];
const armed = new Set(['armed-group', 'operations-room', 'militia', 'military', 'coalition']);

function hasCommaBetween(view: View, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (isComma(view.tokens[k])) return true;
  return false;
}

/** Whoever's words hold another's cue comes first; the order of the text decides the rest. */
function outermostFirst(voices: readonly Voice[]): Voice[] {
  const holds = (a: Voice, b: Voice): boolean => a.from <= b.cueAt && b.cueAt < a.to && !(b.from <= a.cueAt && a.cueAt < b.to);
  const out: Voice[] = [];
  for (const voice of voices) {
    let at = out.length;
    while (at > 0 && holds(voice, out[at - 1] as Voice)) at--;
    out.splice(at, 0, voice);
  }
  return out;
}
