/**
 * `@aws-sdk/s3-presigned-post` as a program in the sandbox imports it. What it signs with is the program's own; the page, which
 * may hold the keys of a real S3, has the last word on the form.
 */
import { createPresignedPost as createPost, type PresignedPost } from '@aws-sdk/s3-presigned-post';
import { type CallService, callService } from '../runtime/services.ts';

export * from '@aws-sdk/s3-presigned-post';

/** Signs a form to upload with, as the SDK does. */
export const createPresignedPost: typeof createPost = async (client, options) => {
  const form = await createPost(client, options);
  const call = Reflect.get(globalThis, callService) as CallService;
  return (await call('presigner', 'presignForm', form)) as PresignedPost;
};
