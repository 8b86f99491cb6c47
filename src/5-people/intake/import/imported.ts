/** What a row of any table says of a place or an administrative unit, before it is known whether it is known already. */

/** Names in order of worth: the first is the one to show. */
export type TableNames = { readonly ar: readonly string[]; readonly en: readonly string[] };
export type Level = 1 | 2 | 3;
/** A unit as a table names it; `code` is '' where it has none. */
export type UnitNamed = TableNames & { readonly level: Level; readonly code: string };

export type PlaceSaid = TableNames & {
  readonly id: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly lat: number;
  readonly lon: number;
  readonly kind: string;
  readonly country: string;
  readonly importance: number;
  /** The units it lies in, the largest first. */
  readonly units: readonly UnitNamed[];
  /** Level of the largest unit whose seat it is said to be, or null. */
  readonly seat: number | null;
  /** An id, a code or a name, as it was written; null where the table has no such column. */
  readonly parent: string | null;
  readonly origin: string;
};

/** A row that tells of a unit itself: the last of its units. */
export type UnitSaid = {
  readonly country: string;
  readonly units: readonly UnitNamed[];
  readonly point: { readonly lat: number; readonly lon: number } | null;
  readonly origin: string;
};

/** `skipped`: nothing is wrong with it, but it is no place that reports name. */
export type Said =
  | { readonly where: string; readonly place: PlaceSaid }
  | { readonly where: string; readonly unit: UnitSaid }
  | { readonly where: string; readonly rejected: string; readonly text: string }
  | { readonly where: string; readonly skipped: string };

/** Lower case letters, digits and hyphens. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The id of what a table calls `code`; where the code does not say its country itself, the id does. */
export function idOf(system: string, country: string, code: string): string {
  const slug = slugOf(code);
  return slug.startsWith(country.toLowerCase()) || system === 'geonames'
    ? `${system}-${slug}`
    : `${system}-${country.toLowerCase()}-${slug}`;
}
