import { beforeEach, describe, expect, it } from 'vitest';
import { readBody, readRequest } from '#gate';
import { createGuard, type Question } from './guard.ts';

let asked: Question[];
let answers: boolean[];
let there: Set<string>;
let looked: string[];
let guard: ReturnType<typeof createGuard>;
beforeEach(() => {
  asked = [];
  answers = [];
  looked = [];
  there = new Set();
  guard = createGuard(
    async (question) => {
      asked.push(question);
      return answers.shift() ?? true;
    },
    ['my-app'],
  );
});

const run = {};
interface Sent {
  readonly body?: string;
  readonly headers?: Record<string, string>;
  readonly run?: object;
  readonly purpose?: 'look' | 'hand';
  readonly isConfirmed?: boolean;
  /** What S3 answers. */
  readonly answer?: Response;
}
const send = async (method: string, path: string, options: Sent = {}) => {
  const { body = '', headers = {}, answer = new Response(), ...context } = options;
  const url = `https://my-app.s3.us-east-1.amazonaws.com/${path}`;
  const head = readRequest({ method, url, headers: new Headers(headers) });
  const reading = await readBody(head, new TextEncoder().encode(body));
  const isThere = async () => {
    looked.push(head.key ?? '');
    return there.has(head.key ?? '');
  };
  const follow = await guard(reading, { bucket: 'my-app', isThere }, { run, ...context });
  await follow(answer);
};
const xml = (text: string, headers?: HeadersInit) => new Response(text, headers ? { headers } : {});
const list = (...keys: string[]) =>
  `<Delete>${keys.map((key) => `<Object><Key>${key}</Key></Object>`).join('')}</Delete>`;

describe('the guard of a real connection', () => {
  it('lets reads pass unasked', async () => {
    await send('GET', 'x');
    await send('GET', '?list-type=2');
    expect(asked).toEqual([]);
  });

  it('names the first change of a session, and asks once', async () => {
    await send('PUT', 'users/101/profile.jpg');
    await send('PUT', 'b', { run: {} });
    expect(asked).toMatchObject([
      { kind: 'first-change', intent: { operation: 'PutObject', key: 'users/101/profile.jpg' }, run },
    ]);
  });

  it('names no run for what a person does by hand, which nobody can rehearse', async () => {
    await send('PUT', 'a', { purpose: 'hand' });
    expect(asked).toMatchObject([{ kind: 'first-change', run: undefined }]);
  });

  it('asks nothing for what was just confirmed', async () => {
    await send('DELETE', 'a', { purpose: 'hand', isConfirmed: true });
    expect(asked).toEqual([]);
  });

  it('asks for a change, also where it is said to be a look', async () => {
    await send('PUT', 'a', { purpose: 'look' });
    expect(asked).toHaveLength(1);
  });

  it('sends nothing that was not allowed, and asks again the next time', async () => {
    answers = [false, true];
    await expect(send('PUT', 'a')).rejects.toThrow('did not allow changes');
    await send('PUT', 'a');
    expect(asked).toHaveLength(2);
  });
});

describe('what a run may delete unasked', () => {
  it('is what it made', async () => {
    await send('PUT', 'a');
    await send('DELETE', 'a');
    expect(asked).toHaveLength(1);
    expect(looked).toEqual(['a']);
  });

  it('is not more, and the answer holds', async () => {
    answers = [true, false];
    await send('PUT', 'a');
    await send('DELETE', 'a');
    await expect(send('DELETE', 'b')).rejects.toThrow('delete more than it made');
    await expect(send('DELETE', 'c')).rejects.toThrow('delete more than it made');
    expect(asked.slice(1)).toMatchObject([{ kind: 'deletes', deleted: 1, others: [{ key: 'b' }] }]);
  });

  it('is not as many others as it made', async () => {
    answers = [true, false];
    await send('PUT', 'a');
    await expect(send('DELETE', 'b')).rejects.toThrow();
    expect(asked.at(-1)).toMatchObject({ kind: 'deletes', made: 1, deleted: 1, others: [{ key: 'b' }] });
  });

  it('is nothing of what it tried to make and could not', async () => {
    answers = [true, false];
    const answer = new Response('', { status: 403 });
    for (let number = 0; number < 50; number += 1) await send('PUT', `k${number}`, { answer });
    for (let number = 0; number < 50; number += 1) {
      await expect(send('DELETE', `k${number}`)).rejects.toThrow('delete more than it made');
    }
    expect(asked).toHaveLength(2);
  });

  it('is nothing that was there before, and was only written over', async () => {
    answers = [true, false];
    there.add('theirs');
    await send('PUT', 'theirs');
    await expect(send('DELETE', 'theirs')).rejects.toThrow();
    expect(asked.at(-1)).toMatchObject({ kind: 'deletes', others: [{ key: 'theirs' }] });
  });

  it('is nothing that a copy answered with 200 and an error did not make', async () => {
    answers = [true, false];
    const headers = { 'x-amz-copy-source': 'my-app/x' };
    await send('PUT', 'b', { headers, answer: xml('<Error><Code>InternalError</Code></Error>') });
    await expect(send('DELETE', 'b')).rejects.toThrow();
  });

  it('is a version that it made, of a key that was there', async () => {
    there.add('a');
    await send('PUT', 'a', { answer: new Response('', { headers: { 'x-amz-version-id': 'v1' } }) });
    await send('DELETE', 'a?versionId=v1');
    expect(asked).toHaveLength(1);
    answers = [false];
    await expect(send('DELETE', 'a?versionId=v0')).rejects.toThrow();
    expect(asked.at(-1)).toMatchObject({ others: [{ key: 'a', versionId: 'v0' }] });
  });

  it('is an upload that it began, and no other, though it sent a part of it', async () => {
    const answer = xml(
      '<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>',
    );
    await send('POST', 'big?uploads', { answer });
    await send('DELETE', 'big?uploadId=u1');
    expect(asked).toHaveLength(1);
    answers = [false];
    await send('PUT', 'big?uploadId=u2&partNumber=1');
    await expect(send('DELETE', 'big?uploadId=u2')).rejects.toThrow();
  });

  it('is a setting that it made', async () => {
    const body = '<CORSConfiguration/>';
    await send('PUT', '?cors', { body });
    await send('DELETE', '?cors');
    expect(asked).toHaveLength(1);
    answers = [false];
    await expect(send('DELETE', '?tagging')).rejects.toThrow();
  });

  it('is told by name in DeleteObjects', async () => {
    answers = [true, false];
    await send('PUT', 'a');
    await expect(send('POST', '?delete', { body: list('a', 'b') })).rejects.toThrow();
    expect(asked.at(-1)).toMatchObject({ kind: 'deletes', deleted: 2, others: [{ key: 'b' }] });
  });

  it('is counted for each run', async () => {
    await send('PUT', 'a');
    await send('DELETE', 'a', { run: {} });
    expect(asked.at(-1)).toMatchObject({ kind: 'deletes', made: 0, deleted: 1 });
  });
});

describe('what opens, sends elsewhere or acts later', () => {
  const rule = '<Rule><Status>Enabled</Status><Expiration><Days>1</Days></Expiration></Rule>';
  it.each<[string, string, string, string, Sent]>([
    ['opens', 'PutBucketPolicy', 'PUT', '?policy', { body: '{}' }],
    ['opens', 'DeleteBucketPolicy', 'DELETE', '?policy', {}],
    ['opens', 'PutObjectAcl', 'PUT', 'a?acl', {}],
    ['opens', 'x-amz-acl: public-read', 'PUT', 'a', { headers: { 'x-amz-acl': 'public-read' } }],
    ['opens', 'x-amz-acl: public-read-write', 'PUT', '', { headers: { 'x-amz-acl': 'public-read-write' } }],
    ['opens', 'x-amz-grant-read: id=1', 'POST', 'a?uploads', { headers: { 'x-amz-grant-read': 'id=1' } }],
    [
      'deletes',
      'PutBucketLifecycleConfiguration',
      'PUT',
      '?lifecycle',
      { body: `<LifecycleConfiguration>${rule}</LifecycleConfiguration>` },
    ],
    [
      'keeps',
      'PutBucketVersioning',
      'PUT',
      '?versioning',
      { body: '<VersioningConfiguration><Status>Suspended</Status></VersioningConfiguration>' },
    ],
    ['keeps', 'PutObjectLegalHold', 'PUT', 'a?legal-hold', {}],
    [
      'keeps',
      'x-amz-object-lock-mode: COMPLIANCE',
      'PUT',
      'a',
      { headers: { 'x-amz-object-lock-mode': 'COMPLIANCE' } },
    ],
    [
      'sends',
      'TargetBucket elsewhere',
      'PUT',
      '?logging',
      {
        body: '<BucketLoggingStatus><LoggingEnabled><TargetBucket>elsewhere</TargetBucket></LoggingEnabled></BucketLoggingStatus>',
      },
    ],
  ])('%s is asked for by name: %s', async (kind, by, method, path, options) => {
    await send('PUT', 'first');
    answers = [false];
    await expect(send(method, path, { ...options, run: {} })).rejects.toThrow('you did not allow it');
    expect(asked.slice(1)).toMatchObject([{ kind: 'consequences', consequences: [{ kind, by }] }]);
    await send(method, path, { ...options, isConfirmed: true });
    expect(asked).toHaveLength(2);
  });

  it('is asked for once in a run, and again for another thing', async () => {
    const body = '{}';
    await send('PUT', '?policy', { body });
    await send('PUT', '?policy', { body });
    expect(asked).toHaveLength(2);
    await send('PUT', 'a?acl');
    expect(asked).toHaveLength(3);
  });

  it('passes unasked where it stays in the connected buckets', async () => {
    const body =
      '<BucketLoggingStatus><LoggingEnabled><TargetBucket>my-app</TargetBucket></LoggingEnabled></BucketLoggingStatus>';
    await send('PUT', '?logging', { body });
    await send('PUT', 'a', { headers: { 'x-amz-acl': 'private' } });
    await send('PUT', 'a', { headers: { 'x-amz-website-redirect-location': '/b' } });
    expect(asked).toHaveLength(1);
  });
});
