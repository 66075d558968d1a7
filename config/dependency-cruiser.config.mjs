// The arrows of the house: which package, and which room of a package, may import which. A new room is one line.

/** The packages, each importing only from those named. */
const packages = {
  engine: [],
  case: ['engine'],
  cli: ['engine', 'case'],
};

/** The rooms of a package in order: a room imports only from rooms above it, and from the files beside the rooms. */
const rooms = {
  engine: [
    'model',
    'preference',
    'stability',
    'evolution',
    'coalition',
    'inverse',
    'belief',
    'profile',
    'bargaining',
  ],
  case: ['file', 'interop', 'timeline', 'account', 'interests', 'settlement', 'explain'],
};

/** The packages that also run in a browser: nothing of Node in them. */
const browserSafe = ['engine', 'case'];

const test = '[.]test[.]ts$|/testing/';

/** @param {string[]} names */
const anyOf = (names) => `(${names.join('|')})`;

/** @type {NonNullable<import('dependency-cruiser').IConfiguration['forbidden']>} */
const packageRules = Object.entries(packages).map(([name, allowed]) => ({
  name: `package-${name}`,
  severity: 'error',
  comment: `${name} imports ${allowed.length === 0 ? 'no other package' : `only ${allowed.join(' and ')}`}`,
  from: { path: `^packages/${name}/` },
  to: { path: '^packages/', pathNot: `^packages/${anyOf([name, ...allowed])}/` },
}));

/** @type {typeof packageRules} */
const roomRules = Object.entries(rooms).flatMap(([name, order]) => [
  ...order.map((room, place) => ({
    name: `room-${name}-${room}`,
    severity: /** @type {const} */ ('error'),
    comment: `${name}/${room} imports only from the rooms above it, and never from the package's index`,
    from: { path: `^packages/${name}/src/${room}/`, pathNot: test },
    to: {
      path: ['index[.]ts$', ...order.slice(place + 1).map((below) => `${below}/`)].map(
        (path) => `^packages/${name}/src/${path}`,
      ),
    },
  })),
  {
    name: `room-${name}-unlisted`,
    severity: /** @type {const} */ ('error'),
    comment: 'a room stands in the list, at its place',
    from: { pathNot: test },
    to: {
      path: `^packages/${name}/src/[^/]+/`,
      pathNot: `^packages/${name}/src/${anyOf([...order, 'testing'])}/`,
    },
  },
  {
    name: `room-${name}-beside`,
    severity: /** @type {const} */ ('error'),
    comment: 'a file beside the rooms is for all of them and imports from none; the index may import all',
    from: { path: `^packages/${name}/src/[^/]+$`, pathNot: `${test}|/index[.]ts$` },
    to: { path: `^packages/${name}/src/([^/]+/|index[.]ts$)` },
  },
]);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...packageRules,
    ...roomRules,
    {
      name: 'no-deep-import',
      severity: 'error',
      comment: "another package is imported by its name, that is by its index, never by a file's path",
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: ['^packages/$1/', '^packages/[^/]+/src/index[.]ts$'] },
    },
    {
      name: 'browser-safe',
      severity: 'error',
      comment: 'nothing of Node where a browser runs the same code',
      from: { path: `^packages/${anyOf(browserSafe)}/`, pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'engine-has-no-dependency',
      severity: 'error',
      from: { path: '^packages/engine/', pathNot: test },
      to: { path: 'node_modules' },
    },
    {
      name: 'dependency-not-declared',
      severity: 'error',
      comment: "what a package imports stands in its own package.json's dependencies",
      from: { path: '^packages/', pathNot: test },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      from: { path: '^packages/', pathNot: test },
      to: { path: test },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-resolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    // A type that is imported is an arrow too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/' },
    enhancedResolveOptions: {
      conditionNames: ['@parley/source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
