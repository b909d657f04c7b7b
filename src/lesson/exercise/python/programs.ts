import { missing } from 'virtual:python-state';
import { codeToHtml } from 'shiki';
import { pythonExercises, sourceOf } from '#content-map/sources';
import { codeToHtmlOptions } from '#styles/code-theme';
import type { RenderedPrograms } from './load-programs.ts';
import { numberStyles } from './span-styles.ts';

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

/** The programs of a lesson's exercises, each as text and with its colours. */
export async function renderPrograms({ exercises }: LessonPrograms): Promise<RenderedPrograms> {
  const styles: string[] = [];
  const rendered = async (id: string, name: string) => {
    const code = sourceOf(id, name);
    return { code, html: numberStyles(await coloured(code), styles) };
  };
  const entries = exercises.map(
    async (id) =>
      [id, { start: await rendered(id, 'start.py'), solution: await rendered(id, 'solution.py') }] as const,
  );
  return { programs: Object.fromEntries(await Promise.all(entries)), styles };
}

function coloured(code: string): Promise<string> {
  return codeToHtml(code.trimEnd(), { ...codeToHtmlOptions(), lang: 'python' });
}
