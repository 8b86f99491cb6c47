import type { BoundName, Morphology, NumberWords, Spelling } from '#languages';
import { foldWord, PerWord, type Token } from '#text';

/** What a word can be inside a number. `scales` is the plural of a scale, `scale2` its dual; shares hold their denominator. */
export type Role =
  | 'unit'
  | 'joined'
  | 'ten'
  | 'tens'
  | 'hundred'
  | 'hundreds'
  | 'scale'
  | 'scale2'
  | 'scales'
  | 'share'
  | 'share2'
  | 'shares'
  | 'negative'
  | 'ordinal';

/** A number word met in text, with what was written onto it. */
export type Atom = {
  readonly role: Role;
  readonly value: number;
  readonly and: boolean;
  readonly definite: boolean;
  /** Denominator, when the word may also be a share (five, a fifth); 0 otherwise. */
  readonly share: number;
  /** Written as an ordinal only with an article. */
  readonly unsure: boolean;
  /** The ordinal stands only in a compound. */
  readonly compound: boolean;
  /** May also be read as a conjunction and the form used in compounds (one; and eleven). */
  readonly alsoAnd: boolean;
};

/** Folded words after the first, what they stand for, and the phrase as listed. */
export type Phrase<T> = { readonly rest: readonly string[]; readonly means: T; readonly word: string };

/** Everything a first token can open. */
export type Entry = {
  readonly atom: Atom | null;
  readonly before: readonly Phrase<{ bound: BoundName; place: boolean }>[];
  readonly after: readonly Phrase<BoundName>[];
  readonly vague: readonly Phrase<true>[];
  readonly percent: readonly Phrase<true>[];
  readonly opens: readonly Phrase<'between' | 'from' | 'to' | 'or' | 'and'>[];
  readonly relative: readonly Phrase<{ to: 'end' | 'current'; offset: number }>[];
  readonly label: boolean;
  readonly change: boolean;
  readonly pronoun: boolean;
  /** Can open a quantity. */
  readonly starts: boolean;
};

/** A number word of the pack; `order` is its place among all of them. */
type ListedAtom = { readonly role: Role; readonly value: number; readonly extra: Partial<Atom>; readonly order: number };
/** A phrase of the pack by its first word; `prefixed` takes what may be written onto a noun without an article. */
type ListedPhrase<T> = Phrase<T> & { readonly prefixed: boolean; readonly order: number };
type Prefix = { readonly prefix: string; readonly and: boolean; readonly definite: boolean };

/** What every word can open in a number. Words are folded once; prefixes are taken off when a word is first met. */
export class NumberLexicon {
  private readonly atoms = new Map<string, ListedAtom[]>();
  private readonly never = new Set<string>();
  private readonly unsure: ReadonlySet<string>;
  private readonly labels: ReadonlySet<string>;
  private readonly changes: ReadonlySet<string>;
  private readonly pronouns: ReadonlySet<string>;
  private readonly before: PhraseList<{ bound: BoundName; place: boolean }> = new Map();
  private readonly after: PhraseList<BoundName> = new Map();
  private readonly vague: PhraseList<true> = new Map();
  private readonly percent: PhraseList<true> = new Map();
  private readonly opens: PhraseList<'between' | 'from' | 'to' | 'or' | 'and'> = new Map();
  private readonly relative: PhraseList<{ to: 'end' | 'current'; offset: number }> = new Map();
  private readonly prefixes: readonly Prefix[];
  private readonly spelling: Spelling;
  /** Every word of every list: most words of a text are none. */
  private readonly listed: ReadonlySet<string>;
  private readonly met = new PerWord((word) => this.entryOf(word));

  constructor(words: NumberWords, spelling: Spelling, morphology: Morphology) {
    this.spelling = spelling;
    this.prefixes = prefixesOf(words, spelling, morphology);
    this.unsure = this.folded(words.unsureOrdinals);
    this.labels = this.folded(words.labels);
    this.changes = this.folded(words.changes);
    this.pronouns = this.folded(words.pronounBefore);
    this.addAtoms(words);
    this.addNever(words);
    this.addPhrases(words);
    const { atoms, before, after, vague, percent, opens, relative, labels, changes, pronouns } = this;
    const lists: readonly { keys(): Iterable<string> }[] = [
      atoms,
      before,
      after,
      vague,
      percent,
      opens,
      relative,
      labels,
      changes,
      pronouns,
    ];
    this.listed = new Set(lists.flatMap((list) => [...list.keys()]));
  }

  get(token: Token | undefined): Entry | null {
    return token === undefined ? null : this.met.of(token);
  }

  private folded(words: readonly string[]): Set<string> {
    return new Set(words.map((word) => foldWord(word, this.spelling)));
  }

  private addAtoms(words: NumberWords): void {
    let order = 0;
    for (const [role, value, list, extra = {}] of listedAtoms(words)) {
      for (const word of list) push(this.atoms, foldWord(word, this.spelling), { role, value, extra, order: order++ });
    }
  }

  private addNever(words: NumberWords): void {
    for (const word of this.folded(words.never)) {
      for (const prefix of ['', ...words.prefixes]) this.never.add(prefix + word);
      const stem = word.slice(words.article.length);
      for (const { prefix, definite } of this.prefixes) if (definite) this.never.add(prefix + stem);
    }
  }

  private addPhrases(words: NumberWords): void {
    let order = 0;
    const put = <T>(list: PhraseList<T>, means: T, phrases: readonly string[], prefixed = false): void => {
      for (const word of phrases) {
        const [head, ...rest] = foldWord(word, this.spelling).split(' ') as [string, ...string[]];
        push(list, head, { rest, means, word, prefixed, order: order++ });
      }
    };
    for (const { bound, before, after } of words.bounds) {
      put(this.before, { bound, place: false }, before, true);
      put(this.after, bound, after);
    }
    for (const { bound, before } of words.placeBounds) put(this.before, { bound, place: true }, before, true);
    put(this.vague, true as const, words.vague, true);
    put(this.percent, true as const, words.percent);
    put(this.opens, 'between', words.between, true);
    for (const what of ['from', 'to', 'or', 'and'] as const) put(this.opens, what, words[what]);
    for (const { to, offset, phrases } of words.relatives) put(this.relative, { to, offset }, phrases);
  }

  private entryOf(word: string): Entry | null {
    const heads: Head[] = [];
    for (const by of this.prefixes) if (word.startsWith(by.prefix)) heads.push({ by, rest: word.slice(by.prefix.length) });
    if (!this.listed.has(word) && !heads.some(({ rest }) => this.listed.has(rest))) return null;
    const atom = this.atomOf(word, heads);
    const before = phrasesOf(this.before, word, heads);
    const after = phrasesOf(this.after, word, heads);
    const vague = phrasesOf(this.vague, word, heads);
    const percent = phrasesOf(this.percent, word, heads);
    const opens = phrasesOf(this.opens, word, heads);
    const relative = phrasesOf(this.relative, word, heads);
    const label = heads.some(({ rest }) => this.labels.has(rest));
    const change = this.changes.has(word);
    const pronoun = this.pronouns.has(word);
    const starts =
      atom !== null || before.length + vague.length + percent.length > 0 || opens.some((o) => o.means === 'between' || o.means === 'from');
    if (!starts && !label && !change && !pronoun && after.length + opens.length + relative.length === 0) return null;
    return { atom, before, after, vague, percent, opens, relative, label, change, pronoun, starts };
  }

  /** Whole words come first: what is already a word is never taken apart. */
  private atomOf(word: string, heads: readonly Head[]): Atom | null {
    if (this.never.has(word)) return null;
    let atom = wholeAtom(this.atoms.get(word) ?? []);
    const behind = heads.flatMap(({ by, rest }) => (this.atoms.get(rest) ?? []).map((listed) => ({ by, listed })));
    behind.sort((a, b) => a.listed.order - b.listed.order);
    for (const { by, listed } of behind) atom = joined(atom, by, listed);
    return atom?.role === 'ordinal' && this.unsure.has(word) ? { ...atom, unsure: true } : atom;
  }
}

type Head = { readonly by: Prefix; readonly rest: string };
type PhraseList<T> = Map<string, ListedPhrase<T>[]>;

/** What a word is as it stands: the first of the list, with its share. */
function wholeAtom([first, ...more]: readonly ListedAtom[]): Atom | null {
  if (!first) return null;
  const share = more.findLast(({ role }) => role === 'share');
  const atom = atomFrom({ role: first.role, value: first.value, and: false, definite: false }, first.extra);
  return share ? { ...atom, share: share.value } : atom;
}

/** The atom of a word after one more way to read it: the first way stands, a later one may add to it. */
function joined(atom: Atom | null, { and, definite }: Prefix, { role, value, extra }: ListedAtom): Atom {
  if (!atom) return atomFrom({ role, value, and, definite }, extra);
  if (role === 'joined' && and && atom.value === value && !atom.and) return { ...atom, alsoAnd: true };
  if (role === 'share' && atom.and === and) return { ...atom, share: value };
  return atom;
}

const atomFrom = (given: Pick<Atom, 'role' | 'value' | 'and' | 'definite'>, extra: Partial<Atom>): Atom => ({
  ...given,
  share: 0,
  unsure: false,
  compound: false,
  alsoAnd: false,
  ...extra,
});

/** Phrases that begin with `word`; longer ones first, else in the order of the pack. */
function phrasesOf<T>(list: PhraseList<T>, word: string, heads: readonly Head[]): ListedPhrase<T>[] {
  const out = (list.get(word) ?? []).filter((phrase) => !phrase.prefixed);
  for (const { by, rest } of heads) if (!by.definite) for (const phrase of list.get(rest) ?? []) if (phrase.prefixed) out.push(phrase);
  return out.length > 1 ? out.sort((a, b) => b.rest.length - a.rest.length || a.order - b.order) : out;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

type Listed = [Role, number, readonly string[], Partial<Atom>?];

/** Every number word with what it is inside a number. */
function listedAtoms(words: NumberWords): Listed[] {
  return [
    ...words.units.map((u): Listed => ['unit', u.value, u.words]),
    ...words.joinedUnits.map((u): Listed => ['joined', u.value, u.words]),
    ['ten', 10, words.ten],
    ...words.tens.map((u): Listed => ['tens', u.value, u.words]),
    ['hundred', 100, words.hundred],
    ...words.hundreds.map((u): Listed => ['hundreds', u.value, u.words]),
    ...words.scales.flatMap((s): Listed[] => [
      ['scale', s.value, s.one],
      ['scale2', s.value, s.two],
      ['scales', s.value, s.many],
    ]),
    ...words.shares.flatMap((s): Listed[] => [
      ['share', s.value, s.one, { unsure: s.unsure === true }],
      ['share2', s.value, s.two, { unsure: s.unsure === true }],
      ['shares', s.value, s.many, {}],
    ]),
    ['negative', -1, words.negative],
    ...words.ordinals.map((o): Listed => ['ordinal', o.value, o.words]),
    ...words.joinedOrdinals.map((o): Listed => ['ordinal', o.value, o.words, { compound: true }]),
  ];
}

/** What each prefix means, asked of the morphology once, on the first word of the list. */
function prefixesOf(words: NumberWords, spelling: Spelling, morphology: Morphology): Prefix[] {
  const stem = foldWord(words.hundred[0] as string, spelling);
  return words.prefixes.flatMap((prefix) => {
    const split = morphology.splits(prefix + stem).find((s) => s.stem === stem && s.suffix === '');
    return split ? [{ prefix, and: split.and !== '', definite: split.definite }] : [];
  });
}
