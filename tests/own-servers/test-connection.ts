import { createDirectTransport, diagnose, type Finding, type Keys } from '#connections/real';
import type { RunningServer } from './servers/server.ts';

/** What **Test connection** finds out about a bucket of a server, with the server's keys or with others. */
export async function testConnection(
  server: RunningServer,
  bucket: string,
  change: Partial<Keys> = {},
): Promise<readonly Finding[]> {
  const { endpoint, accessKeyId, secretAccessKey } = server;
  const settings = {
    provider: 'other',
    endpoint: endpoint.replace(/\/$/, ''),
    region: 'us-east-1',
    addressing: 'path',
    buckets: [bucket],
  } as const;
  const transport = createDirectTransport(settings, { accessKeyId, secretAccessKey, ...change });
  const origin = 'https://learn.example';
  const found: Finding[] = [];
  for await (const finding of diagnose({ kind: 'direct', settings, transport, origin, policyFor: String })) {
    found.push(finding);
  }
  return found;
}
