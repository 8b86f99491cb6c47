/** WARC records as a test wants them. */
import { gzipSync } from 'node:zlib';

export type Headers = Readonly<Record<string, string>>;

export function warcRecord(type: string, headers: Headers, block: string | Uint8Array): Buffer {
  const bytes = Buffer.from(block as string);
  const all = { 'WARC-Type': type, 'WARC-Date': '2024-12-03T08:00:00Z', 'Content-Length': String(bytes.length), ...headers };
  const head = `WARC/1.1\r\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

export const httpBlock = (status: string, headers: Headers, body: string | Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(
      `HTTP/1.1 ${status}\r\n${Object.entries(headers)
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('')}\r\n`,
    ),
    Buffer.from(body as string),
  ]);

export const response = (url: string, body: string | Uint8Array, headers: Headers = {}, status = '200 OK'): Buffer =>
  warcRecord(
    'response',
    { 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response' },
    httpBlock(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers }, body),
  );

/** Each record a gzip member of its own, as archivers write. */
export const gzipped = (records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)));
