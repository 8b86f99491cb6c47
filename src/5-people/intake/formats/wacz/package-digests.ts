import { createHash } from 'node:crypto';
import type { Source } from '../found.ts';

/** What a WACZ says of its files in `datapackage.json` (WACZ 1.1.1, 5.1): path → digest. */
export type Digests = ReadonlyMap<string, string>;

/** Null where the text is no such list. */
export function digestsOf(text: string): Digests | null {
  try {
    const { resources } = JSON.parse(text) as { resources?: unknown };
    if (!Array.isArray(resources)) return null;
    return new Map(
      resources.flatMap(({ path, hash }: { path?: unknown; hash?: unknown }) =>
        typeof path === 'string' && typeof hash === 'string' ? [[path, hash] as const] : [],
      ),
    );
  } catch {
    return null;
  }
}

/** Are these the bytes of a digest such as `sha256:` with hexadecimal digits? Null where the way is unknown. Throws what the source throws. */
export async function digestHoldsOf(written: string, source: Source): Promise<boolean | null> {
  const [, name, digits] = /^(sha256|sha1|md5):([0-9a-f]+)$/i.exec(written) ?? [];
  if (!name || !digits) return null;
  const hash = createHash(name.toLowerCase());
  for await (const chunk of source.open()) hash.update(chunk);
  return hash.digest('hex') === digits.toLowerCase();
}
