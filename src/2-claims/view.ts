import type { Particles } from '#languages';
import type { Token } from '#text';
import type { Word } from './lexicon.ts';
import type { TimeMention } from './mentions/dates.ts';
import type { FoundActor, FoundPlace, FoundTerm } from './mentions/found.ts';
import type { Quantity } from './mentions/numbers.ts';

/** One sentence with everything found in it; what deeds, tolls and voices are read from. */
export type View = {
  readonly particles: Particles;
  readonly index: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly first: boolean;
  readonly closed: boolean;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeMention[];
  readonly actors: readonly FoundActor[];
  readonly places: readonly FoundPlace[];
  readonly terms: readonly FoundTerm[];
  /** Clause number of every token; clauses are numbered from left to right. */
  readonly clauses: Uint16Array;
  /** 1 where a token lies between quotation marks. */
  readonly quoted: Uint8Array;
};

/** `[start, end)` of tokens `[from, to)` in the report. */
export const spanOf = (view: Pick<View, 'tokens'>, from: number, to: number): { start: number; end: number } => ({
  start: (view.tokens[from] as Token).start,
  end: (view.tokens[Math.max(from, to - 1)] as Token).end,
});

/** Cuts a sentence into clauses: at openers, relatives, a conjunction written onto a verb, a comma before a verb, a colon. */
export function clausesOf(tokens: readonly Token[], words: readonly Word[], particles: Particles): Uint16Array {
  const clauses = new Uint16Array(tokens.length);
  let clause = 0;
  for (let i = 0; i < tokens.length; i++) {
    const word = words[i] as Word;
    const before = tokens[i - 1];
    const opens =
      i > 0 &&
      ((word.opens && !particles.remaining.has(tokens[i + 1]?.fold ?? '')) ||
        (word.finite && word.and !== '' && (word.acts.some(finite) || word.says.some(finite) || word.lights.some(finite))) ||
        (word.finite && before?.kind === 'mark' && before.fold === '\u060c') ||
        (before?.kind === 'mark' && (before.fold === ':' || before.fold === ';' || before.fold === '\u061b')) ||
        (before?.fold === particles.and && word.finite));
    if (opens && clause < 65_535) clause++;
    clauses[i] = clause;
  }
  return clauses;
}

const finite = (sense: { readonly form: string }): boolean =>
  sense.form === 'perfect' || sense.form === 'imperfect' || sense.form === 'passive-only';

/** Marks what stands between quotation marks; an unclosed quote runs to the end. */
export function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const out = new Uint8Array(tokens.length);
  let open = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' && '"\u201c\u201d\u00ab\u00bb\u201e'.includes(token.fold)) {
      if (token.fold === '\u00ab' || token.fold === '\u201c' || token.fold === '\u201e') open = true;
      else if (token.fold === '\u00bb' || token.fold === '\u201d') open = false;
      else open = !open;
      continue;
    }
    if (open) out[i] = 1;
  }
  return out;
}

/** Is the conjunction written onto this token, or is it the token? */
export const isConjoined = (view: Pick<View, 'tokens' | 'particles'>, k: number): boolean =>
  view.tokens[k]?.fold.startsWith(view.particles.and) ?? false;
export const isAnd = (view: Pick<View, 'tokens' | 'particles'>, k: number): boolean => view.tokens[k]?.fold === view.particles.and;
