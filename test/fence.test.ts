/** The fences bite: a broken copy of the house fails on the tool that guards that wall, and no file escapes the cruise. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';

const root = join(import.meta.dirname, '..');
const configs = [
  'package.json',
  'biome.json',
  '.dependency-cruiser.cjs',
  'tsconfig.base.json',
  'tsconfig.json',
  'tsconfig.engine.json',
  'tsconfig.host.json',
];

/** Runs one of the tools in `cwd`; stdout and stderr together. */
function tool(cwd: string, name: string, ...args: string[]): { status: number | null; output: string } {
  const ran = spawnSync(join(root, 'node_modules/.bin', name), args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 1 << 28,
  });
  return { status: ran.status, output: ran.stdout + ran.stderr };
}

type Guard = 'cruise' | 'types' | 'lint';
/** A wall, what breaks it (a file `breach-N.ts` in `room`), and the words by which its guard says so. */
type Breach = { wall: string; room: string; code: string; guard: Guard; says: string };

const breaches: readonly Breach[] = [
  {
    wall: 'the engine reads no file',
    room: '2-claims',
    code: "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
    guard: 'cruise',
    says: 'engine-is-pure',
  },
  {
    wall: 'the engine knows no Node, even by type',
    room: '2-claims',
    code: "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
    guard: 'types',
    says: "'node:fs'",
  },
  {
    wall: 'the engine uses no package',
    room: '1-text',
    code: "import { z } from 'zod';\nexport const x = z;",
    guard: 'cruise',
    says: 'engine-is-pure',
  },
  {
    wall: '1-text does not look ahead into 2-claims',
    room: '1-text',
    code: "import type { Claim } from '../2-claims/document.ts';\nexport type X = Claim;",
    guard: 'cruise',
    says: '1-text-uses-only',
  },
  {
    wall: 'another room is entered by its door',
    room: '2-claims',
    code: "import { fold } from '../1-text/fold.ts';\nexport const x = fold;",
    guard: 'cruise',
    says: 'through-the-door',
  },
  {
    wall: 'a door is called by its name',
    room: '2-claims',
    code: "import { foldWord } from '../1-text/index.ts';\nexport const x = foldWord;",
    guard: 'cruise',
    says: 'by-the-name-of-the-door',
  },
  {
    wall: 'languages import nothing',
    room: 'languages',
    code: "import { foldWord } from '#text';\nexport const x = foldWord;",
    guard: 'cruise',
    says: 'languages-uses-only',
  },
  {
    wall: 'the web room sees the contract only',
    room: '5-people/web',
    code: "import type { Token } from '../../1-text/index.ts';\nexport type X = Token;",
    guard: 'cruise',
    says: '5-people-web-uses-only',
  },
  {
    wall: 'the command does not reach into a room',
    room: '5-people/cli',
    code: "import { fold } from '../../1-text/fold.ts';\nexport const x = fold;",
    guard: 'cruise',
    says: 'through-the-door',
  },
  {
    wall: 'no circles',
    room: '1-text',
    code: "import type { Y } from './breach-back.ts';\nexport type X = { y: Y };",
    guard: 'cruise',
    says: 'no-circles',
  },
  { wall: 'the engine has no clock', room: '2-claims', code: 'export const x = Date.now();', guard: 'lint', says: 'noRestrictedGlobals' },
  {
    wall: 'the engine has no clock of the newer kind',
    room: '2-claims',
    code: 'export const x = Temporal.Now.plainDateISO();',
    guard: 'lint',
    says: 'may not use clock',
  },
  {
    wall: 'the engine has no chance',
    room: '3-events',
    code: 'export const x = Math.random();',
    guard: 'lint',
    says: 'may not use clock, chance',
  },
  { wall: 'the engine has no page', room: '2-claims', code: 'export const x = document.title;', guard: 'types', says: "'document'" },
  {
    wall: 'the engine prints nothing',
    room: '2-claims',
    code: "console.log('x');\nexport const x = 1;",
    guard: 'types',
    says: "'console'",
  },
];
const fileOf = (n: number): string => `src/${breaches[n]?.room}/breach-${n}.ts`;

describe('the fences bite', () => {
  const said = new Map<Guard, { status: number | null; output: string }>();
  let copy = '';

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'riwaya-fence-'));
    for (const file of configs) cpSync(join(root, file), join(copy, file));
    for (const folder of ['src', 'scripts/fences']) cpSync(join(root, folder), join(copy, folder), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const [n, { code }] of breaches.entries()) {
      mkdirSync(dirname(join(copy, fileOf(n))), { recursive: true });
      writeFileSync(join(copy, fileOf(n)), `${code}\n`);
    }
    const circle = breaches.findIndex((breach) => breach.wall === 'no circles');
    writeFileSync(
      join(copy, 'src/1-text/breach-back.ts'),
      `import type { X } from './breach-${circle}.ts';\nexport type Y = X[] | null;\n`,
    );
    said.set('cruise', tool(copy, 'depcruise', '--config', '.dependency-cruiser.cjs', 'src'));
    said.set('types', tool(copy, 'tsc', '-p', 'tsconfig.engine.json', '--noEmit'));
    said.set(
      'lint',
      tool(copy, 'biome', 'lint', '--max-diagnostics=none', ...breaches.flatMap(({ guard }, n) => (guard === 'lint' ? [fileOf(n)] : []))),
    );
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  for (const [n, { wall, guard, says }] of breaches.entries()) {
    test(`${wall} (${guard})`, () => {
      const { status, output } = said.get(guard) ?? { status: 0, output: '' };
      assert.notEqual(status, 0, `the ${guard} let everything pass`);
      assert.ok(
        blames(guard, output, fileOf(n), says),
        `expected "${says}" about ${fileOf(n)}; it said of it:\n${output
          .split('\n')
          .filter((line) => line.includes('breach'))
          .join('\n')}`,
      );
    });
  }
});

/** Cruise and types name file and fault on one line; the linter names the file in a heading and the fault there or below. */
function blames(guard: Guard, output: string, file: string, says: string): boolean {
  if (guard !== 'lint') return output.split('\n').some((line) => line.includes(file) && line.includes(says));
  return output.split(/\n(?=\S+\.ts:\d+:\d+ )/).some((part) => part.trimStart().startsWith(file) && part.includes(says));
}

test('the cruise has seen every file', () => {
  const { output } = tool(root, 'depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src');
  const { modules } = JSON.parse(output) as { modules: { source: string }[] };
  const seen = new Set(modules.map((module) => module.source));
  const files = globSync('src/**/*.ts', { cwd: root });
  assert.ok(files.length > 5);
  assert.deepEqual(
    files.filter((file) => !seen.has(file)),
    [],
  );
});

test('every file of src belongs to a TypeScript project', () => {
  const listed = ['tsconfig.engine.json', 'tsconfig.host.json']
    .map((project) => tool(root, 'tsc', '-p', project, '--listFilesOnly').output)
    .join('\n');
  const outside = globSync('{src,scripts,bench,gold,test}/**/*.ts', { cwd: root }).filter((file) => !listed.includes(join(root, file)));
  assert.deepEqual(
    outside.filter((file) => !file.startsWith('src/5-people/web/')),
    [],
  );
});

test('no dependency runs an install script, and the bundled node is pinned alike on every platform', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean; version?: string }>;
  };
  const scripted = Object.entries(lock.packages)
    .filter(([, entry]) => entry.hasInstallScript)
    .map(([name]) => name);
  assert.deepEqual(scripted, []);
  const nodes = Object.entries(lock.packages).filter(([name]) => /^node_modules\/node-(bin-)?(linux|darwin|win)/.test(name));
  assert.equal(nodes.length, 5);
  assert.equal(new Set(nodes.map(([, entry]) => entry.version)).size, 1);
});

test('no source, data or page holds a bidi control character', () => {
  const files = globSync('{src,scripts,bench,gold,test,bin,docs,knowledge,samples}/**/*.{ts,js,grit,json,jsonl,md,yaml}', { cwd: root });
  const found = [...files, ...globSync('*.{md,json}', { cwd: root })].filter((file) =>
    /[\u202a-\u202e\u2066-\u2069]/.test(readFileSync(join(root, file), 'utf8')),
  );
  assert.deepEqual(found, []);
});
