import { createWriteStream, realpathSync } from 'node:fs';
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
  let file: (Output & { stream: NodeJS.WritableStream }) | null = null;
  const open = () => {
    const stream = createWriteStream(path);
    stream.on('error', () => {});
    return { ...toStream(stream, false), stream };
  };
  return {
    terminal: false,
    write(text) {
      file ??= open();
      return file.write(text);
    },
    async close() {
      if (!file) return;
      file.stream.end();
      await finished(file.stream);
    },
  };
}

function toStream(stream: NodeJS.WritableStream, terminal: boolean): Output {
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
