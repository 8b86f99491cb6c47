/**
 * Writes one file of a layer anew: the rows that are added, then those it held before that were not, all in order of their
 * ids. Rows pass through the disk in sorted runs, so that a table of any size takes little memory. Nothing is at its place
 * before all of it is whole.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { InputFault } from '../input-fault.ts';
import { linesOf } from './lines-of.ts';

/** `rows`: in the file now. `added` and `updated` are of this run; `kept` stood there before and were not spoken of. */
export type Written = {
  readonly rows: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly kept: number;
};
type Duplicate = (id: string, where: string, first: string) => void;

const runRows = 20_000;
const working = '.import-';

export class LayerFile {
  private readonly path: string;
  private readonly dry: boolean;
  private readonly work: string;
  private readonly runs: string[] = [];
  private held: string[] = [];
  private count = 0;

  /** `folder` is the layer, `file` a path in it. With `dry` the layer is only read. */
  constructor(folder: string, file: string, dry: boolean) {
    this.path = join(folder, file);
    this.dry = dry;
    this.work = dry ? mkdtempSync(join(tmpdir(), 'riwaya-import-')) : workingFolder(folder);
  }

  /** `where` is told should the id come twice. */
  add(row: { readonly id: string }, where: string): void {
    this.hold(row.id, '0', where, JSON.stringify(row));
  }

  /** Puts the file in its place, unless it is the same as before or nothing was added. */
  finish(duplicate: Duplicate): Written {
    this.addOld();
    this.endRun();
    const next = join(this.work, 'next');
    const file = openSync(next, 'w');
    let written: Written;
    try {
      written = this.merge(file, duplicate);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (!this.dry && written.added + written.updated > 0) {
      mkdirSync(dirname(this.path), { recursive: true });
      renameSync(next, this.path);
    }
    return written;
  }

  /** Takes away what was put aside; after an interruption, that is all there is to do. */
  close(): void {
    rmSync(this.work, { recursive: true, force: true });
  }

  private hold(id: string, age: '0' | '1', where: string, json: string): void {
    this.held.push(`${id} ${age}${String(this.count++).padStart(10, '0')}\t${where}\t${json}`);
    if (this.held.length >= runRows) this.endRun();
  }

  private addOld(): void {
    if (!existsSync(this.path)) return;
    let line = 0;
    for (const text of linesOf(this.path)) {
      line++;
      if (!text.trim()) continue;
      this.hold(oldId(text, this.path, line), '1', '', text);
    }
  }

  private endRun(): void {
    if (this.held.length === 0) return;
    const run = join(this.work, `run-${this.runs.length}`);
    const file = openSync(run, 'w');
    this.held.sort(byUnits);
    for (let i = 0; i < this.held.length; i += 1000) writeSync(file, `${this.held.slice(i, i + 1000).join('\n')}\n`);
    closeSync(file);
    this.runs.push(run);
    this.held = [];
  }

  private merge(file: number, duplicate: Duplicate): Written {
    const counts = { rows: 0, added: 0, updated: 0, unchanged: 0, kept: 0 };
    const out = new Chunks(file);
    for (const [id, records] of groups(merged(this.runs.map((run) => linesOf(run))))) {
      const fresh = records.filter(({ age }) => age === '0');
      const old = records.find(({ age }) => age === '1');
      const row = fresh[0] ?? old;
      if (!row) continue;
      for (const { where } of fresh.slice(1)) duplicate(id, where, (fresh[0] as SortedRecord).where);
      counts[fresh.length === 0 ? 'kept' : !old ? 'added' : old.json === row.json ? 'unchanged' : 'updated']++;
      counts.rows++;
      out.write(`${row.json}\n`);
    }
    out.end();
    return counts;
  }
}

type SortedRecord = { readonly id: string; readonly age: string; readonly where: string; readonly json: string };

function recordOf(line: string): SortedRecord {
  const space = line.indexOf(' ');
  const tab = line.indexOf('\t');
  const next = line.indexOf('\t', tab + 1);
  return { id: line.slice(0, space), age: line[space + 1] as string, where: line.slice(tab + 1, next), json: line.slice(next + 1) };
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted streams of lines as one. There are few, so the smallest is looked for one by one. */
function* merged(streams: readonly Iterator<string>[]): Generator<string> {
  const heads = streams.map((stream) => stream.next().value as string | undefined);
  for (;;) {
    let best = -1;
    for (let i = 0; i < heads.length; i++) {
      const head = heads[i];
      if (head !== undefined && (best < 0 || head < (heads[best] as string))) best = i;
    }
    if (best < 0) return;
    yield heads[best] as string;
    heads[best] = (streams[best] as Iterator<string>).next().value as string | undefined;
  }
}

function* groups(lines: Iterable<string>): Generator<[id: string, records: SortedRecord[]]> {
  let group: SortedRecord[] = [];
  for (const line of lines) {
    const record = recordOf(line);
    if (group[0] && group[0].id !== record.id) {
      yield [group[0].id, group];
      group = [];
    }
    group.push(record);
  }
  if (group[0]) yield [group[0].id, group];
}

class Chunks {
  private readonly file: number;
  private text: string[] = [];
  constructor(file: number) {
    this.file = file;
  }
  write(text: string): void {
    if (this.text.push(text) >= 1000) this.end();
  }
  end(): void {
    if (this.text.length) writeSync(this.file, this.text.join(''));
    this.text = [];
  }
}

function oldId(text: string, path: string, line: number): string {
  try {
    const { id } = JSON.parse(text) as { id?: unknown };
    if (typeof id === 'string' && id) return id;
  } catch {}
  throw new InputFault('knowledge', `${path}: line ${line} is not a row of a layer; mend it before importing`);
}

/** A folder beside the layer's files, named after this process; those of processes that died are taken away. */
function workingFolder(layer: string): string {
  try {
    mkdirSync(layer, { recursive: true });
    for (const name of readdirSync(layer)) {
      const pid = Number(name.startsWith(working) ? name.split('-')[1] : Number.NaN);
      if (pid > 0 && !isRunning(pid) && statSync(join(layer, name)).isDirectory())
        rmSync(join(layer, name), { recursive: true, force: true });
    }
    return mkdtempSync(join(layer, `${working}${process.pid}-`));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputFault('layer', `${layer}: the layer of knowledge cannot be written (${code}); name another folder with --knowledge`);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
