import type { Event, EventPlace } from '#events';

/** Where an account puts an event: the point of its place, or of the area that the text describes. Degrees, kilometres. */
export type Location = {
  readonly lat: number;
  readonly lon: number;
  readonly precision: EventPlace['precision'];
  readonly radius_km: number | null;
  readonly place: EventPlace;
};

/** The places of an event that have a point, in their order. */
export function locationsOf({ places }: Pick<Event, 'places'>): Location[] {
  return places.flatMap((each) => {
    const { place, area, precision } = each;
    const point = area ?? place;
    return point ? [{ lat: point.lat, lon: point.lon, precision, radius_km: area?.radius_km ?? null, place: each }] : [];
  });
}
