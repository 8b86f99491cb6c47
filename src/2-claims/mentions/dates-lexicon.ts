import type { DateWords, Morphology, Spelling, TimeUnit } from '#languages';
import { foldWord, PerWord, type Token } from '#text';

/** What a word can be in a date. */
export type DateRole =
  | 'weekday' | 'bareday' | 'month' | 'hijri' | 'dayword' | 'spoken' | 'part' | 'partwith' | 'one' | 'two' | 'many' | 'past' | 'next' | 'current' | 'these' | 'few'
  | 'since' | 'until' | 'ago' | 'after' | 'during' | 'whole' | 'last' | 'fromNow' | 'gone' | 'in' | 'of' | 'from' | 'to' | 'between' | 'and' | 'on'
  | 'early' | 'middle' | 'late' | 'rest' | 'later' | 'weekend' | 'season' | 'decade' | 'quarter' | 'hijriMark' | 'eraMark' | 'article' | 'vague'; // biome-ignore format: a list

/** One reading of a word: its role, value and what was written onto it. */
export type Sense = {
  readonly role: DateRole;
  readonly value: number;
  /** Folded words that must follow. */
  readonly rest: readonly string[];
  readonly and: boolean;
  readonly prep: string;
  readonly definite: boolean;
  /** Also an ordinary word or a person's name. */
  readonly unsure: boolean;
  /** Part of the day or unit of time. */
  readonly name: string;
};

/** The senses of a word; `opens` says that one of them can begin a date. */
export type Senses = readonly Sense[] & { opens?: boolean };

/** A word of the pack under one of its roles; `order` is its place among all of them. */
type Listed = Pick<Sense, 'role' | 'value' | 'rest' | 'unsure' | 'name'> & { readonly order: number };
type Prefix = Pick<Sense, 'and' | 'prep' | 'definite'> & { readonly prefix: string };
const noPrefix: Omit<Prefix, 'prefix'> = { and: false, prep: '', definite: false };

/** What every word can be in a date. Words are folded once; prefixes are taken off when a word is first met. */
export class DateLexicon {
  private readonly listed = new Map<string, Listed[]>();
  /** The same by what is left of a word without its article. */
  private readonly bared = new Map<string, Listed[]>();
  private readonly met = new PerWord((word) => this.sensesOf(word));
  private readonly prefixes: readonly Prefix[];
  /** Letters that prefixes begin with. */
  private readonly leads: ReadonlySet<number>;
  private readonly morphology: Morphology;

  constructor(words: DateWords, spelling: Spelling, morphology: Morphology) {
    this.morphology = morphology;
    this.prefixes = prefixesOf(words.prefixes, foldWord(words.units[0]?.one[0] ?? '', spelling), morphology);
    this.leads = new Set(this.prefixes.map(({ prefix }) => prefix.charCodeAt(0)));
    let order = 0;
    const add: Add = (role, value, list, { unsure = false, name = '' } = {}) => {
      for (const word of list) this.put({ role, value, unsure, name, order: order++ }, foldWord(word, spelling));
    };
    fill(words, add, (name) => this.bare(foldWord(name, spelling)));
  }

  /** What a token can be in a date, longer phrases first; null for most words. */
  get(token: Token): Senses | null {
    return token.kind === 'word' ? this.met.of(token) : null;
  }

  private put(given: Omit<Listed, 'rest'>, phrase: string): void {
    const [head, ...rest] = (phrase.includes(' ') ? phrase.split(' ') : [phrase]) as [string, ...string[]];
    const listed = { ...given, rest };
    push(this.listed, head, listed);
    const stem = this.bare(head);
    if (stem) push(this.bared, stem, listed);
  }

  /** A word without its article, or '' when it has none. */
  private bare(word: string): string {
    if (!this.prefixes.some((p) => isArticle(p) && word.startsWith(p.prefix))) return '';
    return this.morphology.splits(word).find((s) => s.definite && s.prep === '' && s.and === '')?.stem ?? '';
  }

  private sensesOf(word: string): Senses | null {
    if (!this.leads.has(word.charCodeAt(0)) && !this.listed.has(word)) return null;
    const found: { readonly listed: Listed; readonly by: Omit<Prefix, 'prefix'> }[] = [];
    const take = (list: readonly Listed[] | undefined, by: Omit<Prefix, 'prefix'>): void => {
      for (const listed of list ?? []) found.push({ listed, by });
    };
    take(this.listed.get(word), noPrefix);
    for (const prefix of this.prefixes) if (word.startsWith(prefix.prefix)) take(this.listed.get(word.slice(prefix.prefix.length)), prefix);
    // A preposition written onto an article swallows its first letter.
    for (const prefix of this.prefixes) {
      if (prefix.definite && word.startsWith(prefix.prefix)) take(this.bared.get(word.slice(prefix.prefix.length)), prefix);
    }
    if (found.length === 0) return null;
    found.sort((a, b) => a.listed.order - b.listed.order);
    return inOrder(found.map(({ listed, by }) => senseOf(listed, by)));
  }
}

const isArticle = (prefix: Prefix): boolean => prefix.definite && prefix.prep === '' && !prefix.and;

function senseOf({ role, value, rest, unsure, name }: Listed, { and, prep, definite }: Omit<Prefix, 'prefix'>): Sense {
  return { role, value, rest, and, prep, definite, unsure, name };
}

/** Each sense once, as it was listed first; longer phrases first. */
function inOrder(senses: readonly Sense[]): Senses {
  const out: Sense[] & { opens?: boolean } = [];
  for (const sense of senses) if (!out.some((s) => isSame(s, sense))) out.push(sense);
  out.sort((a, b) => b.rest.length - a.rest.length);
  out.opens = out.some((s) => openers.has(s.role));
  return out;
}

const isSame = (a: Sense, b: Sense): boolean => a.role === b.role && a.value === b.value && a.rest.join(' ') === b.rest.join(' ');

/** What each prefix means, asked of the morphology on a word that takes them all. */
function prefixesOf(prefixes: readonly string[], probe: string, morphology: Morphology): Prefix[] {
  return prefixes.flatMap((prefix) => {
    const split = morphology.splits(prefix + probe).find((s) => s.stem === probe && s.suffix === '');
    return split ? [{ prefix, and: split.and !== '', prep: split.prep, definite: split.definite }] : [];
  });
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

type Add = (role: DateRole, value: number, list: readonly string[], extra?: { unsure?: boolean; name?: string }) => void;

/** Every list of the pack under its role. */
function fill(words: DateWords, add: Add, bare: (name: string) => string): void {
  for (const { value, words: names } of words.weekdays) add('weekday', value, names);
  for (const { value, words: names } of words.weekdays)
    add(
      'bareday',
      value,
      names.map((name) => bare(name)),
    );
  for (const m of words.months) {
    add('month', m.value, m.words);
    add('month', m.value, m.unsure, { unsure: true });
  }
  for (const m of words.hijriMonths) {
    add('hijri', m.value, m.words);
    add('hijri', m.value, m.unsure, { unsure: true });
  }
  for (const { value, words: list } of words.dayWords) add('dayword', value, list);
  for (const { value, words: list } of words.nightWords) add('dayword', value, list, { name: 'night' });
  for (const { value, words: list } of words.spokenDays) add('spoken', value, list);
  for (const { part, alone, with: beside } of words.parts) {
    add('part', 0, alone, { name: part });
    add('partwith', 0, beside, { name: part });
  }
  for (const { unit, one, two, many } of words.units) {
    add('one', 1, one, { name: unit });
    add('two', 2, two, { name: unit });
    add('many', 0, many, { name: unit });
  }
  for (const { value, words: list } of words.seasons) add('season', value, list);
  for (const { value, words: list } of words.decades) add('decade', value, list);
  const plain = [
    'past',
    'next',
    'current',
    'these',
    'few',
    'since',
    'until',
    'ago',
    'after',
    'during',
    'whole',
    'last',
    'fromNow',
    'gone',
    'in',
    'of',
    'from',
    'to',
    'between',
    'and',
    'on',
    'early',
    'middle',
    'late',
    'rest',
    'later',
    'weekend',
    'quarter',
    'hijriMark',
    'vague',
  ] as const;
  for (const role of plain) add(role, 0, words[role]);
  add('eraMark', 0, words.commonEraMark);
  add('article', 0, words.article);
}

/** Roles that can open a date; the others only follow. */
const openers = new Set<DateRole>([
  'article',
  'weekday',
  'month',
  'hijri',
  'dayword',
  'spoken',
  'part',
  'partwith',
  'one',
  'two',
  'many',
  'these',
  'since',
  'until',
  'ago',
  'after',
  'during',
  'last',
  'from',
  'between',
  'early',
  'middle',
  'late',
  'rest',
  'later',
  'weekend',
  'season',
  'decade',
  'quarter',
  'vague',
]);

export const isUnit = (name: string): name is TimeUnit => name !== '';
