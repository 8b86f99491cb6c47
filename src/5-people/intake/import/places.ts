/** `riwaya places import`: tables of places in, one file of the layer a source out. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { PlaceMatcher } from '#knowledge';
import { InputFault } from '../input-fault.ts';
import { readKnownWorld } from '../known-world.ts';
import { type Source, sourceOf } from '../tables/bytes.ts';
import type { Taken } from '../tables/table.ts';
import type { ColumnMap } from './columns.ts';
import { type Counts, Gathering } from './gather.ts';
import { type GeonamesSettings, geonames } from './geonames.ts';
import type { Said } from './imported.ts';
import { LayerFile, type Written } from './layer-file.ts';
import { Rejects } from './rejects.ts';
import { type Form, formOf, type PlaceFormat, saidInTable, systemOf } from './table-forms.ts';

export type PlaceImport = {
  readonly files: readonly string[];
  readonly format: PlaceFormat;
  readonly map: ColumnMap;
  readonly country: string | null;
  readonly dryRun: boolean;
  readonly rejected: string | null;
  /** The layer's folder. */
  readonly layer: string;
  /** Bytes taken of all there are to take. */
  readonly progress: (taken: number, all: number) => void;
};
export type ImportReport = {
  readonly targets: readonly { readonly file: string; readonly counts: Counts | null; readonly written: Written }[];
  readonly rejects: Rejects;
  readonly dryRun: boolean;
};

/** Throws `InputFault` and the system's errors, with `subject` the file they speak of; then the layer is as it was. */
export async function importPlaces(given: PlaceImport): Promise<ImportReport> {
  const forms = await Promise.all(given.files.map((file) => speakingOf(file, () => formOf(file, given))));
  const rejects = new Rejects(given.rejected);
  const taken = counter(forms, given.progress);
  const targets: ImportReport['targets'][number][] = [];
  try {
    for (const [system, group] of bySystem(forms)) targets.push(await importSystem(system, group, given, rejects, taken));
  } finally {
    rejects.close();
  }
  return { targets, rejects, dryRun: given.dryRun };
}

/** Adds to an error which file it speaks of. */
export async function speakingOf<T>(file: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && !('subject' in error)) Object.assign(error, { subject: file });
    throw error;
  }
}

function bySystem(forms: readonly Form[]): Map<string, Form[]> {
  const systems = new Map<string, Form[]>();
  for (const form of forms) {
    const system = systemOf(form);
    systems.set(system, [...(systems.get(system) ?? []), form]);
  }
  return systems;
}

async function importSystem(
  system: string,
  forms: readonly Form[],
  given: PlaceImport,
  rejects: Rejects,
  taken: Taken,
): Promise<ImportReport['targets'][number]> {
  const file = `places/${system}.jsonl`;
  const matcher = new PlaceMatcher(readKnownWorld(given.layer, [file]).entries.places);
  const out = new LayerFile(given.layer, file, given.dryRun);
  const stop = stopOnSignal(out);
  let shown = forms.map(({ path }) => basename(path)).join(', ');
  const reject = (where: string, reason: string, text: string): void => rejects.add({ file: shown, where, reason, text });
  try {
    const gathering = new Gathering(matcher, system, { row: (row, where) => out.add(row, where), reject });
    for await (const { path, said } of streams(system, forms, given, taken)) {
      shown = basename(path);
      await speakingOf(path, async () => {
        for await (const batch of said) for (const one of batch) gathering.take(one);
      });
    }
    gathering.finish();
    const written = out.finish((id, where, first) => reject(where, `the id ${id} is already at ${first}; the first is kept`, id));
    refuseNothing(gathering.counts, rejects, shown);
    return { file, counts: gathering.counts, written };
  } finally {
    stop();
    out.close();
  }
}

/** A table of which no row can be taken is the wrong table. */
function refuseNothing({ places, same, units, knownUnits, read }: Counts, rejects: Rejects, shown: string): void {
  if (places + same + units + knownUnits > 0) return;
  const why = rejects.first[0];
  const reason = why ? `; ${why.where}: ${why.reason}` : '';
  throw Object.assign(new InputFault('nothing', read ? `holds no place that can be taken (${read} rows)${reason}` : 'holds no row'), {
    subject: shown,
  });
}

async function* streams(
  system: string,
  forms: readonly Form[],
  given: PlaceImport,
  taken: Taken,
): AsyncGenerator<{ path: string; said: AsyncIterable<Said[]> }> {
  if (system !== 'geonames') {
    for (const form of forms) yield { path: form.path, said: saidInTable(form, given, originOf(form), taken) };
    return;
  }
  const dumps = forms.filter(({ form }) => form === 'dump');
  const first = dumps[0];
  if (!first) throw new InputFault('columns', 'alternate names need the dump they belong to beside them, such as SY.txt');
  const settings: GeonamesSettings = { country: given.country, origin: originOf(first) };
  const sources = (list: readonly Form[]): Promise<Source[]> => Promise.all(list.map(({ path }) => sourceOf(path)));
  const names = forms.filter(({ form }) => form === 'names');
  yield { path: first.path, said: geonames(await sources(dumps), await sources(names), settings, taken) };
}

/** What it is, the file, and the day the file is of. */
function originOf(form: Form): string {
  const day = statSync(form.path).mtime.toISOString().slice(0, 10);
  const system = systemOf(form);
  const name = basename(form.path);
  if (system === 'geonames') return `GeoNames ${name}, file of ${day}, CC BY 4.0`;
  return `${system === 'ocha' ? 'OCHA p-code table' : 'table'} ${name}, file of ${day}`;
}

function counter(forms: readonly Form[], progress: PlaceImport['progress']): Taken {
  const passes = (form: Form): number => (form.form === 'dump' ? 2 : 1);
  const all = forms.reduce((sum, form) => sum + statSync(form.path).size * passes(form), 0);
  let taken = 0;
  return (bytes) => {
    taken += bytes;
    progress(taken, all);
  };
}

/** Ctrl-C takes away what was put aside and leaves the layer as it was. */
export function stopOnSignal(out: LayerFile): () => void {
  const stop = (): void => {
    out.close();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  return () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stop);
  };
}
