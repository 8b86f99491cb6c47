/** robots.txt of each origin, asked for when it is first needed and kept for a day (RFC 9309, 2.4). */
import { type Answer, askOnce, type Line } from './ask-once.ts';
import type { Clock } from './clock.ts';
import { FetchFault } from './fetch-fault.ts';
import { type FailureCode, headerOf } from './fetched.ts';
import { checkedUrl } from './guard.ts';
import { isRedirect } from './redirects.ts';
import { retryAfter } from './retry-after.ts';
import { allowAll, type RobotsRules, robotsRules } from './robots-rules.ts';

const lifetime = 86_400_000;
/** What comes after the first 500 KiB is not read (RFC 9309, 2.5). */
const largest = 512_000;
const mostRedirects = 5;
/** Least recently asked origins are dropped beyond these. */
const mostOrigins = 1_000;
const mostBytes = 32_000_000;

/** What would befall the page as well, or says itself that it speaks of robots.txt. */
const ofTheHost: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'aborted',
  'connect',
  'dns',
  'private-address',
  'robots-unreachable',
  'tls',
]);

type Kept = { readonly rules: RobotsRules; readonly until: number; readonly size: number };

export type RobotsCache = {
  /** The rules for `url`. Throws `FetchFault` (`robots-unreachable`, or why nothing could be had) when this is not the time to ask. */
  rulesFor(url: URL, signal: AbortSignal | null): Promise<RobotsRules>;
};

/** Up to the last whole line of what was cut. */
function textOf({ body, cut }: Answer): string {
  const text = new TextDecoder().decode(body);
  return cut ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
}

export function robotsCache(line: Line, headers: Readonly<Record<string, string>>, clock: Clock): RobotsCache {
  const kept = new Map<string, Kept>();
  let bytes = 0;
  const limits = { ...line.limits, wire: Math.min(line.limits.wire, largest), unpacked: Math.min(line.limits.unpacked, largest) };

  const once = (url: URL, signal: AbortSignal | null) => askOnce(url, { ...line, limits }, { headers, signal, cut: true });

  /** What the last of the redirects answers; null where there are too many. */
  async function answered(first: URL, signal: AbortSignal | null): Promise<Answer | null> {
    let url = first;
    let answer = await once(url, signal);
    for (let redirects = 0; isRedirect(answer.status); redirects++) {
      const location = headerOf(answer.headers, 'location');
      if (location === null || redirects === mostRedirects) return null;
      try {
        url = checkedUrl(location, line.allow, url);
        answer = await once(url, signal);
      } catch (error) {
        if (!(error instanceof FetchFault) || error.code === 'aborted') throw error;
        throw new FetchFault('robots-unreachable', `${first.href} redirects, and there: ${error.message}`, error.until);
      }
    }
    return answer;
  }

  async function asked(origin: string, signal: AbortSignal | null): Promise<Kept> {
    const answer = await answered(new URL('/robots.txt', origin), signal);
    const until = clock.now() + lifetime;
    if (answer === null) return { rules: allowAll, until, size: 0 };
    const { status } = answer;
    if (status >= 200 && status < 300) return { rules: robotsRules(origin, textOf(answer)), until, size: answer.body.length };
    if (status < 500 && status !== 429) return { rules: allowAll, until, size: 0 };
    const later = retryAfter(headerOf(answer.headers, 'retry-after'), clock.now());
    throw new FetchFault('robots-unreachable', `${origin}/robots.txt answers ${status}, so nothing may be asked there now`, later);
  }

  function keep(origin: string, found: Kept): void {
    kept.set(origin, found);
    bytes += found.size;
    for (const [oldest, { size }] of kept) {
      if (kept.size <= mostOrigins && bytes <= mostBytes) break;
      kept.delete(oldest);
      bytes -= size;
    }
  }

  function known(origin: string): Kept | null {
    const found = kept.get(origin);
    if (!found) return null;
    kept.delete(origin);
    bytes -= found.size;
    return found.until > clock.now() ? found : null;
  }

  return {
    async rulesFor({ origin }, signal) {
      try {
        const found = known(origin) ?? (await asked(origin, signal));
        keep(origin, found);
        return found.rules;
      } catch (error) {
        if (!(error instanceof FetchFault) || ofTheHost.has(error.code)) throw error;
        throw new FetchFault(error.code, `${origin}/robots.txt: ${error.message}`, error.until);
      }
    },
  };
}
