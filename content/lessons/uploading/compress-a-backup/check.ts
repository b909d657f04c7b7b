import type { Check, Variation } from '#lessons/check';
import { sameBytes } from '../../judging/same-bytes.ts';

const key = 'backups/resume.pdf.gz';

/** What a file of gzip holds; `undefined` for other bytes. */
async function unzip(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const zipped = new Blob([new Uint8Array(bytes)]).stream();
  const plain = zipped.pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain).bytes().catch(() => undefined);
}

const check: Check = async ({ account, files, verify }) => {
  const object = await account.getObject('my-social-app', key);
  const isThere = verify(
    object !== undefined,
    `There is an object under \`${key}\`.`,
    `There is no object under \`${key}\`.`,
    'A stream whose length is unknown goes to S3 in parts: [[`Upload` of `@aws-sdk/lib-storage`|`upload_fileobj`]] cuts it.',
  );
  if (!isThere || object === undefined) return;
  const plain = await unzip(object.body);
  const isZipped = verify(
    plain !== undefined,
    'It is compressed.',
    'The object is not compressed with gzip, or not to its end.',
    'Let the bytes go through [[`createGzip()`|the compressor]], all of them[[.|; `flush` answers the last ones.]]',
  );
  if (!isZipped) return;
  const isWhole = verify(
    sameBytes(plain, files.get('resume.pdf')),
    'Uncompressed, it is `resume.pdf`, byte for byte.',
    'Uncompressed, it is something else than `resume.pdf`.',
    'Compress the file as it is, once.',
  );
  if (!isWhole) return;
  verify(
    object.contentType === 'application/gzip',
    'Its type is `application/gzip`.',
    `Its type is \`${object.contentType}\`, and the bytes are gzip.`,
    'Say `ContentType` among the parameters of the upload[[.|: `ExtraArgs` takes it.]]',
  );
};

export const variations: readonly Variation[] = [
  {
    where: '`resume.pdf` is another resume',
    files: { 'resume.pdf': 'Another resume. '.repeat(500) },
    check,
  },
];

export default check;
