/** What an answer amounts to, and what a fault is told as. */
import type { Answer } from './ask-once.ts';
import { charsetHint } from './charset-hint.ts';
import { isoOf } from './clock.ts';
import { FetchFault, mayPass } from './fetch-fault.ts';
import { type Failed, type Fetched, headerOf, type NotModified } from './fetched.ts';
import type { Trail } from './redirects.ts';
import { retryAfter } from './retry-after.ts';

type Asked = { readonly url: string; readonly final: URL; readonly conditional: boolean; readonly trail: Trail; readonly now: number };

function refuse({ status, headers, body }: Answer, { final, conditional, now }: Asked): void {
  if (status === 304 && conditional) return;
  if (status === 304) throw new FetchFault('unasked-304', `${final.host} says that the page has not changed, but nobody asked`);
  const later = retryAfter(headerOf(headers, 'retry-after'), now);
  if (status < 200 || status >= 300 || status === 206) throw new FetchFault(`http-${status}`, `${final.host} answers ${status}`, later);
  if (!body.length) throw new FetchFault('empty', `${final.host} answers ${status} and sends nothing`);
}

function oddities({ headers }: Answer): readonly string[] {
  const unsaid = headerOf(headers, 'content-length') === null && headerOf(headers, 'transfer-encoding') === null;
  return unsaid ? ['the server does not say how long the page is, so that it may be cut off'] : [];
}

/** Throws `FetchFault` (`http-…`, `empty`, `unasked-304`) for an answer without a page. */
export function outcomeOf(answer: Answer, asked: Asked): Fetched | NotModified {
  refuse(answer, asked);
  const { headers } = answer;
  const { charset, notes } = charsetHint(headerOf(headers, 'content-type'));
  const { redirects, notes: onTheWay } = asked.trail;
  const common = { url: asked.url, final_url: asked.final.href, headers, redirects, at: isoOf(asked.now) };
  if (answer.status === 304) return { outcome: 'not-modified', ...common, status: 304, notes: onTheWay };
  return {
    outcome: 'fetched',
    ...common,
    status: answer.status,
    bytes: answer.body,
    wire_size: answer.wireSize,
    charset,
    etag: headerOf(headers, 'etag'),
    modified: headerOf(headers, 'last-modified'),
    notes: [...onTheWay, ...notes, ...oddities(answer)],
  };
}

/** `next` is when the host may be asked again, if it was asked at all. */
export function failureOf(fault: FetchFault, url: string, trail: Trail, now: number, next: number | null): Failed {
  const retry = mayPass(fault.code) ? (next ?? fault.until) : null;
  return {
    outcome: 'failed',
    url,
    code: fault.code,
    message: fault.message,
    redirects: trail.redirects,
    at: isoOf(now),
    retry_at: retry === null ? null : isoOf(retry),
  };
}
