/** What `riwaya know` does. */

import { InputFault, knowledgeOf, layerFolder, loadImport, readKnownWorld } from '#intake';
import { meaningsOf } from '#knowledge';
import { candidates } from './know-candidates.ts';
import type { KnowGiven } from './know-command.ts';
import { openOutput } from './output.ts';
import type { TeachGiven } from './teach-options.ts';

export async function know(name: string | undefined, given: KnowGiven): Promise<void> {
  const asked = [name !== undefined, given.unresolved !== undefined, given.teach !== undefined].filter(Boolean).length;
  if (asked !== 1) throw new InputFault('know', 'needs one of NAME, --unresolved or --teach NAME; see `riwaya know --help`');
  if (given.teach !== undefined) await teachOne(given.teach, given);
  else if (given.unresolved !== undefined) await unresolved(given);
  else await explain(name as string, given);
}

async function explain(name: string, given: KnowGiven): Promise<void> {
  if (!name.trim()) throw new InputFault('know', 'the name is empty');
  const world = readKnownWorld(layerFolder(given.knowledge));
  const knowledge = knowledgeOf(world);
  const answer = candidates(name, meaningsOf(name, knowledge), knowledge, world.layer);
  await print(given, answer, async (style) => (await import('./know-text.ts')).knownText(answer, style));
}

async function unresolved(given: KnowGiven): Promise<void> {
  const file = typeof given.unresolved === 'string' ? given.unresolved : '-';
  const { unresolvedIn } = await import('./unresolved.ts');
  const places = await unresolvedIn(file);
  await print(given, { places }, async (style) => (await import('./know-text.ts')).unresolvedText(places, style));
}

type Style = Parameters<typeof import('./know-text.ts')['knownText']>[1];

async function print(given: KnowGiven, answer: unknown, text: (style: Style) => Promise<string>): Promise<void> {
  const output = openOutput(undefined, []);
  if (given.format === 'json') return output.write(`${JSON.stringify(answer, null, 2)}\n`);
  const { terminalStyle } = await import('./terminal.ts');
  await output.write(await text(terminalStyle(output, given.labels ?? null)));
}

export async function teachOne(name: string, given: TeachGiven): Promise<void> {
  const { teach } = await loadImport();
  const { lat = null, lon = null, kind = null, country, parent = null, nameEn = null, sameAs = null, origin = null } = given;
  const layer = layerFolder(given.knowledge);
  const today = new Date().toISOString().slice(0, 10);
  const taught = teach({ name, nameEn, sameAs, lat, lon, kind, country: country?.toUpperCase() ?? null, parent, origin, layer, today });
  process.stdout.write(`${JSON.stringify(taught.row)}\nwritten to ${layer}/${taught.file}\n`);
  if (taught.near) process.stdout.write(`${taught.near} may be the same place; then --same-as ${taught.near} is better\n`);
}
