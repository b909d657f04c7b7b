import { nearName } from './near-name.ts';

/** What to use instead of modules that people know and that are not here. */
const instead: Readonly<Record<string, string>> = {
  'aws-sdk': "That is version 2 of the SDK, which is no longer supported. Import from '@aws-sdk/client-s3'.",
  axios: 'Use fetch(), which needs no import.',
  'node-fetch': 'Use fetch(), which needs no import.',
  got: 'Use fetch(), which needs no import.',
  undici: 'Use fetch(), which needs no import.',
  dotenv: 'Region and keys are in process.env already.',
  lodash: 'Use the methods of arrays and objects: map, filter, Object.groupBy, structuredClone.',
  sharp: 'Pictures cannot be changed here: sharp is native code, which runs in Node alone.',
  uuid: "Use randomUUID() of 'node:crypto'.",
  'mime-types': "Write the content type out, such as 'image/jpeg'.",
  mime: "Write the content type out, such as 'image/jpeg'.",
  chalk: "Use styleText() of 'node:util'.",
  express: 'A program here cannot be a server: nobody can reach it.',
  multer: 'A program here cannot be a server: nobody can reach it.',
  http: 'Use fetch(), which needs no import. A program here cannot be a server.',
  https: 'Use fetch(), which needs no import. A program here cannot be a server.',
  http2: 'Use fetch(), which needs no import. A program here cannot be a server.',
  net: 'A program here reaches nothing but S3. Use fetch() or an S3Client.',
  tls: 'A program here reaches nothing but S3. Use fetch() or an S3Client.',
  dgram: 'A program here reaches nothing but S3. Use fetch() or an S3Client.',
  dns: 'A program here reaches nothing but S3. Use fetch() or an S3Client.',
  child_process: 'No other program can be started here.',
  cluster: 'No other program can be started here.',
  worker_threads: 'A program here is one thread. To do several things at once, use Promise.all().',
  async_hooks: 'Hand on as a parameter what functions are to know.',
  vm: 'Code made from text does not run here.',
  module: 'Use import in place of require().',
  test: "Use 'node:assert', and run the code itself.",
};

/** The SDK's modules for a service: this page has only those for S3. */
const otherClient = /^@aws-sdk\/(client|lib|credential)/;

/** Says that there is no such module, and what to use instead. `available` are the specifiers that there are. */
export function explainMissing(specifier: string, available: readonly string[]): string {
  if (/^\.{0,2}\//.test(specifier)) {
    return `There is no file '${specifier}' to import: a program here is this one file.`;
  }
  if (/^(?!node:)\w+:/.test(specifier)) {
    return `'${specifier}' is an address, and nothing is loaded from addresses here. ${listOf(available)}`;
  }
  const bare = specifier.replace(/^node:/, '').replace(/\/.*$/, '');
  const none = `There is no module '${specifier}' here.`;
  const help = specifier.startsWith('@') ? undefined : instead[bare];
  if (help !== undefined) return `${none} ${help}`;
  const near = nearModule(specifier, available);
  if (near !== undefined) return `${none} Did you mean '${near}'?`;
  if (otherClient.test(specifier)) {
    return `${none} This page is about S3, and has the SDK's modules for S3 alone. ${listOf(available)}`;
  }
  return `${none} ${listOf(available)}`;
}

/** Lists what a program can import, each module once. */
function listOf(available: readonly string[]): string {
  const names = available.filter((name) => !available.includes(`node:${name}`));
  return `A program here can import: ${names.join(', ')}.`;
}

/** The module that was probably meant; for `@aws-sdk/s3-client`, the same words in another order: `@aws-sdk/client-s3`. */
function nearModule(specifier: string, available: readonly string[]): string | undefined {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => !['', 'aws', 'sdk', 'node', 'v3'].includes(word))
      .sort()
      .join(' ');
  const same = available.find((name) => words(name) === words(specifier));
  return same ?? nearName(specifier, available);
}
