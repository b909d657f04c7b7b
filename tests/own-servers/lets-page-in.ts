import { PutBucketCorsCommand } from '@aws-sdk/client-s3';
import { corsRule } from '../../src/connections/real/cors-rule.ts';
import { clientOf } from './servers/client.ts';
import type { RunningServer } from './servers/server.ts';

const origin = 'https://learn.example';

/** Adds to a bucket the rule that “Test connection” shows. */
export async function addRule(server: RunningServer, Bucket: string): Promise<void> {
  const client = clientOf(server);
  const { AllowedOrigins, AllowedMethods, AllowedHeaders, ExposeHeaders, ...rest } = corsRule(origin);
  const rule = {
    ...rest,
    AllowedOrigins: [...AllowedOrigins],
    AllowedMethods: [...AllowedMethods],
    AllowedHeaders: [...AllowedHeaders],
    ExposeHeaders: [...ExposeHeaders],
  };
  await client.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules: [rule] } }));
  client.destroy();
}

/** What a browser learns from a preflight for storing an object. */
export async function preflight(
  { endpoint }: RunningServer,
  bucket: string,
): Promise<Record<string, unknown>> {
  const { status, headers } = await fetch(`${endpoint}${bucket}/users/101/profile.jpg`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'PUT',
      'access-control-request-headers':
        'authorization,content-type,x-amz-checksum-crc32,x-amz-content-sha256,x-amz-date,x-amz-meta-from',
    },
  });
  const allowed = headers.get('access-control-allow-headers')?.toLowerCase() ?? '';
  return {
    mayAsk: status < 300 && [origin, '*'].includes(headers.get('access-control-allow-origin') ?? ''),
    mayStore: headers.get('access-control-allow-methods')?.includes('PUT') ?? false,
    maySign: allowed.includes('authorization') && allowed.includes('x-amz-content-sha256'),
  };
}
