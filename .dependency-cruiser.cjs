/**
 * Who may import whom. Each room of the add-on has a list of what it may import and the reason why;
 * whatever is not on its list is refused, also between types.
 */

const npm = (name) => `(^|/)node_modules/${name}/`

const DOMAIN = '^src/addon/domain/'
const TEXT = '^src/addon/text(/|\\.ts$)'
const PORTS = '^src/addon/ports(/|\\.ts$)'
const WORKBOOK = '^src/addon/workbook/'
const FEATURES = '^src/addon/features/'
const APP = '^src/addon/app/'
const GOOGLE = '^src/addon/google/'
const SCREENS = '^src/addon/screens/'
const MAIN = '^src/addon/main\\.ts$'
const TEST = '\\.test\\.ts$'

/** `own` is the room itself where that is narrower than `path`: `$1` is what `path` caught. */
const rooms = [
  {
    name: 'domain',
    path: DOMAIN,
    may: [],
    why: 'The nouns and their rules stand by themselves: not even npm, so that they can be read, tested and trusted alone.',
  },
  {
    name: 'text',
    path: TEXT,
    may: [DOMAIN],
    why: 'A sentence is made from a noun; it knows nothing of tabs, acts or Google.',
  },
  {
    name: 'ports',
    path: PORTS,
    may: [DOMAIN],
    why: 'What we ask of the outside is said in our own words, never in those of the one who answers.',
  },
  {
    name: 'workbook',
    path: WORKBOOK,
    may: [DOMAIN, npm('zod')],
    why: 'The spreadsheet as a schema: it turns boxes into nouns and back, and decides nothing.',
  },
  {
    name: 'features',
    path: `${FEATURES}([^/]+)/`,
    own: `${FEATURES}$1/`,
    may: [DOMAIN, PORTS, WORKBOOK, TEXT],
    why: 'One folder an act; what two acts need is a noun and belongs to domain, so no act imports another.',
  },
  {
    name: 'app',
    path: APP,
    may: [FEATURES, PORTS, TEXT, DOMAIN],
    why: 'What exists and how anything is run; how a tab looks is no business of the runner.',
  },
  {
    name: 'google',
    path: GOOGLE,
    may: [PORTS, DOMAIN],
    why: 'Grids in, grids out: the Google edge takes no decision, so it cannot reach what decides.',
  },
  {
    name: 'screens',
    path: SCREENS,
    may: [DOMAIN, TEXT, npm('qrcode-generator')],
    why: 'A dialog runs in the browser: only what needs neither the workbook nor Google can go with it.',
  },
  {
    name: 'main',
    path: MAIN,
    may: [APP, GOOGLE],
    why: 'The door joins the runner to Google and does nothing else.',
  },
]

/** What a test beside the code may use besides what the code itself may. */
const forTests = [npm('vitest'), npm('fast-check'), npm('@dqcai/vn-lunar'), '^examples/', '^test/']

const roomRules = rooms.flatMap(({ name, path, own = path, may, why }) => [
  {
    name: `${name}-imports-only-its-list`,
    comment: why,
    severity: 'error',
    from: { path, pathNot: TEST },
    to: { couldNotResolve: false, pathNot: [own, ...may] },
  },
  {
    name: `${name}-tests-import-only-their-list`,
    comment: `A test beside the code sees what the code sees, and the test tools. ${why}`,
    severity: 'error',
    from: { path: `${path}.*${TEST}` },
    to: { couldNotResolve: false, pathNot: [own, ...may, ...forTests] },
  },
])

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'addon-has-no-other-room',
      comment: 'A file outside the known rooms would be under no rule: give the new room its list above.',
      severity: 'error',
      from: { path: '^src/addon/', pathNot: rooms.map(({ path }) => path) },
      to: {},
    },
    {
      name: 'addon-file-in-no-room',
      comment: 'As above, also for a file that imports nothing but is imported.',
      severity: 'error',
      from: {},
      to: { path: '^src/addon/', pathNot: rooms.map(({ path }) => path) },
    },
    {
      name: 'local-never-imports-the-addon',
      comment:
        "The stand-in meets the add-on only in the built bundle and in Google's own API; else it could flatter it.",
      severity: 'error',
      from: { path: '^src/local/' },
      to: { path: '^src/addon/' },
    },
    {
      name: 'local-imports-only-its-list',
      comment: 'The stand-in is code of its own; of the rest it needs the build, to have a bundle to run.',
      severity: 'error',
      from: { path: '^src/local/', pathNot: TEST },
      to: { path: '^(test|examples|scripts)/', pathNot: '^scripts/build(/|\\.ts$)' },
    },
    {
      name: 'local-runs-without-dev-tools',
      comment: '`npm start` must work where only the dependencies are installed.',
      severity: 'error',
      from: { path: '^(src/local|scripts/build)(/|\\.ts$)', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev', 'npm-optional', 'npm-peer'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'npm-only-what-is-pinned',
      comment: 'A package that package.json does not name may be gone, or another, tomorrow.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'deprecated'] },
    },
    {
      name: 'code-never-imports-a-test',
      comment: 'What two tests share is a file of its own.',
      severity: 'error',
      from: {},
      to: { path: TEST },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that imports nothing and is imported by nothing is forgotten.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', TEST, '^scripts/[^/]+\\.ts$', MAIN] },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
