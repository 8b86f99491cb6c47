/** GeoJSON → a table of its features' properties with `latitude` and `longitude` behind them, one feature held at a time. */
import { InputFault } from '../input-fault.ts';
import { type Source, textChunks } from './bytes.ts';
import { centreOf, type Geometry } from './geometry.ts';
import type { Table, TableRow, Taken } from './table.ts';

type Feature = { readonly properties?: Readonly<Record<string, unknown>> | null; readonly geometry?: Geometry | null };

/** The columns are the properties of the first feature. Throws `InputFault` (`table`) where the file is not GeoJSON. */
export async function geojsonTable(source: Source, taken: Taken): Promise<Table> {
  const features = featuresOf(textChunks(source.chunks(taken)));
  const first = await features.next();
  if (first.done) throw new InputFault('table', 'holds no feature; a GeoJSON FeatureCollection is needed');
  const names = Object.keys(first.value.properties ?? {});
  return { sheet: null, columns: [...names, 'latitude', 'longitude'], rows: rows(first.value, features, names) };
}

async function* rows(first: Feature, rest: AsyncIterable<Feature>, names: readonly string[]): AsyncGenerator<TableRow[]> {
  yield [rowOf(first, names, 1)];
  let at = 1;
  for await (const feature of rest) yield [rowOf(feature, names, ++at)];
}

function rowOf({ properties, geometry }: Feature, names: readonly string[], at: number): TableRow {
  const centre = geometry ? centreOf(geometry) : null;
  const own = names.map((name) => textOf(properties?.[name]));
  return { at, values: [...own, centre ? String(centre.lat) : '', centre ? String(centre.lon) : ''] };
}

const textOf = (value: unknown): string => (value === null || value === undefined || typeof value === 'object' ? '' : String(value));

const longestFeature = 1 << 27;

/** The objects inside the outermost list of objects, each as soon as it is whole. */
async function* featuresOf(texts: AsyncIterable<string>): AsyncGenerator<Feature> {
  const scan = { depth: 0, inText: false, escaped: false, inList: false };
  let held = '';
  let from = -1;
  let seen = 0;
  for await (const text of texts) {
    held += text;
    for (; seen < held.length; seen++) {
      const step = stepOver(scan, held.charCodeAt(seen));
      if (step === 'begins') from = seen;
      if (step !== 'ends' || from < 0) continue;
      yield parse(held.slice(from, seen + 1));
      held = held.slice(seen + 1);
      [from, seen] = [-1, -1];
    }
    if (from < 0) [held, seen] = ['', 0];
    else if (from > 0) [held, seen, from] = [held.slice(from), seen - from, 0];
    if (held.length > longestFeature) throw new InputFault('table', 'has a feature over 128 MB; simplify its geometry');
  }
  if (scan.depth > 0 || scan.inText) throw new InputFault('table', 'ends in the middle of a feature; fetch it again');
}

type Scan = { depth: number; inText: boolean; escaped: boolean; inList: boolean };
const [quote, backslash, openBrace, closeBrace, openList, closeList] = [34, 92, 123, 125, 91, 93];

/** One character on. A feature is an object at depth two: the collection, its list. */
function stepOver(scan: Scan, code: number): 'begins' | 'ends' | null {
  if (scan.inText) {
    if (scan.escaped) scan.escaped = false;
    else if (code === backslash) scan.escaped = true;
    else if (code === quote) scan.inText = false;
    return null;
  }
  if (code === quote) scan.inText = true;
  else if (code === openBrace || code === openList) {
    if (code === openList && scan.depth === 1) scan.inList = true;
    if (scan.depth++ === 2 && scan.inList && code === openBrace) return 'begins';
  } else if (code === closeBrace || code === closeList) {
    scan.depth--;
    if (code === closeList && scan.depth === 1) scan.inList = false;
    if (scan.depth === 2 && scan.inList && code === closeBrace) return 'ends';
  }
  return null;
}

function parse(text: string): Feature {
  try {
    return JSON.parse(text) as Feature;
  } catch {
    throw new InputFault('table', `holds a feature that is not JSON (${text.slice(0, 40).replace(/\s+/g, ' ')}…)`);
  }
}
