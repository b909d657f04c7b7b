import { describe, expect, it } from 'vitest';
import { createNames } from './names.ts';
import { openRehearsal, type Rehearsed } from './rehearsal.ts';

const buckets = ['my-social-app-k3x9', 'photos'];
const stageFor = (more: Partial<Rehearsed> = {}) =>
  openRehearsal(
    {
      kind: 'direct',
      name: 'Test',
      buckets,
      names: createNames(buckets),
      environment: { AWS_REGION: 'eu-central-1' },
      ...more,
    },
    [
      { name: 'my-social-app', objects: [{ key: 'users/101/hello.txt', body: 'Hello' }] },
      { name: 'not-connected', objects: [{ key: 'a' }] },
    ],
  );
type Stage = Awaited<ReturnType<typeof stageFor>>;
const send = async ({ connection }: Stage, method: string, path: string, body?: string) => {
  const request = new Request(`https://my-social-app.s3.us-east-1.amazonaws.com/${path}`, {
    method,
    headers: { authorization: 'placeholder' },
    ...(body !== undefined && { body }),
  });
  return connection.fetch(request);
};

describe('a rehearsal', () => {
  it.each(['direct', 'bridge'] as const)(
    'begins with the connected buckets and the seed of the lesson, which is no change (%s)',
    async (kind) => {
      const stage = await stageFor({ kind });
      expect(await (await send(stage, 'GET', 'users/101/hello.txt')).text()).toBe('Hello');
      const list = await send(stage, 'GET', '?list-type=2');
      expect(await list.text()).toContain('<Name>my-social-app</Name>');
      expect(stage.changes).toEqual([]);
    },
  );

  it('names writes and deletes by the own name, each key of a DeleteObjects for itself', async () => {
    const stage = await stageFor();
    await send(stage, 'PUT', 'a', 'x');
    await send(stage, 'GET', 'a');
    await send(stage, 'DELETE', 'a');
    const Delete = '<Delete><Object><Key>b</Key></Object><Object><Key>c</Key></Object></Delete>';
    await send(stage, 'POST', '?delete', Delete);
    expect(
      stage.changes.map(({ operation, kind, bucket, key }) => [operation, kind, `${bucket}/${key}`]),
    ).toEqual([
      ['PutObject', 'write', 'my-social-app-k3x9/a'],
      ['DeleteObject', 'delete', 'my-social-app-k3x9/a'],
      ['DeleteObjects', 'delete', 'my-social-app-k3x9/b'],
      ['DeleteObjects', 'delete', 'my-social-app-k3x9/c'],
    ]);
  });

  it('takes a body that comes in pieces, as boto3 sends it', async () => {
    const stage = await stageFor();
    const request = new Request('https://my-social-app.s3.us-east-1.amazonaws.com/pieces', {
      method: 'PUT',
      headers: {
        authorization: 'placeholder',
        'content-encoding': 'aws-chunked',
        'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
        'x-amz-decoded-content-length': '4',
        'x-amz-trailer': 'x-amz-checksum-crc32',
      },
      body: '4\r\ntext\r\n0\r\nx-amz-checksum-crc32:O4unxw==\r\n\r\n',
    });
    expect((await stage.connection.fetch(request)).status).toBe(200);
    expect(await (await send(stage, 'GET', 'pieces')).text()).toBe('text');
    expect(stage.changes.map(({ isRefused }) => isRefused)).toEqual([false]);
  });

  it('marks what was refused there, and leaves out what this page refuses anywhere', async () => {
    const stage = await stageFor();
    const body = '<VersioningConfiguration><Status>Perhaps</Status></VersioningConfiguration>';
    await send(stage, 'PUT', '?versioning', body);
    const request = new Request('https://not-connected.s3.us-east-1.amazonaws.com/a', { method: 'DELETE' });
    expect((await stage.connection.fetch(request)).status).toBe(403);
    expect(stage.changes).toMatchObject([{ operation: 'PutBucketVersioning', isRefused: true }]);
  });

  it('counts an address that can be used to write', async () => {
    const stage = await stageFor();
    const url =
      'https://my-social-app.s3.us-east-1.amazonaws.com/a?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=60';
    const presigned = (await stage.connection.presign?.(url, 'PUT')) ?? '';
    const answer = await stage.connection.fetch(new Request(presigned, { method: 'PUT', body: 'x' }));
    expect(answer.status).toBe(200);
    expect(stage.changes.map(({ operation }) => operation)).toEqual(['PutObject', 'PutObject']);
  });
});
