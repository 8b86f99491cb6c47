import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from './event-phrases.ts';
import { wording } from './phrases.ts';

const names = [
  { name: 'White Helmets', name_ar: 'الخوذ البيضاء' },
  { name: 'Russia', name_ar: 'روسيا' },
  { name: 'Hama', name_ar: 'حماة' },
];
const arabic = (sentence: string): string => told(sentence, names, wording('ar'));

test('reasons are told in Arabic with the names and the values in them', () => {
  assert.equal(
    arabic('White Helmets gives at least 4 children killed; Russia gives 25 killed.'),
    'الخوذ البيضاء يذكر قتلى: ما لا يقل عن 4 أطفال؛ روسيا يذكر قتلى: 25.',
  );
  assert.equal(arabic('2 independent voices assert it: White Helmets, Russia.'), 'أصوات مستقلة تثبته، عددها 2: الخوذ البيضاء، روسيا.');
  assert.equal(
    arabic('White Helmets says that Russia took a part of Hama between 2024-12-04 and 2024-12-05; counted from the last day (2 claims)'),
    'الخوذ البيضاء يقول إن روسيا سيطر على جزء من حماة بين 2024-12-04 و2024-12-05؛ يُحسب من اليوم الأخير (أقوال عددها 2)',
  );
});

test('a sentence that nobody has put into Arabic stays as it is, and English labels change nothing', () => {
  for (const own of ['one bridge has two names', 'Hama and Russia, in passing', '3 killed']) assert.equal(arabic(own), own);
  assert.equal(told('White Helmets denies that it happened.', names, wording('en')), 'White Helmets denies that it happened.');
});
