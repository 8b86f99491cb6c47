import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noHeader, openEngine } from '#intake';
import { saidToHaveStopped } from './stopped.ts';

const engine = openEngine();

/** Doers and polarity of every claim of a text. */
const readings = (text: string): string[] =>
  engine
    .read({ ...noHeader, id: 't', sha256: 't', published: '2024-12-02', published_zone: '+03:00', text })
    .claims.map(({ initiators, polarity }) => `${initiators.map(({ actor }) => actor?.id).join(' ')} ${polarity}`);

const blamed: readonly [string, string[]][] = [
  ['قال وزير الخارجية إن روسيا مسؤولة عن قصف المشفى في إدلب', ['russia asserted']],
  ['روسيا غير مسؤولة عن قصف المشفى في إدلب', ['russia denied']],
  ['مسؤولية إسرائيل عن قصف المشفى في غزة', ['israel asserted']],
  ['اتهمت تركيا قسد بالوقوف وراء تفجير عفرين', ['syrian-democratic-forces asserted']],
  ['اتهمت أنقرة قوات سوريا الديمقراطية بأنها وراء تفجير عفرين', ['syrian-democratic-forces asserted']],
  ['رفضت دمشق تحميل الجيش السوري مسؤولية قصف المخيم', ['syrian-army denied']],
  ['نفت روسيا مسؤوليتها عن قصف المشفى في إدلب', ['russia denied']],
  ['قال مسؤول روسي إن الجيش التركي قصف مدينة إدلب', ['turkish-armed-forces asserted']],
];

test('who is said to be behind an act did it, whoever speaks', () => {
  for (const [text, expected] of blamed) assert.deepEqual(readings(text), expected, text);
});

const failed: readonly [string, string[]][] = [
  ['فشل الاتفاق على وقف إطلاق النار في السويداء', [' denied']],
  ['الإخفاق في التوصل إلى هدنة في الخرطوم', [' denied']],
  ['التوصل إلى هدنة في الخرطوم', [' asserted']],
];

test('an agreement that failed is none', () => {
  for (const [text, expected] of failed) assert.deepEqual(readings(text), expected, text);
});

/** Whether the first claim is said to be over. */
const over: readonly [string, boolean][] = [
  ['توقف القصف على درعا', true],
  ['الاشتباكات توقفت في محيط عفرين', true],
  ['انتهاء المعارك في مدينة الرقة', true],
  ['لم يتوقف القصف على درعا', false],
  ['طالبت الأمم المتحدة بإنهاء القتال في الحديدة', false],
  ['يتواصل القصف على درعا', false],
];

test('an act that stopped happened, and a note says that it is over', () => {
  for (const [text, expected] of over) {
    const [claim] = engine.read({ ...noHeader, id: 't', sha256: 't', published: '2024-12-02', published_zone: '+03:00', text }).claims;
    assert.deepEqual([claim?.polarity, claim?.notes.includes(saidToHaveStopped)], ['asserted', expected], text);
  }
});
