import type { Document } from '#contract';
import { openWord, type Wording } from '../labels/phrases.ts';
import { loadedTerms } from '../loaded-terms.ts';
import { isolated, printable } from './layout.ts';
import type { TextStyle } from './style.ts';

/** The loaded terms of a report with their neutral names, each once, with how often it stands there. */
export function termLines(document: Document, { labels }: Wording, style: TextStyle): string[] {
  const terms = loadedTerms(document);
  if (!terms.length) return [];
  const say = (text: string): string => isolated(printable(text), style.isolate);
  const lines = ['', style.paint('bold', say(labels.words.loadedTerms))];
  for (const { text, value, times } of terms) {
    const neutral = labels.language === 'ar' ? value.neutral_ar : value.neutral;
    const facts = [
      openWord(labels.registers, value.register),
      value.quoted ? labels.words.inQuotes : '',
      times > 1 ? `\u00d7${times}` : '',
    ];
    lines.push(`  ${say(text)} \u2014 ${say(neutral)} ${style.paint('dim', `(${facts.filter(Boolean).join(', ')})`)}`);
  }
  return lines;
}
