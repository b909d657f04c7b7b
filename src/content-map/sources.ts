/** The text of every program. Only for building pages: a browser should not load them all. */
const sources = import.meta.glob<string>('/content/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of every program in a language other than TypeScript. */
const otherSources = import.meta.glob<string>('/content/{lessons,playground}/**/*.{py,sh}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The exercises that can be done in Python: their folders below `content/`. */
export function pythonExercises(): readonly string[] {
  return Object.keys(otherSources).flatMap(
    (path) => /^\/content\/(lessons\/[^_][^/]*\/[^/]+)\/start\.py$/.exec(path)?.[1] ?? [],
  );
}

/** A step's source for each tool that has one: `upload.ts`, `upload.py`, `upload.sh` in a folder below `content/`. */
export function toolSourcesOf(
  folder: string,
  file: string,
): Readonly<Record<'ts' | 'py' | 'sh', string | undefined>> {
  const path = `/content/${folder}/${file}`;
  return { ts: sources[`${path}.ts`], py: otherSources[`${path}.py`], sh: otherSources[`${path}.sh`] };
}

/** The names of the programs in a folder below `content/`: `upload.ts`, `upload.py`, `upload.sh`. */
export function programsIn(folder: string): string[] {
  const start = `/content/${folder}/`;
  return [...Object.keys(sources), ...Object.keys(otherSources)].flatMap((path) =>
    path.startsWith(start) && !path.includes('/', start.length) ? [path.slice(start.length)] : [],
  );
}

/**
 * The prepared steps of a program: `upload.step-1.ts`, `upload.step-2.ts` … beside `upload.ts`, those of `upload.py` in Python, or
 * `step-1.ts` … in an exercise's folder. On a slide, a key writes them one after the other.
 *
 * @param program How the names of its steps begin: `upload.`, `store-a-picture/`.
 * @param language How their names end.
 */
export function stepsOf(folder: string, program: string, language: 'ts' | 'py'): string[] {
  const all = language === 'ts' ? sources : otherSources;
  const steps: string[] = [];
  for (;;) {
    const step = all[`/content/${folder}/${program}step-${steps.length + 1}.${language}`];
    if (step === undefined) return steps;
    steps.push(step);
  }
}

const settings = import.meta.glob<string>('/content/lessons/*/*/exercise.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The `exercise.yaml` of an exercise, if it has one, by the exercise's folder below `content/`. */
export function settingsTextOf(exercise: string): string | undefined {
  return settings[`/content/${exercise}/exercise.yaml`];
}

/** The text of a program in a folder below `content/`. If it is not there, throws an error that lists those that are. */
export function sourceOf(folder: string, file: string): string {
  const source = sources[`/content/${folder}/${file}`] ?? otherSources[`/content/${folder}/${file}`];
  if (source !== undefined) return source;
  const start = `/content/${folder}/`;
  const there = Object.keys(sources).flatMap((path) =>
    path.startsWith(start) && !path.includes('/mistakes/') ? [path.slice(start.length)] : [],
  );
  throw new Error(
    `content/${folder}/${file} is not there, but a component in content/${folder}/index.mdx points to it. ` +
      `The folder has: ${there.join(', ') || 'no .ts file at all'}.`,
  );
}

/** A mistake that people make in an exercise. */
export interface NamedMistake {
  /** The name of its program: `no-type`. */
  readonly name: string;
  /** What the check says of it. */
  readonly message: string;
}

/** The mistakes of an exercise, by its folder below `content/`, in the order of their names. */
export function mistakesOf(exercise: string): NamedMistake[] {
  const start = `/content/${exercise}/mistakes/`;
  return Object.entries(sources)
    .filter(([path]) => path.startsWith(start))
    .map(([path, source]) => ({
      name: path.slice(start.length).replace(/\.ts$/, ''),
      message: /^\/\/ expect: (.*)/.exec(source)?.[1] ?? '',
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
