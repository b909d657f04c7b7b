/** The modules of Node that are here, each with the file that it is bundled from. */
const nodeModules: Readonly<Record<string, string>> = {
  assert: 'assert/assert.ts',
  'assert/strict': 'assert/strict.ts',
  buffer: 'node-buffer.ts',
  console: 'node-console.ts',
  crypto: 'crypto/crypto.ts',
  events: 'events.ts',
  fs: 'fs/fs.ts',
  'fs/promises': 'fs/promises.ts',
  os: 'os.ts',
  path: 'node-path.ts',
  'path/posix': 'node-path.ts',
  perf_hooks: 'perf-hooks.ts',
  process: 'node-process.ts',
  querystring: 'querystring.ts',
  readline: 'readline/readline.ts',
  'readline/promises': 'readline/promises.ts',
  stream: 'stream/stream.ts',
  'stream/consumers': 'stream/consumers.ts',
  'stream/promises': 'stream/promises.ts',
  'stream/web': 'stream/web.ts',
  string_decoder: 'string-decoder.ts',
  timers: 'node-timers.ts',
  'timers/promises': 'node-timers-promises.ts',
  url: 'url.ts',
  util: 'util/util.ts',
  zlib: 'zlib.ts',
};

const own = (file: string) => `src/sandbox/modules/${file}`;

/**
 * What a program in the sandbox may import: each specifier, with the file that it is bundled from.
 * The types that the editor shows are made from the same list.
 */
export const sandboxModules: Readonly<Record<string, string>> = {
  '@aws-sdk/client-s3': own('client-s3.ts'),
  '@aws-sdk/lib-storage': own('lib-storage.ts'),
  '@aws-sdk/s3-presigned-post': own('s3-presigned-post.ts'),
  '@aws-sdk/s3-request-presigner': own('s3-request-presigner.ts'),
  ...Object.fromEntries(Object.entries(nodeModules).map(([name, file]) => [`node:${name}`, own(file)])),
};

/** All names of a module: Node's can be imported without `node:`, too. */
export function namesOf(specifier: string): readonly string[] {
  return specifier.startsWith('node:') ? [specifier, specifier.slice('node:'.length)] : [specifier];
}
