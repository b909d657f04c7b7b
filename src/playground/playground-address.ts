import type { Files } from './files.ts';
import { entryNames } from './languages.ts';
import { pack } from './share-format.ts';

/** The address at which the playground opens a program, beside the reader's own and without running it. The first file is the entry. */
export function playgroundAddress(files: Files): string {
  const entry = entryNames[files[0]?.name.endsWith('.py') ? 'py' : 'ts'];
  const named = files.map((file, index) => (index === 0 ? { ...file, name: entry } : file));
  return `${import.meta.env.BASE_URL}playground/#v1=${pack(named)}`;
}
