import { foldedWords } from '#claims';
import type { Party } from '#events';
import { ar } from '#languages';

/** The other case of a sound plural: -un becomes -in. */
const oblique = (form: string): string => form.replace(/\u0648\u0646$/, '\u064a\u0646');

/** Nouns that name people by what became of them, and all words that say how many. */
const words = new Set(
  [
    ...ar.deeds.persons
      .filter(({ outcome }) => outcome !== undefined)
      .flatMap(({ one, many }) => [one, `${one}\u0627`, ...many.flatMap((form) => [form, oblique(form)])]),
    ...[ar.numbers.units, ar.numbers.tens, ar.numbers.hundreds].flat().flatMap((each) => each.words),
    ...ar.numbers.ten,
    ...ar.numbers.hundred,
    ...ar.numbers.scales.flatMap(({ one, two, many }) => [...one, ...two, ...many]),
    ...ar.numbers.vague,
    ...ar.numbers.bounds.flatMap(({ before, after }) => [...before, ...after]),
    ...ar.numbers.to,
  ].flatMap((phrase) => foldedWords(phrase).split(' ')),
);

/** What may be written onto such a word in front, the longest first. */
const inFront = new RegExp(
  `^(?:${[...ar.numbers.prefixes]
    .sort((a, b) => b.length - a.length)
    .map(foldedWords)
    .join('|')})`,
);

const isCount = (word: string): boolean => /^[\d.,]+$/.test(word) || words.has(word) || words.has(word.replace(inFront, ''));

/** Whether the words of a party nobody knows only count victims ("five killed"): the toll says that already. */
export const isCountedOnly = ({ id, name }: Pick<Party, 'id' | 'name'>): boolean =>
  id === null && foldedWords(name).split(' ').every(isCount);
