import { PerWord, type Token } from '#text';

type Entry<T> = {
  readonly rest: readonly string[];
  readonly attached: string;
  readonly value: T;
  /** What may be written onto the first word. */
  readonly prefixes: ReadonlySet<string>;
  /** Place among all phrases of the book. */
  readonly order: number;
};

/** Where a phrase of the book ends, and what it means. */
export type PhraseMatch<T> = { readonly value: T; readonly to: number };

/**
 * Words and phrases of a language pack, found by their first word. A phrase that ends in a lone letter asks that the next
 * word begin with it ("according to" with its preposition); that word is not part of the match.
 * Prefixes are taken off when a word is first met: writing out every prefixed form beforehand costs each start.
 */
export class PhraseBook<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();
  /** Prefixes, and how they begin: is this one whole? */
  private readonly prefixes = new Map<string, boolean>();
  private readonly met = new PerWord((word) => this.begunBy(word));
  private readonly fold: (word: string) => string;
  private size = 0;

  constructor(fold: (word: string) => string) {
    this.fold = fold;
  }

  /** Adds phrases as they stand and behind each of the `prefixes`; all are added before the first one is looked for. */
  add(phrases: readonly string[], value: T, prefixes: readonly string[]): this {
    const allowed = new Set(prefixes);
    for (const prefix of prefixes) this.addPrefix(prefix);
    for (const phrase of phrases) {
      const [first = '', ...rest] = this.wordsOf(phrase);
      const last = rest[rest.length - 1] ?? '';
      const attached = last.length === 1 ? last : '';
      const entry = { rest: attached === '' ? rest : rest.slice(0, -1), attached, value, prefixes: allowed, order: this.size++ };
      const known = this.byFirst.get(first);
      if (known) known.push(entry);
      else this.byFirst.set(first, [entry]);
    }
    return this;
  }

  private addPrefix(prefix: string): void {
    for (let length = 1; length < prefix.length; length++) {
      const part = prefix.slice(0, length);
      if (!this.prefixes.has(part)) this.prefixes.set(part, false);
    }
    this.prefixes.set(prefix, true);
  }

  private wordsOf(phrase: string): string[] {
    const folded = this.fold(phrase);
    return folded.includes(' ') || folded.includes('_') ? folded.split(/[ _]/u) : [folded];
  }

  /** Does any phrase begin with this word? */
  begins(token: Pick<Token, 'form'>): boolean {
    return this.met.of(token).length > 0;
  }

  /** The longest phrase that begins at token `i`, or null. */
  at(tokens: readonly Token[], i: number): PhraseMatch<T> | null {
    const entries = this.met.of(tokens[i] as Token);
    if (entries.length === 0) return null;
    for (const entry of entries) if (fits(entry, tokens, i)) return { value: entry.value, to: i + 1 + entry.rest.length };
    return null;
  }

  /** Calls `found` for every phrase that begins at token `i`. */
  each(tokens: readonly Token[], i: number, found: (value: T, to: number) => void): void {
    const entries = this.met.of(tokens[i] as Token);
    if (entries.length === 0) return;
    for (const entry of entries) if (fits(entry, tokens, i)) found(entry.value, i + 1 + entry.rest.length);
  }

  /** Phrases whose first word is `word`, bare or behind a prefix they allow; the longest first. */
  private begunBy(word: string): readonly Entry<T>[] {
    let entries: readonly Entry<T>[] = this.byFirst.get(word) ?? none;
    for (let length = 1; length < word.length; length++) {
      const prefix = word.slice(0, length);
      const whole = this.prefixes.get(prefix);
      if (whole === undefined) break;
      const behind = whole ? (this.byFirst.get(word.slice(length))?.filter((entry) => entry.prefixes.has(prefix)) ?? none) : none;
      if (behind.length > 0) entries = [...entries, ...behind];
    }
    return entries.length > 1 ? entries.toSorted((a, b) => b.rest.length - a.rest.length || a.order - b.order) : entries;
  }
}

const none: readonly never[] = [];

function fits(entry: Entry<unknown>, tokens: readonly Token[], i: number): boolean {
  const { rest, attached } = entry;
  for (let k = 0; k < rest.length; k++) if (tokens[i + 1 + k]?.fold !== rest[k]) return false;
  return attached === '' || (tokens[i + 1 + rest.length]?.fold.startsWith(attached) ?? false);
}
