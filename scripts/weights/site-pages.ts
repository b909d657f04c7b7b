import { readdir } from 'node:fs/promises';

/** The pages of a built site, as file paths: `index.html`, `lessons/what-is-s3/index.html`. */
export async function htmlPages(dir: string): Promise<string[]> {
  const files = await readdir(dir, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** Whether a page is a lesson's deck. */
export function isDeck(page: string): boolean {
  return page.startsWith('present/');
}

/** Whether a page is a lesson, for which there are budgets. */
export function isLesson(page: string): boolean {
  return page.startsWith('lessons/');
}
