/**
 * What a program in the sandbox may import: the specifier, and the file or package it is bundled from.
 * The types that the editor shows are made from the same list.
 */
export const sandboxModules: Readonly<Record<string, string>> = {
  '@aws-sdk/client-s3': 'src/sandbox/modules/client-s3.ts',
  '@aws-sdk/lib-storage': 'src/sandbox/modules/lib-storage.ts',
  '@aws-sdk/s3-presigned-post': 'src/sandbox/modules/s3-presigned-post.ts',
  '@aws-sdk/s3-request-presigner': 'src/sandbox/modules/s3-request-presigner.ts',
  'node:buffer': 'src/sandbox/modules/node-buffer.ts',
  'node:fs/promises': 'src/sandbox/modules/node-fs-promises.ts',
  'node:path': 'src/sandbox/modules/node-path.ts',
  'node:timers/promises': 'src/sandbox/modules/node-timers-promises.ts',
};
