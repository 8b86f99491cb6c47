/** Who published a report, where a domain, handle or name that was found is one of a known source. */

import type { Knowledge, SourceEntry } from '#knowledge';
import { ar } from '#languages';
import { foldWord } from '#text';
import type { PublisherFound } from './formats/found.ts';

export type KnownPublisher = { readonly id: string; readonly written: string; readonly where: string };

type Keys = ReadonlyMap<string, string>;
const keysOf = new WeakMap<Knowledge, Keys>();

/**
 * The first that is exactly a known source: names compared as the reader folds them, a domain also by the domains above it. Null where
 * none is, or where a name is borne by several sources.
 */
export function publisherOf(found: readonly PublisherFound[], knowledge: Knowledge): KnownPublisher | null {
  const keys = sourceKeys(knowledge);
  for (const { written, where } of found) {
    const id = keys.get(nameKey(written)) ?? keys.get(handleKey(written)) ?? domainOwner(written, keys);
    if (id) return { id, written, where };
  }
  return null;
}

const nameKey = (name: string): string =>
  `name:${foldWord(name, ar.spelling)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
const handleKey = (handle: string): string => `handle:${handle.trim().toLowerCase()}`;

function domainOwner(host: string, keys: Keys): string | undefined {
  if (!/^[a-z0-9.-]+$/i.test(host)) return undefined;
  for (let part = host.toLowerCase(); part.includes('.'); part = part.slice(part.indexOf('.') + 1)) {
    const id = keys.get(`domain:${part}`);
    if (id !== undefined) return id;
  }
  return undefined;
}

function sourceKeys(knowledge: Knowledge): Keys {
  const before = keysOf.get(knowledge);
  if (before) return before;
  const keys = new Map<string, string>();
  const shared = new Set<string>();
  const put = (key: string, id: string): void => {
    if (keys.has(key) && keys.get(key) !== id) shared.add(key);
    keys.set(key, id);
  };
  for (const id of knowledge.sources.ids()) {
    const { names, domains, handles } = knowledge.sources.get(id) as SourceEntry;
    for (const name of [...names.ar, ...names.en]) put(nameKey(name), id);
    for (const domain of domains) put(`domain:${domain.toLowerCase()}`, id);
    for (const handle of handles) put(handleKey(handle), id);
  }
  for (const key of shared) keys.delete(key);
  keysOf.set(knowledge, keys);
  return keys;
}
