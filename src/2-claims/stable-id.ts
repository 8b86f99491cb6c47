/** Two running hashes, mixed into one name at the end. */
type Hashed = { readonly a: number; readonly b: number };

const empty: Hashed = { a: 0xdeadbeef, b: 0x41c6ce57 };

function hashOn({ a, b }: Hashed, text: string): Hashed {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return { a, b };
}

/** A short name for a string: the same for the same string, in base 36. */
export function shortName(text: string): string {
  return stableIds('')(text).slice(1);
}

/**
 * A short name for a string that begins with `head`: 53 bits of a mixing hash (cyrb53, public domain), in base 36.
 * For ids that must stay the same for the same text, not for security. The head is hashed once for all its names.
 */
export function stableIds(head: string): (rest: string) => string {
  const begun = hashOn(empty, head);
  return (rest) => {
    let { a, b } = hashOn(begun, rest);
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return `c${(4294967296 * (2097151 & b) + (a >>> 0)).toString(36)}`;
  };
}
