import type { Knowledge } from '#knowledge';
import type { Language } from '#languages';
import { PerWord, type Token } from '#text';
import type { Lexicon, Word } from '../lexicon.ts';
import type { FoundActor } from '../mentions/found.ts';
import { foundActor } from '../mentions/names-scene.ts';
import type { View } from '../view.ts';
import { isComma, isMark, isQuote } from './marks.ts';
import { PhraseBook } from './phrase-book.ts';
import { signMask, signsOf } from './signs.ts';
import { actorFrom, lastActor, SpeakerNames } from './speaker-names.ts';
import type { Clitic, Speaker } from './voice.ts';

/** No speaker's phrase is longer than this. */
const longest = 14;

/** Reads who speaks: where the phrase of a speaker begins and ends, and whom it names. Made once for a language. */
export class SpeakerReader {
  private readonly asides: PhraseBook<true>;
  private readonly naming: PhraseBook<true>;
  private readonly nobody: PhraseBook<true>;
  private readonly links: ReadonlySet<string>;
  private readonly names: SpeakerNames;
  private readonly neverSpeak: ReadonlySet<string>;
  private readonly letters: Language['voices']['letters'];
  /** "Its figures", "their statement": what somebody named before counts or writes. */
  private readonly theirs: PerWord<boolean>;

  constructor(language: Language, knowledge: Knowledge, lexicon: Lexicon) {
    const fold = (word: string): string => lexicon.fold(word);
    const { asides, naming, anyOf, joiners, speakerLinks, voiceNouns } = language.voices;
    const written = new Set(voiceNouns.map(fold));
    this.theirs = new PerWord((word) => language.names.withoutPronoun(word).some((bare) => written.has(bare)));
    this.asides = new PhraseBook<true>(fold).add(asides, true, joiners);
    this.naming = new PhraseBook<true>(fold).add(naming, true, []);
    this.nobody = new PhraseBook<true>(fold).add(anyOf, true, []);
    this.links = new Set(speakerLinks.map(fold));
    this.neverSpeak = new Set(language.voices.neverSpeak);
    this.names = new SpeakerNames(language, knowledge, lexicon);
    this.letters = language.voices.letters;
  }

  /**
   * The speaker whose phrase begins at `at`, past whatever may stand between a verb and its subject. `open`: a bare name
   * that nothing marks as a speaker's will do; `prep`: a preposition may be written onto it.
   */
  after(view: View, at: number, stop: number, open: boolean, prep = false): Speaker | null {
    const { from, hearer } = this.pastAsides(view, at, stop);
    if (from >= stop || !this.mayBegin(view, from, open, prep)) return null;
    const to = this.endOf(view, from, Math.min(stop, from + longest));
    if (open && !this.isMarked(view, from) && to < stop && !isComma(view.tokens[to])) return null;
    const told = hearer ?? this.hearerAt(view, to);
    const clitic = prep ? this.cliticAt(view, from) : null;
    const named = this.names.namedIn(view, from, to) ?? this.ownerOf(view, from, to);
    return { from, to, named, ...(told ? { hearer: told } : {}), ...(clitic ? { clitic } : {}) };
  }

  /** The source named last, where the speaker is only something of theirs. */
  private ownerOf(view: View, from: number, to: number): FoundActor | null {
    if (to !== from + 1 || !this.theirs.of(view.tokens[from] as Token)) return null;
    const source = signsOf(view).discourse?.lastSource(() => true);
    return source ? foundActor({ from, to, source, why: 'antecedent assumed: the source named last' }) : null;
  }

  /** The preposition written onto the word at `i`, with the article it may hide. */
  private cliticAt(view: View, i: number): Clitic | null {
    const { fold } = view.tokens[i] as { fold: string };
    const { to, by, toThe, the } = this.letters;
    const prep = actorFrom(view, i)?.prep || (view.words[i] as Word).prep;
    if (fold.startsWith(toThe) && prep === to) return { written: toThe, length: to.length, article: the };
    if (prep === to || prep === by) return { written: prep, length: prep.length, article: '' };
    return null;
  }

  /** Asides, dates and whom they spoke to stand between a verb and its subject. */
  private pastAsides(view: View, at: number, stop: number): { from: number; hearer: FoundActor | undefined } {
    let from = at;
    let hearer: FoundActor | undefined;
    while (from < stop) {
      const aside = this.asides.at(view.tokens, from);
      const time = view.times.find((t) => t.from <= from && from < t.to);
      const told = this.hearerAt(view, from);
      if (aside) from = aside.to;
      else if (time) from = time.to;
      else if (isComma(view.tokens[from])) from++;
      else if (told) {
        hearer = told;
        from = told.to;
      } else if ((view.words[from] as Word).cues.has('had')) from++;
      else break;
    }
    return { from, hearer };
  }

  /** "To the agency": an outlet with the preposition written onto it, or apart from it before a quotation mark. */
  private hearerAt(view: View, at: number): FoundActor | undefined {
    const found = actorFrom(view, at);
    if (found && this.isHearer(found)) return found;
    if (view.tokens[at]?.fold !== this.letters.to) return undefined;
    const apart = actorFrom(view, isQuote(view.tokens[at + 1]) ? at + 2 : at + 1);
    return apart?.source ? apart : undefined;
  }

  private mayBegin(view: View, i: number, open: boolean, prep: boolean): boolean {
    const token = view.tokens[i];
    const word = view.words[i];
    if (!token || !word || token.kind !== 'word' || this.nobody.at(view.tokens, i) || this.isSilent(word)) return false;
    const actor = actorFrom(view, i);
    if (actor && !actor.adjective) return prep || actor.prep === '';
    if (!prep && word.prep !== '' && !word.cues.has('speaker')) return false;
    if (word.cues.has('that') || word.cues.has('relative') || word.cues.has('opener')) return false;
    if (this.marksSpeaker(word)) return true;
    if (isAccount(view, i)) return false;
    if (!open || isWordOfAct(word)) return false;
    return !word.cues.has('stop') && word.placeKind === null && token.fold.length > 2;
  }

  private isMarked(view: View, i: number): boolean {
    return actorFrom(view, i) !== undefined || this.marksSpeaker(view.words[i] as Word);
  }

  private isSilent(word: Word): boolean {
    return word.persons.some(({ lemma }) => this.neverSpeak.has(lemma));
  }

  /** Words that begin the phrase of somebody who speaks. */
  marksSpeaker(word: Word): boolean {
    if (word.finite && !word.cues.has('speaker') && !word.cues.has('title')) return false;
    const { cues } = word;
    if (this.isSilent(word)) return false;
    return (
      cues.has('speaker') || cues.has('title') || cues.has('voice-noun') || cues.has('unit') || word.persons.some((p) => p.outcome === null)
    );
  }

  /** Where the phrase that begins at `from` ends: at a mark, the words said, a date, a verb, or a preposition that is not its own. */
  private endOf(view: View, from: number, stop: number): number {
    const head = view.words[from] as Word;
    const known = actorFrom(view, from);
    const titled = !known && (this.marksSpeaker(head) || head.prep !== '');
    let to = known ? known.to : from + 1;
    while (to < stop) {
      const inside = actorFrom(view, to);
      if (inside && this.isHearer(inside)) break;
      if (inside && !inside.adjective && inside.person === null && (known || this.isAnother(view, from, to))) break;
      if (inside && (inside.adjective || inside.to - inside.from > 1) && inside.prep !== this.letters.by && !this.isHearer(inside)) {
        to = inside.to;
        continue;
      }
      const named = this.naming.at(view.tokens, to);
      const past = named ? named.to : this.pastQuoted(view, to, named !== null || titled);
      if (past > to) {
        to = past;
        continue;
      }
      if (!this.belongs(view, to, titled, known !== undefined)) break;
      to++;
    }
    const least = Math.max(from + 1, lastNameEnd(view, from, to));
    while (to > least && this.isLoose(view, to - 1)) to--;
    return closesQuote(view, from, to) ? to + 1 : to;
  }

  /** A definite name right after a definite noun belongs to somebody else: the object of the verb. */
  private isAnother(view: View, from: number, at: number): boolean {
    const linked = this.links.has((view.tokens[at - 1] as { fold: string }).fold);
    return !linked && (view.words[from] as Word).definite && (view.words[at] as Word).definite;
  }

  /** A mark, a preposition or a lone conjunction at the end belongs to nobody. */
  private isLoose(view: View, i: number): boolean {
    const token = view.tokens[i] as { kind: string; fold: string };
    if (token.kind === 'mark') return !isQuote(view.tokens[i]);
    const word = view.words[i] as Word;
    return (word.cues.has('stop') && word.placeKind === null) || token.fold.length === 1;
  }

  private isHearer(actor: FoundActor): boolean {
    return actor.source !== null && actor.prep === this.letters.to;
  }

  /** A name in quotation marks or brackets inside the phrase: past its closing mark, or `at` when there is none. */
  private pastQuoted(view: View, at: number, expected: boolean): number {
    const opening = view.tokens[at];
    const bracket = opening?.kind === 'mark' && opening.fold === '(';
    if (!bracket && (!expected || !isQuote(opening))) return at;
    for (let k = at + 1; k < Math.min(view.tokens.length, at + 8); k++) {
      const token = view.tokens[k];
      if (bracket ? token?.fold === ')' : isQuote(token)) return k + 1;
    }
    return at;
  }

  private belongs(view: View, i: number, titled: boolean, known: boolean): boolean {
    const token = view.tokens[i] as { kind: string; fold: string };
    const word = view.words[i] as Word;
    if (
      token.kind === 'mark' ||
      token.fold === this.letters.to ||
      word.cues.has('that') ||
      word.cues.has('relative') ||
      word.cues.has('opener')
    )
      return false;
    if (isAccount(view, i) && (word.definite || (!word.cues.has('voice-noun') && !word.cues.has('speaker')))) return false;
    if (view.times.some((t) => t.from <= i && i < t.to) || this.asides.at(view.tokens, i)) return false;
    if (word.finite && !word.cues.has('title') && !word.cues.has('speaker')) return false;
    if (word.acts.length > 0 && !word.cues.has('speaker') && word.nisba === null) return false;
    if (word.cues.has('had') || word.says.length > 0) return word.cues.has('speaker');
    if (word.prep === this.letters.by && !word.cues.has('speaker')) return this.links.has(token.fold);
    if (word.cues.has('stop') && word.placeKind === null) return titled && this.links.has(token.fold);
    if (word.persons.some((p) => p.outcome !== null)) return false;
    return !known || word.cues.has('title') || word.nisba !== null;
  }

  /**
   * May "that" at `sign` be what the speaker ending at `to` says? Right after them, after a comma, or after words of when, where
   * and to whom; a noun or verb in between speaks against it.
   */
  reaches(view: View, to: number, sign: number): boolean {
    if (to >= sign || isComma(view.tokens[to]) || isQuote(view.tokens[to])) return true;
    const next = view.words[to] as Word;
    if (this.asides.at(view.tokens, to) || this.hearerAt(view, to) || view.times.some((t) => t.from <= to && to < t.to)) return true;
    if (!next.cues.has('stop') && next.prep === '') return sign - to <= 4 && !this.hasVerb(view, to, sign);
    return sign - to <= 12 && !this.hasVerb(view, to, sign);
  }

  private hasVerb(view: View, from: number, to: number): boolean {
    for (let k = from; k < to; k++) if ((view.words[k] as Word).finite) return true;
    return false;
  }

  /** "Nobody", "no side": what follows the verb at `i` is no speaker. */
  isNobody(view: View, i: number): boolean {
    return i + 1 < view.tokens.length && this.nobody.at(view.tokens, i + 1) !== null;
  }

  /** The subject that stands before the verb at `i`: the nearest name, else the phrase of a speaker that its clause begins with. */
  before(view: View, i: number): Speaker | null {
    const start = clauseStart(view, i);
    const near = lastActor(view, start, i);
    if (near && !isParted(view, near.to, i)) {
      const from = this.leadOf(view, near.from, start);
      return { from, to: near.to, named: this.names.namedIn(view, from, near.to) };
    }
    for (let k = start; k < Math.min(i, start + 3); k++) {
      const word = view.words[k] as Word;
      if (
        word.prep !== '' ||
        !this.marksSpeaker(word) ||
        (word.cues.size === 0 && !word.persons.some((p) => p.number === 'many')) ||
        (view.words[k - 1]?.cues.has('stop') ?? false)
      )
        continue;
      const to = this.endOf(view, k, i);
      return isParted(view, to, i) ? null : { from: k, to, named: this.names.namedIn(view, k, to) };
    }
    return null;
  }

  /** Titles and speaker nouns right before a name belong to its phrase. */
  private leadOf(view: View, name: number, start: number): number {
    let lead = name;
    for (let k = name - 1; k >= Math.max(start, name - 6); k--) {
      const word = view.words[k] as Word;
      const fold = (view.tokens[k] as { fold: string }).fold;
      if (this.marksSpeaker(word) || word.cues.has('force') || word.cues.has('member')) lead = k;
      else if (!this.links.has(fold)) break;
    }
    return lead;
  }
}

/** Could be a verb or the noun of an act as it stands; a name may look like one with a pronoun. */
const isWordOfAct = (word: Word): boolean =>
  word.acts.some((a) => a.split.suffix === '') ||
  word.says.some((s) => s.split.suffix === '') ||
  word.lights.some((l) => l.split.suffix === '');

const accounts = signMask('account', 'responsibility');

/** A word for what others said is what is spoken of, not who speaks. */
const isAccount = (view: View, i: number): boolean => ((signsOf(view).marks[i] ?? 0) & accounts) !== 0;

/** Back to the verb, opener or break that the clause of token `i` begins after. */
function clauseStart(view: View, i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    const word = view.words[k] as Word;
    const token = view.tokens[k] as { kind: string; fold: string };
    if (token.kind === 'mark' && (token.fold === ';' || token.fold === '\u061b' || token.fold === ':')) return k + 1;
    const named = view.actors.some((a) => a.from <= k && k < a.to);
    if (!named && (word.finite || word.cues.has('opener') || word.cues.has('that')) && !word.cues.has('speaker')) return k + 1;
  }
  return 0;
}

/** Where the last name that begins in the phrase ends; `from` when none does. */
function lastNameEnd(view: View, from: number, to: number): number {
  let end = from;
  for (const actor of view.actors) if (actor.from >= from && actor.to <= to) end = actor.to;
  return end;
}

/** A quotation mark opened inside the phrase closes right after it. */
function closesQuote(view: View, from: number, to: number): boolean {
  let open = 0;
  for (let k = from; k < to; k++) if (isQuote(view.tokens[k])) open++;
  return open % 2 === 1 && isQuote(view.tokens[to]);
}

/** Does anything but asides, dates and a bracketed apposition part the subject from its verb? */
function isParted(view: View, from: number, to: number): boolean {
  let words = 0;
  for (let k = from; k < to; k++) {
    const word = view.words[k] as Word;
    if (view.times.some((t) => t.from <= k && k < t.to) || isMark(view.tokens[k]) || word.cues.has('relative') || word.cues.has('had'))
      continue;
    words++;
  }
  return words > 7;
}
