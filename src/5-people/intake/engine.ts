/** The engine with the knowledge that ships beside it. The one place where the intake meets `#claims`. */
import { readFileSync } from 'node:fs';
import { createReader, type Document, engineVersion, type Reader, type ReadOptions, type TrainedModel } from '#claims';
import type { KnowledgeEntries } from '#knowledge';
import { knowledgeOf, packageRoot, readKnownWorld } from './known-world.ts';
import type { Publishers } from './publishers.ts';
import type { Report } from './report.ts';

export type Engine = {
  readonly identity: { readonly version: string; readonly knowledge: string };
  readonly publishers: Publishers;
  /** Pure: the same report gives the same document. */
  read(report: Report, options?: ReadOptions): Document;
  readonly reader: Reader;
};

export function packageVersion(): string {
  return (JSON.parse(readFileSync(`${packageRoot}package.json`, 'utf8')) as { version: string }).version;
}

/**
 * Loads all knowledge, about 2 MB, and over it the user's layer in the folder `layer`, if one is named and there.
 * Throws `InputFault` (`knowledge`) when a file of it is broken.
 */
export function openEngine(layer: string | null = null): Engine {
  const world = readKnownWorld(layer);
  const reader = createReader(knowledgeOf(world), undefined, world.models as TrainedModel[]);
  return {
    identity: { version: engineVersion, knowledge: world.hash },
    publishers: publishersOf(world.entries),
    read: (report, options) => reader.read(report, options),
    reader,
  };
}

function publishersOf(entries: KnowledgeEntries): Publishers {
  const actors = entries.actors.map((actor) => [actor.id, actor.names.en] as const);
  const sources = entries.sources.map(
    (source) => [source.id, [...source.names.en, ...source.names.ar, ...(source.domains ?? []), ...(source.handles ?? [])]] as const,
  );
  return new Map([...actors, ...sources]);
}
