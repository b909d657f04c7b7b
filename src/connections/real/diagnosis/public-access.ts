import type { Transport } from '../transport.ts';
import type { Finding } from './finding.ts';
import { probe } from './probe.ts';

/**
 * Whether strangers may read a bucket, as far as its settings tell.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export async function publicAccess(transport: Transport, bucket: string): Promise<Finding> {
  const step = 'public access' as const;
  const status = await probe(transport, { method: 'GET', bucket, search: '?policyStatus' });
  if (status?.text.includes('<IsPublic>true</IsPublic>')) {
    return {
      step,
      state: 'warning',
      message: `The policy of "${bucket}" makes it public: everybody can read what you store there.`,
    };
  }
  const block = await probe(transport, { method: 'GET', bucket, search: '?publicAccessBlock' });
  if (block?.status === 200 && !block.text.includes('>false<')) {
    return {
      step,
      state: 'ok',
      message: `"${bucket}" blocks all public access. Lessons on public objects show AccessDenied there.`,
    };
  }
  return {
    step,
    state: 'ok',
    message:
      `Public access to "${bucket}" is not blocked, or its settings may not be read. Lessons on public objects work there; ` +
      'mind what you store.',
  };
}
