import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knowledge, line, word } from '../../../test/made-control.ts';
import { controlOn } from './control-on.ts';

test('a map of a day shows every place that is told of, each account beside all together', () => {
  const words = [
    word('monitor takes rebels 11-30'),
    word('wire holds army 11-29'),
    word('monitor holds kurds 12-05', { place: 'quarter' }),
  ];
  const map = controlOn('2024-12-01', words, {}, knowledge);
  assert.deepEqual(
    map.map((one) => [one.place, line(one.combined), ...one.by_account.map(({ voice, span }) => `${voice.id}: ${line(span)}`)]),
    [
      ['city', '11-30 .. contested army rebels', 'monitor: 11-30 .. held rebels', 'wire: 11-29 .. held army'],
      ['quarter', '11-30 12-05 contested army rebels', 'monitor: 11-30 12-05 held rebels', 'wire: 11-29 .. held army'],
    ],
  );
  assert.deepEqual(controlOn('2024-11-01', words, {}, knowledge), []);
});
