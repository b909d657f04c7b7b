import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { writeAddress } from '#protocol/address';
import { operationOf } from '#protocol/operations';
import { publicAccess } from '../../src/connections/real/diagnosis/public-access.ts';
import { tryPermissions } from '../../src/connections/real/diagnosis/permissions.ts';
import { actionsOf, pageOperations } from '../../src/connections/real/policy.ts';
import type { Transport } from '../../src/connections/real/transport.ts';
import { deleteBucket, deleteThings } from '../../src/own-buckets/delete-things.ts';
import { readContent } from '../../src/own-buckets/read-content.ts';
import { readBucket } from '../../src/workbench/buckets/details/read-bucket.ts';

const place = { url: 'https://s3.us-east-1.amazonaws.com', addressing: 'virtual' } as const;

describe('the role of the set-up', () => {
  const allowed = new Set(pageOperations.flatMap(actionsOf));

  it('may do what Test connection tries', async () => {
    const sent = new Set<string | undefined>();
    const transport: Transport = async (outgoing) => {
      sent.add(operationOf({ ...outgoing, url: writeAddress(place, outgoing).href }));
      return new Response();
    };
    const tried = await tryPermissions(transport, 'my-social-app-k3x9');
    await publicAccess(transport, 'my-social-app-k3x9');
    expect(tried.actions.filter((action) => !allowed.has(action))).toEqual([]);
    expect([...sent].filter((operation) => !pageOperations.includes(operation as never))).toEqual([]);
  });

  /** A client that sends nothing, and the operations that it was asked to send. */
  function refusing() {
    const sent = new Set<string>();
    const client = new S3Client({
      region: 'us-east-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      maxAttempts: 1,
    });
    client.middlewareStack.add(
      (_next, { commandName = '' }) =>
        async () => {
          sent.add(commandName.replace(/Command$/, ''));
          throw new Error('Nothing is sent here.');
        },
      { step: 'initialize', priority: 'high' },
    );
    return { client, sent };
  }

  it('may read what the Buckets tab shows', async () => {
    const { client, sent } = refusing();
    await readBucket(client, 'my-social-app-k3x9').catch(() => undefined);
    expect(sent.size).toBeGreaterThan(5);
    expect([...sent].filter((operation) => !pageOperations.includes(operation as never))).toEqual([]);
  });

  it('may read and delete what the page of the own buckets does', async () => {
    const { client, sent } = refusing();
    const how = { client, signal: new AbortController().signal, onProgress: () => undefined };
    await readContent('my-social-app-k3x9', how);
    await deleteThings('my-social-app-k3x9', { versions: [{ key: 'a' }], uploads: [] }, how);
    await deleteThings('my-social-app-k3x9', { versions: [], uploads: [{ key: 'a', uploadId: 'b' }] }, how);
    await deleteBucket('my-social-app-k3x9', client).catch(() => undefined);
    expect([...sent]).toEqual(expect.arrayContaining(['DeleteObjects', 'DeleteObject', 'DeleteBucket']));
    expect([...sent].filter((operation) => !pageOperations.includes(operation as never))).toEqual([]);
  });
});
