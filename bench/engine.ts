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

const none: readonly TrainedModel[] = [];
const lists = new WeakMap<TrainedModel, readonly TrainedModel[]>();

/** One list for a model however often it is asked for, so that the reader builds its look-ups once. */
function modelsOf(model: TrainedModel | null): readonly TrainedModel[] {
  if (model === null) return none;
  const known = lists.get(model) ?? [model];
  lists.set(model, known);
  return known;
}

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
    const { model, ...rest } = options;
    return engine.read(report, { explain: false, ...rest, ...(model === undefined ? {} : { models: modelsOf(model) }) });
  };
}
