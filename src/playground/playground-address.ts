import { entryName, type Files } from './files.ts';
import { pack } from './share-format.ts';

/** The address at which the playground opens a program, beside the reader's own and without running it. The first file is the entry. */
export function playgroundAddress(files: Files): string {
  const named = files.map((file, index) => (index === 0 ? { ...file, name: entryName } : file));
  return `${import.meta.env.BASE_URL}playground/#v1=${pack(named)}`;
}
