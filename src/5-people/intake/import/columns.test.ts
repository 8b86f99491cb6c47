import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ColumnMap, columnsOf } from './columns.ts';

const none: ColumnMap = new Map();
const told = (columns: readonly string[], map = none) => {
  const found = columnsOf(columns, map);
  const name = (i: number | null): string | null => (i === null ? null : (columns[i] as string));
  return {
    names: found.names.map(name),
    code: name(found.code),
    point: [name(found.lat), name(found.lon)],
    units: found.units.map(({ level, code, names }) => [level, name(code), ...names.map(name)]),
    coded: found.coded,
  };
};

for (const [what, columns, expected] of [
  [
    'boundaries, 2017',
    ['admin1Name_en', 'admin1Name_ar', 'admin1Pcode', 'admin0Name_en', 'admin0Name_ar', 'admin0Pcode', 'date', 'validOn'],
    {
      names: [],
      code: null,
      point: [null, null],
      units: [
        [0, 'admin0Pcode', 'admin0Name_en', 'admin0Name_ar'],
        [1, 'admin1Pcode', 'admin1Name_en', 'admin1Name_ar'],
      ],
      coded: true,
    },
  ],
  [
    'boundaries with reference names',
    ['ADM2_EN', 'ADM2_AR', 'ADM2_PCODE', 'ADM2_REF', 'ADM2ALT1EN', 'ADM1_EN', 'ADM1_PCODE', 'Shape_Area'],
    {
      names: [],
      code: null,
      point: [null, null],
      units: [
        [1, 'ADM1_PCODE', 'ADM1_EN'],
        [2, 'ADM2_PCODE', 'ADM2_EN', 'ADM2_AR', 'ADM2_REF', 'ADM2ALT1EN'],
      ],
      coded: true,
    },
  ],
  [
    'boundaries, 2025',
    ['adm1_name', 'adm1_name1', 'adm1_pcode', 'adm0_pcode', 'lang', 'lang1', 'center_lat', 'center_lon'],
    {
      names: [],
      code: null,
      point: ['center_lat', 'center_lon'],
      units: [
        [0, 'adm0_pcode'],
        [1, 'adm1_pcode', 'adm1_name', 'adm1_name1'],
      ],
      coded: true,
    },
  ],
  [
    'populated places',
    ['featureName_en', 'featureName_ar', 'featurePcode', 'featureRefName', 'admin3Pcode', 'admin3Name_ar', 'LATITUDE', 'LONGITUDE'],
    {
      names: ['featureName_en', 'featureName_ar', 'featureRefName'],
      code: 'featurePcode',
      point: ['LATITUDE', 'LONGITUDE'],
      units: [[3, 'admin3Pcode', 'admin3Name_ar']],
      coded: true,
    },
  ],
  [
    'communities in capitals',
    ['NAME_EN', 'NAM_EN_REF', 'NAME_ARA', 'PCODE', 'ADMIN1_COD', 'ADMIN1_EN', 'ADMIN1_ARA', 'LATITUDE', 'LONGITUDE'],
    {
      names: ['NAME_EN', 'NAME_ARA', 'NAM_EN_REF'],
      code: 'PCODE',
      point: ['LATITUDE', 'LONGITUDE'],
      units: [[1, 'ADMIN1_COD', 'ADMIN1_EN', 'ADMIN1_ARA']],
      coded: true,
    },
  ],
  [
    'a French name is left out',
    ['ADM1_FR', 'ADM1_AR', 'ADM1_PCODE'],
    { names: [], code: null, point: [null, null], units: [[1, 'ADM1_PCODE', 'ADM1_AR']], coded: true },
  ],
  [
    'our own names',
    ['name', 'name_ar', 'lat', 'lon', 'kind', 'country'],
    { names: ['name', 'name_ar'], code: null, point: ['lat', 'lon'], units: [], coded: false },
  ],
] as const) {
  test(`columns of ${what}`, () => assert.deepEqual(told(columns), expected));
}

test('a mapping goes before what columns are called', () => {
  const map: ColumnMap = new Map([
    ['name_ar', 'الاسم'],
    ['lat', 'N'],
    ['lon', 'E'],
    ['code', 'name'],
  ]);
  const { names, code, point } = told(['الاسم', 'N', 'E', 'lat', 'name'], map);
  assert.deepEqual([names, code, point], [['الاسم'], 'name', ['N', 'E']]);
});
