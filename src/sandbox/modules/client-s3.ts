/** `@aws-sdk/client-s3` as a program in the sandbox imports it: the real client, at home outside a window. */
import { S3Client } from '@aws-sdk/client-s3';
import { bufferBody } from './buffer-body.ts';

export * from '@aws-sdk/client-s3';

// Every client gets the middleware, also those that lib-storage and the presigner are handed.
const send = Reflect.get(S3Client.prototype, 'send') as (...args: unknown[]) => unknown;
Reflect.set(S3Client.prototype, 'send', function (this: S3Client, ...args: unknown[]) {
  this.middlewareStack.use(bufferBody);
  return send.apply(this, args);
});
