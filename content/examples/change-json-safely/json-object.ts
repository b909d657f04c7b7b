import {
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

/** A value that is kept as JSON in an object of S3. */
export interface JsonObject<Value> {
  read(): Promise<Value>;
  /** Changes the value. `make` may be called again if others write, too. */
  change(make: (before: Value) => Value): Promise<void>;
}

export function openJson<Value>(
  s3: S3Client,
  Bucket: string,
  Key: string,
  initial: Value,
): JsonObject<Value> {
  async function load(): Promise<{ value: Value; etag?: string }> {
    try {
      const { Body, ETag } = await s3.send(
        new GetObjectCommand({ Bucket, Key }),
      );
      const text = (await Body?.transformToString()) ?? '';
      return { value: JSON.parse(text) as Value, etag: ETag };
    } catch (error) {
      if (error instanceof NoSuchKey) return { value: initial };
      throw error;
    }
  }

  return {
    read: async () => (await load()).value,
    change: async (make) => {
      for (let attempt = 1; attempt <= 10; attempt += 1) {
        const { value, etag } = await load();
        try {
          await s3.send(
            new PutObjectCommand({
              Bucket,
              Key,
              Body: JSON.stringify(make(value)),
              ContentType: 'application/json',
              // Write only onto what was read: its ETag, or nothing at all.
              ...(etag ? { IfMatch: etag } : { IfNoneMatch: '*' }),
            }),
          );
          console.log(`written at attempt ${attempt}`);
          return;
        } catch (error) {
          const status =
            error instanceof S3ServiceException &&
            error.$metadata.httpStatusCode;
          // 412 and 409: somebody else was faster. Read again, try again.
          if (status !== 412 && status !== 409) throw error;
        }
      }
      throw new Error('Too many others write to this object.');
    },
  };
}
