import { notImplemented } from '../http/preconditions.ts';
import type { Reply } from '../http/reply.ts';

/**
 * Gives an object another key, which S3 does in directory buckets alone. In the general-purpose buckets that there are here, the
 * header that names the object implies, in S3's words, functionality that is not implemented. Throws NotImplemented.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_RenameObject.html
 */
export async function renameObject(): Promise<Reply> {
  throw notImplemented('x-amz-rename-source');
}
