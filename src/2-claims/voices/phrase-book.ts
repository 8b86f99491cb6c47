import type { Token } from '#text';

type Entry<T> = { readonly rest: readonly string[]; readonly attached: string; readonly value: T };

/** Where a phrase of the book ends, and what it means. */
export type PhraseMatch<T> = { readonly value: T; readonly to: number };

/**
 * Words and phrases of a language pack, found by their first word. A phrase that ends in a lone letter asks that the next
 * word begin with it ("according to" with its preposition); that word is not part of the match.
 */
export class PhraseBook<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();
  private readonly fold: (word: string) => string;

  constructor(fold: (word: string) => string) {
    this.fold = fold;
  }

  /** Adds phrases as they stand and behind each of the `prefixes`. */
  add(phrases: readonly string[], value: T, prefixes: readonly string[]): this {
    for (const phrase of phrases) {
      const [first = '', ...rest] = phrase.split(/[ _]/u).map(this.fold);
      const last = rest[rest.length - 1] ?? '';
      const attached = last.length === 1 ? last : '';
      const entry = { rest: attached === '' ? rest : rest.slice(0, -1), attached, value };
      this.put(first, entry);
      for (const prefix of prefixes) this.put(prefix + first, entry);
    }
    return this;
  }

  private put(key: string, entry: Entry<T>): void {
    const known = this.byFirst.get(key);
    if (!known) this.byFirst.set(key, [entry]);
    else {
      known.push(entry);
      known.sort((a, b) => b.rest.length - a.rest.length);
    }
  }

  /** The longest phrase that begins at token `i`, or null. */
  at(tokens: readonly Token[], i: number): PhraseMatch<T> | null {
    const entries = this.byFirst.get((tokens[i] as Token).fold);
    if (entries === undefined) return null;
    for (const entry of entries) if (fits(entry, tokens, i)) return { value: entry.value, to: i + 1 + entry.rest.length };
    return null;
  }

  /** Calls `found` for every phrase that begins at token `i`. */
  each(tokens: readonly Token[], i: number, found: (value: T, to: number) => void): void {
    const entries = this.byFirst.get((tokens[i] as Token).fold);
    if (entries === undefined) return;
    for (const entry of entries) if (fits(entry, tokens, i)) found(entry.value, i + 1 + entry.rest.length);
  }
}

function fits(entry: Entry<unknown>, tokens: readonly Token[], i: number): boolean {
  const { rest, attached } = entry;
  for (let k = 0; k < rest.length; k++) if (tokens[i + 1 + k]?.fold !== rest[k]) return false;
  return attached === '' || (tokens[i + 1 + rest.length]?.fold.startsWith(attached) ?? false);
}
