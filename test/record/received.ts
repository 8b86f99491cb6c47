/** Items as intake keeps them, written past the record, so that a test says exactly which bytes and names are there. */
import { createHash } from 'node:crypto';
import { zstdCompressSync } from 'node:zlib';
import type { Kind } from './record-under-test.ts';

export type Received = {
  readonly id: string;
  readonly bytes: string;
  readonly name?: string;
  readonly url?: string;
  readonly within?: string;
  readonly report?: string;
  readonly at?: string;
  readonly problem?: { readonly code: string; readonly message: string };
};

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** Bytes as they are packed in the record. */
export const packed = (text: string): Uint8Array => zstdCompressSync(text);

const quoted = (text: string | undefined): string => (text === undefined ? 'null' : `'${text.replaceAll("'", "''")}'`);

/** Writes items and their bytes, containers before their parts. */
export async function receive({ run }: Pick<Kind, 'run'>, url: string, items: readonly Received[]): Promise<void> {
  const statements = items.flatMap(({ id, bytes, name, url: address, within, report, at = '2026-01-01T00:00:00.000Z', problem }) => {
    const sha = sha256(bytes);
    const size = Buffer.byteLength(bytes);
    const hex = Buffer.from(packed(bytes)).toString('hex');
    const data = url.startsWith('postgres') ? `'\\x${hex}'::bytea` : `x'${hex}'`;
    return [
      `insert into blobs (sha256, size, parts, packing, kept_at) values ('${sha}', ${size}, 1, 'zstd', '${at}') on conflict do nothing`,
      `insert into blob_parts (sha256, part, data) values ('${sha}', 0, ${data}) on conflict do nothing`,
      `insert into items (id, sha256, size, kind, name, url, within, received_at, tool, received, findings, code, message, report, import)
        values ('${id}', '${sha}', ${size}, 'text', ${quoted(name)}, ${quoted(address)}, ${quoted(within)}, '${at}', 'riwaya/test',
        '{"path":${JSON.stringify(name ?? '').replaceAll("'", "''")}}', '{}', ${quoted(problem?.code)}, ${quoted(problem?.message)}, ${quoted(report)}, 'x')`,
      ...(within ? [`insert into holdings (item, container) values ('${id}', '${within}')`] : []),
    ];
  });
  await run(url, statements.join(';\n'));
}
