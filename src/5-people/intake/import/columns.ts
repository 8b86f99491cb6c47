/**
 * What the columns of a table of places hold. The UN's tables have named theirs in many ways over the years
 * (admin1Name_en, ADM1_EN, ADMIN1_ARA, adm1_name1; admin1Pcode, ADM1_PCODE, ADMIN1_COD); names are told apart by script
 * afterwards, so that it need not be known which column holds which language.
 */

/** Numbers of columns; names in order of worth. */
export type Columns = {
  readonly names: readonly number[];
  readonly code: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly kind: number | null;
  readonly country: number | null;
  readonly parent: number | null;
  readonly importance: number | null;
  readonly seat: number | null;
  /** By level, 0 the country. */
  readonly units: readonly { readonly level: number; readonly code: number | null; readonly names: readonly number[] }[];
  /** Does it speak in p-codes? */
  readonly coded: boolean;
};

/** What `--map` may name; `name_ar`, `name` and `alias` all are names. */
export const mappable = ['name_ar', 'name', 'alias', 'code', 'lat', 'lon', 'kind', 'country', 'parent', 'importance'] as const;
export type Mappable = (typeof mappable)[number];
export type ColumnMap = ReadonlyMap<Mappable, string>;

type Single = 'code' | 'lat' | 'lon' | 'kind' | 'country' | 'parent' | 'importance' | 'seat';

const language = '(?:en|eng|english|ar|ara|arabic)';
const unitCode = /^adm(?:in)?([0-5])(?:pcode|pcod|pc|code|cod)$/;
const unitName = new RegExp(`^adm(?:in)?([0-5])(?:name|nam)?(?:${language})?[1-3]?$`);
const unitOther = new RegExp(`^adm(?:in)?([0-5])(?:refname|altname|alt|ref|nameref|namealt)[1-3]?(?:${language})?$`);
const nameOf = '(?:feature|place|settlement|locality|community|location|village|town|popplace)';
const name = new RegExp(`^(?:${nameOf}?names?(?:${language})?|${nameOf}(?:${language})?|nam${language}|${language}(?:names?)?)$`);
const otherName = new RegExp(
  `^(?:${nameOf}?(?:refname|altname|alternatename|alias|aliases|nameref|namealt|namref|nam${language}ref)[1-3]?(?:${language})?)$`,
);
const singles: Readonly<Record<Single, RegExp>> = {
  code: new RegExp(`^(?:(?:${nameOf}|c)?(?:pcode|pcod)|${nameOf}(?:code|id)|code|ref|geonameid)$`),
  lat: /^(?:lat|latitude|latdd|latitudedd|y|pointy|ycoord|coordy|centerlat|centroidlat|latd)$/,
  lon: /^(?:lon|lng|long|longitude|londd|longdd|longitudedd|x|pointx|xcoord|coordx|centerlon|centroidlon|lond)$/,
  kind: /^(?:kind|type|featureclass|featuretype|featuretypeen|class|settlementtype|loctype)$/,
  country: /^(?:country|countrycode|iso2|iso|isocode|cc)$/,
  parent: /^(?:parent|parentid)$/,
  importance: /^importance$/,
  seat: /^(?:capitlvl|capitallevel|capitallvl|admcapital)$/,
};

const bare = (column: string): string => column.toLowerCase().replace(/[^a-z0-9]/g, '');

/** `map` names columns outright; they must be there, which the caller has made sure of. */
export function columnsOf(columns: readonly string[], map: ColumnMap): Columns {
  const plain = columns.map(bare);
  const find = (pattern: RegExp): number | null => at(plain.findIndex((column) => pattern.test(column)));
  const mapped = (role: Mappable): number | null => (map.has(role) ? at(columns.indexOf(map.get(role) as string)) : null);
  const one = (role: Single): number | null => (role === 'seat' ? null : mapped(role)) ?? find(singles[role]);
  const taken = [...map.keys()].map(mapped);
  const free = (pattern: RegExp): number[] => plain.flatMap((column, i) => (pattern.test(column) && !taken.includes(i) ? [i] : []));
  const units = [0, 1, 2, 3, 4, 5].flatMap((level) => unitColumns(plain, level));
  return {
    names: [mapped('name_ar'), mapped('name'), ...free(name), mapped('alias'), ...free(otherName)].filter((i) => i !== null),
    code: one('code'),
    lat: one('lat'),
    lon: one('lon'),
    kind: one('kind'),
    country: one('country'),
    parent: one('parent'),
    importance: one('importance'),
    seat: one('seat'),
    units,
    coded: units.some(({ code }) => code !== null) || plain.some((column) => /pcode?$/.test(column)),
  };
}

const at = (i: number): number | null => (i < 0 ? null : i);

function unitColumns(plain: readonly string[], level: number): Columns['units'] {
  const those = (pattern: RegExp): number[] => plain.flatMap((column, i) => (Number(pattern.exec(column)?.[1] ?? -1) === level ? [i] : []));
  const [code = null] = those(unitCode);
  const names = [...those(unitName), ...those(unitOther)];
  return code === null && names.length === 0 ? [] : [{ level, code, names }];
}
