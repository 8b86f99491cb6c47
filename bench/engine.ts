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

/** `evidence`: what a linear model of the class is given beside the words of a report, exactly as the reader gives it. */
export type Door = { read: Read; evidence: (cls: 'assault' | 'protest', report: RawReport) => string[] };

/** Opens the engine with the knowledge of this checkout, and a layer over it if one is named. Throws what the engine throws when it cannot be opened. */
export async function openDoor(layer: string | null = null): Promise<Door> {
  const { noHeader, openEngine, takeReport } = await import('#intake');
  const engine = openEngine(layer);
  const taken = ({ id, text, published = null, publisher = null, title = null, url = null }: RawReport) =>
    takeReport(text, { ...noHeader, id, published, publisher, title, url }, 'text').report;
  return {
    read: (raw, { model, ...rest } = {}) =>
      engine.read(taken(raw), { explain: false, ...rest, ...(model === undefined ? {} : { models: modelsOf(model) }) }),
    evidence: (cls, raw) => engine.reader.evidence(cls, taken(raw)),
  };
}

export const openReader = async (layer: string | null = null): Promise<Read> => (await openDoor(layer)).read;
