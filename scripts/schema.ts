/**
 * Writes docs/riwaya-1.schema.json from the zod schema that checks every document on the way out.
 * `npm run schema` writes it; `npm run schema -- --check` only says whether it is stale (exit 1).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { anyDocument } from '#contract';

const path = new URL('../docs/riwaya-1.schema.json', import.meta.url);
const name = 'docs/riwaya-1.schema.json';

/** Later versions may add fields, so objects stay open; and the bounds zod puts on every whole number say nothing. */
function schema(): string {
  const body = z.toJSONSchema(anyDocument, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  const { $schema, ...rest } = body;
  const head = { $schema, title: 'riwaya/1', description: 'What `riwaya read` makes of one report. See document.md.' };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

function onDisk(): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const fresh = schema();
if (!process.argv.includes('--check')) {
  writeFileSync(path, fresh);
  console.log(`${name} written`);
} else if (onDisk() !== fresh) {
  console.error(`${name} is stale: run \`npm run schema\``);
  process.exitCode = 1;
}
