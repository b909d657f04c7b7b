import type { OperationName } from '#protocol/operations';
import type { Operation } from '../call.ts';
import { corsPreflight } from './bucket-cors.ts';
import { copyObject } from './copy-object.ts';
import { createBucket } from './create-bucket.ts';
import { deleteBucket } from './delete-bucket.ts';
import { deleteObject } from './delete-object.ts';
import { deleteObjects } from './delete-objects.ts';
import { getObject, headObject } from './get-object.ts';
import { headBucket } from './head-bucket.ts';
import { listBuckets } from './list-buckets.ts';
import { listObjectVersions } from './list-object-versions.ts';
import { listObjectsV1 } from './list-objects.ts';
import { listObjectsV2 } from './list-objects-v2.ts';
import { deleteObjectTagging, getObjectTagging, putObjectTagging } from './object-tagging.ts';
import { putObject } from './put-object.ts';

/** The operations that most programs begin with. */
const commonOperations: Readonly<Partial<Record<OperationName, Operation>>> = {
  CopyObject: copyObject,
  CorsPreflight: corsPreflight,
  CreateBucket: createBucket,
  DeleteBucket: deleteBucket,
  DeleteObject: deleteObject,
  DeleteObjectTagging: deleteObjectTagging,
  DeleteObjects: deleteObjects,
  GetObject: getObject,
  GetObjectTagging: getObjectTagging,
  HeadBucket: headBucket,
  HeadObject: headObject,
  ListBuckets: listBuckets,
  ListObjectVersions: listObjectVersions,
  ListObjects: listObjectsV1,
  ListObjectsV2: listObjectsV2,
  PutObject: putObject,
  PutObjectTagging: putObjectTagging,
};

/**
 * The implementation of an operation; `undefined` if there is none, which leads to NotImplemented. Rare operations are loaded
 * when first asked for, so that a page's first program does not wait for lifecycle rules.
 */
export async function findOperation(name: OperationName): Promise<Operation | undefined> {
  return commonOperations[name] ?? (await import('../seldom.ts')).rareOperations[name];
}

/** Every operation that is implemented. */
export async function allOperations(): Promise<Readonly<Partial<Record<OperationName, Operation>>>> {
  const { rareOperations } = await import('../seldom.ts');
  return { ...commonOperations, ...rareOperations };
}
