import type { Particles } from '../particles.ts';

export const particles: Particles = { and: 'و', or: 'او', in: 'ب', for: 'ل', of: 'من', bareThat: 'ن', one: ['ه', 'ها'], two: ['هما'] };
