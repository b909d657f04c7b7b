import type { Check, CheckContext } from '#lessons/check';
import { sameBytes } from '../../same-bytes.ts';

const bucket = 'my-social-app';
const key = 'users/202/profile.jpg';

const check: Check = async ({ account, requests, files, verify }) => {
  const puts = requests.filter((r) => r.operation === 'PutObject');
  const sent =
    'Your run sent no `PutObject` request, so nothing was stored. A command does nothing until it is sent: `await s3.send(upload)`.';
  if (!verify(puts.length > 0, 'Your run sent a `PutObject` request.', sent)) return;

  const stored = puts.some((r) => r.bucket === bucket && r.key === key && r.response?.status === 200);
  if (!verify(stored, `S3 stored an object under \`${key}\`.`, whyNotStored(puts))) return;

  const object = await account.getObject(bucket, key);
  const whole = sameBytes(object?.body, files.get('profile.jpg'));
  if (!verify(whole, 'It holds the picture, byte for byte.', whyOtherBytes(object?.body))) return;

  const type = object?.contentType ?? '';
  const typeWhy = type.startsWith('image/')
    ? `The picture was stored as \`${type}\`. It is a JPEG: write \`ContentType: 'image/jpeg'\`.`
    : "The picture was stored without saying that it is one, so a browser would not show it as a picture. Add `ContentType: 'image/jpeg'`.";
  verify(type === 'image/jpeg', 'Its type is `image/jpeg`.', typeWhy);
};

function whyNotStored(puts: CheckContext['requests']): string {
  const put = puts.at(-1);
  const used = put?.key ?? '';
  if (put?.bucket !== bucket) {
    return `The object was sent to the bucket \`${put?.bucket ?? ''}\`. Send it to \`${bucket}\`, the bucket that the first lines create.`;
  }
  if (put.response?.status !== 200) {
    return `S3 did not store the object: it answered with status ${put.response?.status ?? 'unknown'}. The answer's body says why; look at it among the requests.`;
  }
  if (used.startsWith('/')) {
    return `The key \`${used}\` begins with a slash, which makes it another key than \`${key}\`. Leave the first slash out.`;
  }
  return `The object was stored under \`${used}\`. The picture of user 202 belongs under \`${key}\`, letter by letter.`;
}

function whyOtherBytes(body: Uint8Array | undefined): string {
  if (body?.length === 0) {
    return 'The object is empty: the request had no `Body`. Add `Body: picture`.';
  }
  if (new TextDecoder().decode(body) === 'profile.jpg') {
    return 'The object holds the text `profile.jpg`, eleven characters, not the picture. S3 cannot see your files; give it the bytes: `Body: picture`.';
  }
  return `The object holds ${body?.length ?? 0} bytes that are not those of \`profile.jpg\`. Give \`Body\` the bytes that were read, unchanged: \`Body: picture\`.`;
}

export default check;
