import type { Transport } from '../transport.ts';
import { type Probe, probe } from './probe.ts';

/** The result of trying all that the course does. */
export interface Tried {
  /** All that was tried. */
  readonly actions: readonly string[];
  /** Actions that the keys do not allow, as policies name them: `s3:PutObject`. */
  readonly refused: readonly string[];
  /** Methods whose answers the CORS rule keeps from the page; with the headers, where only those are not allowed. */
  readonly unreadable: readonly string[];
  /** Headers of answers that were sent, but that the page may not see. */
  readonly hidden: readonly string[];
  /** The object that was made and could not be deleted again. */
  readonly left: string | undefined;
}

/** Requests that only look, by action. Without such a setting the answer is 404, which only those get who may look. */
const looks: readonly (readonly [action: string, search: string])[] = [
  ['s3:ListBucketVersions', '?versions&max-keys=1'],
  ['s3:ListBucketMultipartUploads', '?uploads&max-uploads=1'],
  ['s3:GetBucketVersioning', '?versioning'],
  ['s3:GetBucketLocation', '?location'],
  ['s3:GetBucketCORS', '?cors'],
  ['s3:GetLifecycleConfiguration', '?lifecycle'],
  ['s3:GetEncryptionConfiguration', '?encryption'],
  ['s3:GetBucketPolicy', '?policy'],
  ['s3:GetBucketPolicyStatus', '?policyStatus'],
  ['s3:GetBucketPublicAccessBlock', '?publicAccessBlock'],
  ['s3:GetBucketWebsite', '?website'],
];

const encode = (text: string) => new TextEncoder().encode(text);

/** Tries each action that the page and the course's beginning use, on a probe object that is gone afterwards. */
export async function tryPermissions(transport: Transport, bucket: string): Promise<Tried> {
  const key = `learn-s3-test/${Math.random().toString(36).slice(2)}`;
  const actions = new Set<string>();
  const refused = new Set<string>();
  const unreadable = new Set<string>();
  const tryOne = async (action: string, method: string, rest: Partial<Parameters<Transport>[0]> = {}) => {
    actions.add(action);
    const answer = await probe(transport, { method, bucket, ...rest });
    if (!answer) unreadable.add(method);
    else if (answer.status === 403 || answer.status === 401) refused.add(action);
    return answer;
  };
  const body = encode('A test of the connection. It can be deleted.');
  // Sent as programs send it: a rule that names headers has to name these.
  const headers = new Headers({ 'content-type': 'text/plain', 'x-amz-meta-learn-s3': 'test' });
  const full = await probe(transport, { method: 'PUT', bucket, key, body, headers });
  const put = full ?? (await tryOne('s3:PutObject', 'PUT', { key, body }));
  if (!full && put) unreadable.add('PUT with the headers Content-Type and x-amz-meta-*');
  actions.add('s3:PutObject');
  if (full?.status === 403) refused.add('s3:PutObject');
  await tryOne('s3:GetObject', 'GET', { key });
  await tryOne('s3:GetObject', 'HEAD', { key });
  await tryOne('s3:PutObjectTagging', 'PUT', {
    key,
    search: '?tagging',
    body: encode('<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>'),
  });
  await tryOne('s3:GetObjectTagging', 'GET', { key, search: '?tagging' });
  await tryOne('s3:PutObject', 'POST', { key, search: '?uploads' }).then(async (upload) => {
    const id = /<UploadId>([^<]+)</.exec(upload?.text ?? '')?.[1];
    if (id === undefined) return;
    const search = `?uploadId=${encodeURIComponent(id)}`;
    await tryOne('s3:ListMultipartUploadParts', 'GET', { key, search });
    await tryOne('s3:AbortMultipartUpload', 'DELETE', { key, search });
  });
  const gone = put?.status === 200 ? await tryOne('s3:DeleteObject', 'DELETE', { key }) : undefined;
  await Promise.all(looks.map(([action, search]) => tryOne(action, 'GET', { search })));
  return {
    actions: [...actions],
    refused: [...refused].sort(),
    unreadable: [...unreadable].sort(),
    hidden: hiddenIn(put),
    left: put?.status === 200 && (!gone || gone.status >= 400) ? key : undefined,
  };
}

/** Every server sends an ETag with what it has stored. */
function hiddenIn(put: Probe | undefined): readonly string[] {
  return put?.status === 200 && !put.headers.has('etag') ? ['ETag'] : [];
}
