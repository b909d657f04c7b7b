import type { Check, CheckContext } from '#lessons/check';
import { sameBytes } from '../../judging/same-bytes.ts';

const bucket = 'my-social-app';
const keyOf = (user: string) => `users/${user}/profile.jpg`;

const check: Check = async ({ account, requests, output, files, verify }) => {
  const gets = requests.filter((r) => r.operation === 'GetObject');
  const said = output.some((line) => line.includes('404 has no picture'));
  const gotten = (user: string) =>
    gets.some((r) => r.bucket === bucket && r.key === keyOf(user) && r.response?.status === 200);

  for (const user of ['101', '102']) {
    const good = `The picture of user ${user} was downloaded.`;
    if (!verify(gotten(user), good, whyNotGotten(user, gets, said))) return;

    const file = files.get(`${user}.jpg`);
    const object = await account.getObject(bucket, keyOf(user));
    const whole = sameBytes(file, object?.body);
    if (!verify(whole, `It is in the file \`${user}.jpg\`.`, whyOtherFile(user, file))) return;
  }

  verify(
    said,
    'Your run says that user 404 has no picture.',
    'Nobody was told about user 404: the run printed no line `404 has no picture`. Print it where you catch the error.',
  );
};

function whyNotGotten(user: string, gets: CheckContext['requests'], said: boolean): string {
  const other = gets.find(({ key }) => key !== undefined && key.includes(user) && key !== keyOf(user));
  if (other) {
    return `For user ${user} you asked for \`${other.key ?? ''}\`, and S3 has no such object. The key is \`${keyOf(user)}\`. Careful: your \`catch\` hid that.`;
  }
  const stopped = gets.at(-1)?.key === keyOf('404');
  if (stopped && said) {
    return 'The loop ended at user 404, so user 102 never had a turn. Put `try` and `catch` inside the loop, around one user, not around the whole loop.';
  }
  if (stopped) {
    return 'S3 answered 404 `NoSuchKey` for user 404, and the run stopped there: for an absent key the SDK throws, it does not answer with an empty `Body`. Catch an error of the class `NoSuchKey`.';
  }
  return `Your run did not download \`${keyOf(user)}\` from \`${bucket}\`. Send a \`GetObjectCommand\` for it.`;
}

function whyOtherFile(user: string, file: Uint8Array | undefined): string {
  return file === undefined
    ? `The picture of user ${user} was downloaded, but there is no file \`${user}.jpg\`. Write each picture to a file of its own, named after the user.`
    : `The file \`${user}.jpg\` does not hold the bytes of the picture. A picture is not text: \`transformToString()\` damages it. Write what \`transformToByteArray()\` answers.`;
}

export default check;
