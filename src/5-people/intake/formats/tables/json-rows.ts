/** JSON Lines, and an array of JSON objects, → rows with their exact bytes. */
import { InputFault } from '../../input-fault.ts';
import { aside, asideOfPart } from '../aside.ts';
import { cutLines, cutValues, type Part } from '../cut/index.ts';
import type { Source } from '../found.ts';
import { decodePart } from '../markup/declared-charset.ts';
import type { Read, Sheet } from './row.ts';

const kind = 'json-row';
/** Rows, and bytes of them, that are looked at for the columns there are. */
const firstRows = 100;
const firstBytes = 1 << 22;

/** Throws `InputFault` (`not-json`, `empty`, `encoding`) where none of its first rows is a JSON object. */
export async function jsonSheet(source: Source, limit: number): Promise<Sheet> {
  const rows = (await opensArray(source)) ? elements(source, limit) : lines(source, limit);
  const first: Read[] = [];
  let held = 0;
  while (first.length < firstRows && held < firstBytes) {
    const next = await rows.next();
    if (next.done) break;
    first.push(next.value);
    held += next.value.what === 'row' ? next.value.bytes.length : 0;
  }
  if (!first.length) throw new InputFault('empty', 'is empty');
  const read = first.filter((one) => one.what === 'row');
  if (!read.length && first.every((one) => one.what === 'aside' && one.code === 'not-json')) {
    throw new InputFault('not-json', 'is neither JSON Lines, an object a line, nor an array of objects');
  }
  async function* all(): AsyncGenerator<Read> {
    yield* first;
    yield* rows;
  }
  return { name: null, kind, columns: [...new Set(read.flatMap(({ values }) => Object.keys(values)))], open: true, rows: all() };
}

async function opensArray(source: Source): Promise<boolean> {
  for await (const chunk of source.open()) {
    if (chunk[0] === 0xff || chunk[0] === 0xfe || chunk[0] === 0 || chunk[1] === 0)
      throw new InputFault('encoding', 'is JSON in UTF-16; save it as UTF-8');
    const text = Buffer.from(chunk.subarray(0, 4096))
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, '')
      .trimStart();
    if (text) return text.startsWith('[');
  }
  return false;
}

async function* lines(source: Source, limit: number): AsyncGenerator<Read> {
  let number = 0;
  for await (const part of cutLines(source.open(), limit)) {
    number++;
    if (part.bytes && isBlank(part.bytes)) continue;
    yield readPart(part, `line ${number}`);
  }
}

const isBlank = (bytes: Uint8Array): boolean => bytes.length < 64 && !Buffer.from(bytes).toString('latin1').trim();

async function* elements(source: Source, limit: number): AsyncGenerator<Read> {
  let broken: string | null = null;
  let cut = false;
  let number = 0;
  const asked = {
    isArray: (_: string | null, depth: number) => depth === 0,
    limit,
    broken: (why: string) => {
      broken = why;
    },
  };
  for await (const part of cutValues(source.open(), asked)) {
    cut ||= part.ends === 'cut';
    yield readPart(part, `element ${++number}`);
  }
  if (broken !== null && !cut) yield aside(kind, null, null, 'cut', `the array is not whole: ${broken}`);
}

function readPart(part: Part, place: string): Read {
  const set = asideOfPart(part, kind, place, 'the row');
  if (set?.what === 'aside') return set;
  const bytes = part.bytes as Uint8Array;
  try {
    const { text, notes } = decodePart(bytes, 'utf-8');
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return aside(kind, place, bytes, 'not-object', 'the row is no JSON object');
    return { what: 'row', place, bytes, values: value as Row, notes };
  } catch (fault) {
    const [code, why] = fault instanceof InputFault ? [fault.code, fault.message] : ['not-json', 'is not JSON'];
    return aside(kind, place, bytes, code, `the row ${why}`);
  }
}

type Row = Readonly<Record<string, unknown>>;
