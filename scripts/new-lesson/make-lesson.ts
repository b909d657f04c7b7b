import { cpSync, existsSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Thrown when a lesson cannot be made: its name is taken, or cannot be an address. */
export class NoLessonError extends Error {}

/**
 * Makes a lesson with one of each thing that a lesson can have, from `content/lessons/_template`, as the last of the course.
 *
 * @param root The folder that `content/` is in.
 * @param slug Its folder, and its address: `/lessons/<slug>/`.
 * @returns The path of its page, relative to `root`.
 * @throws NoLessonError.
 */
export function makeLesson(root: string, slug: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new NoLessonError(
      `“${slug}” cannot be a lesson's address. Write small letters and digits, with hyphens between words: sharing-pictures.`,
    );
  }
  const lessons = join(root, 'content/lessons');
  const folder = join(lessons, slug);
  if (existsSync(folder)) {
    throw new NoLessonError(`content/lessons/${slug}/ is there already. Choose another name, or delete it.`);
  }
  const order = Math.max(
    0,
    ...globSync('*/index.mdx', { cwd: lessons }).map((path) => orderIn(join(lessons, path))),
  );
  cpSync(join(lessons, '_template'), folder, { recursive: true });
  // The template's files begin with `_`, so that the site and the tests ignore them.
  for (const name of globSync('_*', { cwd: folder }))
    renameSync(join(folder, name), join(folder, name.slice(1)));
  const page = join(folder, 'index.mdx');
  const text = readFileSync(page, 'utf8')
    .replace(/^title: .*$/m, `title: ${titleOf(slug)}`)
    .replace(/^ {2}order: .*$/m, `  order: ${order + 1}`);
  writeFileSync(page, text);
  return `content/lessons/${slug}/index.mdx`;
}

function orderIn(page: string): number {
  return Number(/^ {2}order: (\d+)$/m.exec(readFileSync(page, 'utf8'))?.[1] ?? 0);
}

/** `sharing-pictures` → `Sharing pictures` */
function titleOf(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
