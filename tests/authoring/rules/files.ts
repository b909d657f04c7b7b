import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '#lesson/fault';
import type { CourseSource, PageSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

/** Every file that a page shows must exist, and every file that exists must be shown. */
export function fileFaults(course: CourseSource): Fault[] {
  return course.pages.flatMap((page) => [...missingOn(page, course), ...unshownIn(page, course)]);
}

function missingOn({ file, folder, components }: PageSource, { files }: CourseSource): Fault[] {
  const missing = (line: number, path: string, mend: string): Fault[] =>
    files.has(path) ? [] : [faultAt(file, line, `There is no file ${path}.`, mend)];
  return components.flatMap(({ name, line, attributes }) => {
    const target = attributes.get(name === 'Exercise' ? 'folder' : 'file') ?? '';
    if (name === 'Snippet') return missing(line, `${folder}/${target}`, 'Make it, or mend file="…".');
    if (name !== 'Exercise') return [];
    return ['start.ts', 'solution.ts', 'check.ts'].flatMap((needed) =>
      missing(line, `${folder}/${target}/${needed}`, 'An exercise needs it. Make it, or mend folder="…".'),
    );
  });
}

function unshownIn({ lesson, folder, components, text }: PageSource, { files, root }: CourseSource): Fault[] {
  if (lesson === undefined) return [];
  const own = [...files].filter((path) => path.startsWith(`${folder}/`));
  const besideThePage = own.filter((path) => !path.slice(folder.length + 1).includes('/'));
  const imports = besideThePage
    .filter((path) => /\.(astro|ts)$/.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .concat(text);
  const shown = new Set(components.flatMap(({ attributes }) => [...attributes.values()]));
  const unshownPrograms = besideThePage.flatMap((path) => {
    const name = path.slice(folder.length + 1);
    const program = /^(?!seed\.)([^.]+)(?:\.step-\d+)?\.(?:ts|py|sh)$/.exec(name)?.[1];
    if (program === undefined || shown.has(program) || shown.has(`${program}.ts`)) return [];
    if (imports.some((code) => code.includes(`./${name}`))) return [];
    const shows = name.endsWith('.ts')
      ? `<Snippet title="…" file="${name}" />`
      : `<Tools title="…" file="${program}" />`;
    const mend = `Write ${shows}, or delete the file.`;
    return faultAt(path, 1, `The page does not show ${name}.`, mend);
  });
  const unshownExercises = own.flatMap((path) => {
    const exercise = /^([^/]+)\/check\.ts$/.exec(path.slice(folder.length + 1))?.[1];
    if (exercise === undefined || shown.has(exercise)) return [];
    const mend = `Write <Exercise title="…" folder="${exercise}">.`;
    return faultAt(path, 1, `The page shows no exercise ${exercise}.`, mend);
  });
  return [...unshownPrograms, ...unshownExercises];
}
