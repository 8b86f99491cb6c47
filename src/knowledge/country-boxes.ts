/**
 * Rough boxes [south, west, north, east] in degrees, by country code: a coordinate outside is a slip of the pen, or was
 * written the wrong way round. From general knowledge of the region, with a margin; they draw no border.
 */
export const countryBoxes: Readonly<Record<string, readonly [south: number, west: number, north: number, east: number]>> = {
  SY: [32.2, 35.5, 37.4, 42.5],
  IQ: [29.0, 38.7, 37.5, 48.7],
  LB: [33.0, 35.0, 34.8, 36.7],
  TR: [35.7, 25.5, 42.2, 45.0],
  JO: [29.1, 34.8, 33.5, 39.4],
  IL: [29.4, 34.1, 33.5, 35.95],
  PS: [31.1, 34.1, 32.7, 35.7],
  EG: [21.9, 24.6, 31.8, 37.0],
  SD: [8.6, 21.7, 22.3, 38.7],
  SS: [3.4, 23.9, 12.3, 36.0],
  LY: [19.4, 9.2, 33.3, 25.3],
  TN: [30.1, 7.4, 37.6, 11.7],
  DZ: [18.9, -8.8, 37.2, 12.1],
  MA: [20.7, -17.2, 36.0, -0.9],
  YE: [12.0, 42.4, 19.1, 54.7],
  SA: [16.2, 34.4, 32.3, 55.8],
  IR: [24.9, 43.9, 39.9, 63.5],
  KW: [28.4, 46.4, 30.2, 48.6],
  AE: [22.5, 51.4, 26.3, 56.5],
  QA: [24.3, 50.6, 26.3, 51.8],
  BH: [25.5, 50.2, 26.5, 50.9],
  OM: [16.5, 51.8, 26.6, 60.0],
};

const inside = (country: string, lat: number, lon: number): boolean => {
  const box = countryBoxes[country];
  return !box || (lat >= box[0] && lat <= box[2] && lon >= box[1] && lon <= box[3]);
};

/** What is wrong with a point said to lie in `country`, or null. Countries without a box are only held to the globe. */
export function pointFault(country: string, lat: number, lon: number): string | null {
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return 'the coordinates are not numbers';
  if (lat === 0 && lon === 0) return 'the coordinates are 0, 0';
  const onGlobe = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  if (onGlobe && inside(country, lat, lon)) return null;
  const turned = Math.abs(lon) <= 90 && Math.abs(lat) <= 180 && country in countryBoxes && inside(country, lon, lat);
  if (turned) return `the coordinates are swapped (latitude ${lat}, longitude ${lon})`;
  return onGlobe ? `the point ${lat}, ${lon} lies outside ${country}` : `the point ${lat}, ${lon} lies off the globe`;
}
