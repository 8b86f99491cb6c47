import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonical, digestOf, storable } from './canonical.ts';

test('JSON in one spelling, as RFC 8785 has it', () => {
  const readings: readonly (readonly [value: unknown, json: string])[] = [
    [{ b: 1, a: [true, null, 'س'] }, '{"a":[true,null,"س"],"b":1}'],
    [{ 10: 1, 9: 2, '\u20ac': 3, '\r': 4 }, '{"\\r":4,"10":1,"9":2,"€":3}'],
    [[1e30, 4.5, 1e-27, -0], '[1e+30,4.5,1e-27,0]'],
    [{ none: undefined, list: [undefined, Number.NaN] }, '{"list":[null,null]}'],
    ['half \ud800', '"half \ufffd"'],
    ['"\\\u0007\u2028', '"\\"\\\\\\u0007\u2028"'],
  ];
  for (const [value, json] of readings) assert.equal(canonical(value), json);
});

test('what is equal is spelt equally, and says what it said', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 2 }), (value) => {
      const json = canonical(value);
      assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(value)));
      const turned = JSON.stringify(value, (_, each: unknown) =>
        typeof each === 'object' && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).reverse()) : each,
      );
      assert.equal(canonical(JSON.parse(turned)), json);
      assert.equal(digestOf(JSON.parse(turned)), digestOf(value));
    }),
  );
});

test('text is made such as databases keep', () => assert.equal(storable('a\0\udc00س'), 'a\ufffd\ufffdس'));
