/** Is a row of a layer whole? Checked at every start, by hand: a schema library would cost more than all the reading. */
import type { KnowledgeKind } from './knowledge-files.ts';

type Row = Readonly<Record<string, unknown>>;

/** What is wrong with a row, as the end of a sentence, or null. */
export function layerRowFault(kind: KnowledgeKind, row: unknown): string | null {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'is not an object';
  const given = row as Row;
  if (typeof given.id !== 'string' || !slug.test(given.id)) return 'has no id in lower case letters, digits and hyphens';
  if (!isNames(given.names)) return `(${given.id}) has no names {"ar": […], "en": […]}`;
  if (!isWords(given.origin) || given.origin.length === 0) return `(${given.id}) does not say its origin, a list of words`;
  if (given.same_as !== undefined) return typeof given.same_as === 'string' ? null : `(${given.id}) has a same_as that is not an id`;
  for (const [field, isRight, said] of needed[kind]) if (!isRight(given[field])) return `(${given.id}) has no ${field}, ${said}`;
  return kind === 'places' ? outOfRange(given) : null;
}

type Needed = readonly (readonly [field: string, isRight: (value: unknown) => boolean, said: string])[];

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isWords = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isList = (value: unknown): boolean => Array.isArray(value);
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isCountry = (value: unknown): boolean => isText(value) && /^[A-Z]{2}$/.test(value);
const isCountryOrNull = (value: unknown): boolean => value === null || isCountry(value);

function isNames(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { ar, en } = value as Row;
  return isWords(ar) && isWords(en);
}

function outOfRange({ id, lat, lon, importance }: Row): string | null {
  if (Math.abs(lat as number) > 90 || Math.abs(lon as number) > 180) return `(${id}) lies off the globe (${lat}, ${lon})`;
  return (importance as number) < 0 || (importance as number) > 1 ? `(${id}) has an importance that is not between 0 and 1` : null;
}

const named: Needed = [
  ['name', isText, 'a text'],
  ['name_ar', isText, 'a text'],
];
const bodies: Needed = [
  ...named,
  ['kind', isText, 'a text'],
  ['part_of', isWords, 'a list of ids'],
  ['country', isCountryOrNull, 'a two-letter code or null'],
];
const needed: Readonly<Record<KnowledgeKind, Needed>> = {
  actors: bodies,
  persons: [...named, ['offices', isList, 'a list']],
  sources: [...bodies, ['domains', isWords, 'a list'], ['handles', isWords, 'a list']],
  places: [
    ...named,
    ['kind', isText, 'a text'],
    ['country', isCountry, 'a two-letter code'],
    ['parent', isTextOrNull, 'an id or null'],
    ['lat', isNumber, 'a number'],
    ['lon', isNumber, 'a number'],
    ['importance', isNumber, 'a number between 0 and 1'],
  ],
  terms: [
    ['names_what', isText, 'a text'],
    ['ref', isTextOrNull, 'an id or null'],
    ['register', isText, 'a text'],
    ['neutral', isText, 'a text'],
    ['neutral_ar', isText, 'a text'],
    ['when', (value) => value === undefined || isTextOrNull(value), 'a text or null'],
  ],
};
