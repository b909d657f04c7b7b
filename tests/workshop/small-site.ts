import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Exercises of the course of tests, and the name of the one mistake that it knows in each. */
export const exercises = ['lessons/one/first', 'lessons/one/second'] as const;
export const knownMistake = 'The key is `…`, and another one.';

/** Makes a built site of a few files, and next to it a file that is not of it. */
export async function makeSmallSite(): Promise<{ readonly dir: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'workshop-'));
  const files = {
    'secret.txt': 'nobody may read this',
    'site/404.html': '<!doctype html><html><head></head>not here',
    'site/index.html': '<!doctype html><html lang="en"><head><title>Home</title></head>home',
    'site/lessons/one/index.html': `<!doctype html><html><head></head>${exercises.map((id) => `<i data-exercise="${id}"></i>`).join('')}`,
    'site/service-worker.js': '// Of another version.',
    'site/_astro/page.abc.js': 'export {};'.repeat(100),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return { dir: join(folder, 'site'), remove: () => rm(folder, { recursive: true }) };
}
