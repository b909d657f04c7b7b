import { access, cp, link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { budgets } from '../../scripts/budgets.ts';
import { root } from '../../scripts/root.ts';
import { runTool } from '../../scripts/run-tool.ts';
import { atMost, type Row } from './row.ts';

/** How many lessons are added. Each is a copy of the longest one. */
const added = 20;
const model = 'first-requests';
/** Inside the repository, since Astro takes packages for its own files when they have no folder in common with the site. */
const copy = join(root, '.generated', 'bench', 'site');
const copied = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** Measures how much time a lesson adds to a build, in a copy of the repository. */
export async function run(): Promise<Row[]> {
  await rm(copy, { recursive: true, force: true });
  try {
    await mkdir(join(copy, 'node_modules'), { recursive: true });
    for (const name of copied) await cp(join(root, name), join(copy, name), { recursive: true });
    await linkPackages();
    // The first build fills caches for the others.
    await secondsToBuild();
    const few = await secondsToBuild();
    for (let number = 1; number <= added; number += 1) await addLesson(number);
    const many = await secondsToBuild();
    await access(join(copy, 'dist', 'lessons', `added-${added}`, 'index.html'));
    return [
      atMost('build, with the lessons there are', few, 's'),
      atMost(`build, per added lesson (of ${added})`, (many - few) / added, 's', budgets.lesson),
    ];
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/**
 * Makes a folder of packages for the copy, since caches are kept in it. It consists of hard links: they take no space, and
 * what resolves the real path of a file stays in the copy.
 */
async function linkPackages(): Promise<void> {
  const packages = join(root, 'node_modules');
  for (const entry of await readdir(packages, { recursive: true, withFileTypes: true })) {
    const path = join(relative(packages, entry.parentPath), entry.name);
    if (path.startsWith('.')) continue;
    const target = join(copy, 'node_modules', path);
    if (entry.isDirectory()) await mkdir(target);
    else if (entry.isFile()) await link(join(packages, path), target);
  }
}

async function addLesson(number: number): Promise<void> {
  const lessons = join(copy, 'content', 'lessons');
  const lesson = join(lessons, `added-${number}`);
  await cp(join(lessons, model), lesson, { recursive: true });
  const page = join(lesson, 'index.mdx');
  const text = await readFile(page, 'utf8');
  await writeFile(page, text.replace(/^title: .*$/m, `title: Added lesson ${number}`));
}

async function secondsToBuild(): Promise<number> {
  const begun = performance.now();
  const { code, output } = await runTool('astro', ['build'], {
    cwd: copy,
    env: { ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: '/' },
  });
  if (code !== 0) throw new Error(`The copy could not be built.\n${output}`);
  return (performance.now() - begun) / 1000;
}
