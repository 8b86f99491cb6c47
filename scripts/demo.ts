/** `npm run demo`: reads the reports of `samples/`, prints what each claims, and at the end where they disagree. */
import { readFileSync } from 'node:fs';
import type { Document } from '#claims';
import { openReader } from '../bench/engine.ts';
import { claimLine } from './claim-line.ts';
import { disagreements, type Told } from './disagree.ts';

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

function printDisagreements(told: readonly Told[]): void {
  const found = disagreements(told);
  console.log(`\n${strong('Where they disagree')}`);
  if (found.length === 0) console.log('  nowhere that can be seen from the claims alone');
  for (const { place, family, when, topic, sides } of found) {
    console.log(`\n  ${strong(place)} · ${family} · ${when} · ${topic}`);
    const width = Math.max(...sides.map((side) => side.says.length));
    for (const { says, voices } of sides) console.log(`    ${says.padEnd(width)}  ${faint('according to')} ${voices.join('; ')}`);
  }
  console.log(faint('\nThe samples were written for Riwaya. They are no text of any outlet and no evidence.'));
}

const read = await openReader();
const outlets = outletNames();
const told: Told[] = [];
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
  const outlet = (sample.publisher && (outlets.get(sample.publisher) ?? sample.publisher)) || sample.title || sample.file;
  told.push(...document.claims.map((claim) => ({ claim, report: sample.file, outlet })));
}
printDisagreements(told);

/** What the outlets that publish the samples are called, by id. */
function outletNames(): Map<string, string> {
  const rows = readFileSync(new URL('../knowledge/sources.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return new Map(rows.map((row) => JSON.parse(row) as { id: string; name: string }).map(({ id, name }) => [id, name]));
}
