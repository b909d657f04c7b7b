import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Everything that a build is made from; the lockfile stands for the packages. */
const sources = [
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/** A hash of everything that a build of the site depends on: if it differs, the build may differ. */
export async function hashSources(root: string, base: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([base, process.env.SITE_URL]));
  const files = (await Promise.all(sources.map((source) => filesIn(join(root, source))))).flat();
  const texts = await Promise.all(files.map((file) => readFile(file)));
  files.forEach((file, index) => hash.update(`\0${relative(root, file)}\0`).update(texts[index] ?? ''));
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(path: string): Promise<string[]> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats) return [];
  if (stats.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
