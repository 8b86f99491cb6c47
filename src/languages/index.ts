export { ar } from './ar/index.ts';
export type { Form, Inflected, Morphology, Split, VerbParts } from './morphology.ts';
export type { Spelling } from './spelling.ts';
export type { Act, ActNoun, ActVerb, DeedWords, LightVerb, MeansWord, PersonNoun } from './deeds.ts';
export type { Language } from './language.ts';
export type { NameWords } from './names.ts';
export type { SayVerb, VoiceWords } from './voices.ts';
export type { BoundName, BoundPhrases, NumberWords, RelativeOrdinal, Scale, Share, Valued } from './numbers.ts';
export type { DateWords, MonthWords, PartWords, TimeUnit, UnitWords } from './dates.ts';
