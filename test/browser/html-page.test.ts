/** The page in a real browser. Skipped, with its reason, where there is no Chromium. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { loadHtml } from '#exports';
import { fixture } from './hand-made-document.ts';

const executablePath = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);
const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
const args = ['--no-sandbox', '--disable-gpu', ...quiet];
const skip = executablePath ? false : 'no Chromium found; install it, or set CHROMIUM_PATH';

let browser: Browser;
let folder: string;
let address: string;

before(async () => {
  if (!executablePath) return;
  folder = mkdtempSync(join(tmpdir(), 'riwaya-page-'));
  const path = join(folder, 'page.html');
  writeFileSync(path, (await loadHtml()).htmlPage(fixture, { labels: null }));
  address = pathToFileURL(path).href;
  browser = await chromium.launch({ executablePath, args });
});

after(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

type Opened = { readonly page: Page; readonly requests: string[]; readonly errors: string[] };

async function open(width: number, settings: { colorScheme?: 'dark' | 'light' } = {}): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 844 }, ...settings });
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(address);
  return { page, requests, errors };
}

/** Evaluated in the page; a string, since this file knows no DOM. */
const ask = <T>(page: Page, script: string): Promise<T> => page.evaluate(script) as Promise<T>;

test('nothing is asked for but the page, and nothing goes wrong in it', { skip }, async () => {
  const { page, requests, errors } = await open(1280);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith('data:')),
    [address],
  );
  assert.deepEqual(errors, []);
  await page.close();
});

test('every kind of word is marked, and the text of the report is untouched', { skip }, async () => {
  const { page } = await open(1280);
  for (const kind of ['event', 'actor', 'place', 'time', 'toll', 'voice', 'term']) {
    assert.ok((await page.locator(`.said .m-${kind}`).count()) > 0, kind);
  }
  const said = await ask<string>(
    page,
    `[...document.querySelectorAll('.said')].map((row) => { const copy = row.cloneNode(true); copy.querySelectorAll('sup').forEach((n) => n.remove()); return copy.textContent; }).join('')`,
  );
  assert.equal(said.replace(/\s/g, ''), fixture.report.text.replace(/\s/g, ''));
  await page.close();
});

test('kinds of marks differ without colour', { skip }, async () => {
  const { page } = await open(1280);
  const looks = await ask<string[]>(
    page,
    `['event','actor','place','time','toll','voice','term'].map((kind) => { const s = getComputedStyle(document.querySelector('.legend .m-' + kind)); return [s.textDecorationLine, s.textDecorationStyle, s.backgroundImage !== 'none', s.boxShadow !== 'none'].join(' '); })`,
  );
  assert.equal(new Set(looks).size, looks.length);
  await page.close();
});

test('script text in a report does nothing', { skip }, async () => {
  const { page } = await open(1280);
  assert.equal(await page.title(), fixture.report.title);
  assert.equal(await page.locator('script').count(), 1);
  await page.close();
});

test('labels change language and direction, and the report does not', { skip }, async () => {
  const { page } = await open(1280);
  const type = page.locator('#c1 .type');
  assert.equal(await type.innerText(), 'ضربة جوية أو بطائرة مسيّرة');
  await page.locator('[data-switch="labels"]').click();
  assert.equal(await type.innerText(), 'Air or drone strike');
  assert.deepEqual(await ask(page, '[document.documentElement.dir, document.documentElement.lang]'), ['ltr', 'en']);
  assert.equal(await ask(page, "getComputedStyle(document.querySelector('.said')).direction"), 'rtl');
  await page.close();
});

test('digits change in the labels only', { skip }, async () => {
  const { page } = await open(1280);
  const before = await page.locator('.has .said').first().innerText();
  await page.locator('[data-switch="digits"]').click();
  assert.match(await page.locator('#c1 .s-toll').first().innerText(), /٢٥/);
  assert.equal((await page.locator('.has .said').first().innerText()).replace(/[١-٩1-9]\n?/g, ''), before.replace(/[١-٩1-9]\n?/g, ''));
  assert.ok((await page.locator('.has .said').first().innerText()).includes('25'));
  await page.locator('[data-switch="digits"]').click();
  assert.match(await page.locator('#c1 .s-toll').first().innerText(), /25/);
  await page.close();
});

test('the keyboard reaches the skip link, the claims, and their words', { skip }, async () => {
  const { page } = await open(1280);
  await page.keyboard.press('Tab');
  assert.equal(await ask(page, 'document.activeElement.className'), 'skip');
  await page.keyboard.press('j');
  assert.equal(await ask(page, 'document.activeElement.id'), 'c1');
  assert.notEqual(await ask(page, 'getComputedStyle(document.activeElement).outlineStyle'), 'none');
  assert.ok(await ask(page, `[...document.querySelectorAll('.said .m.on')].some((m) => m.classList.contains('m-event'))`));
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  assert.equal(await ask(page, 'document.activeElement.id'), 'c1');
  await page.close();
});

test('words light their claim, and a claim its words', { skip }, async () => {
  const { page } = await open(1280);
  await page.locator('a.m-event[href="#c2"]').hover();
  assert.ok(await ask(page, `document.getElementById('c2').classList.contains('on')`));
  await page.locator('a.m-event[href="#c2"]').click();
  assert.equal(await ask(page, 'document.activeElement.id'), 'c2');
  await page.locator('#c1').hover();
  const lit = await ask<string>(page, `[...document.querySelectorAll('.said .m-place.on')].map((m) => m.textContent).join('')`);
  assert.match(lit, /أريحا/);
  await page.close();
});

test('a kind of mark can be hidden', { skip }, async () => {
  const { page } = await open(1280);
  await page.locator('[data-kind="place"]').click();
  assert.equal(await page.locator('[data-kind="place"]').getAttribute('aria-pressed'), 'false');
  assert.equal(await ask(page, `getComputedStyle(document.querySelector('.said .m-place')).textDecorationLine`), 'none');
  await page.close();
});

for (const [width, colorScheme] of [
  [390, 'light'],
  [320, 'light'],
  [390, 'dark'],
] as const) {
  test(`nothing scrolls sideways at ${width} px, ${colorScheme}`, { skip }, async () => {
    const { page } = await open(width, { colorScheme });
    for (const language of ['ar', 'en']) {
      assert.ok(await ask(page, 'document.documentElement.scrollWidth <= innerWidth'), language);
      await page.locator('[data-switch="labels"]').click();
    }
    await page.close();
  });
}

test('words have contrast enough, by day and by night', { skip }, async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await open(1280, { colorScheme });
    const worst = await ask<[number, string]>(page, contrast);
    assert.ok(worst[0] >= 4.5, `${colorScheme}: ${worst[1]} has ${worst[0].toFixed(2)}`);
    await page.close();
  }
});

/** The least WCAG contrast of any text in the page against the nearest painted ground behind it. */
const contrast = `(() => {
  const parse = (c) => (c.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4).reduce((s, v, i) => s + v * [.2126, .7152, .0722][i], 0);
  const ground = (e) => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] === 1) return c; } return [255, 255, 255]; };
  let worst = [99, ''];
  for (const e of document.querySelectorAll('body *')) {
    if (![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) || !e.offsetParent) continue;
    const [a, b] = [light(parse(getComputedStyle(e).color)), light(ground(e))];
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < worst[0]) worst = [ratio, e.outerHTML.slice(0, 120)];
  }
  return worst;
})()`;
