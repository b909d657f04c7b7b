import { missing } from 'virtual:python-state';
import { codeToHtml } from 'shiki';
import { pythonExercises, sourceOf } from '#content-map/sources';
import { codeToHtmlOptions } from '#styles/code-theme';
import type { PythonPrograms } from './load-programs.ts';

/** The exercises of a lesson that can be done in Python. */
export interface LessonPrograms {
  readonly slug: string;
  /** Their folders below `content/`. */
  readonly exercises: readonly string[];
}

/** All exercises that can be done in Python, by lesson; none where the site was built without Python. */
export function pythonPrograms(): readonly LessonPrograms[] {
  const all = missing === undefined ? pythonExercises() : [];
  const slugs = new Set(all.map((id) => id.split('/')[1] ?? ''));
  return [...slugs].map((slug) => ({
    slug,
    exercises: all.filter((id) => id.startsWith(`lessons/${slug}/`)),
  }));
}

/** The programs of a lesson's exercises, by the exercises' folders, each as text and with its colours. */
export async function renderPrograms({
  exercises,
}: LessonPrograms): Promise<Readonly<Record<string, PythonPrograms>>> {
  const entries = exercises.map(async (id) => {
    const [start, solution] = ['start.py', 'solution.py'].map((name) => sourceOf(id, name));
    const programs: PythonPrograms = {
      start: { code: start ?? '', html: await coloured(start ?? '') },
      solution: { code: solution ?? '', html: await coloured(solution ?? '') },
    };
    return [id, programs] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function coloured(code: string): Promise<string> {
  return codeToHtml(code.trimEnd(), { ...codeToHtmlOptions(), lang: 'python' });
}
