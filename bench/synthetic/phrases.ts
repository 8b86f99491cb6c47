/** Numbers, days and places in Arabic, as a reporter writes them. The words themselves are in `words.json`. */
import type { PlaceEntry } from '#knowledge';
import type { Chance } from './chance.ts';
import words from './words.json' with { type: 'json' };
import type { World } from './world.ts';

export { words };
export type Noun = {
  readonly one: string;
  readonly dual: string;
  readonly dual_oblique: string;
  readonly few: string;
  readonly many: string;
};
export type Case = 'nominative' | 'oblique';

const dayLength = 86_400_000;
/** Days since 1970-01-01 → ISO day. */
export const isoDay = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);
export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / dayLength;

/** A number with its noun: one and two in the noun itself, 3–10 in words or figures with the plural, more with the singular. */
export function counted(number: number, noun: Noun, as: Case, chance: Chance): string {
  const style = chance.next();
  if (number === 1) return noun.one;
  if (number === 2) return as === 'nominative' ? noun.dual : noun.dual_oblique;
  const figure = style < 0.1 ? easternFigures(number) : String(number);
  if (number <= 10) return `${style > 0.5 ? words.units[number] : figure} ${noun.few}`;
  return `${figure} ${noun.many}`;
}

/** "and 12 others injured", agreeing with what governs it. */
export function others(number: number, as: Case, chance: Chance): string {
  const { one, dual, dual_oblique, few, few_nominative } = words.others;
  const plural = as === 'nominative' ? few_nominative : few;
  if (number <= 2) return number === 1 ? one : as === 'nominative' ? dual : dual_oblique;
  return `${number <= 10 && chance.isSo(0.4) ? words.units[number] : number} ${plural}`;
}

const easternFigures = (number: number): string => String(number).replace(/\d/g, (d) => String.fromCharCode(0x0660 + Number(d)));

/** When an event of `day` was, told on the day `now`. */
export function whenPhrase(day: number, now: number, chance: Chance): string {
  const weekday = words.weekdays[(day + 3) % 7] ?? '';
  const list = chance.isSo(0.1) ? words.dated : day === now ? words.today : day === now - 1 ? words.yesterday : words.earlier;
  return chance.of(list).replace('{day}', weekday).replace('{date}', datePhrase(day, chance));
}

function datePhrase(day: number, chance: Chance): string {
  const [year, month, date] = isoDay(day).split('-').map(Number) as [number, number, number];
  const names = chance.isSo(0.5) ? words.months : words.months_levant;
  return `${date} ${names[month - 1]}${chance.isSo(0.6) ? ` ${year}` : ''}`;
}

/** A place with its noun, and now and then with the unit it lies in; always so where its name alone is ambiguous. */
export function placePhrase(place: PlaceEntry, world: World, chance: Chance): string {
  const noun = words.place_nouns[place.kind as keyof typeof words.place_nouns];
  const named = place.name_ar.startsWith(noun) ? place.name_ar : `${noun} ${place.name_ar}`;
  const unit = world.unitOf(place);
  const isShort = place.kind === 'city' ? chance.isSo(0.8) : !place.common_word && chance.isSo(0.4);
  return unit === null || isShort ? named : `${named}${words.in}${unit}`;
}

const feminineWords = new Set(words.feminine);
/** Whether a verb before the name takes its feminine: by the name's first word. */
export function isFeminine(name: string): boolean {
  const first = name.split(' ')[0] ?? '';
  return first.endsWith('\u0629') || feminineWords.has(first) || feminineWords.has(first.replace(/^\u0627\u0644/, ''));
}
