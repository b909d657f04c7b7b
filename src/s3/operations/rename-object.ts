import { notImplemented } from '../http/preconditions.ts';
import type { Reply } from '../http/reply.ts';

/**
 * Would give an object another key, but S3 does that only in directory buckets. Here all buckets are general-purpose, in which
 * the header that names the object is not implemented. Throws NotImplemented.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_RenameObject.html
 */
export async function renameObject(): Promise<Reply> {
  throw notImplemented('x-amz-rename-source');
}
