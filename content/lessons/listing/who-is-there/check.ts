import type { Check, CheckContext, Variation } from '#lessons/check';

const bucket = 'my-social-app';
const prefix = 'members/';

const check: Check = async (context) => {
  const { account, output, verify } = context;
  const keys = (await account.listObjects(bucket, prefix)).map(({ key }) => key);
  const members = new Set(keys.map((key) => key.split('/')[1] ?? ''));
  const printed = [...output.join('\n').matchAll(/member['"]?:? +['"]?([^\s'"]+)/g)].map(
    ([, name = '']) => name,
  );
  const missing = [...members].find((member) => !printed.includes(member)) ?? '';
  const wrong = printed.find((name) => !members.has(name)) ?? '';
  const isClean = verify(
    wrong === '',
    'Your program prints nothing that is no member.',
    `Your program printed \`member ${wrong}\`. There is no such member.`,
    'A common prefix is the beginning of keys, up to the delimiter. The number of the member stands between the slashes.',
  );
  if (!isClean) return;
  verify(missing === '', 'It prints every member.', ...whyMissing(missing, context));
};

/** Why a member is not printed, and the cure. */
function whyMissing(member: string, { requests }: CheckContext): [problem: string, cure: string] {
  const listings = requests.filter(({ operation }) => operation?.startsWith('ListObjects'));
  if (listings.length === 0)
    return [
      `Member ${member} is missing. Your program never asked S3 who is there.`,
      'List the bucket, and take the members from the answer.',
    ];
  const answers = listings.map(({ response }) => new TextDecoder().decode(response?.body));
  if (answers.some((answer) => answer.includes(`<Prefix>${prefix}${member}/</Prefix>`)))
    return [
      `Member ${member} is missing. The answer has \`${prefix}${member}/\`, among the common prefixes.`,
      'With a delimiter, look into `CommonPrefixes`. What is in `Contents` has no slash after the prefix.',
    ];
  return [
    `Member ${member} is missing. No answer that your program got has a word of this member.`,
    'Cut the keys at the first slash after `members/`: then the thousands of keys of one member are one entry.',
  ];
}

export const variations: readonly Variation[] = [
  {
    where: 'member 1 has 2,100 posts, and there is a member 77',
    seed: [
      {
        name: bucket,
        objects: [
          { key: 'members/77/profile.jpg', body: 'A picture.' },
          ...Array.from({ length: 2_100 }, (_, number) => ({
            key: `members/1/posts/${number}.txt`,
            body: `Post ${number}.`,
          })),
        ],
      },
    ],
    most: 5,
    check,
  },
];

export default check;
