import type { AllowList } from './allow-list.ts';
import { FetchFault } from './fetch-fault.ts';
import { headerOf, type Redirect, type SentHeader } from './fetched.ts';
import { checkedUrl } from './guard.ts';

const statuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
export const isRedirect = (status: number): boolean => statuses.has(status);

/** The way a fetch has gone so far. */
export type Trail = { readonly redirects: Redirect[]; readonly seen: Set<string>; readonly notes: string[] };
export const newTrail = (): Trail => ({ redirects: [], seen: new Set(), notes: [] });

/**
 * Where an answer sends us on, checked like any other address and noted in the trail; null where it does not.
 * Throws `FetchFault` (`bad-redirect`, `too-many-redirects`, `redirect-loop`, and what an address can be refused for).
 */
export function redirectOf(
  from: URL,
  { status, headers }: { readonly status: number; readonly headers: readonly SentHeader[] },
  trail: Trail,
  { allow, most }: { readonly allow: AllowList; readonly most: number },
): URL | null {
  if (!isRedirect(status)) return null;
  const location = headerOf(headers, 'location');
  if (location === null) throw new FetchFault('bad-redirect', `${from.host} redirects (${status}) and does not say where to`);
  trail.redirects.push({ url: from.href, status });
  trail.seen.add(from.href);
  const to = checkedUrl(location, allow, from);
  if (trail.seen.has(to.href)) throw new FetchFault('redirect-loop', `the redirects come back to ${to.href.slice(0, 200)}`);
  if (trail.redirects.length > most) throw new FetchFault('too-many-redirects', `more than ${most} redirects`);
  if (from.protocol === 'https:' && to.protocol === 'http:') trail.notes.push('a redirect led from https to http');
  return to;
}
