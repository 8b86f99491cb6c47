/** Places that documents left unresolved, gathered by name. */
import { createReadStream } from 'node:fs';
import type { AnyDocument, Claim } from '#contract';
import { InputFault } from '#intake';
import { ar } from '#languages';
import { foldWord } from '#text';
import { lineBlocks } from './line-blocks.ts';

type Unit = { readonly id: string; readonly name: string; readonly name_ar: string; count: number };
/** `text` as it was written most often, `name` without the noun of its kind; `inside`: the units said to contain it. */
export type Unresolved = {
  readonly text: string;
  readonly name: string;
  readonly count: number;
  readonly reports: number;
  readonly inside: readonly Readonly<Unit>[];
  readonly examples: readonly { readonly report: string; readonly sentence: string }[];
};
type Tally = {
  name: string;
  texts: Map<string, number>;
  count: number;
  reports: Set<string>;
  inside: Map<string, Unit>;
  examples: Unresolved['examples'][number][];
};

const longestLine = 1 << 28;
const mostExamples = 3;

/** `file` is a path or `-`. Throws `InputFault` (`not-json`, `not-documents`) with the line. */
export async function unresolvedIn(file: string): Promise<Unresolved[]> {
  const tallies = new Map<string, Tally>();
  let documents = 0;
  for await (const document of documentsIn(file)) {
    documents++;
    if (!('error' in document)) addDocument(document, tallies);
  }
  if (documents === 0) throw new InputFault('empty', `${file === '-' ? 'standard input' : file} holds no document`);
  return [...tallies.values()].map(told).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** JSON Lines; or, where the first line is no document, one document over many lines. */
async function* documentsIn(file: string): AsyncGenerator<AnyDocument> {
  const decoder = new TextDecoder();
  let whole: string | null = null;
  for await (const block of lineBlocks(file === '-' ? process.stdin : createReadStream(file), longestLine)) {
    if (block.tooLong) throw new InputFault('too-large', `line ${block.line} of ${file} is too long for a document`);
    const text = decoder.decode(block.bytes);
    if (block.line === 1 && /^\s*\{\s*(?:\n|$)/.test(text)) whole = '';
    if (whole !== null) whole += text;
    else yield* documentsOf(text, block.line, file);
  }
  if (whole !== null) yield documentOf(whole, 1, file);
}

function* documentsOf(text: string, first: number, file: string): Generator<AnyDocument> {
  let line = first - 1;
  for (const row of text.split('\n')) {
    line++;
    if (row.trim()) yield documentOf(row, line, file);
  }
}

function documentOf(text: string, line: number, file: string): AnyDocument {
  const where = `${file === '-' ? 'standard input' : file}: line ${line}`;
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    throw new InputFault('not-json', `${where} is not JSON; give documents that riwaya read --format jsonl wrote`);
  }
  const document = row as Partial<AnyDocument> | null;
  if (document?.format === 'riwaya/1' && Array.isArray(document.claims)) return document as AnyDocument;
  throw new InputFault('not-documents', `${where} is no riwaya/1 document; give what riwaya read --format jsonl wrote`);
}

function addDocument({ report, claims }: Exclude<AnyDocument, { error: unknown }>, tallies: Map<string, Tally>): void {
  const seen = new Set<number>();
  for (const claim of claims) {
    for (const place of claim.places) {
      if (place.place !== null || place.precision !== 'unresolved' || seen.has(place.start)) continue;
      seen.add(place.start);
      addPlace(place, { report: report.id, sentence: report.text.slice(claim.sentence.start, claim.sentence.end).trim() }, tallies);
    }
  }
}

function addPlace(place: Claim['places'][number], example: Unresolved['examples'][number], tallies: Map<string, Tally>): void {
  const name = bareName(place.text);
  const key = foldWord(name, ar.spelling).replace(/\s+/g, '');
  const tally: Tally = tallies.get(key) ?? { name, texts: new Map(), count: 0, reports: new Set(), inside: new Map(), examples: [] };
  tallies.set(key, tally);
  tally.count++;
  tally.texts.set(place.text, (tally.texts.get(place.text) ?? 0) + 1);
  tally.reports.add(example.report);
  for (const { id, name: unit, name_ar, why } of place.candidates) {
    if (why !== 'the unit said to contain it') continue;
    const known = tally.inside.get(id) ?? { id, name: unit, name_ar, count: 0 };
    known.count++;
    tally.inside.set(id, known);
  }
  if (tally.examples.length < mostExamples && !tally.examples.some(({ sentence }) => sentence === example.sentence))
    tally.examples.push(example);
}

const kinds = new Set(Object.values(ar.names.placeKinds).flatMap((words) => words.map((word) => foldWord(word, ar.spelling))));
const isKind = (word: string): boolean => ar.names.heads(foldWord(word, ar.spelling)).some(([, rest]) => kinds.has(rest));

/** "In the village of X" → X: the noun of its kind and quotation marks taken off. */
function bareName(text: string): string {
  const words = text
    .replace(new RegExp(`[${ar.names.quotes.join('')}]`, 'g'), ' ')
    .trim()
    .split(/\s+/);
  while (words.length > 1 && isKind(words[0] as string)) words.shift();
  return words.join(' ');
}

function told({ name, texts, count, reports, inside, examples }: Tally): Unresolved {
  const text = [...texts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  return { text, name, count, reports: reports.size, inside: [...inside.values()].sort((a, b) => b.count - a.count), examples };
}
