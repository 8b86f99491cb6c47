/** A point for a shape: its own, or the middle of its largest ring. */
export type Geometry = { readonly type: string; readonly coordinates?: unknown; readonly geometries?: readonly Geometry[] };
export type Point = { readonly lat: number; readonly lon: number };
type Position = readonly [lon: number, lat: number];

/** Five decimals are a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

export function centreOf({ type, coordinates, geometries }: Geometry): Point | null {
  if (type === 'GeometryCollection') return geometries?.map(centreOf).find((point) => point !== null) ?? null;
  if (type === 'Point') return pointOf(coordinates);
  if (type === 'MultiPoint') return pointOf((coordinates as unknown[] | undefined)?.[0]);
  if (type === 'Polygon') return middle(ring(coordinates));
  if (type !== 'MultiPolygon' || !Array.isArray(coordinates)) return null;
  const rings = coordinates.map(ring).sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
  return middle(rings[0] ?? []);
}

function pointOf(position: unknown): Point | null {
  const [lon, lat] = Array.isArray(position) ? (position as unknown[]) : [];
  return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null;
}

/** The outer ring of a polygon. */
const ring = (polygon: unknown): Position[] => (Array.isArray(polygon) && Array.isArray(polygon[0]) ? (polygon[0] as Position[]) : []);

function areaOf(points: readonly Position[]): number {
  let area = 0;
  for (let i = 0; i + 1 < points.length; i++) area += cross(points, i);
  return area / 2;
}

function middle(points: readonly Position[]): Point | null {
  const area = areaOf(points);
  const [first] = points;
  if (!first) return null;
  if (area === 0) return pointOf(first);
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b] = [points[i] as Position, points[i + 1] as Position];
    x += (a[0] + b[0]) * cross(points, i);
    y += (a[1] + b[1]) * cross(points, i);
  }
  return { lat: rounded(y / (6 * area)), lon: rounded(x / (6 * area)) };
}

function cross(points: readonly Position[], i: number): number {
  const [a, b] = [points[i] as Position, points[i + 1] as Position];
  return a[0] * b[1] - b[0] * a[1];
}
