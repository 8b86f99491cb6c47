import type { Labels } from './labels.ts';

/** `text` in the language of the labels where it is known, and whether it was. Notes are written in English. */
export function note(text: string, labels: Labels): { readonly text: string; readonly translated: boolean } {
  if (labels.language === 'en') return { text, translated: true };
  const own = translated(text, labels.notes);
  return { text: own ?? text, translated: own !== null };
}

/** English sentences, what varies in them as `{}`, and the same in another language. */
export type Sayings = readonly (readonly [english: string, own: string])[];

const arabicJoint = '\u061b ';

/**
 * `text` by the first saying that fits it, or null. A list of reasons joined by `; ` is taken apart, and what a pattern
 * leaves open is looked up in its turn; `joint` is what joins them then.
 */
export function translated(text: string, sayings: Sayings, joint = arabicJoint): string | null {
  for (const [english, own] of sayings) {
    const slots = fill(text, english);
    if (slots) return slots.reduce((out, slot) => out.replace('{}', () => translated(slot, sayings, joint) ?? slot), own);
  }
  const parts = text.split('; ');
  if (parts.length < 2) return null;
  return parts.map((part) => translated(part, sayings, joint) ?? part).join(joint);
}

/** What stands at each `{}` of `pattern` in `text`, or null when they differ elsewhere. */
function fill(text: string, pattern: string): string[] | null {
  const parts = pattern.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(`^${parts.join('(.+)')}$`, 's').exec(text);
  return found ? found.slice(1) : null;
}
