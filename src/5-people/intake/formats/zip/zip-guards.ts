/** What an archive may not do: unpack to far more than it holds, hold one stretch of bytes several times over. */
import { listZip, type ZipEntry } from './list-zip.ts';

/** Text packs to a tenth, tables and logs to a fiftieth; deflate ends at 1:1032. */
const bombRatio = 200;
const bombBytes = 10_000_000;

export const isBomb = ({ packed, size }: ZipEntry): boolean => size > bombBytes && size > Math.max(packed, 1) * bombRatio;

const headBytes = 30;

/**
 * Where members lie whose stretch of the archive runs into that of the next, as in a bomb that quotes itself (Fifield, 2019, "A
 * better zip bomb"). Looks at `most` members.
 */
export async function overlaps(path: string, most: number): Promise<ReadonlySet<number>> {
  const stretches: { at: number; end: number }[] = [];
  for await (const { at, packed } of listZip(path)) {
    if (stretches.length >= most) break;
    stretches.push({ at, end: at + headBytes + packed });
  }
  stretches.sort((a, b) => a.at - b.at);
  const found = new Set<number>();
  let before = { at: -1, end: 0 };
  for (const stretch of stretches) {
    if (stretch.at < before.end) found.add(stretch.at).add(before.at);
    if (stretch.end > before.end) before = stretch;
  }
  return found;
}
