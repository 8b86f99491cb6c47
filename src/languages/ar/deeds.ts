import type { DeedWords } from '../deeds.ts';
import * as frames from './deed-frames.ts';
import { actNouns, means, persons, phrases } from './deed-nouns.ts';
import { actVerbs } from './deed-verbs.ts';

export const deeds: DeedWords = { verbs: actVerbs, nouns: actNouns, means, persons, phrases, ...frames };
