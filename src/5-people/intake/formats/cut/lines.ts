/** Lines of a stream as their exact bytes, line ends with them. */
import { ByteWindow } from './byte-window.ts';
import type { Part } from './part.ts';

const newline = 10;

/** Every line, the last too where it has no end (`cut` is never said: nobody can know). `limit` is the most bytes of one. */
export async function* cutLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Part> {
  const window = new ByteWindow();
  let at = 0;
  for await (const chunk of chunks) {
    const base = window.end;
    window.push(chunk);
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, end + 1)) {
      const to = base + end + 1;
      yield line(window, at, to, limit);
      at = to;
    }
    window.forget(window.end - at > limit ? window.end : at);
  }
  if (at < window.end) yield line(window, at, window.end, limit);
}

const line = (window: ByteWindow, at: number, to: number, limit: number): Part => ({
  at,
  size: to - at,
  bytes: to - at > limit ? null : window.slice(at, to),
  ends: 'closed',
});
