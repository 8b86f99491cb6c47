import type { MarkKind } from '../labels/labels.ts';
import type { Pair } from './both.ts';

const kinds: readonly MarkKind[] = ['event', 'actor', 'place', 'time', 'toll', 'voice', 'term'];

/** CSS that writes each mark's name after it, in the language of the labels: when asked for, and always in print. */
export function markNames(words: Pair): string {
  const rules = (within: string): string =>
    [words.ar, words.en]
      .flatMap(({ labels }) =>
        kinds.map(
          (kind) =>
            `${within}[data-labels="${labels.language}"] .said .m-${kind}.last::after{content:"\\A0${escaped(labels.marks[kind])}\\A0"}`,
        ),
      )
      .join('');
  const look =
    '.said .m.last::after{font:600 .58rem/1 var(--sans);color:var(--muted);vertical-align:super;display:inline-block;text-decoration:none}';
  return `${look}${rules(':root.named')}@media print{${rules(':root')}}`;
}

const escaped = (text: string): string => [...text].map((c) => `\\${(c.codePointAt(0) as number).toString(16)} `).join('');
