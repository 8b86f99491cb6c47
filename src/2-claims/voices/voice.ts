import { type ActorEntry, type Knowledge, wholesOf } from '#knowledge';
import type { Attribution, NamedSource, Stance } from '../document.ts';
import type { FoundActor } from '../mentions/found.ts';
import { spanOf, type View } from '../view.ts';

/** One voice heard in a sentence and the tokens its words cover. */
export type Voice = {
  readonly attribution: Attribution;
  /** Tokens `[from, to)` of the words it says. */
  readonly from: number;
  readonly to: number;
  /** The last token of its cue and speaker. */
  readonly cueAt: number;
  readonly direct: boolean;
  /** What was assumed about who it is. */
  readonly note?: string;
};

/** Whoever speaks, as tokens `[from, to)`; `named` where they are known. `hearer` is an outlet that they are said to speak to. */
export type Speaker = {
  readonly from: number;
  readonly to: number;
  readonly named: FoundActor | null;
  readonly hearer?: FoundActor;
  readonly clitic?: Clitic;
};

/** A preposition written onto a speaker: so many letters, what stands there, and the article that it hides. */
export type Clitic = { readonly written: string; readonly length: number; readonly article: string };

/** The words said: where they begin and end, and whether they are quoted. */
export type Scope = { readonly from: number; readonly to: number; readonly direct: boolean };

/** The voice of a speaker, with its cue at token `cue`. */
export function voiceOf(view: View, speaker: Speaker, stance: Stance, cue: number, scope: Scope, knowledge: Knowledge): Voice {
  const { text, ...span } = wordsOf(view, speaker);
  const attribution: Attribution = {
    source: speaker.named ? sourceOf(speaker.named, knowledge) : null,
    text,
    cue: wordAt(view, cue),
    stance,
    quoted: scope.direct ? 'direct' : 'indirect',
    ...span,
  };
  const assumed = speaker.named?.why.startsWith('antecedent assumed') === true && attribution.source;
  const note = assumed ? { note: `voice read as ${assumed.name} (${speaker.named?.why})` } : {};
  return { attribution, ...scope, cueAt: Math.max(cue, speaker.to - 1), ...note };
}

/** The speaker's words; a preposition written onto the first of them is not theirs, and the article it hides is given back. */
function wordsOf(view: View, { from, to, clitic }: Speaker): { start: number; end: number; text: string } {
  const { start, end } = spanOf(view, from, to);
  const written = view.text.slice(start - view.start, end - view.start);
  if (!clitic || !written.startsWith(clitic.written)) return { start, end, text: written };
  return { start: start + clitic.length, end, text: clitic.article + written.slice(clitic.written.length) };
}

/** A voice without a name: "it was announced". */
export function unnamedVoice(view: View, stance: Stance, cue: number, scope: Scope): Voice {
  const span = spanOf(view, cue, cue + 1);
  const attribution: Attribution = { source: null, text: '', cue: wordAt(view, cue), stance, quoted: 'indirect', ...span };
  return { attribution, ...scope, cueAt: cue };
}

/** The same speakers speak on: the inner one with a new cue, the outer ones as they were. */
export function sameVoices(view: View, chain: readonly Attribution[], stance: Stance, cue: number, scope: Scope): Voice[] {
  const last = chain.length - 1;
  return chain.map((attribution, n) => ({
    attribution: n < last ? attribution : { ...attribution, cue: wordAt(view, cue), stance, quoted: scope.direct ? 'direct' : 'indirect' },
    ...scope,
    cueAt: cue,
  }));
}

export function wordAt(view: View, i: number): string {
  const token = view.tokens[i] as { start: number; end: number };
  return view.text.slice(token.start - view.start, token.end - view.start);
}

/** Who a named speaker is: an outlet or monitor, a person by office, or an actor speaking for itself. */
export function sourceOf(named: FoundActor, knowledge: Knowledge): NamedSource | null {
  if (named.source) {
    const { id, name, name_ar, kind } = named.source;
    return { id, name, name_ar, kind, part_of: wholesOf(id, knowledge) };
  }
  if (named.person) {
    const { id, name, name_ar, offices } = named.person;
    const of = offices.flatMap((o) => (o.of ? [o.of, ...wholesOf(o.of, knowledge)] : []));
    return { id, name, name_ar, kind: 'person', part_of: [...new Set(of)] };
  }
  return named.actor ? actorSource(named.actor, knowledge) : null;
}

function actorSource(actor: ActorEntry, knowledge: Knowledge): NamedSource {
  const { id, name, name_ar, kind } = actor;
  return { id, name, name_ar, kind, part_of: wholesOf(id, knowledge) };
}
