import { styleNumbers } from './span-styles.ts';

/** What `/python-exercises/<slug>.json` has: the programs of a lesson's exercises, by the exercises' folders below `content/`. */
export interface RenderedPrograms {
  readonly programs: Readonly<Record<string, PythonPrograms>>;
  /** The styles in their HTML, which has their numbers: see `numberStyles`. */
  readonly styles: readonly string[];
}

/** The programs of an exercise in Python. */
export interface PythonPrograms {
  readonly start: PythonText;
  readonly solution: PythonText;
}

interface PythonText {
  readonly code: string;
  /** The same with its colours, as a `<pre>`. */
  readonly html: string;
}

/** The programs of each lesson, by its slug. */
const loaded = new Map<string, Promise<RenderedPrograms>>();

/**
 * Loads the programs of an exercise in Python. Rejects where the page has no connection, or the exercise no Python.
 *
 * @param exercise Its folder below `content/`.
 */
export async function loadPrograms(exercise: string): Promise<PythonPrograms> {
  const { programs, styles } = await loadLesson(exercise.split('/')[1] ?? '');
  const found = programs[exercise];
  if (!found) throw new Error(`${exercise} has no program in Python.`);
  const styled = ({ code, html }: PythonText) => ({ code, html: styleNumbers(html, styles) });
  return { start: styled(found.start), solution: styled(found.solution) };
}

function loadLesson(slug: string): Promise<RenderedPrograms> {
  let lesson = loaded.get(slug);
  if (!lesson) {
    lesson = fetch(`${import.meta.env.BASE_URL}python-exercises/${slug}.json`).then((answer) => {
      if (!answer.ok) throw new Error(`The programs of ${slug} are not there: ${answer.status}.`);
      return answer.json() as Promise<RenderedPrograms>;
    });
    // What failed is tried again the next time.
    lesson.catch(() => loaded.delete(slug));
    loaded.set(slug, lesson);
  }
  return lesson;
}
