/** What a person looks for finds what stands in the news, however it is written there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchable, searchTerms } from './index.ts';

const finds = (sought: string, text: string): boolean => {
  const words = new Set([...searchable(text)].flatMap((sentence) => sentence.words));
  return searchTerms(sought).every(({ forms, begins }) =>
    forms.some((form) => (begins ? [...words].some((word) => word.startsWith(form)) : words.has(form))),
  );
};

const examples: readonly { readonly sought: string; readonly text: string; readonly found: boolean }[] = [
  {
    sought: 'قصف',
    text: 'توقف القتال بعد القصف',
    found: true,
  },
  {
    sought: 'القصف',
    text: 'هدأت البلدة وبالقصف انتهى يومها',
    found: true,
  },
  {
    sought: 'القصف',
    text: 'قصف على البلدة',
    found: true,
  },
  {
    sought: 'مشفى',
    text: 'للمشفي باب واحد',
    found: true,
  },
  {
    sought: 'قصف*',
    text: 'قصفت الطائرات القرية',
    found: true,
  },
  {
    sought: 'قصف',
    text: 'قصفت الطائرات القرية',
    found: false,
  },
  {
    sought: '٢٥ جريح*',
    text: 'سقط 25 جريحا',
    found: true,
  },
  {
    sought: 'لد',
    text: 'ولد في القرية',
    found: false,
  },
];

for (const { sought, text, found } of examples)
  test(`${sought} ${found ? 'finds' : 'does not find'} ${text}`, () => assert.equal(finds(sought, text), found));

test('marks alone look for nothing', () => assert.deepEqual(searchTerms('* ، "'), []));

test('sentences come with where they stand, and their length in words', () => {
  const text = 'هدأت البلدة. ثم قصفت مرتين!';
  const found = [...searchable(text)];
  assert.deepEqual(
    found.map(({ start, end, length }) => [text.slice(start, end), length]),
    [
      ['هدأت البلدة.', 2],
      ['ثم قصفت مرتين!', 3],
    ],
  );
});
