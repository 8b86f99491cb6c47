/**
 * `node bench/common-words.ts`: counts in how many sentences of the event gold standard (MIT) a word stands, and writes those
 * of several sentences to the language pack. What is in most sentences says little about which happening they tell of.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { foldedWords } from '#claims';
import { root, shared } from './measure/shared.ts';

/** A word of fewer sentences is as good as new. */
const least = 4;

const counts = new Map<string, number>();
const sentences = new Set<string>();
for (const name of ['assault', 'protest']) {
  const path = join(shared, `evaluation/arabic-event-gsr/${name}.csv`);
  if (!existsSync(path)) throw new Error(`${path} is not there; the counts of the language pack stay as they are`);
  for (const { text } of parse(readFileSync(path, 'utf8'), { columns: true }) as { text: string }[]) sentences.add(text);
}
for (const text of sentences) for (const word of new Set(foldedWords(text).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
const rows = [...counts].filter(([word, n]) => n >= least && word.length > 2).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
const origin = 'Counted by bench/common-words.ts over the sentences of arabic_event_gsr (Open Event Data Alliance, MIT)';
const lines = rows.map(([word, n]) => `    ${JSON.stringify(word)}: ${n}`).join(',\n');
writeFileSync(
  join(root, 'src/languages/ar/common-words.json'),
  `{\n  "origin": ${JSON.stringify(origin)},\n  "sentences": ${sentences.size},\n  "counts": {\n${lines}\n  }\n}\n`,
);
console.log(`${rows.length} words of ${sentences.size} sentences`);
