/** One request to one address: no redirect, no politeness, only the guard, the limits and the bytes. */
import { isUtf8 } from 'node:buffer';
import { Client, type Dispatcher } from 'undici';
import { type AllowList, bareHost } from './allow-list.ts';
import { type Dial, pinnedConnector, type Trust } from './connector.ts';
import { faultOf, type Stage } from './fault-of.ts';
import type { FetchLimits } from './fetch-limits.ts';
import type { SentHeader } from './fetched.ts';
import { type Lookup, portOf, reachable } from './guard.ts';
import { type Pace, startPace } from './pace.ts';
import { type Body, type Reading, readBody } from './read-body.ts';
import { settledBefore } from './settled-before.ts';

/** What a request needs of the world. */
export type Line = {
  readonly allow: AllowList;
  readonly lookup: Lookup;
  readonly dial: Dial;
  readonly trust: Trust;
  readonly limits: FetchLimits;
};

/** The body is empty unless the status is 2xx. */
export type Answer = Body & { readonly status: number; readonly headers: readonly SentHeader[] };

type Asking = Pick<Reading, 'cut'> & {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | null;
};

/** Headers are bytes: UTF-8 where they can be (paths in Arabic), else Latin-1. */
function text(part: unknown): string {
  const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part), 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1');
}

/** undici's raw headers are names and values by turns; a value may be a list. */
function pairs(raw: unknown): readonly SentHeader[] {
  const flat = raw as readonly unknown[];
  const found: SentHeader[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) for (const value of [flat[i + 1]].flat()) found.push([text(flat[i]), text(value)]);
  return found;
}

const none: Body = { body: new Uint8Array(0), wireSize: 0, cut: false };

function request(client: Client, url: URL, headers: Asking['headers'], pace: Pace): Promise<Dispatcher.ResponseData> {
  return client.request({
    method: 'GET',
    path: url.pathname + url.search,
    headers,
    signal: pace.signal,
    reset: true,
    responseHeaders: 'raw',
  });
}

/**
 * Asks once. A connection serves one request: what it was checked for, nothing else is sent over it. Proxies that the environment
 * names are not used, since through one the guard could not see where a name leads. Throws `FetchFault`.
 */
export async function askOnce(url: URL, { allow, lookup, dial, trust, limits }: Line, { headers, signal, cut }: Asking): Promise<Answer> {
  const pace = startPace(limits, signal);
  let stage: Stage = 'connecting';
  let client: Client | null = null;
  try {
    const addresses = await settledBefore(reachable(url, allow, lookup), pace.signal);
    const target = { host: bareHost(url.hostname), port: portOf(url), addresses };
    const connect = pinnedConnector(target, dial, trust, pace.signal);
    client = new Client(url.origin, {
      maxHeaderSize: limits.headers,
      headersTimeout: 0,
      bodyTimeout: 0,
      allowH2: false,
      useMilo: false,
      connect: (options, done) =>
        connect(options, (...result) => {
          if (!result[0]) {
            stage = 'asking';
            pace.connected();
          }
          done(...result);
        }),
    });
    const response = await settledBefore(request(client, url, headers, pace), pace.signal);
    stage = 'body';
    pace.flowing();
    response.body.on('error', () => {});
    const sent = pairs(response.headers);
    const status = response.statusCode;
    const body =
      status >= 200 && status < 300 ? await settledBefore(readBody(response.body, sent, { pace, limits, cut }), pace.signal) : none;
    return { status, headers: sent, ...body };
  } catch (error) {
    throw pace.signal.aborted ? pace.signal.reason : faultOf(error, stage);
  } finally {
    pace.stop();
    await client?.destroy().catch(() => {});
  }
}
