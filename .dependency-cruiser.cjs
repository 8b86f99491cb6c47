/**
 * The walls of the house. A room is entered only by its door (`index.ts`), and only by the rooms named here;
 * ARCHITECTURE.md has the same table in words, and test/fence.test.ts makes sure that it bites.
 */
const engine = '^src/(languages|1-text|knowledge|2-claims|3-events)/';
const tests = '\\.test\\.ts$';

/** May `room` import from the rooms of `allowed` (regular expression alternatives) and from nothing else under src? */
const only = (room, path, allowed) => ({
  name: `${room}-uses-only`,
  comment: `${room} may use ${allowed || 'no other room'}; see ARCHITECTURE.md.`,
  severity: 'error',
  from: { path, pathNot: tests },
  to: { path: '^src/', pathNot: `${path}${allowed ? `|^src/(${allowed})/` : ''}` },
});

module.exports = {
  forbidden: [
    only('languages', '^src/languages/', ''),
    only('1-text', '^src/1-text/', 'languages'),
    only('knowledge', '^src/knowledge/', 'languages|1-text'),
    only('2-claims', '^src/2-claims/', 'languages|1-text|knowledge'),
    only('3-events', '^src/3-events/', '1-text|knowledge|2-claims'),
    only('4-record', '^src/4-record/', '2-claims|3-events'),
    only('5-people-web', '^src/5-people/web/', '5-people/contract'),
    only('5-people-contract', '^src/5-people/contract/', '2-claims|3-events|4-record'),
    {
      name: 'through-the-door',
      comment: "Another room is entered through its index.ts. Say import … from '#text', not '../1-text/tokens.ts'.",
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: '^src/$1/|^src/[^/]+/index\\.ts$|^src/5-people/[^/]+/index\\.ts$' },
    },
    {
      name: 'through-the-door-of-a-people-room',
      comment: 'The rooms of 5-people are rooms to each other as well.',
      severity: 'error',
      from: { path: '^src/5-people/([^/]+)/' },
      to: { path: '^src/5-people/[^/]+/', pathNot: '^src/5-people/$1/|^src/5-people/[^/]+/index\\.ts$' },
    },
    {
      name: 'by-the-name-of-the-door',
      comment: 'Code never spells the number of a room: use the names in package.json#imports.',
      severity: 'error',
      from: { path: '^src/(5-people/[^/]+|[^/]+)/', pathNot: tests },
      to: { path: '^src/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'outside-through-the-door',
      comment:
        'Scripts, benches and shared tests use the doors. The trainer may also use the linear model by its own door; one scorer measures readers by themselves.',
      severity: 'error',
      from: { path: '^(scripts|bench|gold|test)/', pathNot: '^bench/recognizers\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: '^src/[^/]+/index\\.ts$|^src/5-people/[^/]+/index\\.ts$|^src/2-claims/told/index\\.ts$' },
    },
    {
      name: 'engine-is-pure',
      comment: 'The engine imports neither Node nor a package: it must run in a browser or a worker alike.',
      severity: 'error',
      from: { path: engine, pathNot: tests },
      to: { pathNot: '^src/', couldNotResolve: false },
    },
    {
      name: 'src-does-not-lean-on-scripts',
      comment: 'What ships may not import what builds, measures or tests it.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: '^(scripts|bench|gold|test)/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'resolvable', comment: 'The import leads nowhere.', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared',
      comment: 'What ships may import only what package.json names under dependencies.',
      severity: 'error',
      from: { path: '^(src|bin)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.cache/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.host.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.cjs', '.mjs', '.d.ts'],
    },
  },
};
