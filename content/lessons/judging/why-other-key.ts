import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/**
 * Why a key is not the one that is wanted.
 *
 * @param used The key under which the file is.
 * @param count How many objects hold the file.
 */
export function whyOtherKey(
  used: string,
  {
    file,
    bucket,
    key,
  }: {
    readonly file: string;
    readonly bucket: string;
    readonly key: string;
  },
  count = 1,
): Problem {
  const shown = quote(used);
  const has = (what: string, cure: string): Problem => ({
    problem: `The key ${shown} ${what}`,
    cure,
  });
  const isAlmost = `so it is another key than \`${key}\`.`;

  if (/undefined|\[object \w+\]|NaN|\bNone\b/.test(used))
    return has(
      'has a text in it that a variable without a value leaves behind.',
      'Print the variable before you use it in the key.',
    );
  if (used.startsWith(`${bucket}/`))
    return has(
      'begins with the name of the bucket. `Bucket` names the bucket; the key begins after it.',
      'Leave the name of the bucket out of the key.',
    );
  if (used.startsWith('s3://') || /^https?:/.test(used))
    return has(
      'is a whole address. A key is only what comes after the bucket.',
      'Leave out all that stands before the key.',
    );
  if (used.replace(/^\/+/, '') === key)
    return has(
      `begins with a slash. In S3 that is one more character of the name, ${isAlmost}`,
      'Leave the first slash out.',
    );
  if (used.trim() === key)
    return has(
      `has a space at its end or its beginning, ${isAlmost}`,
      'Take the space away.',
    );
  if (used.replaceAll('\\', '/') === key)
    return has(
      'has backslashes, as paths on Windows have. In S3 they are characters like any other.',
      'Write slashes: `/`.',
    );
  if (used.toLowerCase() === key.toLowerCase())
    return has(
      `differs in capital letters. Keys are case-sensitive, ${isAlmost}`,
      'Compare letter by letter.',
    );
  if (used.replace(/\/+/g, '/') === key)
    return has(
      `has two slashes in a row. S3 does not make one of them, ${isAlmost}`,
      'Take one slash away.',
    );
  if (key.startsWith(used.replace(/\/?$/, '/')))
    return has(
      `ends before the name of the file. There are no folders to put a file into, so S3 adds nothing to it.`,
      'Write the whole key, with the name of the file at its end.',
    );
  if (key.endsWith(`/${used}`))
    return has(
      `is only the end of the key. For S3 it is a whole key, and another one.`,
      'Write the whole key, from its first letter.',
    );
  const copies = count > 1 ? ` (and under ${count - 1} more)` : '';
  return {
    problem: `\`${file}\` is stored under the key ${shown}${copies}. Another key is another object.`,
    cure: `It belongs under \`${key}\`, letter by letter.`,
  };
}
