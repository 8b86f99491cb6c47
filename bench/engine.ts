/** How measures and scripts reach the engine: one place to mend when its door changes. */
import type { Document } from '#claims';
import type { TrainedModel } from '../src/2-claims/told/index.ts';

/** What a measure knows of a report. */
export type RawReport = {
  id: string;
  text: string;
  published?: string | null;
  publisher?: string | null;
  title?: string | null;
  url?: string | null;
};
/** `model`: undefined is the one that ships, null is rules alone, else the given one. */
export type ReadOptions = { explain?: boolean; model?: TrainedModel | null };
export type Read = (report: RawReport, options?: ReadOptions) => Document;

/** Opens the engine with the knowledge of this checkout. Throws what the engine throws when it cannot be opened. */
export async function openReader(): Promise<Read> {
  const { noHeader, openEngine, takeReport } = await import('#intake');
  const engine = openEngine();
  return (raw, options = {}) => {
    const header = {
      ...noHeader,
      id: raw.id,
      published: raw.published ?? null,
      publisher: raw.publisher ?? null,
      title: raw.title ?? null,
      url: raw.url ?? null,
    };
    const { report } = takeReport(raw.text, header, 'text');
    return engine.read(report, { explain: false, ...options });
  };
}
