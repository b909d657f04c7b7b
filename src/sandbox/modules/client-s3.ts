/** `@aws-sdk/client-s3` as a program in the sandbox imports it: the real client, at home outside a window. */
import { S3Client } from '@aws-sdk/client-s3';
import { bufferBody } from './buffer-body.ts';
import { addCallSite } from './call-site.ts';

export * from '@aws-sdk/client-s3';

// Every client gets what follows, also those that lib-storage and the presigner are handed.
const send = Reflect.get(S3Client.prototype, 'send') as (...args: unknown[]) => unknown;
Reflect.set(S3Client.prototype, 'send', function (this: S3Client, ...args: unknown[]) {
  this.middlewareStack.use(bufferBody);
  const site = new Error();
  const sent = send.apply(this, args);
  return sent instanceof Promise
    ? sent.catch((error: unknown) => Promise.reject(addCallSite(error, site)))
    : sent;
});
