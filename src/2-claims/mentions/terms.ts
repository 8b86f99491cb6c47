import type { Knowledge, NameMatch } from '#knowledge';
import type { NameWords } from '#languages';
import type { Token } from '#text';
import type { FoundTerm } from './found.ts';

/** Finds loaded terms, each whole, none inside a longer one; a term may wear an article or a pronoun. */
export class TermReader {
  private readonly knowledge: Knowledge;
  private readonly words: NameWords;
  /** Words that begin a term only without their article or pronoun; null for those that begin none. */
  private readonly bare = new Map<string, readonly string[]>();
  private last: { tokens: readonly Token[]; matches: readonly (NameMatch | null)[] } = { tokens: [], matches: [] };

  constructor(knowledge: Knowledge, words: NameWords) {
    this.knowledge = knowledge;
    this.words = words;
  }

  find(tokens: readonly Token[]): FoundTerm[] {
    const out: FoundTerm[] = [];
    const matches = this.matches(tokens);
    for (let i = 0; i < tokens.length; ) {
      const match = matches[i];
      if (!match) {
        i++;
        continue;
      }
      for (const sense of match.senses) {
        const term = this.knowledge.terms.get(sense.id);
        if (term) out.push({ from: match.from, to: match.to, term, quoted: isQuoted(tokens, match.from, match.to) });
      }
      i = match.to;
    }
    return out;
  }

  /** The longest term that begins at each token; kept for the sentence at hand, which is asked twice. */
  matches(tokens: readonly Token[]): readonly (NameMatch | null)[] {
    if (this.last.tokens === tokens) return this.last.matches;
    const matches = tokens.map((token, i) => (token.kind === 'mark' ? null : this.longestAt(tokens, i)));
    this.last = { tokens, matches };
    return matches;
  }

  /** In an article or a pronoun if need be. */
  private longestAt(tokens: readonly Token[], i: number): NameMatch | null {
    return this.knowledge.termNames.longestAt(tokens, i) ?? this.undressed(tokens, i);
  }

  private undressed(tokens: readonly Token[], i: number): NameMatch | null {
    const token = tokens[i] as Token;
    for (const fold of this.bareForms(token.fold)) {
      const match = this.knowledge.termNames.longestAt([{ ...token, fold }, ...tokens.slice(i + 1, i + 6)], 0);
      if (match && match.clitic === '') return { ...match, from: i, to: i + match.to };
    }
    return null;
  }

  /** Forms of a word without its article or pronoun that begin some term; worked out once for each different word. */
  private bareForms(fold: string): readonly string[] {
    let forms = this.bare.get(fold);
    if (forms !== undefined) return forms;
    const article = this.words.withoutArticle(fold);
    forms = [...(article === null ? [] : [article]), ...this.words.withoutPronoun(fold)].filter((form) =>
      this.knowledge.termNames.begins(form),
    );
    if (this.bare.size > 60_000) this.bare.clear();
    this.bare.set(fold, forms);
    return forms;
  }
}

const quotes = '"\u201c\u201d\u00ab\u00bb\u2018\u2019\'';
const isQuoted = (tokens: readonly Token[], from: number, to: number): boolean => {
  const quote = (t: Token | undefined): boolean => t?.kind === 'mark' && quotes.includes(t.fold);
  return quote(tokens[from - 1]) && quote(tokens[to]);
};
