import type { BoundName, Morphology, NumberWords, Spelling } from '#languages';
import { foldWord } from '#text';

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
  atom: Atom | null;
  before: Phrase<{ bound: BoundName; place: boolean }>[];
  after: Phrase<BoundName>[];
  vague: Phrase<true>[];
  percent: Phrase<true>[];
  opens: Phrase<'between' | 'from' | 'to' | 'or' | 'and'>[];
  relative: Phrase<{ to: 'end' | 'current'; offset: number }>[];
  label: boolean;
  change: boolean;
  pronoun: boolean;
  /** Can open a quantity. */
  starts: boolean;
};

export type NumberLexicon = ReadonlyMap<string, Entry>;

const blank = (): Entry => ({
  atom: null,
  before: [],
  after: [],
  vague: [],
  percent: [],
  opens: [],
  relative: [],
  label: false,
  change: false,
  pronoun: false,
  starts: false,
});

/** Folds every word once and writes out its prefixed forms, so that reading costs one look-up a token. */
export function buildNumberLexicon(words: NumberWords, spelling: Spelling, morphology: Morphology): NumberLexicon {
  const map = new Map<string, Entry>();
  const entry = (key: string): Entry => {
    const found = map.get(key) ?? blank();
    map.set(key, found);
    return found;
  };
  const foldPhrase = (phrase: string): string[] => phrase.split(' ').map((word) => foldWord(word, spelling));

  const prefixes = prefixesOf(words, spelling, morphology);
  const forms = function* (stem: string): Generator<{ written: string; and: boolean; definite: boolean }> {
    for (const { prefix, and, definite } of prefixes) yield { written: prefix + stem, and, definite };
  };

  const atom = (role: Role, value: number, list: readonly string[], extra: Partial<Atom> = {}): void => {
    for (const word of list) {
      const stem = foldWord(word, spelling);
      for (const { written, and, definite } of forms(stem)) {
        const at = entry(written);
        const made: Atom = { role, value, and, definite, share: 0, unsure: false, compound: false, alsoAnd: false, ...extra };
        if (!at.atom) at.atom = made;
        else if (role === 'joined' && and && at.atom.value === value && !at.atom.and) at.atom = { ...at.atom, alsoAnd: true };
        else if (role === 'share' && at.atom.and === and) at.atom = { ...at.atom, share: value };
      }
    }
  };
  const phrase = <T>(pick: (e: Entry) => Phrase<T>[], means: T, list: readonly string[], prefixed = false): void => {
    for (const word of list) {
      const [head, ...rest] = foldPhrase(word) as [string, ...string[]];
      const heads = prefixed ? prefixes.filter((p) => !p.definite).map((p) => p.prefix + head) : [head];
      for (const first of heads) pick(entry(first)).push({ rest, means, word });
    }
  };

  // Whole words come first: what is already a word is never taken apart.
  const atoms = listedAtoms(words);
  const unsure = new Set(words.unsureOrdinals.map((word) => foldWord(word, spelling)));
  for (const [role, value, list, extra] of atoms) for (const word of list) wholeFirst(entry(foldWord(word, spelling)), role, value, extra);
  for (const [role, value, list, extra] of atoms) atom(role, value, list, extra);
  for (const word of words.never) for (const prefix of ['', ...words.prefixes]) map.delete(prefix + foldWord(word, spelling));
  for (const word of words.never) {
    const stem = foldWord(word, spelling).slice(words.article.length);
    for (const { prefix, definite } of prefixes) if (definite) map.delete(prefix + stem);
  }
  for (const word of unsure) {
    const at = entry(word);
    if (at.atom?.role === 'ordinal') at.atom = { ...at.atom, unsure: true };
  }

  for (const { bound, before, after } of words.bounds) {
    phrase((e) => e.before, { bound, place: false }, before, true);
    phrase((e) => e.after, bound, after);
  }
  for (const { bound, before } of words.placeBounds) phrase((e) => e.before, { bound, place: true }, before, true);
  phrase((e) => e.vague, true as const, words.vague, true);
  phrase((e) => e.percent, true as const, words.percent);
  phrase((e) => e.opens, 'between', words.between, true);
  phrase((e) => e.opens, 'from', words.from);
  phrase((e) => e.opens, 'to', words.to);
  phrase((e) => e.opens, 'or', words.or);
  phrase((e) => e.opens, 'and', words.and);
  for (const { to, offset, phrases } of words.relatives) phrase((e) => e.relative, { to, offset }, phrases);
  for (const word of words.labels) for (const { written } of forms(foldWord(word, spelling))) entry(written).label = true;
  for (const word of words.changes) entry(foldWord(word, spelling)).change = true;
  for (const word of words.pronounBefore) entry(foldWord(word, spelling)).pronoun = true;
  for (const e of map.values()) {
    for (const list of [e.before, e.after, e.vague, e.percent, e.relative]) list.sort((a, b) => b.rest.length - a.rest.length);
    e.starts =
      e.atom !== null ||
      e.before.length + e.vague.length + e.percent.length > 0 ||
      e.opens.some((o) => o.means === 'between' || o.means === 'from');
  }
  return map;
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
function prefixesOf(words: NumberWords, spelling: Spelling, morphology: Morphology): { prefix: string; and: boolean; definite: boolean }[] {
  const stem = foldWord(words.hundred[0] as string, spelling);
  return words.prefixes.flatMap((prefix) => {
    const split = morphology.splits(prefix + stem).find((s) => s.stem === stem && s.suffix === '');
    return split ? [{ prefix, and: split.and !== '', definite: split.definite }] : [];
  });
}

function wholeFirst(at: Entry, role: Role, value: number, extra: Partial<Atom> = {}): void {
  if (at.atom) {
    if (role === 'share') at.atom = { ...at.atom, share: value };
    return;
  }
  at.atom = { role, value, and: false, definite: false, share: 0, unsure: false, compound: false, alsoAnd: false, ...extra };
}
