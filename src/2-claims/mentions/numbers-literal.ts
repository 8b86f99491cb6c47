import type { Token } from '#text';

/** A number written in digits: `[from, to)` in tokens. `sharing` marks a/b. */
export type Literal = { readonly to: number; readonly value: number; readonly sharing: boolean; readonly plain: boolean };

const minus = new Set(['-', '\u2212', '\u2013']);
/** Marks that group thousands or open decimals: comma, Arabic comma, thousands and decimal separators, full stop. */
const separators = new Set([',', '\u060c', '\u066c', '\u066b', '.', "'", '\u2019']);
const always3 = new Set(['\u066c', "'", '\u2019']);

/** Reads digits at token `i` with separators, decimals, sign, a power, a simple fraction. Null when there are none. */
export function literalAt(tokens: readonly Token[], i: number): Literal | null {
  const sign = signAt(tokens, i);
  const first = sign ? i + 1 : i;
  if (tokens[first]?.kind !== 'number') return null;
  const base = decimalAt(tokens, first);
  const power = powerAt(tokens, base.to, base.value);
  const read = power ?? fractionAt(tokens, first, base) ?? base;
  return sign ? { ...read, value: -read.value, plain: false } : read;
}

/** A minus glued to the digits after it and to nothing before it. */
function signAt(tokens: readonly Token[], i: number): boolean {
  const [token, next, before] = [tokens[i], tokens[i + 1], tokens[i - 1]];
  if (!token || !minus.has(token.fold) || next?.kind !== 'number' || !next.glued) return false;
  return !before || !token.glued || (before.kind === 'mark' && before.fold !== ')' && !minus.has(before.fold));
}

type Base = Literal & { readonly glue: number };

function decimalAt(tokens: readonly Token[], first: number): Base {
  const groups: string[] = [(tokens[first] as Token).fold];
  const marks: string[] = [];
  let to = first + 1;
  while (isSeparated(tokens, to)) {
    marks.push((tokens[to] as Token).fold);
    groups.push((tokens[to + 1] as Token).fold);
    to += 2;
  }
  if (marks.length === 0) return spacedThousands(tokens, first);
  if (isSeparated(tokens, first - 1) && tokens[first - 2]?.kind === 'number')
    return { to: first + 1, value: Number(groups[0]), sharing: false, plain: true, glue: first };
  const value = joined(groups, marks);
  if (value === null) return { to: first + 1, value: Number(groups[0]), sharing: false, plain: true, glue: first };
  return { to, value, sharing: false, plain: false, glue: first };
}

const isSeparated = (tokens: readonly Token[], at: number): boolean => {
  const [mark, digits] = [tokens[at], tokens[at + 1]];
  return (
    mark !== undefined &&
    digits !== undefined &&
    mark.kind === 'mark' &&
    mark.glued &&
    separators.has(mark.fold) &&
    digits.kind === 'number' &&
    digits.glued
  );
};

/** The value of digit groups and the marks between them, or null when they are not one number (an address, a date). */
function joined(groups: readonly string[], marks: readonly string[]): number | null {
  const last = groups.length - 1;
  const lastMark = marks[last - 1] as string;
  const threes = (upTo: number): boolean =>
    (groups[0] as string).length <= 3 && groups[0] !== '0' && groups.slice(1, upTo + 1).every((g) => g.length === 3);
  const same = (upTo: number): boolean => marks.slice(0, upTo).every((m) => m === marks[0]);
  if (same(last) && threes(last) && lastMark !== '\u066b') return Number(groups.join(''));
  if (always3.has(lastMark)) return null;
  if (last === 1) return Number(`${groups[0]}.${groups[1]}`);
  const decimal = lastMark !== marks[0] && same(last - 1) && threes(last - 1);
  return decimal ? Number(`${groups.slice(0, last).join('')}.${groups[last]}`) : null;
}

/** "10 000", "1 234 567": groups of three parted by spaces; a single group only when it is round. */
function spacedThousands(tokens: readonly Token[], first: number): Base {
  const head = (tokens[first] as Token).fold;
  let to = first + 1;
  let digits = head;
  if (head.length <= 3 && head[0] !== '0') {
    while (tokens[to]?.kind === 'number' && tokens[to]?.fold.length === 3) digits += (tokens[to++] as Token).fold;
    if (to === first + 2 && tokens[first + 1]?.fold !== '000') [to, digits] = [first + 1, head];
  }
  return { to, value: Number(digits), sharing: false, plain: to === first + 1, glue: first };
}

/** 1e10 and 2^3 as they appear in tables. */
function powerAt(tokens: readonly Token[], at: number, base: number): Literal | null {
  const mark = tokens[at];
  if (!mark?.glued || (mark.fold !== 'e' && mark.fold !== '^')) return null;
  const signed = tokens[at + 1];
  const signs = signed !== undefined && (signed.fold === '-' || signed.fold === '+') ? 1 : 0;
  const digits = tokens[at + 1 + signs];
  if (digits?.kind !== 'number' || !digits.glued) return null;
  const exponent = decimalAt(tokens, at + 1 + signs);
  const power = signs && signed?.fold === '-' ? -exponent.value : exponent.value;
  return { to: exponent.to, value: mark.fold === 'e' ? base * 10 ** power : base ** power, sharing: false, plain: false };
}

/** 3/4 and 1 3/4, but not 5/17/2018. */
function fractionAt(tokens: readonly Token[], first: number, base: Base): Literal | null {
  if (!base.plain) return null;
  const own = slashed(tokens, first);
  if (own !== null) return { to: first + 3, value: base.value / own, sharing: true, plain: false };
  const next = tokens[first + 1];
  const part = next?.kind === 'number' ? slashed(tokens, first + 1) : null;
  if (part === null || Number(next?.fold) >= part) return null;
  return { to: first + 4, value: base.value + Number(next?.fold) / part, sharing: false, plain: false };
}

function slashed(tokens: readonly Token[], at: number): number | null {
  const [before, slash, under, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (slash?.fold !== '/' || !slash.glued || under?.kind !== 'number' || !under.glued) return null;
  if (before?.fold === '/' && tokens[at]?.glued) return null;
  if (after?.fold === '/' && after.glued) return null;
  const value = Number(under.fold);
  return value > 0 && under.fold.length <= 3 ? value : null;
}
