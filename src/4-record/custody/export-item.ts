import { markOf } from '../paging.ts';
import type { Record } from '../record.ts';
import { RecordFault } from '../record-fault.ts';
import { canonical, digestOf } from './canonical.ts';
import { howToCheck } from './how-to-check.ts';
import { leafOf, saidBy } from './log-entry.ts';
import { safeName } from './safe-name.ts';
import { itemFacts } from './vouched.ts';

/** A file of an export: its path in the folder or archive, and its bytes. */
export type ExportedFile = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

type Source = Pick<Record, 'item' | 'bytesOf' | 'log'>;

/**
 * One item with all that another needs to check it without the record, file by file, to be read in this order; `verify.txt` says how.
 * Of an erased item there are no bytes and no facts. Throws `RecordFault` (unknown-id).
 */
export async function* exportItem(record: Source, id: string): AsyncGenerator<ExportedFile> {
  const history = await record.item(id);
  const first = history?.log[0];
  if (!history || !first) throw new RecordFault('unknown-id', `there is no item "${id}" that the log knows; see riwaya intake`);
  const { item, containers, parts, log } = history;
  const received = `received/${safeName(item.name ?? item.url ?? '')}`;
  if (item.erased_at === null) {
    yield { name: received, bytes: record.bytesOf(item.sha256) };
    yield textFile('facts.json', canonical(itemFacts(item)));
    yield textFile('SHA256SUMS', `${item.sha256}  ${received}\n${digestOf(itemFacts(item))}  facts.json\n`);
  }
  yield textFile('item.json', `${JSON.stringify({ ...item, containers, parts }, null, 2)}\n`);
  yield textFile('log.jsonl', log.map((entry) => `${canonical(saidBy(entry))}\n`).join(''));
  yield { name: 'chain.txt', bytes: chainFrom(record, first.seq, first.prev) };
  yield textFile('verify.txt', howToCheck(item.erased_at !== null));
}

/** The chain from an entry to the last: a line with the hash before it, then a line an entry with its number, leaf and hash. */
async function* chainFrom(record: Source, seq: number, prev: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${seq - 1} ${prev}\n`);
  for (let after: string | null = markOf([seq - 1]); after !== null; ) {
    const { rows, next } = await record.log({ after, limit: 1_000 });
    yield Buffer.from(rows.map((entry) => `${entry.seq} ${leafOf(entry)} ${entry.hash}\n`).join(''));
    after = next;
  }
}

const textFile = (name: string, text: string): ExportedFile => ({
  name,
  bytes: (async function* () {
    yield Buffer.from(text);
  })(),
});
