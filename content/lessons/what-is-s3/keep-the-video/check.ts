import type { Check, CheckContext } from '#lessons/check';
import { sameBytes } from '../../same-bytes.ts';

const bucket = 'my-social-app';
const key = 'posts/2026/first-post.mp4';
const pictureKey = 'users/101/profile.jpg';

const check: Check = async ({ account, requests, files, verify }) => {
  const puts = requests.filter((r) => r.operation === 'PutObject' && r.response?.status === 200);
  const stored = puts.some((put) => put.bucket === bucket && put.key === key);
  if (!verify(stored, `Your run stored an object under \`${key}\`.`, whyNotStored(puts, files))) return;

  const video = await account.getObject(bucket, key);
  const whole = sameBytes(video?.body, files.get('video.mp4'));
  if (!verify(whole, 'It holds the whole video.', whyOtherBytes(video?.body, files))) return;

  const type = video?.contentType ?? '';
  verify(type === 'video/mp4', 'Its type is `video/mp4`: a browser will play it.', whyOtherType(type));

  const picture = await account.getObject(bucket, pictureKey);
  verify(
    sameBytes(picture?.body, files.get('profile.jpg')),
    'The picture of user 101 is still there.',
    `The object \`${pictureKey}\` no longer holds the picture. Keep the first part of the program as it was and store the video after it.`,
  );
};

function whyNotStored(puts: CheckContext['requests'], files: CheckContext['files']): string {
  const put = puts.find(({ request }) => sameBytes(request.body, files.get('video.mp4')));
  if (put === undefined) {
    return `Nothing was stored under the key \`${key}\` in \`${bucket}\`. After the picture, send one more \`PutObjectCommand\`, with that key.`;
  }
  if (put.bucket === bucket && put.key === pictureKey) {
    return `The video has the key \`${pictureKey}\`, so it replaced the picture that was stored there. Give the video its own key, \`${key}\`.`;
  }
  return `The video was stored under the key \`${put.key ?? ''}\` in \`${put.bucket ?? ''}\`. Another key is another object: make it \`${key}\` in \`${bucket}\`, letter by letter.`;
}

function whyOtherBytes(body: Uint8Array | undefined, files: CheckContext['files']): string {
  if (sameBytes(body, files.get('profile.jpg'))) {
    return `The object \`${key}\` holds the bytes of \`profile.jpg\`, not the video. \`Body\` decides what is stored: give it \`await readFile('video.mp4')\`.`;
  }
  if (new TextDecoder().decode(body) === 'video.mp4') {
    return `The object \`${key}\` holds the text \`video.mp4\`, nine characters, not the video. S3 stores a text as it is. To store a file, read it first: \`await readFile('video.mp4')\`.`;
  }
  return `The object \`${key}\` holds ${body?.length ?? 0} bytes that are not those of \`video.mp4\`. Give \`Body\` what \`await readFile('video.mp4')\` answers, unchanged.`;
}

function whyOtherType(type: string): string {
  return type === '' || type.endsWith('/octet-stream')
    ? "The video was stored as “some bytes”, without a type of its own: a browser downloads it and does not play it. Add `ContentType: 'video/mp4'`."
    : `The video was stored with the type \`${type}\`. S3 believes what you say and tells every browser the same, so the video would not play. Write \`ContentType: 'video/mp4'\`.`;
}

export default check;
