/** Files, as they are named on the command line, to be taken in one after the other. */
import { createReadStream, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type Format, type Header, loadTaking, nothingSaid } from '#intake';
import type { Coming } from './take-all.ts';

export const importName = (files: readonly string[]): string =>
  files.map((file) => (file === '-' ? 'standard input' : basename(file))).join(', ');

export async function* comingFiles(files: readonly string[], header: Header, as: Format | null): AsyncGenerator<Coming> {
  const { fileSource, spooled } = await loadTaking();
  const stems = Map.groupBy(files, stem);
  for (const file of files) {
    const id = header.id ?? (file === '-' ? null : stems.get(stem(file))?.length === 1 ? stem(file) : file);
    const about = { header: { ...header, id }, said: nothingSaid, as, place: null };
    yield {
      name: file,
      async open() {
        if (file !== '-' && isRegular(file)) {
          const source = fileSource(file);
          return { incoming: { ...about, source, received: { file: source.name, modified: modifiedAt(file) } } };
        }
        const name = file === '-' ? 'standard input' : basename(file);
        const { source, drop } = await spooled(name, file === '-' ? process.stdin : createReadStream(file));
        return { incoming: { ...about, source, received: { file: name } }, close: drop };
      },
    };
  }
}

const stem = (path: string): string => basename(path, extname(path)) || path;

/** Whether it can be read twice; what is not there or a folder is told by whoever opens it. */
function isRegular(path: string): boolean {
  const about = statSync(path);
  return about.isFile() || about.isDirectory();
}

const modifiedAt = (path: string): string => new Date(statSync(path).mtimeMs).toISOString();
