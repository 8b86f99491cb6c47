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

/** A wall, what breaks it, and the words by which its tool says so. */
type Breach = { wall: string; file: string; code: string; tool: 'cruise' | 'types' | 'lint'; says: string };

const breaches: Breach[] = [
  {
    wall: 'the engine reads no file',
    file: 'src/2-claims/breach.ts',
    code: "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n",
    tool: 'cruise',
    says: 'engine-is-pure',
  },
  {
    wall: 'the engine knows no Node, even by type',
    file: 'src/2-claims/breach.ts',
    code: "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n",
    tool: 'types',
    says: "'node:fs'",
  },
  {
    wall: 'the engine uses no package',
    file: 'src/1-text/breach.ts',
    code: "import { z } from 'zod';\nexport const x = z;\n",
    tool: 'cruise',
    says: 'engine-is-pure',
  },
  {
    wall: '1-text does not look ahead into 2-claims',
    file: 'src/1-text/breach.ts',
    code: "import type { Claim } from '../2-claims/document.ts';\nexport type X = Claim;\n",
    tool: 'cruise',
    says: '1-text-uses-only',
  },
  {
    wall: 'another room is entered by its door',
    file: 'src/2-claims/breach.ts',
    code: "import { fold } from '../1-text/fold.ts';\nexport const x = fold;\n",
    tool: 'cruise',
    says: 'through-the-door',
  },
  {
    wall: 'a door is called by its name',
    file: 'src/2-claims/breach.ts',
    code: "import { foldWord } from '../1-text/index.ts';\nexport const x = foldWord;\n",
    tool: 'cruise',
    says: 'by-the-name-of-the-door',
  },
  {
    wall: 'languages import nothing',
    file: 'src/languages/breach.ts',
    code: "import { foldWord } from '#text';\nexport const x = foldWord;\n",
    tool: 'cruise',
    says: 'languages-uses-only',
  },
  {
    wall: 'the web room sees the contract only',
    file: 'src/5-people/web/breach.ts',
    code: "import type { Token } from '../../1-text/index.ts';\nexport type X = Token;\n",
    tool: 'cruise',
    says: '5-people-web-uses-only',
  },
  {
    wall: 'the command does not reach into a room',
    file: 'src/5-people/cli/breach.ts',
    code: "import { fold } from '../../1-text/fold.ts';\nexport const x = fold;\n",
    tool: 'cruise',
    says: 'through-the-door',
  },
  {
    wall: 'no circles',
    file: 'src/1-text/breach.ts',
    code: "import type { Y } from './breach-back.ts';\nexport type X = { y: Y };\n",
    tool: 'cruise',
    says: 'no-circles',
  },
  {
    wall: 'the engine has no clock',
    file: 'src/2-claims/breach.ts',
    code: 'export const x = Date.now();\n',
    tool: 'lint',
    says: 'noRestrictedGlobals',
  },
  {
    wall: 'the engine has no clock of the newer kind',
    file: 'src/2-claims/breach.ts',
    code: 'export const x = Temporal.Now.plainDateISO();\n',
    tool: 'lint',
    says: 'may not use clock',
  },
  {
    wall: 'the engine has no chance',
    file: 'src/3-events/breach.ts',
    code: 'export const x = Math.random();\n',
    tool: 'lint',
    says: 'may not use clock, chance',
  },
  {
    wall: 'the engine has no page',
    file: 'src/2-claims/breach.ts',
    code: 'export const x = document.title;\n',
    tool: 'types',
    says: "'document'",
  },
  { wall: 'the engine prints nothing', file: 'src/2-claims/breach.ts', code: "console.log('x');\n", tool: 'types', says: "'console'" },
];

describe('the fences bite', () => {
  const runs = new Map<string, { status: number | null; output: string }>();
  let copy = '';

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'riwaya-fence-'));
    for (const file of configs) cpSync(join(root, file), join(copy, file));
    for (const folder of ['src', 'scripts/fences']) cpSync(join(root, folder), join(copy, folder), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  /** Breaks the copy, runs the tool, mends the copy. */
  function broken({ file, code, tool: kind }: Breach): { status: number | null; output: string } {
    const key = `${kind} ${file} ${code}`;
    const known = runs.get(key);
    if (known) return known;
    const path = join(copy, file);
    const back = join(dirname(path), 'breach-back.ts');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
    writeFileSync(back, "import type { X } from './breach.ts';\nexport type Y = X[] | null;\n");
    const ran = {
      cruise: () => tool(copy, 'depcruise', '--config', '.dependency-cruiser.cjs', 'src'),
      types: () => tool(copy, 'tsc', '-p', 'tsconfig.engine.json', '--noEmit'),
      lint: () => tool(copy, 'biome', 'lint', file),
    }[kind]();
    rmSync(path);
    rmSync(back);
    runs.set(key, ran);
    return ran;
  }

  for (const breach of breaches) {
    test(`${breach.wall} (${breach.tool})`, () => {
      const { status, output } = broken(breach);
      assert.notEqual(status, 0, `the ${breach.tool} let it pass`);
      const told =
        output.split('\n').some((line) => line.includes('breach') && line.includes(breach.says)) ||
        (breach.tool === 'lint' && output.includes(breach.says));
      assert.ok(told, `expected "${breach.says}" about ${breach.file}, but it said:\n${output.slice(-1500)}`);
    });
  }
});

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
