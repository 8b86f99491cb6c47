/** Seconds that `Cache-Control` lets an answer be kept (RFC 9111, 5.2.2); null where it says nothing, or that it must not be kept. */
export function maxAge(header: string | null): number | null {
  const directives = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim());
  if (directives.includes('no-store') || directives.some((part) => part.startsWith('no-cache'))) return null;
  const written = directives.map((part) => /^max-age="?(\d{1,10})"?$/.exec(part)?.[1]).find((value) => value !== undefined);
  return written === undefined ? null : Number(written);
}
