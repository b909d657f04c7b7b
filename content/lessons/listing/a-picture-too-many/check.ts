import type { Check, CheckContext, Variation } from '#lessons/check';
import { printedNames } from '../../judging/printed-names.ts';

const bucket = 'my-social-app';
const album = 'gallery/rome/';

const check: Check = async (context) => {
  const { account, output, verify } = context;
  const keys = (await account.listObjects(bucket, album)).map(({ key }) => key);
  const isKept = verify(
    keys.includes(album),
    'The folder of the console is still there.',
    `The object \`${album}\` is gone. Somebody made it in the console, and your program has deleted it.`,
    'Leave what others have stored, and mend [[`picturesOf`|`pictures_of`]].',
  );
  if (!isKept) return;
  const pictures = keys.filter((key) => !key.endsWith('/'));
  const shown = printedNames(output, 'gallery/', keys);
  const folder = shown.find((key) => key.endsWith('/'));
  const isClean = verify(
    folder === undefined,
    'It shows no folder as a picture.',
    `Your program shows \`${folder}\` as a picture. It is an object that stands for a folder, and has no picture in it.`,
    'How does such a key differ from all others? Its size need not be 0, and there can be several.',
  );
  if (!isClean) return;
  const missing = pictures.find((key) => !shown.includes(key));
  const isWhole = verify(missing === undefined, 'It shows every picture.', ...whyMissing(missing, context));
  if (!isWhole) return;
  const said = Number(/(\d+)['"]? +['"]?pictures?/.exec(output.join('\n'))?.[1]);
  verify(
    said === pictures.length,
    `It says that there are ${pictures.length}.`,
    `Your program says that the album has ${said} pictures, and shows ${pictures.length}.`,
    'Count what you show.',
  );
};

/** Why a picture is not shown, and the cure. */
function whyMissing(
  missing: string | undefined,
  { requests }: CheckContext,
): [problem: string, cure: string] {
  const isCut = requests.some(({ request }) => new URL(request.url).searchParams.has('delimiter'));
  if (isCut)
    return [
      `Your program does not show \`${missing}\`. With a delimiter, what is deeper becomes a common prefix.`,
      'List the album without a delimiter.',
    ];
  return [
    `Your program does not show \`${missing}\`, which is a picture of the album.`,
    'Leave out the keys of folders, and nothing else.',
  ];
}

export const variations: readonly Variation[] = [
  {
    where: 'the album has a picture that ends with `.png`',
    seed: [{ name: bucket, objects: [{ key: `${album}3.png`, body: 'A picture.' }] }],
    check,
  },
  {
    where: 'there is a folder in the album, whose object has one byte',
    seed: [
      {
        name: bucket,
        objects: [
          { key: `${album}day-2/`, body: ' ' },
          { key: `${album}day-2/1.jpg`, body: 'A picture.' },
        ],
      },
    ],
    check,
  },
];

export default check;
