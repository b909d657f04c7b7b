import type { Check, CheckContext, Variation } from '#lessons/check';

const bucket = 'my-travel-photos';
const prefix = 'photos/';
const first = `${prefix}me.jpg`;

const check: Check = async (context) => {
  const { account, output, verify } = context;
  const objects = await account.listObjects(bucket);
  const isThere = objects.some(({ key }) => key === first);
  const gone = `There is no \`${first}\`: your program no longer stores the photos.`;
  const keep = 'Leave the first part of the program as it was.';
  if (!verify(isThere, 'The photos are there.', gone, keep)) return;

  const sizeOf = (beginning: string) =>
    objects.filter(({ key }) => key.startsWith(beginning)).reduce((sum, { size }) => sum + size, 0);
  const total = sizeOf(prefix);
  const numbers = [...output.join('\n').matchAll(/\d[\d,]*/g)].map(([text]) =>
    Number(text.replaceAll(',', '')),
  );
  verify(
    numbers.includes(total),
    `Your program says how many bytes the photos have: ${total}.`,
    ...whyOther(numbers, sizeOf, total, context),
  );
};

/** Why the number is another one, and the cure. */
function whyOther(
  numbers: readonly number[],
  sizeOf: (beginning: string) => number,
  total: number,
  { requests }: CheckContext,
): [problem: string, cure: string] {
  if (numbers.length === 0)
    return ['Your program printed no number.', 'Print the sum when the loop is done.'];
  if (numbers.includes(sizeOf('')) || numbers.includes(sizeOf('photos')))
    return [
      `Your program counted objects whose keys do not begin with \`${prefix}\`.`,
      'Which prefix do the photos have, and nothing else? Think about its last character.',
    ];
  if (requests.some(({ request }) => new URL(request.url).searchParams.has('delimiter')))
    return [
      `The photos below \`${prefix}\` have ${total} bytes. With a delimiter a listing shows one level, and the rest as common prefixes, which have no size.`,
      'List without a delimiter.',
    ];
  return [
    `The photos below \`${prefix}\` have ${total} bytes, and your program printed no such number.`,
    'Add the size of each object, and print the sum.',
  ];
}

export const variations: readonly Variation[] = [
  {
    where: 'there are more photos',
    seed: [
      {
        name: bucket,
        objects: [
          { key: 'photos/2027/snow.jpg', body: 'Snow, and nothing but snow.' },
          { key: 'photos/2027/ice.jpg', body: 'Ice.' },
        ],
      },
    ],
    most: 6,
    check,
  },
];

export default check;
