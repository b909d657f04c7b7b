import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fault } from '#lesson/fault';
import { faultAt } from './fault-at.ts';
import { type PageParts, readPage } from './page-source.ts';

/** A page of the course that was read. */
export interface PageSource extends PageParts {
  /** Its path in the repository: `content/lessons/first-requests/index.mdx`. */
  readonly file: string;
  /** The folder of its programs: `content/lessons/first-requests`, or `content/home` for the home page. */
  readonly folder: string;
  /** The slug of a lesson; `undefined` for other pages. */
  readonly lesson: string | undefined;
  readonly text: string;
}

/** Everything that authors have written, below one folder. */
export interface CourseSource {
  /** The absolute path of the folder that `content/` is in. */
  readonly root: string;
  readonly pages: readonly PageSource[];
  /** The paths in the repository of every file below `content/` and `public/`. */
  readonly files: ReadonlySet<string>;
  /** Pages that cannot be read at all. */
  readonly unreadable: readonly Fault[];
}

/** Reads the course below a folder that has a `content/`. */
export function readCourseSource(root: string): CourseSource {
  const files = globSync('{content,public}/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replace(/^\//, ''));
  const pages: PageSource[] = [];
  const unreadable: Fault[] = [];
  for (const file of files.filter((path) => /(^|\/)(?!_)[^/]*\.mdx$/.test(path)).sort()) {
    const text = readFileSync(join(root, file), 'utf8');
    const folder = file === 'content/index.mdx' ? 'content/home' : dirname(file);
    const lesson = /^content\/lessons\/([^/]+)\/index\.mdx$/.exec(file)?.[1];
    try {
      pages.push({ ...readPage(text), file, folder, lesson, text });
    } catch (error) {
      unreadable.push(unreadableAt(file, error));
    }
  }
  return { root, pages, files: new Set(files), unreadable };
}

function unreadableAt(file: string, error: unknown): Fault {
  const [, line = '1', message = String(error)] = /^(\d+):\d+: (.*)/s.exec((error as Error).message) ?? [];
  return faultAt(
    file,
    Number(line),
    `The page cannot be read: ${message.replace(/ \(mdx.*/, '')}.`,
    'Close every tag that you open; a brace or a `<` that is only text is written `\\{`, `\\<`, or as code.',
  );
}
