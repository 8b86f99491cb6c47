/** What the rules found in a sentence, as features beside its words: the types, forms and slots of the claims of a class. */
import type { Document } from '#claims';
import { claimFeatures } from '../../src/2-claims/told/index.ts';
import type { GsrClass } from './gsr.ts';

export function ruleFeatures(cls: GsrClass, document: Document): string[] {
  return claimFeatures(cls, document.claims);
}
