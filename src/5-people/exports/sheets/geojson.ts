/** Events as GeoJSON (RFC 7946): positions are longitude, latitude in WGS 84; an event nobody places has no geometry. */
import type { ListedEvent } from '#contract';
import { eventRow } from './event-row.ts';
import { type Location, locationsOf } from './locations.ts';

export const geoJsonHead = '{"type":"FeatureCollection","features":[\n';
export const geoJsonFoot = '\n]}\n';

type Position = readonly [longitude: number, latitude: number];

export function feature(event: ListedEvent): object {
  const located = locationsOf(event);
  const { latitude: _latitude, longitude: _longitude, ...cells } = eventRow(event);
  return { type: 'Feature', id: event.id, geometry: geometry(located), properties: { ...cells, locations: located.map(locationOf) } };
}

/** One point, or a point an account where they differ. */
function geometry(located: readonly Location[]): object | null {
  const [first, ...others] = [...new Map(located.map(({ lon, lat }) => [`${lon} ${lat}`, [lon, lat] as Position])).values()];
  if (!first) return null;
  return others.length ? { type: 'MultiPoint', coordinates: [first, ...others] } : { type: 'Point', coordinates: first };
}

const locationOf = ({ lat, lon, precision, radius_km, place }: Location): object => ({
  place: place.place?.id ?? null,
  text: place.text,
  precision,
  lat,
  lon,
  radius_km,
  accounts: place.accounts,
  area: radius_km === null ? null : { type: 'Polygon', coordinates: [circle(lat, lon, radius_km)] },
});

const corners = 32;
/** Kilometres of one degree of latitude. */
const degree = 111.195;

/** A closed ring around a point, counter-clockwise, to five decimals (a metre). */
function circle(lat: number, lon: number, radius: number): Position[] {
  const round = (value: number): number => Math.round(value * 1e5) / 1e5;
  const ring = Array.from({ length: corners }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / corners;
    const up = (radius / degree) * Math.sin(angle);
    const right = ((radius / degree) * Math.cos(angle)) / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
    return [round(lon + right), round(lat + up)];
  });
  return [...ring, ring[0] as Position];
}
