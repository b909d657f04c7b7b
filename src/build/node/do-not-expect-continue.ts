import { S3Client } from '@aws-sdk/client-s3';

/**
 * Has the SDK send large bodies at once in this process. On Node it first waits six seconds for `100 Continue`, which a real server
 * answers, and MSW does not.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.expect
 */
export function doNotExpectContinue(): void {
  const send = Reflect.get(S3Client.prototype, 'send') as (this: S3Client, ...args: unknown[]) => unknown;
  Reflect.set(S3Client.prototype, 'send', function (this: S3Client, ...args: unknown[]) {
    this.middlewareStack.remove('addExpectContinueMiddleware');
    return send.apply(this, args);
  });
}
