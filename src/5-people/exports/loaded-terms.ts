import type { Document, Mention } from '#contract';

type TermValue = Extract<NonNullable<Mention['value']>, { neutral: string }>;
export type LoadedTerm = { readonly text: string; readonly start: number; readonly value: TermValue; readonly times: number };

/** The loaded terms of a document, each wording and voice once, in the order they first stand there. */
export function loadedTerms(document: Document): LoadedTerm[] {
  const found = new Map<string, LoadedTerm>();
  for (const { kind, value, text, start } of document.mentions) {
    if (kind !== 'term' || !value || !('neutral' in value)) continue;
    const key = [text, value.neutral, value.quoted, value.voice].join('\n');
    const before = found.get(key);
    found.set(key, before ? { ...before, times: before.times + 1 } : { text, start, value, times: 1 });
  }
  return [...found.values()];
}
