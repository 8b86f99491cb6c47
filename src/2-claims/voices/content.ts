import type { Language } from '#languages';
import type { Lexicon, Word } from '../lexicon.ts';
import type { View } from '../view.ts';
import { isBreak, isColon, isComma, isMark, isQuote } from './marks.ts';
import type { Saying, SayingReader } from './saying.ts';
import { signMask, signsOf } from './signs.ts';
import type { Scope } from './voice.ts';

/** "That" may stand this far behind its verb: a title and an apposition come between. */
const reach = 40;
/** The noun of an act stands nearer. */
const nounReach = 14;
const aroundActs = signMask('around', 'passing');
const aboutSaid = signMask('account', 'this-account', 'responsibility');

/** Finds where the words said begin and end. Made once for a language. */
export class ContentReader {
  private readonly publications: ReadonlySet<string>;
  private readonly comments: ReadonlySet<string>;
  private readonly contrasts: ReadonlySet<string>;
  private readonly saying: SayingReader;

  constructor(language: Language, lexicon: Lexicon, saying: SayingReader) {
    const folded = (words: readonly string[]): Set<string> => new Set(words.map((word) => lexicon.fold(word)));
    this.publications = folded(language.voices.publications);
    this.comments = folded(language.voices.comments);
    this.contrasts = folded(language.voices.contrasts);
    this.saying = saying;
  }

  /** Where "that", a colon or a quotation mark opens the words said by the verb at `say.at`; null when nothing does. */
  opened(view: View, say: Saying): { at: number; sign: number } | null {
    if (bareOnly.has(say.needs)) return null;
    let apposed = false;
    let quotes = 0;
    for (let k = say.at + 1; k < Math.min(view.tokens.length, say.at + reach); k++) {
      const token = view.tokens[k];
      const word = view.words[k] as Word;
      if (word.cues.has('that') && quotes % 2 === 0 && !this.opensClause(view, k)) return { at: k + 1, sign: k };
      if (isColon(token)) return { at: isQuote(view.tokens[k + 1]) ? k + 2 : k + 1, sign: k };
      if (isQuote(token) && quotes++ % 2 === 0 && view.quoted[say.at] !== 1 && opensSpeech(view, k)) return { at: k + 1, sign: k };
      if (isBreak(token)) return null;
      if (isComma(token)) apposed = true;
      if (word.finite && word.says.length > 0 && this.saying.at(view, k) && !word.cues.has('speaker') && k > say.at + 1) return null;
      if (!apposed && word.finite && word.acts.length > 0 && word.acts.every((a) => a.form !== 'verbal-noun') && k > say.at + 6)
        return null;
    }
    return null;
  }

  /** "Except that", "after that": the word before makes another clause of it. */
  private opensClause(view: View, k: number): boolean {
    const before = view.words[k - 1] as Word;
    return (
      before.cues.has('opener') ||
      this.contrasts.has((view.tokens[k - 1] as { fold: string }).fold) ||
      ((signsOf(view).marks[k - 1] ?? 0) & aroundActs) !== 0
    );
  }

  /** The words said without an opening: the noun of an act, a number, people harmed; what the verb needs decides. */
  bare(view: View, say: Saying, from: number): number | null {
    if (say.needs === 'that') return null;
    const stop = Math.min(view.tokens.length, from + nounReach);
    for (let k = from; k < stop; k++) {
      const word = view.words[k] as Word;
      const token = view.tokens[k];
      if (isBreak(token) || (isMark(token) && token?.fold === '.')) return null;
      if (say.needs === 'publication') {
        if (this.publications.has((token as { fold: string }).fold)) return k;
        if (word.finite && k > from) return null;
        continue;
      }
      if (say.needs === 'comment') {
        if (this.comments.has((token as { fold: string }).fold)) return k;
        if (k > from + 3) return null;
        continue;
      }
      if (isAbout(view, k, say)) return k;
      if (say.needs === 'account') continue;
      if ((view.quoted[k] && !view.quoted[say.at]) || this.carriesAct(view, k, word)) return k;
      if ((word.finite && word.acts.length + word.lights.length > 0 && k > from + 1) || word.cues.has('relative')) return null;
    }
    return null;
  }

  private carriesAct(view: View, k: number, word: Word): boolean {
    if (word.acts.some((a) => a.form !== 'perfect' && a.form !== 'imperfect') || word.persons.some((p) => p.outcome !== null)) return true;
    if (word.lights.some((l) => l.form === 'verbal-noun')) return true;
    return (
      view.quantities.some((q) => q.from === k && !q.label && q.kind === 'cardinal') && !view.times.some((t) => t.from <= k && k < t.to)
    );
  }

  /**
   * From `from` to where the speaker stops: where their quotation closes before another says something, where a contrast or a
   * conjunction brings another verb of saying, else the end of the sentence.
   */
  scope(view: View, from: number, sign: number): Scope {
    const mark = [sign, from - 1, from].find((k) => isQuote(view.tokens[k]));
    const direct = mark !== undefined && opensSpeech(view, mark);
    return { from, to: this.endOf(view, from), direct };
  }

  private endOf(view: View, from: number): number {
    for (let k = from + 1; k < view.tokens.length - 1; k++) {
      const word = view.words[k] as Word;
      const { fold } = view.tokens[k] as { fold: string };
      if (isBreak(view.tokens[k]) && fold === '|') return k;
      if (this.contrasts.has(fold) && this.saysWithin(view, k + 1, k + 6)) return k;
      if (view.quoted[k] || word.and === '' || !word.finite || word.says.length === 0) continue;
      const say = this.saying.at(view, k);
      if (say && say.form !== 'active-participle' && this.isSpeech(view, say)) return k;
    }
    return view.tokens.length;
  }

  private saysWithin(view: View, from: number, to: number): boolean {
    for (let k = from; k < Math.min(view.tokens.length, to); k++) {
      const say = this.saying.at(view, k);
      if (say && (say.form === 'perfect' || say.form === 'imperfect')) return true;
    }
    return false;
  }

  private isSpeech(view: View, say: Saying): boolean {
    return this.opened(view, say) !== null || (say.needs !== 'that' && this.bare(view, say, say.at + 1) !== null);
  }
}

/** Verbs that no "that" follows. */
const bareOnly: ReadonlySet<string> = new Set(['comment', 'account', 'publication']);

/** Does the quotation mark at `k` open more than a name: five words or more, or with no closing mark? */
export function opensSpeech(view: View, k: number): boolean {
  for (let m = k + 1; m < Math.min(view.tokens.length, k + 6); m++) if (isQuote(view.tokens[m])) return false;
  return view.tokens.length - k > 3;
}

/** A verb of denial speaks of what was said, or of one's own part in it. */
const isAbout = (view: View, k: number, say: Saying): boolean =>
  (say.stance === 'denies' || say.stance === 'doubts') && ((signsOf(view).marks[k] ?? 0) & aboutSaid) !== 0;
