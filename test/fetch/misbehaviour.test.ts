/** Servers on loopback that misbehave, and what is documented to come of it: docs/fetching.md holds the same table. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { test } from 'node:test';
import { type FetchResult, loadFetch } from '#intake';
import { addressCases } from './cases/address-cases.ts';
import { bodyCases } from './cases/body-cases.ts';
import type { Case } from './cases/case.ts';
import { connectionCases } from './cases/connection-cases.ts';
import { politenessCases } from './cases/politeness-cases.ts';
import { noRobots, rawServer } from './raw-server.ts';
import { selfSigned } from './self-signed.ts';
import { testClock } from './test-clock.ts';

const { failureCodes, mayPass, openFetcher } = await loadFetch();
const certificate = await selfSigned('site.test');

/** Small enough to be reached soon. What is to time out has shorter times of its own: nothing else here hangs on how busy the machine is. */
const limits = { wire: 300_000, headers: 16_384 };

const told = (result: FetchResult): string => (result.outcome === 'failed' ? result.code : result.outcome);

function lookupOf(names: NonNullable<Case['names']>): (host: string) => Promise<readonly string[]> {
  const looks = new Map<string, number>();
  return async (host) => {
    const answers = host === 'site.test' ? [['127.0.0.1']] : names[host];
    if (!answers) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
    const nth = looks.get(host) ?? 0;
    looks.set(host, nth + 1);
    return answers[Math.min(nth, answers.length - 1)] ?? [];
  };
}

async function run({ names = {}, options, standIn, url = '/', outcomes, ...rest }: Case): Promise<void> {
  const server = await rawServer(rest.answer, rest.robots ?? noRobots, rest.tls ? certificate : null);
  const clock = testClock();
  const dialled: string[] = [];
  const dial = ({ addresses }: { readonly addresses: readonly string[] }) => {
    dialled.push(...addresses);
    return connect(server.port, '127.0.0.1');
  };
  const fetcher = openFetcher({
    allow: ['site.test'],
    clock,
    lookup: lookupOf(names),
    ...options,
    limits: { ...limits, ...options?.limits },
    ...(standIn ? { dial } : {}),
  });
  try {
    const address = new URL(url.replace('PORT', String(server.port)), `http://site.test:${server.port}`).href;
    const results: FetchResult[] = [];
    for (const _ of outcomes) results.push(await fetcher.get(address, rest.etag ? { etag: rest.etag } : {}));
    assert.deepEqual(results.map(told), outcomes, results.map((result) => (result.outcome === 'failed' ? result.message : '')).join('; '));
    for (const result of results) assert.equal(result.url, address);
    rest.check?.({ results, heard: server.heard, dialled, slept: clock.slept });
  } finally {
    fetcher.close();
    await server.close();
  }
}

const groups = { connectionCases, bodyCases, addressCases, politenessCases };
const cases = Object.values(groups).flat();

for (const [group, of] of Object.entries(groups))
  test(group, { concurrency: 8 }, async (t) => {
    await Promise.all(of.map((one) => t.test(`a server that ${one.name}: ${one.outcomes.join(', ')}`, () => run(one))));
  });

const doc = readFileSync(new URL('../../docs/fetching.md', import.meta.url), 'utf8');

test('docs/fetching.md holds the table that is tested here', () => {
  const rows = [...doc.matchAll(/^\| \u2026 (.+?) \| (.+?) \|/gm)].map(([, name, outcomes]) => [name, outcomes]);
  const changes = ({ outcomes }: Case) => outcomes.filter((outcome, i) => outcome !== outcomes[i - 1]);
  assert.deepEqual(
    rows,
    cases.map((one) => [
      one.name,
      changes(one)
        .map((outcome) => `\`${outcome}\``)
        .join(', then '),
    ]),
  );
});

test('docs/fetching.md explains every code and says which are asked again', () => {
  const rows = [...doc.matchAll(/^\| `([a-z0-9-]+)` \| .+? \| (no|later) \|$/gm)].map(([, code, again]) => [code, again]);
  assert.deepEqual(
    rows,
    failureCodes.map((code) => [code, mayPass(code) ? 'later' : 'no']),
  );
});

test('every code that a server can cause is caused here', () => {
  const caused = new Set(cases.flatMap(({ outcomes }) => outcomes));
  assert.deepEqual(
    failureCodes.filter((code) => !caused.has(code)),
    ['connect', 'aborted'],
  );
});
