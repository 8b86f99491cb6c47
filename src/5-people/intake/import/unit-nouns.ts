/**
 * What units are called, by country and level: the noun goes before the Arabic name and behind the English one, as in the
 * entries that ship, so that a district is never taken for the town it is named after. From general knowledge of the states.
 */
import type { Level } from './imported.ts';

type Nouns = readonly [first: string, second: string, third: string];
const usual = { ar: ['محافظة', 'منطقة', 'ناحية'], en: ['Governorate', 'District', 'Subdistrict'] } as const;

const arabic: Readonly<Record<string, Nouns>> = {
  IQ: ['محافظة', 'قضاء', 'ناحية'],
  LB: ['محافظة', 'قضاء', 'بلدية'],
  YE: ['محافظة', 'مديرية', 'عزلة'],
  SD: ['ولاية', 'محلية', 'وحدة'],
  SS: ['ولاية', 'مقاطعة', 'بايام'],
  TR: ['ولاية', 'قضاء', 'ناحية'],
  JO: ['محافظة', 'لواء', 'قضاء'],
  EG: ['محافظة', 'مركز', 'شياخة'],
  TN: ['ولاية', 'معتمدية', 'عمادة'],
  DZ: ['ولاية', 'دائرة', 'بلدية'],
  SA: ['منطقة', 'محافظة', 'مركز'],
  IR: ['محافظة', 'مقاطعة', 'ناحية'],
};
const english: Readonly<Record<string, Nouns>> = {
  SD: ['State', 'Locality', 'Unit'],
  SS: ['State', 'County', 'Payam'],
  TR: ['Province', 'District', 'Subdistrict'],
  DZ: ['Province', 'District', 'Municipality'],
  SA: ['Province', 'Governorate', 'Centre'],
  IR: ['Province', 'County', 'District'],
  LB: ['Governorate', 'District', 'Municipality'],
};

export const unitKinds = ['governorate', 'district', 'subdistrict'] as const;

/** A bare name of a unit, called what it is. */
export const arabicUnit = (name: string, country: string, level: Level): string => `${(arabic[country] ?? usual.ar)[level - 1]} ${name}`;
export const englishUnit = (name: string, country: string, level: Level): string => `${name} ${(english[country] ?? usual.en)[level - 1]}`;
