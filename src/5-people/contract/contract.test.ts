import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document as EngineDocument, UnreadDocument as EngineUnreadDocument } from '#claims';
import { type AnyDocument, type Document, documentFault, loadSchema, type UnreadDocument } from '#contract';
import { fixture } from '../../../test/browser/hand-made-document.ts';
import { isReadDocument } from './document-check.ts';

/** These lines do not compile when the schema and the engine's types part, in either direction. */
export const engineFitsSchema = (document: EngineDocument): Document => document;
export const schemaFitsEngine = (document: Document): EngineDocument => document;
export const unreadFitsSchema = (document: EngineUnreadDocument): UnreadDocument => document;
export const schemaFitsUnread = (document: UnreadDocument): EngineUnreadDocument => document;

const unread: UnreadDocument = {
  format: 'riwaya/1',
  engine: fixture.engine,
  report: { id: 'line-3' },
  mentions: [],
  claims: [],
  error: { code: 'not-json', message: 'line 3 is not JSON', line: 3 },
};

/** The fixture with one thing changed. */
function changed(change: (document: Document) => void): AnyDocument {
  const copy = structuredClone(fixture);
  change(copy);
  return copy;
}

test('a document with every slot, and one that could not be read, are riwaya/1', async () => {
  assert.equal(await documentFault(fixture), null);
  assert.equal(await documentFault(unread), null);
  const { anyDocument } = await loadSchema();
  assert.deepEqual(anyDocument.parse(structuredClone(fixture)), fixture);
});

const faults: [string, AnyDocument, RegExp][] = [
  ['an unknown type', changed((d) => Object.assign(d.claims[0] as object, { type: 'battle' })), /^claims\[0\]\.type: /],
  [
    'a date with slashes',
    changed((d) => Object.assign(d.claims[1]?.time as object, { start: '28/11/2024' })),
    /^claims\[1\]\.time\.start: not a date/,
  ],
  ['a slot left out', changed((d) => Reflect.deleteProperty(d.claims[0] as object, 'tolls')), /^claims\[0\]\.tolls: /],
  ['a confidence over 1', changed((d) => Object.assign(d.claims[0] as object, { confidence: 1.2 })), /^claims\[0\]\.confidence: /],
  [
    'a span that runs backwards',
    changed((d) => Object.assign(d.mentions[0] as object, { start: 9, end: 3 })),
    /^mentions\[0\]: starts at 9, after its end 3/,
  ],
  [
    'a span past the text',
    changed((d) => Object.assign(d.claims[0]?.event as object, { end: 99_999 })),
    /^claims\[0\]\.event: ends at 99999/,
  ],
  ['a fractional offset', changed((d) => Object.assign(d.mentions[0] as object, { start: 0.5 })), /^mentions\[0\]\.start: /],
  ['claims beside an error', { ...unread, claims: [1] } as unknown as AnyDocument, /^claims/],
];
for (const [name, document, expected] of faults) {
  test(`the fault of ${name} is named with its path`, async () => assert.match((await documentFault(document)) ?? 'none', expected));
}

/** Every place in a document where a value stands, as keys from the root. */
function* places(value: unknown, keys: (string | number)[] = []): Generator<(string | number)[]> {
  if (keys.length) yield keys;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value))
    yield* places((value as Record<string, unknown>)[key], [...keys, Array.isArray(value) ? Number(key) : key]);
}

test('the generated check and the schema agree on every document with one value changed', async () => {
  const { readDocument } = await loadSchema();
  const all = [...places(fixture)];
  for (const [i, keys] of all.entries()) {
    for (const other of [null, -1, 1.5, 'x', '', [], {}, false]) {
      if ((i + String(other).length) % 3) continue;
      const copy = structuredClone(fixture);
      let holder = copy as unknown as Record<string | number, never>;
      for (const key of keys.slice(0, -1)) holder = holder[key] as never;
      holder[keys.at(-1) as string] = other as never;
      assert.equal(isReadDocument(copy), readDocument.safeParse(copy).success, `${keys.join('.')} = ${JSON.stringify(other)}`);
    }
  }
});
