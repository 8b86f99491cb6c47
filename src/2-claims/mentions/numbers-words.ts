import type { Token } from '#text';
import type { Atom, NumberLexicon } from './numbers-lexicon.ts';
import { literalAt } from './numbers-literal.ts';

/** One number as read: `[from, to)` in tokens. `relative` ordinals are not numbers and are found apart. */
export type Core = {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'share';
  readonly digits: boolean;
  readonly scale: number;
};

type Piece = {
  readonly to: number;
  readonly value: number;
  readonly and: boolean;
  readonly digits: boolean;
  readonly definite: boolean;
  readonly plain: boolean;
};

/** Reads one whole number beginning at a token: small number, times a scale, plus smaller ones, plus a share. */
export class NumberGrammar {
  private readonly lexicon: NumberLexicon;
  private readonly article: string;

  constructor(lexicon: NumberLexicon, article: string) {
    this.lexicon = lexicon;
    this.article = article;
  }

  /** The number, ordinal or share that begins at token `i`, or null. */
  at(tokens: readonly Token[], i: number): Core | null {
    return this.negative(tokens, i) ?? this.ordinal(tokens, i) ?? this.share(tokens, i) ?? this.cardinal(tokens, i);
  }

  private atom(tokens: readonly Token[], i: number): Atom | null {
    const token = tokens[i];
    return token?.kind === 'word' ? (this.lexicon.get(token)?.atom ?? null) : null;
  }

  private negative(tokens: readonly Token[], i: number): Core | null {
    if (this.atom(tokens, i)?.role !== 'negative') return null;
    const core = this.share(tokens, i + 1) ?? this.cardinal(tokens, i + 1);
    return core && { ...core, from: i, value: -core.value };
  }

  /** A lone conjunction before a number is the number's own. */
  private skipAnd(tokens: readonly Token[], i: number): number {
    const token = tokens[i];
    return token?.kind === 'word' && this.lexicon.get(token)?.opens.some((o) => o.means === 'and') ? i + 1 : i;
  }

  cardinal(tokens: readonly Token[], i: number): Core | null {
    const head = this.chunk(tokens, i, Number.POSITIVE_INFINITY);
    // The one and "and one of the …" are spelt alike; only the second stands before a noun with its article.
    if (!head || (head.value === 1 && !head.digits && this.wholeFollows(tokens, head.to))) return null;
    let { to, value, scale } = head;
    for (;;) {
      const next = this.skipAnd(tokens, to);
      const more = this.chunk(tokens, next, scale);
      if (!more || (!more.and && next === to && !more.digits) || scale === 1) break;
      value += more.value;
      to = more.to;
      scale = more.scale;
    }
    return this.withShare(tokens, { from: i, to, value, kind: 'cardinal', digits: head.digits, scale });
  }

  /** A small number and the scales that multiply it; `scale` is the last one, below which the next chunk must stay. */
  private chunk(
    tokens: readonly Token[],
    i: number,
    below: number,
  ): { to: number; value: number; scale: number; and: boolean; digits: boolean } | null {
    const small = this.small(tokens, i);
    const first = small ? null : this.atom(tokens, i);
    if (!small && first?.role !== 'scale' && first?.role !== 'scale2') return null;
    let value = small?.value ?? (first as Atom).value * (first?.role === 'scale2' ? 2 : 1);
    let to = small?.to ?? i + 1;
    let scale = small ? 1 : (first as Atom).value;
    for (;;) {
      const atom = this.atom(tokens, to);
      if (!atom || atom.and || (atom.role !== 'scale' && atom.role !== 'scales') || (atom.definite && !small?.definite)) break;
      value *= atom.value;
      scale = scale === 1 ? atom.value : scale * atom.value;
      to++;
    }
    if (scale >= below || value >= below) return null;
    return { to, value, scale, and: small?.and ?? (first as Atom).and, digits: small?.digits ?? false };
  }

  /** Below a thousand in words, or anything in digits. */
  private small(tokens: readonly Token[], i: number): Piece | null {
    const literal = literalAt(tokens, i);
    if (literal) return this.literalHundreds(tokens, literal);
    const head = this.atom(tokens, i);
    if (!head) return null;
    let to = i;
    let value = 0;
    let [unit, tens, hundred] = [false, false, false];
    for (;;) {
      const at = to === i ? to : this.skipAnd(tokens, to);
      const atom = this.atom(tokens, at);
      if (!atom) break;
      const and = to === i || atom.and || at > to || atom.alsoAnd;
      if ((atom.role === 'unit' || atom.role === 'joined') && and && !unit && !tens) {
        const tail = this.atom(tokens, at + 1);
        if (tail?.role === 'ten' && !tail.and && !tail.definite && atom.value > 0) {
          value += atom.value + 10;
          to = at + 2;
          [unit, tens] = [true, true];
          continue;
        }
        const next = this.atom(tokens, this.skipAnd(tokens, at + 1));
        if (atom.role === 'joined' && !(next?.role === 'tens' && (next.and || this.skipAnd(tokens, at + 1) > at + 1))) break;
        if (next?.role === 'shares' && (to !== i || hundred)) break;
        value += atom.value;
        unit = true;
      } else if (atom.role === 'ten' && and && !unit && !tens) {
        value += 10;
        [unit, tens] = [true, true];
      } else if (atom.role === 'tens' && and && !tens) {
        value += atom.value;
        [unit, tens] = [true, true];
      } else if (atom.role === 'hundred' && !hundred && (value === 0 ? to === i : !atom.and && at === to && !atom.definite)) {
        value = value === 0 ? 100 : value * 100;
        [hundred, unit, tens] = [true, false, false];
      } else if (atom.role === 'hundreds' && to === i) {
        value = atom.value;
        hundred = true;
      } else break;
      to = at + 1;
    }
    return to === i
      ? null
      : { to, value, and: head.and || (head.alsoAnd && value > 1), digits: false, definite: head.definite, plain: false };
  }

  /** "3 hundred and 21" in mixed writing. */
  private literalHundreds(tokens: readonly Token[], literal: { to: number; value: number; plain: boolean }): Piece {
    const piece: Piece = { to: literal.to, value: literal.value, and: false, digits: true, definite: false, plain: literal.plain };
    const hundred = this.atom(tokens, literal.to);
    if (hundred?.role !== 'hundred' || hundred.and || hundred.definite || literal.value >= 100) return piece;
    const value = literal.value * 100;
    const next = this.skipAnd(tokens, literal.to + 1);
    const rest = next > literal.to + 1 || this.atom(tokens, next)?.and ? this.small(tokens, next) : null;
    return rest && rest.value < 100 ? { ...piece, to: rest.to, value: value + rest.value } : { ...piece, to: literal.to + 1, value };
  }

  /** "… and a half", "… and three quarters", "twenty fifths". */
  private withShare(tokens: readonly Token[], core: Core): Core {
    const direct = this.atom(tokens, core.to);
    if (direct?.role === 'shares' && !direct.and && !direct.definite)
      return { ...core, to: core.to + 1, value: core.value / direct.value, kind: 'share' };
    const at = this.skipAnd(tokens, core.to);
    const atom = this.atom(tokens, at);
    if (!atom || (at === core.to && !atom.and)) return core;
    const part = this.part(tokens, at, atom);
    if (!part) return core;
    const of = this.atom(tokens, part.to);
    const named = of?.role === 'scale' && of.definite && of.value === core.scale;
    return { ...core, to: named ? part.to + 1 : part.to, value: core.value + part.value * core.scale };
  }

  private part(tokens: readonly Token[], at: number, atom: Atom): { to: number; value: number } | null {
    if (atom.role === 'share' && !atom.definite) return { to: at + 1, value: 1 / atom.value };
    if (atom.role === 'share2') return { to: at + 1, value: 2 / atom.value };
    const many = this.atom(tokens, at + 1);
    if (atom.role === 'unit' && many?.role === 'shares' && !many.and) return { to: at + 2, value: atom.value / many.value };
    return null;
  }

  /** A half, two thirds, three quarters; "half a million" is a count. */
  private share(tokens: readonly Token[], i: number): Core | null {
    const atom = this.atom(tokens, i);
    if (!atom) return null;
    if (atom.share > 0 && this.wholeFollows(tokens, i + 1))
      return { from: i, to: i + 1, value: 1 / atom.share, kind: 'share', digits: false, scale: 1 };
    const part =
      atom.role === 'unit' || !atom.definite || atom.role === 'share'
        ? this.part(tokens, i, atom.definite ? { ...atom, definite: false } : atom)
        : null;
    if (!part) return null;
    const scale = this.atom(tokens, part.to);
    if (scale?.role === 'scale' && !scale.and)
      return { from: i, to: part.to + 1, value: part.value * scale.value, kind: 'cardinal', digits: false, scale: scale.value };
    return { from: i, to: part.to, value: part.value, kind: 'share', digits: false, scale: 1 };
  }

  /** "A fifth of the loaf" names its whole with an article, "five loaves" does not. */
  private wholeFollows(tokens: readonly Token[], i: number): boolean {
    const next = tokens[i];
    return next?.kind === 'word' && next.fold.length > 4 && next.fold.startsWith(this.article) && !this.atom(tokens, i);
  }

  private ordinal(tokens: readonly Token[], i: number): Core | null {
    const head = this.atom(tokens, i);
    if (!head) return null;
    if (head.role === 'ordinal') return this.ordinalFrom(tokens, i, head, 0);
    const one = head.role === 'unit' && head.value === 1 && head.definite;
    const next = this.atom(tokens, i + 1);
    if (one && next?.role === 'tens' && next.and && next.definite) return made(i, i + 2, 1 + next.value);
    if (!head.definite) return null;
    if (head.role === 'hundred' || head.role === 'hundreds') {
      if (next?.and && next.definite && next.role === 'ordinal') return this.ordinalFrom(tokens, i + 1, next, head.value, i);
    }
    const round = head.role === 'tens' || head.role === 'hundred' || head.role === 'hundreds' || head.role === 'scale';
    return round && !(next?.definite && next.and) && !this.continues(tokens, i) ? made(i, i + 1, head.value) : null;
  }

  /** Is the round number at `i` only the head of a longer one? */
  private continues(tokens: readonly Token[], i: number): boolean {
    const core = this.cardinal(tokens, i);
    return core !== null && core.to > i + 1;
  }

  private ordinalFrom(tokens: readonly Token[], i: number, head: Atom, added: number, from = i): Core | null {
    const next = this.atom(tokens, i + 1);
    if (next?.role === 'ten' && !next.and && head.value < 10) return made(from, i + 2, added + head.value + 10);
    if (next?.role === 'tens' && next.and && next.definite === head.definite && head.value < 10)
      return made(from, i + 2, added + head.value + next.value);
    if (head.compound || (head.unsure && !head.definite)) return null;
    return made(from, i + 1, added + head.value);
  }
}

const made = (from: number, to: number, value: number): Core => ({ from, to, value, kind: 'ordinal', digits: false, scale: 1 });
