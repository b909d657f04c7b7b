/** The programs of an exercise in Python, as `/python-exercises/<slug>.json` has them. */
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
const loaded = new Map<string, Promise<Readonly<Record<string, PythonPrograms>>>>();

/**
 * Loads the programs of an exercise in Python. Rejects where the page has no connection, or the exercise no Python.
 *
 * @param exercise Its folder below `content/`.
 */
export async function loadPrograms(exercise: string): Promise<PythonPrograms> {
  const programs = (await loadLesson(exercise.split('/')[1] ?? ''))[exercise];
  if (!programs) throw new Error(`${exercise} has no program in Python.`);
  return programs;
}

function loadLesson(slug: string): Promise<Readonly<Record<string, PythonPrograms>>> {
  let lesson = loaded.get(slug);
  if (!lesson) {
    lesson = fetch(`${import.meta.env.BASE_URL}python-exercises/${slug}.json`).then((answer) => {
      if (!answer.ok) throw new Error(`The programs of ${slug} are not there: ${answer.status}.`);
      return answer.json() as Promise<Readonly<Record<string, PythonPrograms>>>;
    });
    // What failed is tried again the next time.
    lesson.catch(() => loaded.delete(slug));
    loaded.set(slug, lesson);
  }
  return lesson;
}
