import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noHeader, openEngine } from '#intake';

const engine = openEngine();

/** Outcome and bounds of every toll of a text. */
const tolls = (text: string): string[] =>
  engine
    .read({ ...noHeader, id: 't', sha256: 't', published: '2024-12-02', published_zone: '+03:00', text })
    .claims.flatMap((claim) => claim.tolls.map(({ outcome, low, high }) => `${outcome} ${low}..${high}`));

const readings: readonly [string, string[]][] = [
  ['غارة على بلدة سرمين دون ضحايا', ['killed 0..0']],
  ['سقطت قذيفتان على حي الزهراء في حلب دون وقوع إصابات', ['injured 0..0']],
  ['استهدف قصف مدفعي محيط بلدة النيرب من دون سقوط قتلى أو جرحى', ['killed 0..0', 'injured 0..0']],
  ['شنت الطائرات غارة على مدينة إدلب، ولم يسفر القصف عن إصابات', ['injured 0..0']],
  ['انفجرت عبوة ناسفة في عفرين دون أن تسفر عن ضحايا', ['killed 0..0']],
  ['غارة على بلدة سرمين أسفرت عن ضحايا', ['killed null..null']],
  ['قتل مدني في غارة على سرمين دون حصيلة نهائية للضحايا', ['killed 1..1']],
  ['قتل ثلاثة مدنيين في غارة على سرمين دون سابق إنذار', ['killed 3..3']],
];

test('"without victims" is a toll of none, and nothing else is', () => {
  for (const [text, expected] of readings) assert.deepEqual(tolls(text), expected, text);
});
