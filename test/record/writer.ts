/**
 * A process that keeps and adds reports one by one until it is killed, to be killed at any moment: `node writer.ts URL FILE FIRST`. FILE
 * holds documents, a line each; each is a part of one of a few archives of some MiB. Prints `ready` once the record is open, then the id
 * of each report that is acknowledged.
 */
import { readFileSync } from 'node:fs';
import type { Document } from '#claims';
import { buildKnowledge } from '#knowledge';
import { openRecord } from '#record';
import { chunked, noise } from './some-receipts.ts';

const [url = '', file = '', first = '0'] = process.argv.slice(2);
// Nothing needs to be known to keep and gather what was read, and so a process is soon at work.
const knowledge = buildKnowledge({ actors: [], persons: [], sources: [], places: [], terms: [] }, 'none');
const engine = { version: 'writer', knowledge: 'none' };
const record = await openRecord(url, { knowledge, engine, now: () => new Date().toISOString(), create: true });
const documents = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Document);
const say = (word: string): void => void process.stdout.write(`${word}\n`);
say('ready');
const what = 'writer';
const facts = { url: null, received: {}, findings: {}, aside: null };

/** An archive that is kept as a stream, in parts. */
async function archiveOf(n: number): Promise<string> {
  const bytes = await record.keepBytes(() => chunked(noise(2_500_000, n + 1)));
  const [item] = await record.keep([{ ...facts, kind: 'zip', name: `${n}.zip`, within: null, bytes }], { what });
  return item?.id ?? '';
}

let archive = { n: -1, id: '' };
for (const [i, document] of documents.entries()) {
  if (i < Number(first)) continue;
  const n = Math.floor(i / 40);
  if (archive.n !== n) archive = { n, id: await archiveOf(n) };
  const { id, text } = document.report;
  const [item] = await record.keep([{ ...facts, kind: 'text', name: id, within: archive.id, bytes: Buffer.from(text) }], { what });
  await record.add([document], { what, items: [item?.id ?? null] });
  say(document.report.id);
}
await record.close();
