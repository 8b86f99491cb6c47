import type { Language } from '#languages';
import type { Lexicon, Word } from '../lexicon.ts';
import type { View } from '../view.ts';
import type { ContentReader } from './content.ts';
import { isColon, isComma, isMark } from './marks.ts';
import { PhraseBook } from './phrase-book.ts';
import type { SayingReader } from './saying.ts';
import type { SpeakerReader } from './speakers.ts';
import type { Scope, Speaker } from './voice.ts';

/** A speaker named without a verb of its own, and what is theirs. */
export type NamedAside = { readonly speaker: Speaker | null; readonly cue: number; readonly scope: Scope };

const none: NamedAside[] = [];

/** Reads "according to X", "as X said", "X:" and "in a statement by X". Made once for a language. */
export class AccordingReader {
  private readonly according: PhraseBook<true>;
  private readonly whatSaid: PhraseBook<boolean>;
  private readonly voiceNouns: PhraseBook<true>;
  private readonly saying: SayingReader;
  private readonly speakers: SpeakerReader;
  private readonly content: ContentReader;

  constructor(language: Language, lexicon: Lexicon, readers: { saying: SayingReader; speakers: SpeakerReader; content: ContentReader }) {
    const fold = (word: string): string => lexicon.fold(word);
    const { accordingTo, whatSaid, alsoSaid, joiners, voiceNouns, nounPrefixes } = language.voices;
    this.according = new PhraseBook<true>(fold).add(accordingTo, true, joiners);
    const only = whatSaid.filter((phrase) => !alsoSaid.includes(phrase));
    this.whatSaid = new PhraseBook<boolean>(fold).add(only, false, joiners).add(alsoSaid, true, joiners);
    this.voiceNouns = new PhraseBook<true>(fold).add(voiceNouns, true, nounPrefixes);
    this.saying = readers.saying;
    this.speakers = readers.speakers;
    this.content = readers.content;
  }

  /** "According to X", "according to what X announced", "as X said" at token `i`. */
  at(view: View, i: number): NamedAside | null {
    const what = this.whatSaid.at(view.tokens, i);
    if (what && this.saying.isSaid(view, what.to)) {
      const speaker = this.speakers.after(view, what.to + 1, view.tokens.length, false);
      if (what.value && (!speaker || !this.endsSpeech(view, speaker.to))) return null;
      return this.aside(view, i, speaker, speaker?.to ?? what.to + 1);
    }
    const phrase = this.according.at(view.tokens, i);
    if (!phrase) return null;
    const speaker = this.speakers.after(view, phrase.to, view.tokens.length, true, true);
    return speaker ? this.aside(view, i, speaker, speaker.to) : null;
  }

  /** Nothing is said after it: a mark or the end follows. */
  private endsSpeech(view: View, k: number): boolean {
    return k >= view.tokens.length || isMark(view.tokens[k]);
  }

  private aside(view: View, i: number, speaker: Speaker | null, past: number): NamedAside {
    const leads = i <= 1 || (i <= 3 && isMark(view.tokens[i - 1]));
    const scope = leads ? this.following(view, past) : { from: trailedFrom(view, i), to: i, direct: false };
    return { speaker, cue: i, scope };
  }

  private following(view: View, past: number): Scope {
    let from = past;
    while (isMark(view.tokens[from]) && from < view.tokens.length - 1) from++;
    return this.content.scope(view, Math.min(from, view.tokens.length - 1), past);
  }

  /** "X: …", "X quoting Y: …" at the head of a line, where X is known or is somebody who speaks. */
  headed(view: View): NamedAside[] {
    for (let k = 1; k < Math.min(view.tokens.length - 1, 10); k++) {
      if (!isColon(view.tokens[k])) {
        if (isMark(view.tokens[k]) || ((view.words[k] as Word).finite && !this.according.at(view.tokens, k))) return none;
        continue;
      }
      const speaker = this.speakers.after(view, 0, k, false);
      if (!speaker) return none;
      const scope = this.following(view, k + 1);
      const outer: NamedAside = { speaker, cue: k, scope };
      if (speaker.to === k) return [outer];
      const phrase = this.according.at(view.tokens, speaker.to);
      const inner = phrase ? this.speakers.after(view, phrase.to, k, true, true) : null;
      return inner?.to === k ? [outer, { speaker: inner, cue: speaker.to, scope }] : none;
    }
    return none;
  }

  /** Right behind a speaker: the one they quote ("quoting a source"), when the words said follow. */
  quotedBy(view: View, at: number): Speaker | null {
    const phrase = at < view.tokens.length ? this.according.at(view.tokens, at) : null;
    return phrase ? this.speakers.after(view, phrase.to, view.tokens.length, true, true) : null;
  }

  /** "In a statement by X": the noun at `i` carries the voice of the one it belongs to. */
  noun(view: View, i: number): Speaker | null {
    const noun = this.voiceNouns.at(view.tokens, i);
    if (!noun || (view.words[i] as Word).finite) return null;
    for (let k = noun.to; k < Math.min(view.tokens.length, noun.to + 3); k++) {
      if (isComma(view.tokens[k]) || (view.words[k] as Word).finite) return null;
      const speaker = this.speakers.after(view, k, view.tokens.length, false, true);
      if (speaker?.named && (speaker.named.source !== null || speaker.named.actor !== null)) return speaker;
    }
    return null;
  }
}

/** What a trailing "according to" covers: with a comma before it the whole, without one what follows the last comma. */
function trailedFrom(view: View, i: number): number {
  const whole = isMark(view.tokens[i - 1]);
  for (let k = i - 2; k > 0; k--) {
    const token = view.tokens[k];
    if (token?.kind !== 'mark') continue;
    if (token.fold === ';' || token.fold === '\u061b' || (!whole && isComma(token))) return k + 1;
  }
  return 0;
}
