/** `riwaya actors|sources|terms import`: tables with our column names, or rows as they stand in `knowledge/`, into the layer. */
import { createReadStream, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { InputFault } from '../input-fault.ts';
import { readKnownWorld } from '../known-world.ts';
import { layerRowFault } from '../layer-row.ts';
import { lineBatches, sourceOf, textChunks } from '../tables/bytes.ts';
import { delimitedTable } from '../tables/delimited.ts';
import { type Table, whereOf } from '../tables/table.ts';
import { xlsxTables } from '../tables/xlsx.ts';
import { type EntryKind, entryColumns, entryOfCells } from './entry-columns.ts';
import { LayerFile, type Written } from './layer-file.ts';
import { damagedReason, isDamaged } from './names-in-tables.ts';
import { type ImportReport, speakingOf, stopOnSignal } from './places.ts';
import { Rejects } from './rejects.ts';

export type EntryImport = {
  readonly kind: EntryKind;
  readonly files: readonly string[];
  readonly dryRun: boolean;
  readonly rejected: string | null;
  readonly layer: string;
};
type Row = Readonly<Record<string, unknown>> & { readonly id: string };
type Taken = { readonly row: Row; readonly file: string; readonly where: string };

/** Throws `InputFault` with `subject` the file it speaks of; then the layer is as it was. */
export async function importEntries(given: EntryImport): Promise<ImportReport> {
  const rejects = new Rejects(given.rejected);
  try {
    const rows: Taken[] = [];
    for (const file of given.files) await speakingOf(file, async () => readFile(file, given.kind, rows, rejects));
    const written = write(rows, given, rejects);
    return { targets: [{ file: `${given.kind}/imported.jsonl`, counts: null, written }], rejects, dryRun: given.dryRun };
  } finally {
    rejects.close();
  }
}

async function readFile(path: string, kind: EntryKind, into: Taken[], rejects: Rejects): Promise<void> {
  const file = basename(path);
  const before = into.length + rejects.count;
  const origin = `table ${file}, file of ${statSync(path).mtime.toISOString().slice(0, 10)}`;
  for await (const { where, cells, text } of rowsOf(path, kind)) {
    const row = typeof cells === 'string' ? null : { ...entryOfCells(kind, cells, origin) };
    const fault = row === null ? (cells as string) : layerRowFault(kind, row);
    if (fault) rejects.add({ file, where, reason: fault, text });
    else into.push({ row: row as unknown as Row, file, where });
  }
  if (into.length + rejects.count === before) throw new InputFault('empty', 'holds no row');
}

/** `cells` is the row by column, or why it cannot be read. */
type Raw = { readonly where: string; readonly cells: Readonly<Record<string, unknown>> | string; readonly text: string };

async function* rowsOf(path: string, kind: EntryKind): AsyncGenerator<Raw> {
  const ending = extname(path).toLowerCase();
  if (ending === '.jsonl' || ending === '.ndjson') return yield* jsonRows(path);
  if (ending === '.xlsx') for await (const table of xlsxTables(path, () => {})) yield* tableRows(table, kind);
  else yield* tableRows(await delimitedTable(await sourceOf(path), () => {}), kind);
}

async function* tableRows(table: Table, kind: EntryKind): AsyncGenerator<Raw> {
  const columns = entryColumns(kind, table.columns);
  for await (const batch of table.rows) {
    for (const { at, values } of batch) {
      const cells = Object.fromEntries(columns.map((name, i) => [name, values[i] ?? '']));
      yield { where: whereOf(table.sheet, at), cells: isDamaged(values) ? damagedReason : cells, text: values.join(' | ') };
    }
  }
}

async function* jsonRows(path: string): AsyncGenerator<Raw> {
  let line = 0;
  for await (const batch of lineBatches(textChunks(createReadStream(path)))) {
    for (const text of batch) {
      line++;
      if (text.trim()) yield { where: `line ${line}`, cells: isDamaged([text]) ? damagedReason : parsed(text), text };
    }
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | string {
  try {
    const row: unknown = JSON.parse(text);
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Record<string, unknown>) : 'it is not an object';
  } catch {
    return 'it is not JSON';
  }
}

function write(rows: readonly Taken[], { kind, layer, dryRun }: EntryImport, rejects: Rejects): Written {
  const path = `${kind}/imported.jsonl`;
  const world = readKnownWorld(layer, [path]);
  const ids = new Set<string>([...world.entries.actors, ...world.entries.sources, ...rows.map(({ row }) => row)].map(({ id }) => id));
  const wholes = new Map(rows.map(({ row }) => [row.id, (row.part_of ?? []) as string[]]));
  for (const { id, part_of } of [...world.entries.actors, ...world.entries.sources]) if (!wholes.has(id)) wholes.set(id, [...part_of]);
  const out = new LayerFile(layer, path, dryRun);
  const stop = stopOnSignal(out);
  try {
    for (const { row, file, where } of rows) {
      const elsewhere = world.layer?.at(kind, row.id);
      const fault = elsewhere ? `its id is also at ${elsewhere.file}:${elsewhere.line} of the layer` : wholeFault(row, wholes, ids);
      if (fault) rejects.add({ file, where, reason: fault, text: row.id });
      else out.add(row, where);
    }
    const file = rows[0]?.file ?? '';
    return out.finish((id, where, first) =>
      rejects.add({ file, where, reason: `the id ${id} is already at ${first}; the first is kept`, text: id }),
    );
  } finally {
    stop();
    out.close();
  }
}

/** Wholes and references must be somewhere, and following wholes must come to an end. */
function wholeFault(row: Row, wholes: ReadonlyMap<string, readonly string[]>, ids: ReadonlySet<string>): string | null {
  const named = [...((row.part_of ?? []) as string[]), ...(typeof row.ref === 'string' ? [row.ref] : [])];
  const lost = named.find((id) => !ids.has(id));
  if (lost !== undefined) return `it names ${lost}, which is nowhere`;
  const circle = circleOf(row.id, wholes);
  return circle && `its wholes go round in a circle (${circle.join(' > ')})`;
}

function circleOf(id: string, wholes: ReadonlyMap<string, readonly string[]>): string[] | null {
  const seen = new Set<string>();
  const walk = (at: string, way: readonly string[]): string[] | null => {
    for (const above of wholes.get(at) ?? []) {
      if (above === id) return [...way, above];
      if (seen.has(above)) continue;
      seen.add(above);
      const found = walk(above, [...way, above]);
      if (found) return found;
    }
    return null;
  };
  return walk(id, [id]);
}
