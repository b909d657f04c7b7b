import type { Check, Variation } from '#lessons/check';

const names = ['my-uploads', 'my-social-app', 'my-photo-app'];

const check: Check = async ({ account, output, requests, verify }) => {
  const made = requests.find(
    ({ operation, bucket }) => operation === 'CreateBucket' && bucket !== 'my-social-app',
  );
  const isAsked = 'Your program makes no bucket to find out about it.';
  const making = `Your program made the bucket \`${made?.bucket}\`. To ask whether there is one is another thing than to make it.`;
  if (!verify(made === undefined, isAsked, making, 'Leave the buckets as they are.')) return;

  // On a reader's own S3 the list has every connected bucket, whether it is there or not.
  const isMissing = (name: string) =>
    requests.some(({ bucket, response }) => bucket === name && response?.status === 404);
  const there = (await account.listBuckets()).filter((name) => !isMissing(name));
  for (const name of names) {
    const line = output.find((one) => one.includes(name));
    const isTold = `Your program says something of \`${name}\`.`;
    const silent = `Your program printed nothing of \`${name}\`.`;
    const eachOne = 'Each of the three names has a turn, whatever the answer to the one before was.';
    if (!verify(line !== undefined, isTold, silent, eachOne)) return;
    const saysMissing = /\bnot there\b/.test(line ?? '');
    if (!there.includes(name)) {
      const problem = `There is no bucket \`${name}\`, and your program printed \`${line}\`.`;
      verify(saysMissing, 'It says that it is not there.', problem, 'Print that it `is not there`.');
      continue;
    }
    const wrongly = `The bucket \`${name}\` is there, and your program printed \`${line}\`.`;
    verify(
      /\b[a-z]{2}-[a-z]+-\d\b/.test(line ?? ''),
      'It says in which region the bucket is.',
      saysMissing ? wrongly : `Your program printed \`${line}\`, and not the region of the bucket.`,
      'S3 knows it: the answer to HeadBucket has the `BucketRegion`.',
    );
  }
};

const refusalStops: Check = async ({ error, verify }) => {
  verify(
    error !== undefined,
    'Another error stops the program.',
    'S3 answered `403`: the bucket is there, and is somebody else’s. Your program went on as if it were not there.',
    'Look at the error that you catch. Unless S3 has found nothing, [[throw|raise]] it again.',
  );
};

export const variations: readonly Variation[] = [
  { where: 'the bucket `my-photo-app` is there', seed: [{ name: 'my-photo-app' }], check },
  {
    where: 'S3 answers `403`, for the bucket is somebody else’s',
    faults: [
      { operation: 'HeadBucket', code: 'AccessDenied' },
      { operation: 'GetBucketLocation', code: 'AccessDenied' },
    ],
    mayStop: true,
    check: refusalStops,
  },
];

export default check;
