import { textAtMost } from '#gate/answers';
import { answerWith } from './answer-with.ts';
import type { Names } from './names.ts';

/** The elements of S3's answers in which a bucket is named. */
const elements = /<(Bucket|Name|BucketName)>([a-z\d.-]{3,63})<\/\1>/g;

/** What has to be known of an answer to find names in it. */
export interface Renaming {
  readonly names: Names;
  /** The reader's bucket that was asked. */
  readonly bucket: string | undefined;
  /** Whether the body is an object: what is in that belongs to the reader and stays as it is. */
  readonly isObject: boolean;
}

/** The answer with the names that the program uses, wherever S3 names one of the reader's buckets. */
export async function renameAnswer(
  response: Response,
  { names, bucket, isObject }: Renaming,
): Promise<Response> {
  const isXml = response.headers.get('content-type')?.includes('xml') ?? false;
  if (!isXml || (isObject && response.ok)) return response;
  const text = await textAtMost(response.body);
  const renamed = text
    .replace(
      elements,
      (_, element: string, name: string) => `<${element}>${names.toLesson(name)}</${element}>`,
    )
    .replace(/<Location>[^<]*<\/Location>/g, (whole) =>
      bucket === undefined ? whole : whole.replaceAll(bucket, names.toLesson(bucket)),
    );
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return answerWith(response, renamed, headers);
}
