import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCountedOnly } from './counted-only.ts';

const onlyCounts = `
قتيل
القتلى إلى 29
خمسة قتلى
أكثر من 800 قتيل
15 شهيداً
والمصابين إلى 67
`;
const saysWho = `
أربعة طلاب
مقاتلون
قتلى الفرقة
امرأتان
سائق
`;
const lines = (text: string): string[] => text.trim().split('\n');

test('words that only count victims name nobody; any other word says who', () => {
  for (const name of lines(onlyCounts)) assert.ok(isCountedOnly({ id: null, name }), name);
  for (const name of lines(saysWho)) assert.ok(!isCountedOnly({ id: null, name }), name);
  assert.ok(!isCountedOnly({ id: 'civilians', name: lines(onlyCounts)[0] ?? '' }));
});
