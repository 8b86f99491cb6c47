import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noHeader, openEngine } from '#intake';

const engine = openEngine();

/** The voices of every claim of a text, outermost first: an id, or the words of one nobody knows. */
const voices = (text: string): string[] =>
  engine
    .read({ ...noHeader, id: 't', sha256: 't', published: '2024-12-02', published_zone: '+03:00', text })
    .claims.map(({ attribution }) => attribution.map(({ source, text: words }) => source?.id ?? `?${words}`).join(' > '));

const readings = (given: readonly (readonly [string, ...string[]])[]): void => {
  for (const [text, ...expected] of given) assert.deepEqual(voices(text), expected, text);
};

test('the observatory alone is the one of the country the report speaks of', () =>
  readings([
    ['قال المرصد إن قصفا على سرمين أوقع قتيلين.', 'syrian-observatory-for-human-rights'],
    ['بحسب المرصد قتل ثلاثة مدنيين في قصف على إدلب.', 'syrian-observatory-for-human-rights'],
    ['وقال المرصد، السبت، إن ثلاثة مدنيين قتلوا في حلب.', 'syrian-observatory-for-human-rights'],
    ['وأفاد المرصد السوري بمقتل ثلاثة مدنيين في قصف على إدلب.', 'syrian-observatory-for-human-rights'],
  ]));

test('another observatory, or one of another country, is not', () =>
  readings([
    ['قال المرصد الفرنسي إن قصفا على سرمين أوقع قتيلين.', '?المرصد الفرنسي'],
    ['قال المرصد العمالي إن عاملين قتلا في دمشق.', '?المرصد العمالي'],
    ['قال المرصد إن قصفا على الخرطوم أوقع قتيلين.', '?المرصد'],
    ['قال المرصد الفرنسي إن قصفا على سرمين أوقع قتيلين. وأضاف المرصد أن القصف أوقع ثلاثة جرحى.', '?المرصد الفرنسي', '?المرصد'],
    ['سيطرت الفصائل على تلة المرصد في ريف اللاذقية.', ''],
  ]));

test('nobody speaks as a mercenary', () =>
  readings([
    ['قال المرتزقة إن قصفا على سرمين أوقع قتيلين.', ''],
    ['قال المقاتلون إن قصفا على سرمين أوقع قتيلين.', '?المقاتلون'],
  ]));
