/**
 * `@aws-sdk/s3-presigned-post` as a program in the sandbox imports it. It signs with the program's own keys; the page, which
 * may hold those of a real S3, has the last word on the form.
 */
import { createPresignedPost as createPost, type PresignedPost } from '@aws-sdk/s3-presigned-post';
import { call } from './run-globals.ts';
import { watched } from './watched.ts';

export * from '@aws-sdk/s3-presigned-post';

const signPost: typeof createPost = async (client, options) => {
  const form = await createPost(client, options);
  return (await call('presigner', 'presignForm', form)) as PresignedPost;
};

/** Signs a form to upload with, as the SDK does. */
export const createPresignedPost = watched('createPresignedPost', signPost);
