import type { Check, Exchange, Variation } from '#lessons/check';
import { verifyStored } from '../../judging/verify-stored.ts';

const bucket = 'my-social-app';
const key = 'users/401/profile.png';

const check: Check = async (context) => {
  const { requests, verify } = context;
  const attempts = requests.filter((one) => one.key === key && one.request.method === 'PUT');
  const byLink = attempts.filter((one) => !isWithKeys(one));
  const usesLink = verify(
    byLink.length > 0,
    '',
    'No upload went by the link: your program sent no PUT without keys. The page of a user has none.',
    'Keep [[`fetch(link, …)`|the request of `urllib`]]. The SDK and the keys stay on the server of the app.',
  );
  if (!usesLink) return;
  const last = byLink.at(-1);
  const wentWell = verify(
    byLink.some(({ response }) => response?.status === 200),
    `After ${byLink.length} attempts S3 has taken the picture.`,
    whyNot(byLink.length, last),
    '[[Look at `ok` of the answer|Catch the error]]. While S3 says 503, wait a moment and send the same request again.',
  );
  if (!wentWell) return;
  await verifyStored(context, { file: 'john.png', bucket, key, type: 'image/png' });
};

/** Why no upload by the link went well. */
function whyNot(count: number, last: Exchange | undefined): string {
  const code = /<Code>(\w+)</.exec(new TextDecoder().decode(last?.response?.body))?.[1];
  if (last?.response?.status !== 503)
    return `S3 refused the upload by the link with \`${code}\`: that will not change, however often it is sent.`;
  return count === 1
    ? 'S3 answered `503 SlowDown` to the upload, and your program did not look at the answer, or gave up. [[`fetch` throws nothing then, and sends nothing again.|Nothing sends it again by itself.]]'
    : `S3 answered \`503 SlowDown\` to ${count} uploads, and then your program gave up. The next one would have gone well.`;
}

function isWithKeys({ request }: Exchange): boolean {
  return request.headers.some(([name]) => name === 'authorization');
}

const staysTrue: Check = async ({ error, output, requests, verify }) => {
  const attempts = requests.filter((one) => one.key === key);
  const endsAgain = verify(
    attempts.length < 20,
    'It gives up when S3 says no.',
    `S3 answered \`AccessDenied\`, and your program sent the upload ${attempts.length} times. A no stays a no.`,
    'Try again only after an answer of 500 or more.',
  );
  if (!endsAgain) return;
  verify(
    error !== undefined || !/is saved/.test(output.join('\n')),
    'It does not say that the picture is saved.',
    'S3 answered `AccessDenied`, and your program told the user that the picture is saved.',
    'Print that line only after [[an answer with `ok`|`urlopen` has returned]].',
  );
};

export const variations: readonly Variation[] = [
  {
    where: '`john.png` is another picture',
    files: { 'john.png': 'The bytes of another picture.' },
    check,
  },
  {
    where: 'the app may not write to this key',
    faults: [{ operation: 'PutObject', code: 'AccessDenied' }],
    mayStop: true,
    check: staysTrue,
  },
];

export default check;
