/** Addresses waiting to be fetched, host by host. */
import { bareHost } from './allow-list.ts';

/** The addresses of one host in the order given. */
export type WaitingHost = {
  readonly urls: readonly string[];
  /** Index of the one that is next. */
  next: number;
  /** How often that has been asked for. */
  tries: number;
  /** From when it may be asked for, ms since 1970. */
  ready: number;
};

/** `skipped`: it was done before, or stands twice in the list. */
export type Skipped = { readonly outcome: 'skipped'; readonly url: string; readonly because: 'done' | 'twice' };

/** What is sent for an address: what differs in the fragment alone is one request. */
function requestOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}

const hostOf = (url: string): string => (URL.canParse(url) ? bareHost(new URL(url).hostname) : '');

export type HostLine = {
  readonly skipped: readonly Skipped[];
  isEmpty(): boolean;
  /** Takes the first that is ready out of the line; null where there is none. */
  take(now: number): WaitingHost | null;
  /** Puts one at the end of the line, unless nothing of it is left. */
  putBack(host: WaitingHost): void;
  /** When the next will be ready; infinite where nobody waits. */
  nextReady(): number;
};

export function hostLine(urls: Iterable<string>, done: Iterable<string>): HostLine {
  const before = new Set([...done].map(requestOf));
  const seen = new Set<string>();
  const byHost = new Map<string, string[]>();
  const skipped: Skipped[] = [];
  for (const url of urls) {
    const request = requestOf(url);
    const because = before.has(request) ? 'done' : seen.has(request) ? 'twice' : null;
    seen.add(request);
    if (because) skipped.push({ outcome: 'skipped', url, because });
    else {
      const own = byHost.get(hostOf(url)) ?? [];
      byHost.set(hostOf(url), own);
      own.push(url);
    }
  }
  const line = [...byHost.values()].map((own): WaitingHost => ({ urls: own, next: 0, tries: 0, ready: 0 }));
  return {
    skipped,
    isEmpty: () => line.length === 0,
    take(now) {
      const at = line.findIndex(({ ready }) => ready <= now);
      return at === -1 ? null : (line.splice(at, 1)[0] ?? null);
    },
    putBack(host) {
      if (host.next < host.urls.length) line.push(host);
    },
    nextReady: () => line.reduce((least, { ready }) => Math.min(least, ready), Number.POSITIVE_INFINITY),
  };
}
