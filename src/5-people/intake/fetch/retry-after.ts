/** Longest wait that a server is believed, a day. */
const longest = 86_400_000;

/** When a `Retry-After` (RFC 9110, 10.2.3: seconds, or an HTTP date) lets us come back, ms since 1970; null where it says nothing. */
export function retryAfter(header: string | null, now: number): number | null {
  const written = header?.trim() ?? '';
  if (/^\d+$/.test(written)) return now + Math.min(Number(written) * 1000, longest);
  const at = /[a-z]/i.test(written) ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(at)) return null;
  return at <= now ? null : Math.min(at, now + longest);
}
