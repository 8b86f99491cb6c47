import assert from 'node:assert/strict';
import { test } from 'node:test';
import { robotsRules } from './robots-rules.ts';

const origin = 'https://site.example';
const allowed = (text: string, path: string): boolean => robotsRules(origin, text).allows(new URL(path, origin));

test('the group that names us holds, else that of all; the longest rule wins', () => {
  const text = 'User-agent: *\nDisallow: /\n\nUser-agent: Riwaya\nDisallow: /private\nAllow: /private/open\n';
  assert.equal(allowed(text, '/news'), true);
  assert.equal(allowed(text, '/private/x'), false);
  assert.equal(allowed(text, '/private/open/x'), true);
  assert.equal(allowed('User-agent: other\nDisallow: /\n', '/news'), true);
  assert.equal(allowed('\ufeffuser-agent: RIWAYA/2.0\r\ndisallow: *.pdf$\r\n', '/a.pdf'), false);
  assert.equal(allowed('User-agent: *\nDisallow: /\u062d\u0644\u0628\n', '/%D8%AD%D9%84%D8%A8/1'), false);
});

test('nonsense allows', () => {
  for (const text of ['', '<html><body>Not found</body></html>', ':::\n:\nDisallow', '\0\0\0', 'Disallow: /\n'])
    assert.equal(allowed(text, '/'), true, JSON.stringify(text));
});

test('Crawl-delay counts where it is a number', () => {
  const delay = (written: string) => robotsRules(origin, `User-agent: *\nCrawl-delay: ${written}\n`).crawlDelay;
  assert.equal(delay('10'), 10);
  assert.equal(delay('0.5'), 0.5);
  for (const written of ['soon', '-1', '0', 'Infinity', '']) assert.equal(delay(written), null, written);
});

test('a hostile file takes no long time', () => {
  const text = `User-agent: *\n${`Disallow: /${'*a'.repeat(990)}b\n`.repeat(255)}`;
  const start = performance.now();
  assert.equal(allowed(text, `/${'a'.repeat(8000)}`), true);
  assert.ok(performance.now() - start < 2000);
});
