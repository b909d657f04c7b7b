/** `@aws-sdk/client-s3` as a program in the sandbox imports it: the real client, made to run outside a window. */
import { S3Client, type ServiceInputTypes, type ServiceOutputTypes } from '@aws-sdk/client-s3';
import type { Command } from '@smithy/types';
import { watchSends } from '../calls/watch-sends.ts';
import { bufferBody } from './buffer-body.ts';
import { withNodeBody } from './response-body.ts';
import { ledger, sites } from './run-globals.ts';
import { sentFrom } from './sent-from.ts';

export * from '@aws-sdk/client-s3';

type AnyCommand = Command<
  ServiceInputTypes,
  ServiceInputTypes,
  ServiceOutputTypes,
  ServiceOutputTypes,
  never
>;

// What follows is for every client, including those that lib-storage and the presigner are given.
const send = Reflect.get(S3Client.prototype, 'send') as (...args: unknown[]) => unknown;
Reflect.set(S3Client.prototype, 'send', function (this: S3Client, command?: AnyCommand, ...args: unknown[]) {
  const site = new Error();
  const mark = sites().note(site);
  this.middlewareStack.use(bufferBody(() => this.config.requestChecksumCalculation()));
  command?.middlewareStack.use(sentFrom(mark));
  const sent = send.call(this, command, ...args);
  return sent instanceof Promise
    ? sites()
        .place(sent.then(withNodeBody), site)
        .finally(() => sites().forget(mark))
    : sent;
});

watchSends(S3Client, ledger());
