import type { Operation } from '../call.ts';
import type { OperationName } from '../routes.ts';
import { getBucketLocation } from './bucket-location.ts';
import { getBucketVersioning, putBucketVersioning } from './bucket-versioning.ts';
import { copyObject } from './copy-object.ts';
import { corsPreflight } from './cors-preflight.ts';
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
import { putObject } from './put-object.ts';

/** The operations that are there. The others of the router's table answer NotImplemented. */
export const operations: Readonly<Partial<Record<OperationName, Operation>>> = {
  CopyObject: copyObject,
  CorsPreflight: corsPreflight,
  CreateBucket: createBucket,
  DeleteBucket: deleteBucket,
  DeleteObject: deleteObject,
  DeleteObjects: deleteObjects,
  GetBucketLocation: getBucketLocation,
  GetBucketVersioning: getBucketVersioning,
  GetObject: getObject,
  HeadBucket: headBucket,
  HeadObject: headObject,
  ListBuckets: listBuckets,
  ListObjects: listObjectsV1,
  ListObjectsV2: listObjectsV2,
  ListObjectVersions: listObjectVersions,
  PutBucketVersioning: putBucketVersioning,
  PutObject: putObject,
};
