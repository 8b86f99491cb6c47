import { foldWord, type Token } from '#text';
import type { Spelling } from '#languages';

export type NameKind = 'actor' | 'person' | 'source' | 'place' | 'term';
/** What one written name can mean. `short`: only as a reference back within a report. */
export type NameSense = { readonly kind: NameKind; readonly id: string; readonly short: boolean };
/** A name found at tokens `[from, to)`; `clitic` is what was written onto its first word. */
export type NameMatch = { readonly from: number; readonly to: number; readonly clitic: string; readonly senses: readonly NameSense[] };

/** No name is longer than this many tokens. */
const longest = 10;
const prefixUnits = 3;

/**
 * Finds names in folded tokens whatever the spacing: names are kept with their words run together, so that a name written
 * in one word or two is the same name. A proclitic may stand on the first word; quotation marks inside are passed over.
 */
export class NameIndex {
  private readonly senses = new Map<string, NameSense[]>();
  /** Longest key for each prefix: most tokens of a text are turned away here. */
  private readonly reach = new Map<string, number>();
  private readonly spelling: Spelling;

  constructor(spelling: Spelling) {
    this.spelling = spelling;
  }

  get size(): number {
    return this.senses.size;
  }

  add(name: string, sense: NameSense): void {
    const key = this.key(name);
    if (key.length < 2) return;
    const known = this.senses.get(key);
    if (known?.some((s) => s.kind === sense.kind && s.id === sense.id)) return;
    if (known) known.push(sense);
    else this.senses.set(key, [sense]);
    const prefix = key.slice(0, prefixUnits);
    this.reach.set(prefix, Math.max(this.reach.get(prefix) ?? 0, key.length));
  }

  /** Every sense of a name written alone. */
  lookup(name: string): readonly NameSense[] {
    return this.senses.get(this.key(name)) ?? [];
  }

  /** The longest name that begins at token `at`, or null. */
  longestAt(tokens: readonly Token[], at: number): NameMatch | null {
    const first = tokens[at] as Token;
    let best: NameMatch | null = null;
    for (const [clitic, word] of heads(first.fold)) {
      const match = this.grow(tokens, at, word, clitic);
      if (match && (!best || match.to > best.to)) best = match;
    }
    return best;
  }

  private grow(tokens: readonly Token[], at: number, head: string, clitic: string): NameMatch | null {
    let key = head;
    let best: NameMatch | null = null;
    const stop = Math.min(tokens.length, at + longest);
    for (let i = at; ; ) {
      const limit = key.length >= prefixUnits ? this.reach.get(key.slice(0, prefixUnits)) : longest * 12;
      if (limit === undefined || key.length > limit) break;
      const senses = this.senses.get(key);
      if (senses) best = { from: at, to: i + 1, clitic, senses };
      i++;
      while (i < stop && isQuote(tokens[i] as Token)) i++;
      if (i >= stop || (tokens[i] as Token).kind === 'mark') break;
      key += (tokens[i] as Token).fold;
    }
    return best;
  }

  private key(name: string): string {
    let key = '';
    for (const unit of foldWord(name, this.spelling)) if (this.spelling.isLetter(unit) || (unit >= '0' && unit <= '9')) key += unit;
    return key;
  }
}

const isQuote = (token: Token): boolean => token.kind === 'mark' && '"\u201c\u201d\u00ab\u00bb\u2018\u2019\'_'.includes(token.fold);

const headCache = new Map<string, [string, string][]>();

/** The word itself, and the word without a conjunction or preposition written onto it. */
function heads(word: string): [string, string][] {
  let out = headCache.get(word);
  if (out) return out;
  out = [['', word]];
  const bare = word[0] === 'و' || word[0] === 'ف' ? word.slice(1) : '';
  if (bare.length > 1) out.push([word[0] as string, bare]);
  for (const [lead, rest] of [['', word], [word[0] as string, bare]] as const) {
    const c = rest[0];
    if (rest.length < 3 || (c !== 'ب' && c !== 'ل' && c !== 'ك')) continue;
    if (rest.startsWith('لل')) out.push([`${lead}ل`, `ال${rest.slice(2)}`]);
    out.push([lead + c, rest.slice(1)]);
  }
  if (headCache.size > 50_000) headCache.clear();
  headCache.set(word, out);
  return out;
}
