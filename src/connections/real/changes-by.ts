import { keysRefused, keysToDelete, type Touch } from '#gate';
import type { BucketChange } from '../simulated/announce-changes.ts';

/** Changes of an object, as opposed to its tags or its bucket's settings. */
const creates = /^(Create|Copy|Put|Post|Complete)(Bucket|Object|MultipartUpload)$/;
const removes = /^Delete(Bucket|Object)s?$/;
/** An upload is no object until it is complete. */
const ofUpload = /^(CreateMultipartUpload|UploadPart|UploadPartCopy|AbortMultipartUpload)$/;

/** What a request has changed that was answered like this, by the names that the program uses. */
export async function changesBy(
  { bucket = '', key, operation }: Touch,
  body: Uint8Array<ArrayBuffer>,
  answer: Response,
): Promise<readonly BucketChange[]> {
  const requestId = answer.headers.get('x-amz-request-id') ?? '';
  const change = (kind: BucketChange['kind'], of?: string): BucketChange => ({
    kind,
    bucket,
    ...(of !== undefined && { key: of }),
    requestId,
    elsewhere: false,
  });
  if (ofUpload.test(operation)) return [change('changed')];
  if (operation === 'DeleteObjects') {
    const refused = new Set(keysRefused(await answer.clone().text()));
    const keys = keysToDelete(new TextDecoder().decode(body)).filter((one) => !refused.has(one));
    return keys.map((one) => change('removed', one));
  }
  const kind = removes.test(operation) ? 'removed' : creates.test(operation) ? 'created' : 'changed';
  return [change(kind, key)];
}
