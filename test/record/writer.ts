/**
 * A process that adds reports one by one until it is killed, to be killed at any moment: `node writer.ts URL FILE FIRST`. FILE holds
 * documents, a line each. Prints `ready` once the record is open, then the id of each report that is acknowledged.
 */
import { readFileSync } from 'node:fs';
import type { Document } from '#claims';
import { buildKnowledge } from '#knowledge';
import { openRecord } from '#record';

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
for (const document of documents.slice(Number(first))) {
  await record.add([document], { what: 'writer' });
  say(document.report.id);
}
await record.close();
