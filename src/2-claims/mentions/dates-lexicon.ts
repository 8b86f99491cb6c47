import type { DateWords, Morphology, Spelling, TimeUnit } from '#languages';
import { foldWord } from '#text';

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
export type DateLexicon = ReadonlyMap<string, Senses>;

/** Folds every word once and writes out its prefixed forms; longer phrases stand first. */
export function buildDateLexicon(words: DateWords, spelling: Spelling, morphology: Morphology): DateLexicon {
  const map = new Map<string, Sense[] & { opens?: boolean }>();
  const put = (key: string, sense: Sense): void => {
    const at = map.get(key);
    if (!at) map.set(key, [sense]);
    else if (!at.some((s) => s.role === sense.role && s.value === sense.value && s.rest.join(' ') === sense.rest.join(' '))) at.push(sense);
  };
  const probe = foldWord(words.units[0]?.one[0] ?? '', spelling);
  const prefixes = words.prefixes.flatMap((prefix) => {
    const split = morphology.splits(prefix + probe).find((s) => s.stem === probe && s.suffix === '');
    return split ? [{ prefix, and: split.and !== '', prep: split.prep, definite: split.definite }] : [];
  });
  /** A word without its article, or '' when it has none. */
  const bare = (word: string): string => morphology.splits(word).find((s) => s.definite && s.prep === '' && s.and === '')?.stem ?? '';
  const add: Add = (role, value, list, extra = {}) => {
    for (const word of list) {
      const [head, ...rest] = word.split(' ').map((w) => foldWord(w, spelling)) as [string, ...string[]];
      const base = { role, value, rest, unsure: extra.unsure ?? false, name: extra.name ?? '' };
      put(head, { ...base, and: false, prep: '', definite: false });
      for (const { prefix, and, prep, definite } of prefixes) put(prefix + head, { ...base, and, prep, definite });
      // A preposition written onto an article swallows its first letter.
      const stem = bare(head);
      if (stem) for (const { prefix, and, prep, definite } of prefixes) if (definite) put(prefix + stem, { ...base, and, prep, definite });
    }
  };
  fill(words, add, (name) => bare(foldWord(name, spelling)));
  for (const senses of map.values()) {
    senses.sort((a, b) => b.rest.length - a.rest.length);
    senses.opens = senses.some((s) => openers.has(s.role));
  }
  return map;
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
