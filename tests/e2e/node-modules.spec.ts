import { expect } from '@playwright/test';
import { blockNamed, run, setCode, test } from './page.ts';

const title = 'Upload a profile picture';

/** The beginning of a program: makes a bucket with an object of 9 bytes, and imports what is needed to use it. */
const begin = `import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
const at = { Bucket: 'my-social-app', Key: 'lines.txt' };
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));
await s3.send(new PutObjectCommand({ ...at, Body: 'one\\ntwo\\nthree' }));
const { Body } = (await s3.send(new GetObjectCommand(at))) as any;
`;

interface Program {
  readonly name: string;
  readonly code: string;
  readonly output: string | RegExp;
  readonly fails?: boolean;
}

const programs: readonly Program[] = [
  {
    name: 'pipeline into a file, and the file as a stream',
    code: `import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
${begin}await pipeline(Body, createWriteStream('copy.txt'));
let text = '';
for await (const chunk of createReadStream('copy.txt', { start: 4, end: 6, encoding: 'utf8' })) text += chunk;
console.log(text);`,
    output: 'two',
  },
  {
    name: 'a Body by its events, without any import of streams',
    code: `${begin}const chunks: Buffer[] = [];
Body.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => console.log(Buffer.concat(chunks).toString()));`,
    output: 'one\ntwo\nthree',
  },
  {
    name: 'a Body by for await: buffers, as in Node',
    code: `${begin}for await (const chunk of Body) console.log(chunk.toString(), Buffer.isBuffer(chunk));
console.log(typeof Body.getReader);`,
    output: 'one\ntwo\nthree true\nundefined',
  },
  {
    name: 'gzip on the way there and back',
    code: `import { createGunzip, createGzip, gunzipSync } from 'node:zlib';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
${begin}const zipped = await buffer(Body.pipe(createGzip()));
console.log(gunzipSync(zipped).length, Body instanceof Readable);
await s3.send(new PutObjectCommand({ ...at, Body: zipped, ContentEncoding: 'gzip' }));
const again = (await s3.send(new GetObjectCommand(at))) as any;
console.log(await text(again.Body.pipe(createGunzip())));`,
    output: '13 true\none\ntwo\nthree',
  },
  {
    name: 'lines of a Body, and a stream of the web',
    code: `import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
${begin}for await (const line of createInterface({ input: Body, crlfDelay: Infinity })) console.log(line.toUpperCase());
const web = Readable.toWeb(Readable.from(['a', 'b']));
for await (const part of Readable.fromWeb(web)) console.log(String(part));`,
    output: 'ONE\nTWO\nTHREE\na\nb',
  },
  {
    name: 'an upload of a stream in parts, and of a file',
    code: `import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Upload } from '@aws-sdk/lib-storage';
${begin}await new Upload({ client: s3, params: { ...at, Body: Readable.from([Buffer.from('from '), Buffer.from('a stream')]) } }).done();
console.log(await ((await s3.send(new GetObjectCommand(at))) as any).Body.transformToString());
await s3.send(new PutObjectCommand({ ...at, Body: createReadStream('profile.jpg') }));
console.log(((await s3.send(new GetObjectCommand(at))) as any).ContentLength);`,
    output: 'from a stream\n4581',
  },
  {
    name: 'files without waiting, and the same files with',
    code: `import fs, { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'fs/promises';
console.log(existsSync('profile.jpg'), existsSync('nope'), statSync('profile.jpg').size, readFileSync('profile.jpg').length);
mkdirSync('sync/deep', { recursive: true });
writeFileSync('sync/deep/a.txt', 'sync');
console.log(await readFile('sync/deep/a.txt', 'utf8'));
await writeFile('sync/b.txt', 'async');
console.log(readFileSync('sync/b.txt', 'utf8'), await readdir('sync'), fs.readdirSync('sync', { recursive: true }));
try { writeFileSync('nowhere/a.txt', ''); } catch (error) { console.log((error as NodeJS.ErrnoException).code); }
rmSync('sync', { recursive: true });
console.log(existsSync('sync'));
fs.readFile('profile.jpg', (error, data) => console.log(error, data.length));`,
    output:
      "true false 4581 4581\nsync\nasync [ 'b.txt', 'deep' ] [ 'b.txt', 'deep', 'deep/a.txt' ]\nENOENT\nfalse\nnull 4581",
  },
  {
    name: 'digests and random values',
    code: `import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
for (const name of ['md5', 'sha1', 'sha256', 'sha512']) console.log(createHash(name).update('abc').digest('hex').slice(0, 16));
console.log(createHmac('sha256', 'key').update('abc').digest('base64'));
console.log(randomUUID().length, randomBytes(16).length, timingSafeEqual(Buffer.from('a'), Buffer.from('a')));
const hash = createHash('md5');
await pipeline(createReadStream('profile.jpg'), hash);
console.log(hash.read().length);`,
    output:
      '900150983cd24fb0\na9993e364706816a\nba7816bf8f01cfea\nddaf35a193617aba\nnBluMtwBdfhvSxy4konWYZ3mvuaZ5MN45oMJ7Zehpqs=\n36 16 true\n16',
  },
  {
    name: 'util, os, url, events, assert, querystring, string_decoder, perf_hooks, path',
    code: `import assert from 'node:assert/strict';
import { EventEmitter, on, once } from 'node:events';
import os from 'node:os';
import { join } from 'path';
import { performance } from 'node:perf_hooks';
import querystring from 'node:querystring';
import { StringDecoder } from 'node:string_decoder';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, inspect, isDeepStrictEqual, parseArgs, promisify, types } from 'node:util';
import process from 'node:process';
console.log(format('%s of %d', 'one', 2), inspect({ a: { b: { c: {} } } }, { depth: 0 }), isDeepStrictEqual([new Map([[1, { a: 1 }]])], [new Map([[1, { a: 1 }]])]));
console.log(parseArgs({ args: ['-k', 'a.txt', '--all'], options: { key: { type: 'string', short: 'k' }, all: { type: 'boolean' } } }).values);
console.log(await promisify((a: number, done: (error: null, b: number) => void) => done(null, a * 2))(21), types.isPromise(Promise.resolve()));
const emitter = new EventEmitter();
setTimeout(() => { emitter.emit('ready', 1); emitter.emit('ready', 2); }, 5);
for await (const [value] of on(emitter, 'ready')) { console.log('event', value); if (value === 2) break; }
setImmediate(() => emitter.emit('done', 'x'));
console.log(await once(emitter, 'done'));
console.log(fileURLToPath('file:///a%20b.txt'), pathToFileURL('/a b.txt').href, JSON.stringify(os.EOL), join('a', '..', 'b'));
console.log(querystring.parse('a=1&a=2&b=c+d'), new StringDecoder('utf8').write(Buffer.from('é')), typeof performance.now());
assert.deepEqual({ a: [1] }, { a: [1] });
await assert.rejects(Promise.reject(new TypeError('no')), { name: 'TypeError', message: /no/ });
try { assert.equal(1, 2); } catch (error) { console.log((error as Error).message.split('\\n')[2]); }
console.log(/^v\\d+\\.\\d+/.test(process.version), process.versions.node.length > 0);`,
    output: `one of 2 { a: [Object] } true
[Object: null prototype] { key: 'a.txt', all: true }
42 true
event 1
event 2
[ 'x' ]
/a b.txt file:///a%20b.txt "\\n" b
[Object: null prototype] { a: [ '1', '2' ], b: 'c d' } é number
1 !== 2
true true`,
  },
  {
    name: 'timers as in Node',
    code: `import { setTimeout as sleep } from 'node:timers/promises';
const timer = setTimeout(() => console.log('never'), 50_000);
console.log(timer.hasRef(), timer.unref().hasRef(), Number(timer) > 0);
setInterval(() => {}, 10).unref();
const other = setTimeout(() => console.log('never'), 1);
clearTimeout(Number(other));
setImmediate((value) => console.log(value), 'immediate');
await sleep(20);
const controller = new AbortController();
setTimeout(() => controller.abort(), 5);
await sleep(50_000, undefined, { signal: controller.signal }).catch((error) => console.log(error.name));`,
    output: 'true false true\nimmediate\nAbortError',
  },
  {
    name: 'process: exit, uncaught errors, warnings',
    code: `process.on('exit', (code) => console.log('exit', code));
process.on('uncaughtException', (error) => console.log('caught', error.message));
process.on('unhandledRejection', (reason) => console.log('rejected', reason));
process.emitWarning('careful');
setTimeout(() => { throw new Error('late'); }, 1);
Promise.reject(7);
console.log(typeof process.memoryUsage().heapUsed, process.hrtime().length);`,
    output: '(node:1) Warning: careful\nnumber 2\nrejected 7\ncaught late\nexit 0',
  },
  {
    name: 'import.meta, and an import that is computed',
    code: `console.log(import.meta.url.startsWith('file:///'), import.meta.dirname, import.meta.filename.endsWith('.ts'));
const name = ['node', 'os'].join(':');
console.log(typeof (await import(name)).tmpdir());
const { join } = await import('node:path');
console.log(join('a', 'b'));`,
    output: 'true / true\nstring\na/b',
  },
  {
    name: 'a dynamic import that fails can be caught',
    code: `for (const name of ['lodash', 'node:http']) {
  try { await import(name); } catch (error) { console.log((error as any).code, (error as Error).message.includes(name)); }
}
try { await import('axios' as string); } catch (error) { console.log((error as Error).message); }`,
    output:
      /^ERR_MODULE_NOT_FOUND true\nERR_MODULE_NOT_FOUND true\nCannot find package 'axios' imported from \/\S+\.ts\. There is no module 'axios' here\. Use fetch\(\)/,
  },
  {
    name: 'an export that is not there',
    code: `import { PutObjectsCommand } from '@aws-sdk/client-s3';\nconsole.log(PutObjectsCommand);`,
    output:
      /The requested module '@aws-sdk\/client-s3' does not provide an export named 'PutObjectsCommand'\. Did you mean 'PutObjectCommand'\?[^]*:1:/,
    fails: true,
  },
  {
    name: 'a module that is not there',
    code: `import aws from 'aws-sdk';\nconsole.log(aws);`,
    output: /no module 'aws-sdk' here\. That is version 2 .* '@aws-sdk\/client-s3'/,
    fails: true,
  },
  {
    name: 'require, and what belongs to pages',
    code: `try { (globalThis as any).nothing(); } catch {}\nconst fs = require('fs');`,
    output: /require is not defined\. Programs here are ES modules\. Write `import/,
    fails: true,
  },
  {
    name: 'what belongs to pages',
    code: `localStorage.setItem('a', 'b');`,
    output: /localStorage is not defined\. That belongs to pages, and a program runs as in Node\./,
    fails: true,
  },
  {
    name: 'an await that can never go on',
    code: `console.log('before');\nawait Promise.resolve();\n\nawait new Promise(() => {});\nawait Promise.resolve();`,
    output: /^before[^]*Warning: Detected unsettled top-level await[^]*exit code 13[^]*:4:1/,
    fails: true,
  },
  {
    name: 'for await over nothing that comes',
    code: `async function* nothing() {\n  await new Promise(() => {});\n  yield 1;\n}\nfor await (const one of nothing()) console.log(one);`,
    output: /Detected unsettled top-level await[^]*:5:1/,
    fails: true,
  },
  {
    name: 'Promise.all with one that never comes, after a request',
    code: `${begin}await Promise.all([Body.transformToString(), new Promise(() => {})]);`,
    output: /Detected unsettled top-level await[^]*:7:1/,
    fails: true,
  },
  {
    name: 'a wait for what does come, however late',
    code: `await new Promise((resolve) => setTimeout(resolve, 700));
await new Blob(['a'.repeat(1e7)]).arrayBuffer();
const zipped = new Blob(['a'.repeat(3e7)]).stream().pipeThrough(new CompressionStream('gzip'));
console.log((await new Response(zipped).arrayBuffer()).byteLength > 1000);`,
    output: 'true',
  },
  {
    name: 'a file that is missing, with its place',
    code: `import { readFile } from 'node:fs/promises';\n\nawait readFile('nope.txt');`,
    output: /ENOENT: no such file or directory, open 'nope.txt'[^]*:3:7/,
    fails: true,
  },
  {
    name: 'a host that cannot be reached, with its place',
    code: `\n\nawait fetch('https://example.com/');`,
    output: /There is no network to example\.com[^]*:3:7/,
    fails: true,
  },
  {
    name: 'streams of the web can be iterated',
    code: `const stream = ReadableStream.from(['a', 'b', 'c']);
for await (const part of stream) { console.log(part); if (part === 'b') break; }
console.log(await Array.fromAsync(new Response('x').body!.values()));`,
    output: /^a\nb\n\[ Uint8Array\(1\) \[ 120 \] \]$/,
  },
];

test('programs use what Node has, and are told what is not here', async ({ page }) => {
  test.slow();
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, title);
  for (const { name, code, output, fails = false } of programs) {
    await test.step(name, async () => {
      await setCode(block, code);
      await run(block, fails ? 'failed' : 'done');
      const lines = (await block.getByRole('log', { name: 'Output' }).locator('.entry').allInnerTexts()).join(
        '\n',
      );
      if (typeof output === 'string') expect.soft(lines.trim(), name).toBe(output);
      else expect.soft(lines, name).toMatch(output);
    });
  }
});
