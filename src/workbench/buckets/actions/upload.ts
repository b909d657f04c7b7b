import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { countOf, formatBytes } from '#ui/words';
import { contentTypeOf } from '../../preview/index.ts';
import { codeOfUpload } from './code.ts';
import type { BucketsModel } from './buckets-model.ts';

/** A file to store, with its path below the folder that was given. */
export interface FileToUpload {
  readonly file: File;
  readonly path: string;
}

/** From this size on, a file is uploaded in parts. */
const largeFrom = 8 * 1024 * 1024;

/** Stores files, each under the prefix followed by its path, and reports progress. */
export async function uploadFiles(
  model: BucketsModel,
  bucket: string,
  prefix: string,
  all: readonly FileToUpload[],
): Promise<void> {
  if (all.length === 0) return;
  if (model.upload.peek()) {
    const says =
      'Nothing was added: another upload is under way. Wait for it or cancel it, and upload these again.';
    model.outcome.value = { tone: 'warning', says };
    return;
  }
  const controller = new AbortController();
  const total = all.reduce((sum, { file }) => sum + file.size, 0);
  let before = 0;
  let stored = 0;
  const say = (loaded: number) => {
    const done = before + loaded;
    const cancel = () => controller.abort();
    model.upload.value = { done, total, stored, files: all.length, cancel };
  };
  say(0);
  const title = all.length === 1 ? `Upload ${all[0]?.path ?? ''}` : `Upload ${all.length} files`;
  const done = `Uploaded ${countOf(all.length, 'file')}, ${formatBytes(total)}, to ${bucket}.`;
  const code = codeOfUpload(
    bucket,
    all.map((one) => plan(one, prefix)),
  );
  await model.perform({ title, done, code }, async (client) => {
    try {
      for (const one of all) {
        await store(client, bucket, prefix, one, controller, say);
        stored += 1;
        before += one.file.size;
        say(0);
      }
    } catch (error) {
      if (!controller.signal.aborted) throw error;
      return { tone: 'warning', says: `Cancelled: ${stored} of ${countOf(all.length, 'file')} stored.` };
    }
    return undefined;
  });
  model.upload.value = undefined;
}

async function store(
  client: S3Client,
  bucket: string,
  prefix: string,
  one: FileToUpload,
  controller: AbortController,
  say: (loaded: number) => void,
): Promise<void> {
  const { key, type, isLarge } = plan(one, prefix);
  const { signal } = controller;
  signal.throwIfAborted();
  const where = { Bucket: bucket, Key: key, ...(type !== undefined && { ContentType: type }) };
  if (!isLarge) {
    const Body = new Uint8Array(await one.file.arrayBuffer());
    await client.send(new PutObjectCommand({ ...where, Body }), { abortSignal: signal });
    return;
  }
  const { Upload } = await import('@aws-sdk/lib-storage');
  const upload = new Upload({
    client,
    params: { ...where, Body: one.file },
    abortController: controller,
    queueSize: 2,
  });
  upload.on('httpUploadProgress', ({ loaded = 0 }) => say(loaded));
  await upload.done();
}

function plan({ file, path }: FileToUpload, prefix: string) {
  const type = contentTypeOf(path) ?? (file.type || undefined);
  return { key: prefix + path, path, type, isLarge: file.size >= largeFrom };
}
