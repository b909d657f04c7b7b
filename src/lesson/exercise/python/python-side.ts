import { pythonProgram } from '#sandbox/python';
import type { BlockData } from '../../block/block-data.ts';

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

/** An exercise in Python: the section, and what is known of the block. */
export interface PythonSide {
  readonly section: HTMLElement;
  readonly data: BlockData;
}

/** The programs of each lesson, by its slug. */
const loaded = new Map<string, Promise<Readonly<Record<string, PythonPrograms>>>>();

/**
 * Loads the programs of an exercise in Python, and makes its Python side of them. Rejects where they cannot be loaded.
 *
 * @param pristine The block's section as it came with the page, to be copied.
 */
export async function loadPythonSide(pristine: HTMLElement, data: BlockData): Promise<PythonSide> {
  const { exercise } = data;
  const programs = exercise && (await loadLesson(exercise.id.split('/')[1] ?? ''))[exercise.id];
  if (!programs) throw new Error(`${data.id} has no program in Python.`);
  return pythonSide(pristine, data, programs);
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

function pythonSide(
  pristine: HTMLElement,
  { exercise, id, ...data }: BlockData,
  { start, solution }: PythonPrograms,
): PythonSide {
  const fileName = 'main.py';
  const ownId = id.replace(/\.ts$/, '.py');
  const section = pristine.cloneNode(true) as HTMLElement;
  const show = (part: string, html: string) => {
    const listing = section.querySelector(`${part} pre`);
    if (listing) listing.outerHTML = html;
  };
  show('[data-code]', start.html);
  show('[data-solution]', solution.html);
  section.querySelector('.block-file')?.replaceChildren(fileName);
  // The playground finds programs in the pages of lessons, and this one is not in its page.
  section.querySelector('a[data-playground]')?.remove();
  // Styles keep the code of another language out of sight until this takes its place.
  delete section.dataset.python;
  section.dataset.inPython = '';
  return {
    section,
    data: {
      ...data,
      id: ownId,
      fileName,
      source: start.code,
      program: pythonProgram(start.code, fileName),
      steps: [],
      ...(exercise && { exercise: { ...exercise, solution: solution.code } }),
    },
  };
}
