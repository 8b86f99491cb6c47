/** The engine with the knowledge that ships beside it. The one place where the intake meets `#claims` and `#knowledge`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader, type Document, engineVersion, type Reader, type ReadOptions } from '#claims';
import type { Knowledge, SourceEntry } from '#knowledge';
import { openPacked } from './knowledge-pack.ts';
import { packageRoot } from './known-world.ts';
import type { Publishers } from './publishers.ts';
import type { Report } from './report.ts';

export type Engine = {
  readonly identity: { readonly version: string; readonly knowledge: string };
  /** The known world it reads with: what gathers the claims asks it too. */
  readonly knowledge: Knowledge;
  readonly publishers: Publishers;
  /** Pure: the same report gives the same document. */
  read(report: Report, options?: ReadOptions): Document;
  /** The country most of its places lie in, by two-letter code, or null. */
  countryOf(document: Document): string | null;
  readonly reader: Reader;
};

const cache = join(packageRoot, 'node_modules', '.cache', 'riwaya');

export function packageVersion(): string {
  return (JSON.parse(readFileSync(`${packageRoot}package.json`, 'utf8')) as { version: string }).version;
}

/**
 * Opens all knowledge and over it the user's layer in the folder `layer`, if one is named and there.
 * Throws `InputFault` (`knowledge`) when a file of either is broken.
 */
export function openEngine(layer: string | null = null): Engine {
  const { knowledge, models } = openPacked(cache, layer);
  const reader = createReader(knowledge, undefined, models);
  let publishers: Publishers | null = null;
  return {
    identity: { version: engineVersion, knowledge: knowledge.hash },
    knowledge,
    get publishers() {
      publishers ??= publishersOf(knowledge);
      return publishers;
    },
    read: (report, options) => reader.read(report, options),
    countryOf: (document) => countryOf(document, knowledge),
    reader,
  };
}

function countryOf({ mentions }: Document, { places }: Knowledge): string | null {
  const counts = new Map<string, number>();
  for (const { kind, ref } of mentions) {
    const country = kind === 'place' && ref ? places.get(ref)?.country : undefined;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

function publishersOf({ actors, sources }: Knowledge): Publishers {
  const all = new Map<string, readonly string[]>();
  for (const id of actors.ids()) all.set(id, actors.get(id)?.names.en ?? []);
  for (const id of sources.ids()) {
    const { names, domains = [], handles = [] } = sources.get(id) as SourceEntry;
    all.set(id, [...names.en, ...names.ar, ...domains, ...handles]);
  }
  return all;
}
