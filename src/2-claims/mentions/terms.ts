import type { Beginning, Knowledge, NameMatch } from '#knowledge';
import type { NameWords } from '#languages';
import { PerWord, type Token } from '#text';
import type { FoundTerm } from './found.ts';

/** Finds loaded terms, each whole, none inside a longer one; a term may wear an article or a pronoun. */
export class TermReader {
  private readonly knowledge: Knowledge;
  private readonly words: NameWords;
  /** What a word begins without its article or pronoun. */
  private readonly bare = new PerWord((fold) => this.bareForms(fold));
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
    const matches: (NameMatch | null)[] = [];
    for (let i = 0; i < tokens.length; i++) matches.push((tokens[i] as Token).kind === 'mark' ? null : this.longestAt(tokens, i));
    this.last = { tokens, matches };
    return matches;
  }

  /** In an article or a pronoun if need be. */
  private longestAt(tokens: readonly Token[], i: number): NameMatch | null {
    return this.knowledge.termNames.longestAt(tokens, i) ?? this.undressed(tokens, i);
  }

  private undressed(tokens: readonly Token[], i: number): NameMatch | null {
    for (const beginning of this.bare.of(tokens[i] as Token)) {
      const match = this.knowledge.termNames.longestFrom(beginning, tokens, i, longestBare);
      if (match && match.clitic === '') return match;
    }
    return null;
  }

  /** Forms of a word without its article or pronoun that begin some term. */
  private bareForms(fold: string): readonly Beginning[] {
    const { termNames } = this.knowledge;
    const article = this.words.withoutArticle(fold);
    const forms = [...(article === null ? [] : [article]), ...this.words.withoutPronoun(fold)].filter((form) => termNames.begins(form));
    return forms.length === 0 ? none : forms.map((form) => termNames.beginning(form));
  }
}

/** A term whose first word wears an article or a pronoun is at most so many tokens. */
const longestBare = 6;
const none: readonly Beginning[] = [];

const quotes = '"\u201c\u201d\u00ab\u00bb\u2018\u2019\'';
const isQuoted = (tokens: readonly Token[], from: number, to: number): boolean => {
  const quote = (t: Token | undefined): boolean => t?.kind === 'mark' && quotes.includes(t.fold);
  return quote(tokens[from - 1]) && quote(tokens[to]);
};
