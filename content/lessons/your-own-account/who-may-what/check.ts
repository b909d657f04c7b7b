import type { Check } from '#lessons/check';

const answers: readonly { what: string; isAllowed: boolean; why: string }[] = [
  {
    what: 'list my-social-app-k3x9',
    isAllowed: true,
    why: 'the first statement allows `s3:ListBucket` on exactly this bucket.',
  },
  {
    what: 'get users/101/profile.jpg',
    isAllowed: true,
    why: 'the second statement allows `s3:GetObject` on `users/*`, and the star stands for any characters, slashes too.',
  },
  {
    what: 'delete users/101/profile.jpg',
    isAllowed: false,
    why: 'no statement names `s3:DeleteObject`, and what no statement allows is refused. To put is not to delete.',
  },
  {
    what: 'get posts/2026/image1.png',
    isAllowed: false,
    why: 'the second statement is for keys that begin with `users/` only. This key begins with `posts/`.',
  },
  {
    what: 'list my-videos-k3x9',
    isAllowed: false,
    why: 'both statements name `my-social-app-k3x9`, and this is another bucket.',
  },
];

const check: Check = async ({ output, verify }) => {
  const lines = output.flatMap((text) => text.split('\n'));
  for (const { what, isAllowed, why } of answers) {
    const answer = isAllowed ? 'yes' : 'no';
    const line = lines.findLast((one) => one.startsWith(what));
    if (line === undefined) {
      verify(false, '', `Your run did not print «${what}». Leave the five questions as they are.`);
      continue;
    }
    const isRight = new RegExp(`\\b${answer}$`).test(line);
    verify(
      isRight,
      `${what}: ${answer}. ${why[0]?.toUpperCase()}${why.slice(1)}`,
      `«${what}»: ${why} The answer is ${answer}.`,
    );
  }
};

export default check;
