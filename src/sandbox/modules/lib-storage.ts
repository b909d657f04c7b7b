/** `@aws-sdk/lib-storage` as a program in the sandbox imports it. */
import { Upload } from '@aws-sdk/lib-storage';
import { watched } from './watched.ts';

export * from '@aws-sdk/lib-storage';

const done = Reflect.get(Upload.prototype, 'done') as (this: Upload) => Promise<unknown>;
Reflect.set(Upload.prototype, 'done', function (this: Upload) {
  return watched('done', () => done.call(this))();
});
