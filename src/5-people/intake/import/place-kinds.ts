/** What tables call kinds of places → ours. Words that are not here leave a place a village. */
const words: Readonly<Record<string, readonly string[]>> = {
  city: ['city', 'capital', 'مدينة'],
  town: ['town', 'small town', 'بلدة'],
  village: ['village', 'hamlet', 'community', 'locality', 'settlement', 'populated place', 'farm', 'قرية', 'مزرعة'],
  neighbourhood: ['neighbourhood', 'neighborhood', 'quarter', 'suburb', 'حي', 'ضاحية'],
  camp: ['camp', 'refugee camp', 'idp camp', 'idp site', 'مخيم'],
  crossing: ['crossing', 'border crossing', 'border post', 'معبر'],
  airport: ['airport', 'airfield', 'مطار'],
  base: ['base', 'military base', 'air base', 'قاعدة'],
  facility: ['facility', 'hospital', 'prison', 'power station', 'refinery', 'factory', 'منشأة', 'مستشفى', 'سجن'],
  mountain: ['mountain', 'hill', 'جبل'],
  river: ['river', 'wadi', 'نهر'],
  dam: ['dam', 'سد'],
  road: ['road', 'طريق'],
  region: ['region', 'area', 'إقليم'],
  district: ['district'],
  subdistrict: ['subdistrict', 'sub-district'],
  governorate: ['governorate', 'province', 'state', 'محافظة'],
};

const kinds = new Map(Object.entries(words).flatMap(([kind, said]) => said.map((word) => [word, kind] as const)));

export const kindOfWord = (word: string): string => kinds.get(word.trim().toLowerCase().replace(/_/g, ' ')) ?? 'village';

/** Modest, so that a namesake that ships, and that the news is known to mean, wins where nothing else tells. */
const importances: Readonly<Record<string, number>> = {
  city: 0.15,
  town: 0.1,
  airport: 0.1,
  base: 0.1,
  crossing: 0.1,
  camp: 0.08,
  region: 0.08,
};
export const importanceOf = (kind: string): number => importances[kind] ?? 0.04;

/** What a place may be. */
export const knownKinds: readonly string[] = Object.keys(words);
