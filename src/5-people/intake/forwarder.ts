import type { Publishers } from './publishers.ts';

/** Whose post was passed on: the id of a source or actor that is known by the name, its site or its handle; and the name as it is written. */
export type Forwarder = { readonly id: string | null; readonly name: string };

/** A name that two have is nobody's: the id stays null. */
export function forwarderOf(name: string, known: Publishers): Forwarder {
  const ids = namesOf(known).get(plain(name)) ?? [];
  return { id: ids.length === 1 ? (ids[0] as string) : null, name };
}

/** Spelling that a channel's name varies in: case, hamza, vowel signs, tatweel, the sign of a handle, pictures. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*(?:https?:\/\/)?(?:t\.me\/|telegram\.me\/|@)/, '')
    .replace(/[\u0622\u0623\u0625]/g, '\u0627')
    .replace(/[\u0640\u064b-\u0652]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const indexes = new WeakMap<Publishers, ReadonlyMap<string, readonly string[]>>();

function namesOf(known: Publishers): ReadonlyMap<string, readonly string[]> {
  const before = indexes.get(known);
  if (before) return before;
  const index = new Map<string, string[]>();
  for (const [id, names] of known) {
    for (const name of new Set([id, ...names].map(plain))) {
      if (name) index.set(name, [...(index.get(name) ?? []), id]);
    }
  }
  indexes.set(known, index);
  return index;
}
