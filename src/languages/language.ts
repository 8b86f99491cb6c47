/**
 * What a language must answer. A pack is words, tables and string functions; how they compose into numbers, dates,
 * tolls and claims lives in `2-claims`. A missing answer does not compile.
 */
import type { DateWords } from './dates.ts';
import type { DeedWords } from './deeds.ts';
import type { FurnitureWords } from './furniture.ts';
import type { Morphology } from './morphology.ts';
import type { NameWords } from './names.ts';
import type { NumberWords } from './numbers.ts';
import type { Particles } from './particles.ts';
import type { Spelling } from './spelling.ts';
import type { VoiceWords } from './voices.ts';

export interface Language {
  /** BCP 47 code. */
  readonly code: string;
  readonly direction: 'rtl' | 'ltr';
  readonly particles: Particles;
  readonly spelling: Spelling;
  readonly morphology: Morphology;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly names: NameWords;
  readonly deeds: DeedWords;
  readonly voices: VoiceWords;
  readonly furniture: FurnitureWords;
  /** In how many of so many sentences of news a folded word stands; words of a few letters or sentences are left out. */
  readonly commonWords: CommonWords;
}

export type CommonWords = { readonly origin: string; readonly sentences: number; readonly counts: Readonly<Record<string, number>> };
