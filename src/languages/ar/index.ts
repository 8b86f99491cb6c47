import type { Language } from '../language.ts';
import commonWords from './common-words.json' with { type: 'json' };
import { dates } from './dates.ts';
import { deeds } from './deeds.ts';
import { furniture } from './furniture.ts';
import { morphology } from './morphology.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { particles } from './particles.ts';
import { spelling } from './spelling.ts';
import { voices } from './voices.ts';

/** Arabic, as newspapers and rescue workers write it. */
export const ar: Language = {
  code: 'ar',
  direction: 'rtl',
  particles,
  spelling,
  morphology,
  numbers,
  dates,
  names,
  deeds,
  voices,
  furniture,
  commonWords,
};
