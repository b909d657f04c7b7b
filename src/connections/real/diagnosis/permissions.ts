import type { Transport } from '../transport.ts';
import { probe } from './probe.ts';

/** An action that the course uses, and whether the keys may do it. */
export interface Permission {
  /** As policies name it: `s3:PutObject`. */
  readonly action: string;
  readonly isAllowed: boolean;
}

/** What came of trying. */
export interface Trial {
  readonly permissions: readonly Permission[];
  /** Whether the page was shown the ETag of what it stored; `undefined` where it could not store anything. */
  readonly showsETag: boolean | undefined;
}

/** Tries each action that the course uses, on a probe object that is gone afterwards. */
export async function tryPermissions(transport: Transport, bucket: string): Promise<Trial> {
  const key = `learn-s3-test/${Math.random().toString(36).slice(2)}`;
  const tried: Permission[] = [];
  const tryOne = async (action: string, method: string, rest: Partial<Parameters<Transport>[0]> = {}) => {
    const answer = await probe(transport, { method, bucket, ...rest });
    const isAllowed = answer !== undefined && answer.status !== 403 && answer.status !== 401;
    if (!tried.some((permission) => permission.action === action)) tried.push({ action, isAllowed });
    return answer;
  };
  const body = new TextEncoder().encode('A test of the connection. It can be deleted.');
  await tryOne('s3:ListBucket', 'GET', { search: '?list-type=2&max-keys=1' });
  const put = await tryOne('s3:PutObject', 'PUT', { key, body });
  await tryOne('s3:GetObject', 'GET', { key });
  await tryOne('s3:PutObjectTagging', 'PUT', {
    key,
    search: '?tagging',
    body: new TextEncoder().encode(
      '<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>',
    ),
  });
  await tryOne('s3:GetObjectTagging', 'GET', { key, search: '?tagging' });
  if (put?.status === 200) await tryOne('s3:DeleteObject', 'DELETE', { key });
  await tryOne('s3:GetBucketVersioning', 'GET', { search: '?versioning' });
  await tryOne('s3:ListBucketVersions', 'GET', { search: '?versions&max-keys=1' });
  const showsETag = put?.status === 200 ? put.headers.has('etag') : undefined;
  return { permissions: tried, showsETag };
}
