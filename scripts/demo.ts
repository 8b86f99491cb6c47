/** `npm run demo`: reads the reports of `samples/`, prints what each claims, and at the end the contested events and who held Aleppo. */
import { readFileSync } from 'node:fs';
import type { Document } from '#claims';
import { controlOf, controlStatements, gather, type ToldClaim, toldClaims } from '#events';
import { knowledgeOf, readKnownWorld } from '#intake';
import type { Knowledge } from '#knowledge';
import { openReader } from '../bench/engine.ts';
import { claimLine } from './claim-line.ts';
import { accountLine, contested, controlLines, eventHead } from './contested-text.ts';

type Sample = { file: string; title: string | null; published: string; publisher: string | null; url: string | null; about: string };

const folder = new URL('../samples/', import.meta.url);
const isColour = process.stdout.isTTY === true && !process.env.NO_COLOR;
const strong = (text: string): string => (isColour ? `\u001b[1m${text}\u001b[0m` : text);
const faint = (text: string): string => (isColour ? `\u001b[2m${text}\u001b[0m` : text);

function samples(): Sample[] {
  return readFileSync(new URL('index.jsonl', folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Sample);
}

/** The claims of one report, those set aside counted only. */
function printReport({ title, file, about, published }: Sample, { claims }: Document): void {
  console.log(`\n${strong(title ?? file)}  ${faint(`${file}, ${published}`)}`);
  console.log(faint(about.split(' Written for ')[0] ?? ''));
  const told = claims.filter((claim) => !['background', 'planned', 'demanded', 'hypothetical'].includes(claim.modality));
  for (const claim of told) console.log(`  ${claimLine(claim)}`);
  if (claims.length > told.length)
    console.log(faint(`  and ${claims.length - told.length} set aside as background, plan, demand or condition`));
  if (claims.length === 0) console.log(faint('  claims nothing that Riwaya can read'));
}

/** Of so many contested events the accounts are shown. */
const shown = 12;

function printGathered(told: readonly ToldClaim[], knowledge: Knowledge): void {
  const found = contested(gather(told, [], knowledge).flatMap(({ events }) => events));
  console.log(`\n${strong(`Contested events: ${Math.min(shown, found.length)} of ${found.length}, those of most voices first`)}`);
  for (const event of found.slice(0, shown)) {
    console.log(`\n  ${strong(eventHead(event))}`);
    for (const account of event.accounts) console.log(`    ${accountLine(account)}`);
  }
  console.log(`\n${strong('Aleppo: who holds it, according to whom')}\n`);
  const timeline = controlOf('aleppo', controlStatements(told, knowledge), {}, knowledge);
  for (const line of controlLines(timeline)) console.log(`  ${line}`);
  console.log(faint('\nThe samples were written for Riwaya. They are no text of any outlet and no evidence.'));
}

const read = await openReader();
const knowledge = knowledgeOf(readKnownWorld(null));
const told: ToldClaim[] = [];
for (const sample of samples()) {
  const text = readFileSync(new URL(sample.file, folder), 'utf8');
  const document = read({
    id: sample.file,
    text,
    published: sample.published,
    publisher: sample.publisher,
    title: sample.title,
    url: sample.url,
  });
  printReport(sample, document);
  told.push(...toldClaims(document, sample.file, knowledge));
}
printGathered(told, knowledge);
