/** The engine with the knowledge that ships beside it. The one place where the intake meets `#claims` and `#knowledge`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createReader, type Document, engineVersion, type Reader, type ReadOptions, type TrainedModel } from '#claims';
import { buildKnowledge, type KnowledgeEntries } from '#knowledge';
import { readKnowledge } from './knowledge-files.ts';
import type { Publishers } from './publishers.ts';
import type { Report } from './report.ts';

export type Engine = {
  readonly identity: { readonly version: string; readonly knowledge: string };
  readonly publishers: Publishers;
  /** Pure: the same report gives the same document. */
  read(report: Report, options?: ReadOptions): Document;
  readonly reader: Reader;
};

const root = fileURLToPath(new URL('../../../', import.meta.url));

export function packageVersion(): string {
  return (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }).version;
}

/** Loads all knowledge, about 2 MB. Throws `InputFault` (`knowledge`) when a file of it is broken. */
export function openEngine(): Engine {
  const { rows, models, hash } = readKnowledge(`${root}knowledge`);
  const entries = rows as unknown as KnowledgeEntries;
  const reader = createReader(buildKnowledge(entries, hash), undefined, models as TrainedModel[]);
  return {
    identity: { version: engineVersion, knowledge: hash },
    publishers: publishersOf(entries),
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
