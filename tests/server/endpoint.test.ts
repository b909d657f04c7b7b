import { writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  GetBucketOwnershipControlsCommand,
  GetObjectCommand,
  GetPublicAccessBlockCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../src/server/options.ts';
import { readUsers } from '../../src/server/users.ts';
import { clientAt, sendRaw, startEndpoint } from './endpoint.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('the command line', () => {
  it('serves on port 9000 of this machine alone, unless told otherwise', () => {
    expect(parseOptions([])).toEqual({ port: 9000, host: '127.0.0.1' });
    expect(parseOptions(['--port', '0', '--host', '::1', '--data', 'd', '--users', 'u'])).toEqual({
      port: 0,
      host: '::1',
      data: 'd',
      users: 'u',
    });
  });

  it.each([['--port', 'x'], ['--port', '65536'], ['--port=-1'], ['--data', ''], ['--nonsense'], ['more']])(
    'refuses %s %s',
    (...args) => {
      expect(() => parseOptions(args)).toThrow(/--port takes|not empty|Unknown option|Unexpected argument/);
    },
  );
});

describe('the users', () => {
  const user = {
    accessKeyId: 'AK',
    secretAccessKey: 's',
    id: '1',
    displayName: 'one',
    email: 'one@example.com',
  };
  const read = async (text: string) => {
    const file = join(await temporaryFolder(), 'users.json');
    await writeFile(file, text);
    return readUsers(file);
  };

  it('are read from a JSON array', async () => {
    expect(await read(JSON.stringify([{ ...user, more: 1 }]))).toEqual([user]);
  });

  it.each([
    ['no JSON', 'is not JSON'],
    ['{}', 'an array of at least one user'],
    ['[]', 'an array of at least one user'],
    ['[7]', 'user 1 is not an object'],
    [JSON.stringify([user, { ...user, email: 7 }]), 'user 2 has no "email"'],
    [JSON.stringify([user, user]), 'AK stands there twice'],
  ])('are refused with a reason: %s', async (text, reason) => {
    await expect(read(text)).rejects.toThrow(reason);
  });

  it('sign as themselves', async () => {
    const file = join(await temporaryFolder(), 'users.json');
    await writeFile(file, JSON.stringify([user]));
    const { address } = await startEndpoint('--users', file);
    await expect(clientAt(address).send(new CreateBucketCommand({ Bucket: 'first' }))).rejects.toMatchObject({
      name: 'InvalidAccessKeyId',
    });
  });
});

describe('a new bucket', () => {
  it('is as S3 makes it today, and owners have no names', async () => {
    const client = clientAt((await startEndpoint()).address);
    await expect(
      client.send(new CreateBucketCommand({ Bucket: 'first', ACL: 'public-read' })),
    ).rejects.toMatchObject({ name: 'InvalidBucketAclWithObjectOwnership' });
    await client.send(new CreateBucketCommand({ Bucket: 'first' }));
    const put = await client.send(new PutObjectCommand({ Bucket: 'first', Key: 'k', Body: 'x' }));
    expect(put.ServerSideEncryption).toBe('AES256');
    const { PublicAccessBlockConfiguration } = await client.send(
      new GetPublicAccessBlockCommand({ Bucket: 'first' }),
    );
    expect(PublicAccessBlockConfiguration?.BlockPublicPolicy).toBe(true);
    expect((await client.send(new ListBucketsCommand())).Owner?.DisplayName).toBeUndefined();
  });

  it('is as it was in 2022, and owners have names, where that is asked for', async () => {
    const client = clientAt((await startEndpoint('--buckets-like-2022', '--display-names')).address);
    await client.send(new CreateBucketCommand({ Bucket: 'first', ACL: 'public-read' }));
    const put = await client.send(new PutObjectCommand({ Bucket: 'first', Key: 'k', Body: 'x' }));
    expect(put.ServerSideEncryption).toBeUndefined();
    await expect(client.send(new GetPublicAccessBlockCommand({ Bucket: 'first' }))).rejects.toMatchObject({
      name: 'NoSuchPublicAccessBlockConfiguration',
    });
    await expect(
      client.send(new GetBucketOwnershipControlsCommand({ Bucket: 'first' })),
    ).rejects.toMatchObject({ name: 'OwnershipControlsNotFoundError' });
    expect((await client.send(new ListBucketsCommand())).Owner?.DisplayName).toBe('example');
  });
});

describe('the endpoint', () => {
  it('says when its port is taken, and leaves with 1', async () => {
    const { port } = await startEndpoint();
    await expect(startEndpoint('--port', String(port))).rejects.toThrow(
      new RegExp(`ended with 1: Port ${port} on 127.0.0.1 is taken`),
    );
  });

  it('prints one line, answers what is in flight when it is told to stop, and leaves with 0', async () => {
    const endpoint = await startEndpoint();
    const client = clientAt(endpoint.address);
    await client.send(new CreateBucketCommand({ Bucket: 'first' }));
    const put = request(`${endpoint.address}first/k`, { method: 'PUT', headers: { 'content-length': 4 } });
    const answered = new Promise<number | undefined>((resolve) =>
      put.once('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      }),
    );
    put.write('ab');
    await new Promise((resolve) => setTimeout(resolve, 200));
    endpoint.child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 200));
    put.end('cd');
    expect(await answered).toBe(403);
    expect(await endpoint.ended).toBe(0);
    expect(endpoint.printed()).toBe(`S3 is served on ${endpoint.address}\n`);
  });

  it('serves buckets by host name as well as by path', async () => {
    const { address, port } = await startEndpoint('--buckets-like-2022');
    const client = clientAt(address);
    await client.send(new CreateBucketCommand({ Bucket: 'first', ACL: 'public-read' }));
    await client.send(
      new PutObjectCommand({ Bucket: 'first', Key: 'a b', Body: 'hello', ACL: 'public-read' }),
    );
    const head = `GET /a%20b HTTP/1.1\r\nHost: first.localhost:${port}\r\nConnection: close\r\n\r\n`;
    expect(await sendRaw(port, head)).toMatch(/^HTTP\/1.1 200 [^]*\r\n\r\nhello$/);
  });

  it('streams chunked uploads in, keeps metadata beyond ASCII, and answers HEAD with the length', async () => {
    const { address } = await startEndpoint();
    const client = clientAt(address);
    await client.send(new CreateBucketCommand({ Bucket: 'first' }));
    const Body = Buffer.alloc(3_000_000, 'streamed ');
    const Metadata = { note: 'Grüße' };
    await client.send(new PutObjectCommand({ Bucket: 'first', Key: 'k', Body, Metadata }));
    const found = await client.send(new GetObjectCommand({ Bucket: 'first', Key: 'k' }));
    expect(Buffer.from((await found.Body?.transformToByteArray()) ?? []).equals(Body)).toBe(true);
    const head = await client.send(new HeadObjectCommand({ Bucket: 'first', Key: 'k' }));
    expect(head.ContentLength).toBe(3_000_000);
  });

  it('goes on when clients break off in the middle of a body, theirs or its own', async () => {
    const { address, port } = await startEndpoint('--buckets-like-2022', '--data', await temporaryFolder());
    const client = clientAt(address);
    await client.send(new CreateBucketCommand({ Bucket: 'first', ACL: 'public-read-write' }));
    const Body = Buffer.alloc(20_000_000);
    await client.send(new PutObjectCommand({ Bucket: 'first', Key: 'k', Body, ACL: 'public-read' }));
    for (const start of [
      'GET /first/k HTTP/1.1\r\n',
      'PUT /first/k HTTP/1.1\r\nContent-Length: 9000000\r\n',
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(`${start}Host: localhost\r\n\r\nabc`));
        setTimeout(() => void socket.destroy().once('close', resolve), 100);
      });
    }
    const { ContentLength } = await client.send(new HeadObjectCommand({ Bucket: 'first', Key: 'k' }));
    expect(ContentLength).toBe(20_000_000);
  });
});
