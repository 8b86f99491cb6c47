/** Parties, places, tolls and reasons of events as a person reads them, in one language of labels. */
import type { Account, Event, EventPlace, Figure, Party, TollEnd, TollRange, Voice } from '#events';
import { isCountedOnly } from './counted-only.ts';
import type { EventLabels } from './event-labels.ts';
import { eventLabelsAr } from './event-labels-ar.ts';
import { eventLabelsEn } from './event-labels-en.ts';
import { type Sayings, translated } from './notes.ts';
import { nameOf, number, openWord, range, type Wording } from './phrases.ts';
import { sentencesAr, valuesAr } from './reasons-ar.ts';

export const eventLabels = (language: 'ar' | 'en'): EventLabels => (language === 'ar' ? eventLabelsAr : eventLabelsEn);

export const comma = ({ labels }: Wording): string => (labels.language === 'ar' ? '\u060c ' : ', ');
/** From a doer to whom it was done, in the direction of reading. */
export const arrow = ({ labels }: Wording): string => (labels.language === 'ar' ? '\u2190' : '\u2192');

/** Fills `{a}`, `{b}`, `{n}` of a phrase of the labels. */
export const said = (phrase: string, with_: Readonly<Record<string, string | number>>): string =>
  phrase.replace(/\{(\w+)\}/g, (slot, name: string) => String(with_[name] ?? slot));

/** Parties by name; words that only count victims name nobody, and stand with the tolls. */
export const parties = (list: readonly Party[], wording: Wording): string =>
  list
    .filter((party) => !isCountedOnly(party))
    .map((party) => nameOf(party, wording))
    .join(' + ');

export function placeName({ place, text, precision }: EventPlace, wording: Wording): string {
  if (!place) return text;
  const name = nameOf(place, wording);
  return precision === 'exact' ? name : `${name} (${wording.labels.placePrecisions[precision]})`;
}

/** A range of the whole toll is of `all`. */
const whom = (who: string, { labels }: Wording): string =>
  who === 'unspecified' || who === 'all' ? '' : ` ${openWord(labels.people, who)}`;

/** "killed civilians": what a row of tolls counts. */
export const counted = ({ outcome, who }: Pick<TollRange, 'outcome' | 'who'>, wording: Wording): string =>
  `${wording.labels.outcomes[outcome]}${whom(who, wording)}`;

/** The number a voice gave, with the parts it named; its own words where there is no number. */
export function figure({ low, high, approximate, of_which, text }: Figure, wording: Wording): string {
  const many = low === null && high === null ? text : range({ low, high, approximate }, wording);
  const parts = of_which.map((part) => `${range(part, wording)}${whom(part.who, wording)}`);
  return parts.length ? `${many} (${wording.labels.words.ofWhom} ${parts.join(comma(wording))})` : many;
}

/** "4–5–7", low, best and high; "4–7" where the rule names no best; one number where they are the same; "…" for an open end. */
export function threeEnds({ low, best, high }: TollRange, wording: Wording): string {
  const end = (value: TollEnd | null): string => (value === null ? '\u2026' : number(value.value, wording));
  const ends = [end(low), ...(best ? [end(best)] : []), end(high)];
  return ends.every((each) => each === ends[0]) ? (ends[0] as string) : ends.join('\u2013');
}

/** Whether a range says any number. */
export const isGiven = ({ low, best, high }: TollRange): boolean => low !== null || best !== null || high !== null;

export const tollLine = (toll: TollRange, wording: Wording): string => `${counted(toll, wording)} ${threeEnds(toll, wording)}`;

/** A voice by its name; a report whose publisher nobody knows also by its key, so that two of them are told apart. */
export function voiceName(voice: Voice, wording: Wording): string {
  const name = nameOf(voice, wording);
  return voice.id.startsWith('report:') ? `${name} (${voice.id.slice('report:'.length).split(':')[0]})` : name;
}

export const accountName = (id: string, accounts: readonly Account[], wording: Wording): string => {
  const account = accounts.find((each) => each.id === id);
  return account ? voiceName(account.voice, wording) : id;
};

/** What bears a name of its own in a list of names: voices, parties, places. */
export type Named = { readonly id?: string | null; readonly name: string; readonly name_ar: string };

/** Names, ids and types as sayings: the longest first, as one may stand in another. */
function sayingsOf(names: readonly Named[], { labels }: Wording): Sayings {
  const own = names.flatMap((named) => {
    const shown = labels.language === 'ar' ? named.name_ar : named.name;
    return shown ? [named.id ?? '', named.name].filter(Boolean).map((each) => [each, shown] as const) : [];
  });
  return [...own.sort(([a], [b]) => b.length - a.length), ...Object.entries(labels.types)];
}

/** English sentences and values as they stand: only what is named in them is put in words. */
const asWritten = (sayings: Sayings): Sayings => sayings.map(([english]) => [english, english]);

type Words = { readonly sentences: Sayings; readonly values: Sayings; readonly joint: string };
const wordsOf: Readonly<Record<'ar' | 'en', Words>> = {
  ar: { sentences: sentencesAr, values: valuesAr, joint: '\u061b ' },
  en: { sentences: asWritten(sentencesAr), values: asWritten(valuesAr), joint: '; ' },
};

/**
 * A sentence of reasons or a note in the reader's language, with names in place of ids, and values in the language too; as it
 * stands where no such sentence is known.
 */
export function told(sentence: string, names: readonly Named[], wording: Wording): string {
  const { sentences, values, joint } = wordsOf[wording.labels.language];
  if (translated(sentence, sentences, joint) === null) return sentence;
  return translated(sentence, [...sayingsOf(names, wording), ...sentences, ...values], joint) ?? sentence;
}

/** What one account gives in a dispute: a number, a name, a day. */
export function valueTold(value: string, names: readonly Named[], wording: Wording): string {
  const { values, joint } = wordsOf[wording.labels.language];
  return translated(value, [...sayingsOf(names, wording), ...values], joint) ?? value;
}

/** Everybody and everywhere that the reasons of an event may name. */
export const namesIn = ({ accounts, initiators, targets, places }: Event): Named[] => [
  ...accounts.flatMap(({ voice, via }) => [voice, ...via]),
  ...[...initiators, ...targets],
  ...accounts.flatMap((account) => [...account.initiators, ...account.targets]),
  ...places.flatMap(({ place }) => place ?? []),
];
