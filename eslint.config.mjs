import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the page's rooms stand on: a connection, what answers it, a sandbox, and what screens are made of. */
const ground = ['connections', 'sandbox', 'ui', 's3', 'gate', 'protocol'];

/** The rooms of `src/`, from the ground up, each with the rooms it may import from: only ever down (CONTRIBUTING.md, "The floors"). */
const floors = {
  protocol: [],
  gate: ['protocol'],
  s3: ['protocol'],
  ui: [],
  sandbox: [],
  connections: ['s3', 'gate', 'protocol'],
  server: ['s3', 'gate', 'protocol'],
  editor: ground,
  workbench: ground,
  run: ['workbench', 'editor', ...ground],
  lesson: ['run', 'workbench', 'editor', ...ground],
  'own-buckets': ['run', 'workbench', 'editor', ...ground],
  playground: ['lesson', 'run', 'workbench', 'editor', ...ground],
  connect: ['own-buckets', 'run', 'workbench', 'editor', ...ground],
  components: ['connect', 'lesson', 'run'],
  pages: ['components', 'playground', 'own-buckets'],
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

export default defineConfig(
  // The learner's ambient types stand in for the web's and Node's, and clash with those of this code.
  globalIgnores([
    'src/sandbox/types',
    'dist',
    '.astro',
    '.generated',
    'public',
    'content',
    'test-results',
    'playwright-report',
  ]),
  {
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.mjs', '.astro'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers in template strings are what they look like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => store.close()` in an event handler reads better than a block around it.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowInGenericTypeArguments: true }],
      // An interface of one async method is easier to keep when every implementation may be `async`.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro', '**/*.astro/*.ts'],
    // Astro's templates are not typed for these rules: `Astro.props` and slots come out as `any`. `astro check` types them.
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Tests print, break and take apart what no other code should.
    files: ['**/*.test.ts', 'tests/**'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
