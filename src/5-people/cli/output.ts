import { createWriteStream, realpathSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { InputFault } from '#intake';

/** Where documents go. `write` resolves when the reader has taken the text; `close` when all of it is on its way. */
export type Output = { readonly terminal: boolean; write(text: string): Promise<void>; close(): Promise<void> };

/** Standard output, or `path`, which is made at the first write. Throws `InputFault` when that is one of the inputs. */
export function openOutput(path: string | undefined, inputs: readonly string[]): Output {
  if (path === undefined) return toStream(process.stdout, Boolean(process.stdout.isTTY));
  if (inputs.some((input) => input !== '-' && samePath(input, path))) {
    throw new InputFault('output', `--output ${path} is also the input; name another file`);
  }
  const open = (): { stream: Writable; output: Output } => {
    const stream = createWriteStream(path);
    stream.on('error', () => {});
    return { stream, output: toStream(stream, false) };
  };
  const named = (error: NodeJS.ErrnoException): never => {
    throw new InputFault('output', `--output ${path} cannot be written (${error.code ?? error.message}); name another file`);
  };
  let file: ReturnType<typeof open> | null = null;
  return {
    terminal: false,
    write(text) {
      file ??= open();
      return file.output.write(text).catch(named);
    },
    async close() {
      if (!file) return;
      file.stream.end();
      await finished(file.stream).catch(named);
    },
  };
}

function toStream(stream: Writable, terminal: boolean): Output {
  return {
    terminal,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (!text) return resolve();
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    async close() {},
  };
}

function samePath(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}
