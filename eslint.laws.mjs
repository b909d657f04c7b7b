import { fileURLToPath } from 'node:url';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { house } from './eslint.faces.mjs';

/** What the page's rooms stand on: a connection, what answers it, a sandbox, and what screens are made of. */
const ground = ['connections', 'sandbox', 'ui', 's3', 'gate', 'protocol', 'room-link', 'room-wire'];

/** The rooms of `src/`, from the ground up, each with the rooms it may import from: only ever down (CONTRIBUTING.md, "The floors"). */
const floors = {
  protocol: [],
  gate: ['protocol'],
  s3: ['protocol'],
  'room-wire': [],
  'room-link': ['room-wire'],
  ui: [],
  offline: ['ui'],
  sandbox: [],
  shell: ['sandbox'],
  connections: ['offline', 's3', 'gate', 'protocol'],
  server: ['s3', 'gate', 'protocol', 'room-wire'],
  'content-map': ['connections'],
  editor: ground,
  workbench: ground,
  run: ['workbench', 'editor', 'content-map', 'offline', ...ground],
  terminal: ['shell', 'run', 'workbench', ...ground],
  lesson: ['terminal', 'run', 'workbench', 'editor', 'content-map', ...ground],
  'own-buckets': ['run', 'workbench', 'editor', ...ground],
  playground: ['lesson', 'run', 'workbench', 'editor', 'content-map', ...ground],
  connect: ['own-buckets', 'run', 'workbench', 'editor', ...ground],
  workshop: ['lesson', 'run', 'workbench', 'editor', 'content-map', ...ground],
  slides: ['workshop', 'lesson', 'terminal', 'run', 'workbench', 'editor', ...ground],
  room: ['slides', 'playground', 'lesson', 'run', 'workbench', 'editor', ...ground],
  components: ['room', 'connect', 'lesson', 'terminal', 'run', 'offline', 'ui', 'room-wire'],
  pages: [
    'terminal',
    'components',
    'room',
    'offline',
    'room-wire',
    'slides',
    'playground',
    'own-buckets',
    'workshop',
    'lesson',
  ],
};

/** The same for the rooms of `src/protocol/`. */
const protocolFloors = {
  errors: [],
  text: ['errors'],
  xml: ['errors', 'text'],
  redaction: [],
  address: ['errors', 'text'],
  operations: ['address', 'errors'],
  signing: ['address', 'text'],
  answers: ['errors', 'text', 'xml'],
};

/** The same for the rooms of the engine. What stands beside them in `src/s3/` belongs to the whole engine. */
const engineFloors = {
  store: [],
  http: [],
  body: ['store'],
  access: ['http', 'store'],
  buckets: ['http', 'store'],
  objects: ['access', 'buckets', 'body', 'http', 'store'],
  uploads: ['objects', 'body', 'http', 'store'],
  listing: ['objects', 'access', 'http', 'store'],
  lifecycle: ['uploads', 'objects', 'buckets', 'http', 'store'],
  account: ['lifecycle', 'uploads', 'objects', 'buckets', 'body', 'http', 'store'],
  auth: ['uploads', 'objects', 'buckets', 'access', 'body', 'http', 'store'],
  sts: ['auth', 'body', 'store'],
  notifications: ['objects', 'buckets', 'http', 'store'],
  operations: [
    ...['auth', 'notifications', 'lifecycle', 'listing', 'uploads', 'objects', 'buckets', 'access'],
    ...['body', 'http', 'store'],
  ],
};

/** What every room with something to see may use besides: the colours and sizes of the design. */
const tokens = ['styles'];

const zones = [
  ...zonesOf('./src', floors, tokens),
  ...zonesOf('./src/protocol', protocolFloors),
  ...zonesAbove('./src/s3', engineFloors),
  // The house stands without its scaffolding.
  ...['tests', 'scripts', 'content'].map((from) => ({
    target: './src',
    from: `./${from}`,
    message: `src/ may not import from ${from}/.`,
  })),
  { target: './scripts', from: './content', message: 'scripts/ may not import from content/.' },
];

/** Nothing but the rooms below, and a few more. */
function zonesOf(house, rooms, more = []) {
  return Object.entries(rooms).map(([room, below]) => ({
    target: `${house}/${room}`,
    from: house,
    except: [room, ...below, ...more].map((allowed) => `./${allowed}`),
    message: `${house}/${room} may import only from ${below.join(', ') || 'itself'}.`,
  }));
}

/** None of the rooms above. */
function zonesAbove(house, rooms) {
  return Object.entries(rooms).flatMap(([room, below]) =>
    Object.keys(rooms)
      .filter((other) => other !== room && !below.includes(other))
      .map((other) => ({
        target: `${house}/${room}`,
        from: `${house}/${other}`,
        message: `${house}/${room} may import only from ${below.join(', ') || 'itself'}.`,
      })),
  );
}

/** What lessons import of the site goes by its name, so that a room can move without them. */
const ofTheSite = {
  regex: '^(\\.{1,2}/)+src/|^#(?!lessons(/|$)|s3$)',
  message: 'A lesson knows the site by #lessons and #s3 alone.',
};

/** One room knows where things are in `content/`. */
const contentGlob = {
  selector: "MemberExpression[object.type='MetaProperty'][property.name='glob']",
  message: 'Only src/content-map/ looks into content/: add what you look for there.',
};

/**
 * A class with a member that only itself can read is one to TypeScript, too: no object of the same shape passes for an instance.
 * A class that extends one of the platform's goes by that.
 */
const classOfItsOwn = {
  selector:
    'ClassDeclaration[superClass=null] > ClassBody:not(:has(PropertyDefinition > PrivateIdentifier)):not(:has(MethodDefinition > PrivateIdentifier))',
  message: 'Give this class a member with #, so that nothing else of its shape passes for an instance.',
};

/** A script may not come: the network is gone, or the page is being left. Nobody waits for this one, so it would be an exception in the console. */
const loadedForNobody = {
  selector:
    "UnaryExpression[operator='void'] > CallExpression[callee.property.name='then'][callee.object.type='ImportExpression'][arguments.length=1]",
  message: 'Say in a second argument of then what happens where this cannot be loaded.',
};

/** Belongs to one file, which loads it within bounds. */
const inspectLibrary = {
  name: 'node-inspect-extracted',
  message: 'Print by src/sandbox/runtime/inspect/: the library by itself knows no end, and runs traps.',
  allowTypeImports: true,
};

/** Counts anew in every tree that is rendered by itself, of which a page has several. */
const idsOfOneTree = {
  name: 'preact/hooks',
  importNames: ['useId'],
  message: 'Take usePageId of #ui/hooks: ids of useId are found twice on a page.',
};

/**
 * Who may import what, as ESLint's configuration. `tests/house/laws.test.ts` breaks each of these laws.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const laws = [
  {
    plugins: { house, 'import-x': importX, '@typescript-eslint': tseslint.plugin },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs', '.astro'] }),
      ],
      // Without these two, a file in TypeScript is taken for no module, and no circle is ever found.
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/parsers': { [fileURLToPath(new URL('eslint.parser.mjs', import.meta.url))]: ['.ts', '.tsx'] },
    },
    rules: {
      'house/faces-only': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [inspectLibrary, idsOfOneTree] }],
      'no-restricted-syntax': ['error', contentGlob, loadedForNobody],
    },
  },
  {
    files: ['src/**', 'scripts/**'],
    // What stands in for a library's classes is as the library calls it.
    ignores: ['**/*.test.ts', '**/*.d.ts', 'src/connections/simulated/stand-ins/**'],
    rules: { 'no-restricted-syntax': ['error', contentGlob, loadedForNobody, classOfItsOwn] },
  },
  {
    files: ['src/content-map/**'],
    rules: { 'no-restricted-syntax': ['error', loadedForNobody, classOfItsOwn] },
  },
  {
    files: ['content/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [ofTheSite] }] },
  },
  {
    files: ['src/sandbox/runtime/inspect/library.ts', '**/*.test.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
];
