import type { VoiceWords } from '../voices.ts';
import { saidWords } from './voices-said.ts';
import { standingWords } from './voices-standing.ts';
import { untoldWords } from './voices-untold.ts';

/** Who says what (`voices-said`), how surely (`voices-standing`), and what only looks like a deed (`voices-untold`). */
export const voices: VoiceWords = { ...saidWords, ...standingWords, ...untoldWords };
