/** Time zones of the countries that reports speak of, by the names of the IANA database. */
const zones: Readonly<Record<string, string>> = {
  SY: 'Asia/Damascus',
  IQ: 'Asia/Baghdad',
  LB: 'Asia/Beirut',
  PS: 'Asia/Gaza',
  IL: 'Asia/Jerusalem',
  JO: 'Asia/Amman',
  YE: 'Asia/Aden',
  SD: 'Africa/Khartoum',
  SS: 'Africa/Juba',
  LY: 'Africa/Tripoli',
  EG: 'Africa/Cairo',
  TN: 'Africa/Tunis',
  DZ: 'Africa/Algiers',
  MA: 'Africa/Casablanca',
  TR: 'Europe/Istanbul',
  IR: 'Asia/Tehran',
  SA: 'Asia/Riyadh',
  AE: 'Asia/Dubai',
  QA: 'Asia/Qatar',
  KW: 'Asia/Kuwait',
  BH: 'Asia/Bahrain',
  OM: 'Asia/Muscat',
};

/** The zone of a country by its two-letter code, or null where it is not known. */
export const zoneOfCountry = (country: string | null): string | null => (country === null ? null : (zones[country] ?? null));
