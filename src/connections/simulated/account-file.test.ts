import 'fake-indexeddb/auto';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { signRequest } from '#protocol/signing';
import {
  createMemoryStore,
  createS3,
  exampleUser,
  openIndexedDBStore,
  readRows,
  type AccountRows,
  type Store,
} from '#s3';
import { loadAccount, saveAccount } from './account-file.ts';

const bucket = 'my-social-app';
const strangeKeys = [
  'emoji 🎉\u{10ffff}.txt',
  'new\nline\r\t\u0001',
  '\uffff/é',
  '__proto__',
  'a'.repeat(1024),
];

/** Sends requests to an account, each of which must succeed. */
function clientOf(store: Store) {
  const s3 = createS3({ store });
  return async (path: string, init: RequestInit = {}): Promise<Response> => {
    const url = `https://${bucket}.s3.us-east-1.amazonaws.com/${path}`;
    const response = await s3.fetch(
      signRequest(new Request(url, { method: 'PUT', ...init }), exampleUser, 'us-east-1'),
    );
    expect(response.ok ? '' : `${path}: ${await response.text()}`).toBe('');
    return response;
  };
}

const tag = (text: string, name: string) => new RegExp(`<${name}>(.*?)</${name}>`).exec(text)?.[1] ?? '';
const configuration = (root: string, xml: string) => ({
  body: `<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${xml}</${root}>`,
});

/** Something of everything that an account can hold. */
async function fill(store: Store): Promise<void> {
  const send = clientOf(store);
  await send('', { headers: { 'x-amz-bucket-object-lock-enabled': 'true' } });
  for (const key of strangeKeys)
    await send(key.split('/').map(encodeURIComponent).join('/'), { body: `the bytes of ${key}` });
  await send('tagged.txt', {
    body: '',
    headers: {
      'x-amz-tagging': 'team=a%2Bb&empty=',
      'x-amz-meta-owner': '101',
      'x-amz-server-side-encryption': 'aws:kms',
      'x-amz-storage-class': 'GLACIER',
      'x-amz-object-lock-legal-hold': 'ON',
      'x-amz-checksum-crc32': 'AAAAAA==',
    },
  });
  await send('versioned', { body: 'one' });
  await send('versioned', { body: 'two' });
  await send('versioned', { method: 'DELETE' });
  const upload = async (key: string) =>
    tag(await (await send(`${key}?uploads`, { method: 'POST' })).text(), 'UploadId');
  const first = await upload('in-parts');
  const big = await send(`in-parts?partNumber=1&uploadId=${first}`, { body: 'p'.repeat(5 * 1024 ** 2) });
  const end = await send(`in-parts?partNumber=2&uploadId=${first}`, { body: 'end' });
  const parts = [big, end].map(
    ({ headers }, index) =>
      `<Part><PartNumber>${index + 1}</PartNumber><ETag>${headers.get('etag') ?? ''}</ETag></Part>`,
  );
  await send(`in-parts?uploadId=${first}`, {
    method: 'POST',
    ...configuration('CompleteMultipartUpload', parts.join('')),
  });
  const open = await upload('in-progress');
  await send(`in-progress?partNumber=7&uploadId=${open}`, { body: 'seven' });
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: 's3:PutObject',
        Resource: `arn:aws:s3:::${bucket}/*`,
        Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
      },
    ],
  };
  await send('?policy', { body: JSON.stringify(policy) });
  await send(
    '?lifecycle',
    configuration(
      'LifecycleConfiguration',
      '<Rule><ID>r</ID><Status>Enabled</Status><Filter><Prefix>x/</Prefix></Filter><Expiration><Days>9</Days></Expiration><NoncurrentVersionExpiration><NoncurrentDays>5</NoncurrentDays></NoncurrentVersionExpiration></Rule>',
    ),
  );
  await send(
    '?cors',
    configuration(
      'CORSConfiguration',
      '<CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod></CORSRule>',
    ),
  );
  await send(
    '?website',
    configuration(
      'WebsiteConfiguration',
      '<IndexDocument><Suffix>index.html</Suffix></IndexDocument><RoutingRules><RoutingRule><Condition><KeyPrefixEquals>old/</KeyPrefixEquals></Condition><Redirect><ReplaceKeyPrefixWith>new/</ReplaceKeyPrefixWith></Redirect></RoutingRule></RoutingRules>',
    ),
  );
  await send(
    '?tagging',
    configuration('Tagging', '<TagSet><Tag><Key>k</Key><Value>v</Value></Tag></TagSet>'),
  );
}

/** All that an account has, with the bytes of bodies instead of their ids. */
async function contents(store: Store): Promise<unknown> {
  const rows = JSON.parse(JSON.stringify(await readRows(store))) as AccountRows;
  const resolve = async (value: unknown): Promise<unknown> => {
    if (Array.isArray(value)) return Promise.all((value as unknown[]).map(resolve));
    if (typeof value !== 'object' || value === null) return value;
    const properties = Object.entries(value).map(async ([name, property]): Promise<[string, unknown]> => {
      if (name !== 'body') return [name, await resolve(property)];
      const bytes = await store.bodies.read(String(property), 0, Number.MAX_SAFE_INTEGER);
      return [name, await new Response(bytes).text()];
    });
    return Object.fromEntries(await Promise.all(properties));
  };
  return resolve(rows);
}

let count = 0;
const stores = {
  memory: async () => createMemoryStore(),
  IndexedDB: () => openIndexedDBStore(`account-${(count += 1)}`),
};

async function savedAccount(): Promise<Blob> {
  const store = createMemoryStore();
  const send = clientOf(store);
  await send('');
  await send('a.txt', { body: 'hello' });
  return saveAccount(store);
}

/** The file of an account, with something changed in it. */
async function changed(change: (files: Zippable & { 'account.json': Uint8Array }) => void): Promise<Blob> {
  const files = unzipSync(new Uint8Array(await (await savedAccount()).arrayBuffer()));
  change(files as Zippable & { 'account.json': Uint8Array });
  return new Blob([zipSync(files)]);
}

const withJson = (change: (text: string) => string) =>
  changed((files) => {
    files['account.json'] = strToU8(change(new TextDecoder().decode(files['account.json'])));
  });

/** Loads a file that has to be refused; answers why it was. */
async function refusal(file: Blob): Promise<string> {
  const store = createMemoryStore();
  const send = clientOf(store);
  await send('');
  await send('mine.txt', { body: 'mine' });
  const before = await contents(store);
  const error: unknown = await loadAccount(store, file).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Error);
  expect(await contents(store)).toEqual(before);
  return (error as Error).message;
}

describe.each(Object.entries(stores))('an account in %s', (_, open) => {
  it('is saved to a file, and loaded in the place of another', async () => {
    const store = await open();
    await fill(store);
    const file = await saveAccount(store);
    const other = await open();
    await clientOf(other)('');
    await clientOf(other)('gone.txt', { body: 'gone' });
    await loadAccount(other, file);
    expect(await contents(other)).toEqual(await contents(store));
    const rows = await readRows(other);
    expect(Object.entries(rows).filter(([, all]) => all.length === 0)).toEqual([]);
    const read = await clientOf(other)('in-parts', { method: 'GET' });
    expect((await read.text()).length).toBe(5 * 1024 ** 2 + 3);
    await loadAccount(store, await saveAccount(other));
    expect(await contents(store)).toEqual(await contents(other));
  });

  it('is saved and loaded when there is nothing in it', async () => {
    const file = await saveAccount(await open());
    const store = await open();
    await clientOf(store)('');
    await loadAccount(store, file);
    expect((await readRows(store)).buckets).toEqual([]);
  });
});

describe('saveAccount', () => {
  it('makes a zip file that any program can open', async () => {
    const files = unzipSync(new Uint8Array(await (await savedAccount()).arrayBuffer()));
    expect(Object.keys(files)).toEqual(['account.json', 'bodies/1']);
    expect(JSON.parse(new TextDecoder().decode(files['account.json']))).toMatchObject({
      format: 'learn-s3-account',
      version: 1,
      tables: { buckets: [['', bucket, { name: bucket }]] },
    });
    expect(new TextDecoder().decode(files['bodies/1'])).toBe('hello');
  });
});

describe('loadAccount', () => {
  it('takes a file that another program has packed again', async () => {
    const store = createMemoryStore();
    await loadAccount(store, await changed(() => undefined));
    expect(await (await clientOf(store)('a.txt', { method: 'GET' })).text()).toBe('hello');
  });

  it('names a file that is none of ours', async () => {
    const foreign = 'not an account that was saved from Learn S3';
    expect(await refusal(new Blob([]))).toContain(foreign);
    expect(await refusal(new Blob(['%PDF-1.7 something else altogether']))).toContain(foreign);
    expect(await refusal(new Blob([zipSync({ 'a.txt': strToU8('a') })]))).toContain(foreign);
    expect(await refusal(await withJson(() => '{"name":"package"}'))).toContain(foreign);
    expect(await refusal(await withJson(() => 'null'))).toContain(foreign);
  });

  it('names a file of a newer version', async () => {
    const file = await withJson((text) => text.replace('"version":1', '"version":2'));
    expect(await refusal(file)).toContain('newer version of Learn S3');
  });

  it('refuses one that was cut off, wherever, or changed, whichever byte', async () => {
    const file = await savedAccount();
    const bytes = new Uint8Array(await file.arrayBuffer());
    for (let length = 42; length < bytes.length; length += 7) {
      expect(await refusal(new Blob([bytes.slice(0, length)]))).toContain('damaged');
    }
    const whole = createMemoryStore();
    await loadAccount(whole, file);
    const ours = await contents(whole);
    for (let at = 0; at < bytes.length; at += 1) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x41;
      const store = createMemoryStore();
      // Some bytes, such as those of dates, mean nothing. What is accepted is accepted whole.
      const isTaken = await loadAccount(store, new Blob([broken])).then(
        () => true,
        () => false,
      );
      if (isTaken) expect(await contents(store)).toEqual(ours);
      else expect((await readRows(store)).buckets).toEqual([]);
    }
  });

  it('refuses one without the bytes of an object, or with more or fewer', async () => {
    expect(await refusal(await changed((files) => delete files['bodies/1']))).toContain('bodies/1');
    expect(await refusal(await changed((files) => (files['bodies/1'] = strToU8('hell'))))).toContain(
      'bodies/1',
    );
  });

  it.each([
    ['no tables', (text: string) => text.replace('"tables":', '"other":')],
    ['a missing table', (text: string) => text.replace('"manifests":', '"other":')],
    ['a row of another type', (text: string) => text.replace('"size":5', '"size":"5"')],
    ['a negative size', (text: string) => text.replace('"size":5', '"size":-5')],
    ['a property that is not known', (text: string) => text.replace('"size":5', '"size":5,"constructor":{}')],
    ['a prototype', (text: string) => text.replace('"size":5', '"size":5,"__proto__":{"deleteMarker":true}')],
    [
      'a prototype among names',
      (text: string) => text.replace('"metadata":{', '"metadata":{"__proto__":"x"'),
    ],
    ['a body outside its folder', (text: string) => text.replace('"body":"1"', '"body":"../account.json"')],
    ['a key that is not the row’s', (text: string) => text.replace('"key":"a.txt"', '"key":"b.txt"')],
    ['a bucket that is not there', (text: string) => text.replaceAll(`["${bucket}",`, '["other",')],
    ['a bucket with a name that none can have', (text: string) => text.replaceAll(bucket, '../up')],
    ['a row twice', (text: string) => text.replace(/("objects":\[\n)(.*)(\])/, '$1$2,$2$3')],
    ['half of it', (text: string) => text.slice(0, text.length / 2)],
    [
      'depth without end',
      (text: string) =>
        text.replace(
          '"created":',
          `"configurations":{"a":${'{"a":'.repeat(5000)}"x"${'}'.repeat(5001)},"created":`,
        ),
    ],
  ])('refuses rows with %s', async (_, change) => {
    const before = new TextDecoder().decode(
      unzipSync(new Uint8Array(await (await savedAccount()).arrayBuffer()))['account.json'],
    );
    // Otherwise the test would prove nothing.
    expect(change(before)).not.toBe(before);
    expect(await refusal(await withJson(change))).toContain('damaged');
  });

  it('refuses a zip bomb before it is unpacked', async () => {
    const zeros = new Uint8Array(200 * 1024 ** 2);
    const bomb = await changed((files) => (files['bodies/1'] = [zeros, { level: 1 }]));
    expect(bomb.size).toBeLessThan(2 * 1024 ** 2);
    expect(await refusal(bomb)).toContain('far more than it is');
  });

  it('changes nothing when there is no room', async () => {
    const store = createMemoryStore();
    await clientOf(store)('');
    const before = await contents(store);
    const written: string[] = [];
    const discarded: string[] = [];
    const full: Store = {
      ...store,
      transact: async (mode, work) => {
        if (mode === 'write') throw new Error('full');
        return store.transact(mode, work);
      },
      bodies: {
        ...store.bodies,
        write: async (body) => {
          const id = await store.bodies.write(body);
          written.push(id);
          return id;
        },
        discard: async (...ids) => void discarded.push(...ids),
      },
    };
    await expect(loadAccount(full, await savedAccount())).rejects.toThrow('full');
    expect(await contents(store)).toEqual(before);
    expect([written.length, discarded]).toEqual([1, written]);
  });
});
