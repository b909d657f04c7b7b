/** The text of every program: for the build of pages alone, since it is all of them. */
const sources = import.meta.glob<string>('/content/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The same in other languages than TypeScript. */
const otherSources = import.meta.glob<string>('/content/lessons/**/*.{py,sh}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What there is of a step in each tool: `upload.ts`, `upload.py`, `upload.sh` in a folder below `content/`. */
export function toolSourcesOf(
  folder: string,
  file: string,
): Readonly<Record<'ts' | 'py' | 'sh', string | undefined>> {
  const path = `/content/${folder}/${file}`;
  return { ts: sources[`${path}.ts`], py: otherSources[`${path}.py`], sh: otherSources[`${path}.sh`] };
}

/**
 * The prepared steps of a program: `upload.step-1.ts`, `upload.step-2.ts` … beside `upload.ts`, `step-1.ts` … in an exercise's
 * folder. On a slide, a key writes one after the other.
 *
 * @param program The beginning of their names: `upload.`, `store-a-picture/`.
 */
export function stepsOf(folder: string, program: string): string[] {
  const steps: string[] = [];
  for (;;) {
    const step = sources[`/content/${folder}/${program}step-${steps.length + 1}.ts`];
    if (step === undefined) return steps;
    steps.push(step);
  }
}

const settings = import.meta.glob<string>('/content/lessons/*/*/exercise.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The `exercise.yaml` of an exercise, by its folder below `content/`, where it has one. */
export function settingsTextOf(exercise: string): string | undefined {
  return settings[`/content/${exercise}/exercise.yaml`];
}

/** The text of a `.ts` file in a folder below `content/`. Throws with the files that are there when it is not. */
export function sourceOf(folder: string, file: string): string {
  const source = sources[`/content/${folder}/${file}`];
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
