/**
 * Writes what is made from the zod schema of `riwaya/1`: docs/riwaya-1.schema.json, and the function that checks every
 * document on the way out. `npm run schema` writes them; with `--check` it only says whether they are stale (exit 1).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { loadSchema } from '#contract';
import { checkSource } from './schema-check-source.ts';

const { anyDocument, readDocument, unreadDocument } = await loadSchema();

/** Later versions may add fields, so objects stay open; and the bounds zod puts on every whole number say nothing. */
function jsonSchema(): string {
  const body = z.toJSONSchema(anyDocument, {
    io: 'input',
    override: ({ jsonSchema: schema }) => {
      if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
      if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
    },
  });
  const { $schema, ...rest } = body;
  const head = { $schema, title: 'riwaya/1', description: 'What `riwaya read` makes of one report. See document.md.' };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

function documentCheck(): string {
  const head = `// Made from document.ts by \`npm run schema\`; do not edit.
// biome-ignore-all lint: made by a program
// biome-ignore-all format: made by a program
// @ts-nocheck
`;
  return head + checkSource('isReadDocument', readDocument) + checkSource('isUnreadDocument', unreadDocument);
}

const files: [string, string][] = [
  ['docs/riwaya-1.schema.json', jsonSchema()],
  ['src/5-people/contract/document-check.ts', documentCheck()],
];

function onDisk(path: URL): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

for (const [name, fresh] of files) {
  const path = new URL(`../${name}`, import.meta.url);
  const stale = onDisk(path) !== fresh;
  if (!process.argv.includes('--check')) {
    if (stale) writeFileSync(path, fresh);
    console.log(`${name} ${stale ? 'written' : 'was fresh'}`);
  } else if (stale) {
    console.error(`${name} is stale: run \`npm run schema\``);
    process.exitCode = 1;
  }
}
