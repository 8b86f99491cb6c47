/** What `riwaya places import` and its sisters do, and what they say of it. */
import { join } from 'node:path';
import {
  type ColumnMap,
  type EntryKind,
  type ImportReport,
  InputFault,
  layerFolder,
  loadImport,
  type Mappable,
  type PlaceFormat,
} from '#intake';
import { oneLine } from './failure.ts';
import type { ImportGiven } from './import-command.ts';
import { reportText } from './import-text.ts';
import { progressBar } from './progress.ts';
import { terminalLanguage } from './terminal.ts';

export async function importPlaceTables(files: readonly string[], given: ImportGiven): Promise<void> {
  const { importPlaces, mappable } = await loadImport();
  const bar = progressBar(process.stderr);
  const layer = layerFolder(given.knowledge);
  try {
    const report = await importPlaces({
      files: unique(files),
      format: (given.format ?? 'auto') as PlaceFormat,
      map: mapOf(given.map, mappable),
      country: countryOf(given.country),
      dryRun: given.dryRun ?? false,
      rejected: given.rejected ?? null,
      layer,
      progress: bar.show,
    });
    bar.clear();
    await say(report, layer, given);
  } finally {
    bar.clear();
  }
}

export async function importEntryTables(kind: EntryKind, files: readonly string[], given: ImportGiven): Promise<void> {
  const { importEntries } = await loadImport();
  const layer = layerFolder(given.knowledge);
  const report = await importEntries({
    kind,
    files: unique(files),
    dryRun: given.dryRun ?? false,
    rejected: given.rejected ?? null,
    layer,
  });
  await say(report, layer, given);
}

const unique = (files: readonly string[]): string[] => [...new Set(files)];

async function say(report: ImportReport, layer: string, { rejected }: ImportGiven): Promise<void> {
  process.stdout.write(await reportText(report, (file) => oneLine(join(layer, file)), rejected ?? null, terminalLanguage()));
}

function countryOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  const code = written.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(code))
    throw new InputFault('country', `--country: ${JSON.stringify(written)} is not a two-letter code such as SY`);
  return code;
}

/** `name_ar=COL,lat=COL`; a column's name may hold no comma. */
function mapOf(written: string | undefined, mappable: readonly Mappable[]): ColumnMap {
  const map = new Map<Mappable, string>();
  for (const part of (written ?? '').split(',').filter((piece) => piece.trim())) {
    const equals = part.indexOf('=');
    const role = part.slice(0, Math.max(equals, 0)).trim() as Mappable;
    const column = part.slice(equals + 1).trim();
    if (!mappable.includes(role) || !column) {
      throw new InputFault('map', `--map: ${JSON.stringify(part)} is not FIELD=COLUMN with a field of ${mappable.join(', ')}`);
    }
    map.set(role, column);
  }
  return map;
}
