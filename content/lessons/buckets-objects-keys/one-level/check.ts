import type { Check, CheckContext, Variation } from '#lessons/check';
import { printedNames } from '../../judging/printed-names.ts';

const bucket = 'my-social-app';
const prefix = 'posts/2026/';

const check: Check = async (context) => {
  const { account, output, verify } = context;
  const keys = (await account.listObjects(bucket)).map(({ key }) => key);
  const rests = keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  const files = rests.filter((rest) => !rest.includes('/')).map((rest) => prefix + rest);
  const groups = [
    ...new Set(rests.filter((rest) => rest.includes('/')).map((rest) => `${prefix}${rest.split('/')[0]}/`)),
  ];

  // The level's own name is a heading, not one of its things.
  const names = printedNames(output, 'posts/', [...keys, ...groups]).filter(
    (name) => `${name}/` !== prefix && name !== prefix,
  );
  const printed = new Set(names);
  if (!verify(printed.size > 0, 'Your program printed what it found.', ...whyNothing(context))) return;

  const outside = [...printed].find((name) => !name.startsWith(prefix)) ?? '';
  const isBelow = `All of it is below \`${prefix}\`.`;
  if (!verify(outside === '', isBelow, ...whyOutside(outside, context))) return;

  const deeper = [...printed].find((name) => !files.includes(name) && !groups.includes(name)) ?? '';
  const tooDeep = keys.includes(deeper)
    ? `Your program printed \`${deeper}\`, which is not on this level but one deeper.`
    : `Your program printed \`${deeper}\`, and there is no such object or prefix on this level.`;
  const cut =
    'A listing with a delimiter cuts what is deeper at the next slash, and answers it once, among the `CommonPrefixes`.';
  if (!verify(deeper === '', 'Nothing is deeper than one level.', tooDeep, cut)) return;

  const noFile = files.find((key) => !printed.has(key)) ?? '';
  verify(
    noFile === '',
    'The objects of this level are there.',
    `Your program did not print \`${noFile}\`, which is an object of this level.`,
    'The objects of this level are in the `Contents` of the answer.',
  );

  const noGroup = groups.find((group) => !printed.has(group)) ?? '';
  verify(
    noGroup === '',
    'What is deeper is there as a prefix.',
    `Your program did not print \`${noGroup}\`. With a delimiter, deeper keys are no longer among the \`Contents\`: S3 sums them up.`,
    'Print what is in `CommonPrefixes` as well.',
  );

  const twice = groups.find((group) => names.filter((name) => name === group).length > 1) ?? '';
  verify(
    twice === '',
    'Each prefix is there once.',
    `Your program printed \`${twice}\` more than once: once for each key below it.`,
    'Print each prefix once, as S3 does in `CommonPrefixes`.',
  );
};

/** Why nothing of this level was printed, and the cure. */
function whyNothing({ output, requests }: CheckContext): [problem: string, cure: string] {
  const asked = prefixesOf(requests);
  if (asked.some((one) => one.startsWith('/')))
    return [
      `Your program asked for the keys that begin with \`${asked.at(-1)}\`, and found none: no key of the bucket begins with a slash.`,
      'Leave the first slash of the prefix out.',
    ];
  if (/image[12]\.png/.test(output.join('\n')))
    return [
      'Your program printed the ends of the keys only. Asked for is the whole key, as it is in the bucket.',
      'Print `Key` as the answer has it.',
    ];
  return [
    `Your program printed nothing that begins with \`posts/\`.`,
    'List the bucket, and print the keys and prefixes of the answer.',
  ];
}

/** Why something was printed that is not below the prefix, and the cure. */
function whyOutside(name: string, { requests }: CheckContext): [problem: string, cure: string] {
  const cure = 'Think about the last character of the prefix.';
  return prefixesOf(requests).includes('posts/2026') && name.startsWith('posts/2026')
    ? [
        `Your program printed \`${name}\`. It does not belong to \`${prefix}\`, but it begins with \`posts/2026\` as well, which is what you asked for.`,
        cure,
      ]
    : [
        `Your program printed \`${name}\`, which is not below \`${prefix}\`.`,
        `A listing with a prefix answers nothing but keys that begin with it. ${cure}`,
      ];
}

/** The prefixes that the listings of a run asked for. */
function prefixesOf(requests: CheckContext['requests']): readonly string[] {
  return requests.flatMap(({ operation, request }) =>
    operation?.startsWith('ListObjects') ? [new URL(request.url).searchParams.get('prefix') ?? ''] : [],
  );
}

export const variations: readonly Variation[] = [
  {
    where: 'there are more posts',
    seed: [
      {
        name: bucket,
        objects: [
          { key: 'posts/2026/archive/old1.png' },
          { key: 'posts/2026/archive/old2.png' },
          { key: 'posts/2026/image3.png' },
          { key: 'posts/20260/image1.png' },
        ],
      },
    ],
    check,
  },
];

export default check;
