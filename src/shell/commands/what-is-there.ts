import type { Call } from '../command.ts';
import { baseName } from '../paths.ts';

/** Says to somebody who named a file that is not there which ones there are. */
export async function whatIsThere(
  { files, state }: Pick<Call, 'files' | 'state'>,
  path: string,
): Promise<string> {
  if (path.startsWith('s3://'))
    return 'An address that begins with s3:// is for the AWS CLI: aws s3 ls, aws s3 cp.';
  const folder = state.resolve(`${path}/..`);
  const names = await files.list(folder).catch(() => undefined);
  if (!names) return 'Only your own files are here. cd alone leads to them, and ls shows them.';
  const wanted = baseName(path).toLowerCase();
  const near = names.find((name) => name.toLowerCase() === wanted);
  if (near !== undefined) return `There is ${near}: capital and small letters are different.`;
  if (names.length === 0) return 'There are no files in this folder.';
  return `The files here are: ${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}.`;
}
