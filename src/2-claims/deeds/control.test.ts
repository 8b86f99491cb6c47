import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noHeader, openEngine } from '#intake';

const engine = openEngine();

/** Type, polarity, modality and extent, who holds it, and where with how exactly, of every claim of a text. */
const holdings = (text: string): string[] =>
  engine
    .read({ ...noHeader, id: 't', sha256: 't', published: '2024-12-02', published_zone: '+03:00', text })
    .claims.map(({ type, polarity, modality, extent, initiators, places }) =>
      [
        type,
        `${polarity} ${modality} ${extent}`,
        initiators.map(({ actor, text: words }) => actor?.id ?? words).join('+'),
        places.map(({ place, precision, text: words }) => `${place?.id ?? '?'} ${precision}: ${words}`).join('+'),
      ].join(' | '),
    );

const readings = (given: readonly (readonly [string, ...string[]])[]): void => {
  for (const [text, ...expected] of given) assert.deepEqual(holdings(text), expected, text);
};

const taken = 'non-state-actor-overtakes-territory';

test('what has not entered the quarters on one side is denied of these quarters only', () =>
  readings([
    [
      'قال الجيش إن الفصائل لم تدخل بعد الأحياء الشرقية من مدينة حلب.',
      `${taken} | denied actual part | syrian-opposition | aleppo district: الأحياء الشرقية من مدينة حلب`,
    ],
    [
      'سيطرت الفصائل على الأحياء الغربية لمدينة حلب.',
      `${taken} | asserted actual part | syrian-opposition | aleppo district: الأحياء الغربية لمدينة حلب`,
    ],
    ['سيطرت الفصائل على أحياء حلب الغربية.', `${taken} | asserted actual part | syrian-opposition | aleppo district: أحياء حلب الغربية`],
    ['لم تدخل الفصائل مدينة حلب بعد.', `${taken} | denied actual unknown | syrian-opposition | aleppo exact: مدينة حلب`],
    ['سيطرت الفصائل على مدينة حلب شمالي سوريا.', `${taken} | asserted actual unknown | syrian-opposition | aleppo exact: مدينة حلب`],
  ]));

test('quarters of no city said are those of the city named last', () =>
  readings([
    [
      'سيطرت الفصائل على مدينة حلب. وقال الجيش إن الفصائل لم تدخل الأحياء الشرقية بعد.',
      `${taken} | asserted actual unknown | syrian-opposition | aleppo exact: مدينة حلب`,
      `${taken} | denied actual part | syrian-opposition | aleppo district: الأحياء الشرقية`,
    ],
    [
      'سيطرت الفصائل على مدينة حلب. وقصفت الطائرات القسم الشرقي من البلاد.',
      `${taken} | asserted actual unknown | syrian-opposition | aleppo exact: مدينة حلب`,
      'air-drone-strike | asserted background unknown |  | ',
    ],
  ]));

test('a number of the quarters of a city is a part of it', () =>
  readings([
    ['دخلت الفصائل عددا من أحياء مدينة حلب.', `${taken} | asserted actual part | syrian-opposition | aleppo exact: مدينة حلب`],
    ['سيطرت الفصائل على عدد كبير من أحياء حلب.', `${taken} | asserted actual part | syrian-opposition | aleppo exact: أحياء حلب`],
  ]));

test('whose forces still hold a place holds it', () =>
  readings([
    [
      'قال الجيش إن قواته ما زالت تسيطر على مدينة حماة.',
      'government-regains-territory | asserted ongoing unknown | syrian-army | hama exact: مدينة حماة',
    ],
    [
      'قالت قسد إن قواتها لا تزال تسيطر على مدينة منبج.',
      `${taken} | asserted ongoing unknown | syrian-democratic-forces | manbij exact: مدينة منبج`,
    ],
  ]));

test('to be under control is one claim, and goes on in the present tense', () =>
  readings([
    [
      'وتخضع مدينة الباب لسيطرة الجيش الوطني السوري.',
      `${taken} | asserted ongoing unknown | syrian-national-army | al-bab exact: مدينة الباب`,
    ],
    [
      'خضعت مدينة الباب لسيطرة الجيش الوطني السوري.',
      `${taken} | asserted actual unknown | syrian-national-army | al-bab exact: مدينة الباب`,
    ],
  ]));
