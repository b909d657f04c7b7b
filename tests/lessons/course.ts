import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with the course. */
export const contentFolder = fileURLToPath(new URL('../../content/', import.meta.url));

/** One exercise, found by its `check.ts`. Paths are absolute. */
export interface CourseExercise extends ExercisePrograms {
  /** The name of its folder in the lesson's folder. */
  readonly name: string;
  readonly check: string;
  /** The same exercise in Python; `undefined` where there is no `start.py`. */
  readonly python: ExercisePrograms | undefined;
}

/** The programs of an exercise in one language. */
export interface ExercisePrograms {
  readonly start: string;
  readonly solution: string;
  readonly mistakes: readonly Mistake[];
  /** Right answers that look different from the solution. */
  readonly alsoRight: readonly string[];
}

/** A program that makes a common mistake, and the message that must name it. */
interface Mistake {
  readonly path: string;
  readonly name: string;
  /** Empty when the file's first line is not `// expect: …`, or `# expect: …` in Python. */
  readonly expected: string;
}

/** A lesson as it is stored in `content/`. */
export interface CourseLesson {
  /** Its path below `content/`: `lessons/first-requests`. */
  readonly folder: string;
  /** The absolute path of its seed. */
  readonly seed: string | undefined;
  /** The lesson's snippets, in the order of the page, each with the steps that a presenter takes from it. */
  readonly snippets: readonly string[];
  readonly exercises: readonly CourseExercise[];
  /** The blocks of the page, in order, with their titles. */
  readonly components: readonly {
    readonly kind: 'Snippet' | 'Exercise';
    readonly title: string;
    readonly target: string;
  }[];
}

/** Reads every lesson from the files, so that a new one is tested without being named anywhere. */
export function readCourse(): readonly CourseLesson[] {
  return globSync('**/index.mdx', { cwd: contentFolder })
    .map((path) => dirname(path))
    .sort()
    .map((folder) => readLesson(folder === '.' ? 'home' : folder, join(folder, 'index.mdx')));
}

/** The template from which `npm run new:lesson` makes lessons. */
export function readTemplate(): CourseLesson {
  return readLesson('lessons/_template', 'lessons/_template/_index.mdx');
}

function readLesson(folder: string, path: string): CourseLesson {
  const page = readFileSync(join(contentFolder, path), 'utf8');
  const snippets = [...page.matchAll(/<(Snippet|Tools)\s[^>]*?\sfile="([^"]*)"/g)]
    .map(([, kind, file = '']) => join(contentFolder, folder, kind === 'Tools' ? `${file}.ts` : file))
    // Tabs may be only for other tools.
    .filter((program) => existsSync(program) || !page.includes(`file="${basename(program, '.ts')}"`))
    .flatMap(withSteps);
  const exercises = globSync('*/check.ts', { cwd: join(contentFolder, folder) })
    .map((path) => dirname(path))
    .sort()
    .map((name) => readExercise(join(contentFolder, folder, name)));
  const seed = join(contentFolder, folder, 'seed.ts');
  const components = [...page.matchAll(/<(Snippet|Tools|Exercise)\s[^>]*?title="([^"]*)"[^>]*>/g)].map(
    ([tag, kind, title = '']) => ({
      kind: kind === 'Exercise' ? ('Exercise' as const) : ('Snippet' as const),
      title,
      target: / (?:file|folder)="([^"]*)"/.exec(tag)?.[1] ?? '',
    }),
  );
  return { folder, seed: existsSync(seed) ? seed : undefined, snippets, exercises, components };
}

/** `upload.ts`, and the `upload.step-1.ts` … next to it. */
function withSteps(program: string): string[] {
  return [program, ...globSync(program.replace(/ts$/, 'step-*.ts')).sort()];
}

function readExercise(folder: string): CourseExercise {
  return {
    name: basename(folder),
    check: join(folder, 'check.ts'),
    ...programsIn(folder, 'ts'),
    python: existsSync(join(folder, 'start.py')) ? programsIn(folder, 'py') : undefined,
  };
}

function programsIn(folder: string, ending: 'ts' | 'py'): ExercisePrograms {
  const all = (kind: string) =>
    globSync(`${kind}/*.${ending}`, { cwd: folder })
      .sort()
      .map((path) => join(folder, path));
  return {
    start: join(folder, `start.${ending}`),
    solution: join(folder, `solution.${ending}`),
    alsoRight: all('also-right'),
    mistakes: all('mistakes').map((path) => ({
      path,
      name: basename(path, `.${ending}`),
      expected: /^(?:\/\/|#) expect: (.+)$/.exec(readFileSync(path, 'utf8').split('\n')[0] ?? '')?.[1] ?? '',
    })),
  };
}
