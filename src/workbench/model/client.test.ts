import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { createClient } from './client.ts';

describe('the client of the workbench', () => {
  it('signs each request with the keys of where it goes now', async () => {
    const signedBy: (string | undefined)[] = [];
    let key = 'AKIASIMULATED';
    const client = createClient({
      fetch: async ({ headers }) => {
        signedBy.push(/Credential=([^/]+)/.exec(headers.get('authorization') ?? '')?.[1]);
        return new Response('<ListAllMyBucketsResult/>');
      },
      environment: () => ({
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: key,
        AWS_SECRET_ACCESS_KEY: 'secret',
      }),
      clockOffset: () => 0,
    });
    await client.send(new ListBucketsCommand());
    key = 'AKIAPLACEHOLDER';
    await client.send(new ListBucketsCommand());
    expect(signedBy).toEqual(['AKIASIMULATED', 'AKIAPLACEHOLDER']);
  });
});
