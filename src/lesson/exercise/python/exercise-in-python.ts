import { pythonProgram } from '#sandbox/python';
import { type BlockData, idInPython } from '../../block/block-data.ts';
import { loadPrograms, type PythonPrograms } from './load-programs.ts';

/** An exercise in Python: the section, and what is known of the block. */
interface PythonSide {
  readonly section: HTMLElement;
  readonly data: BlockData;
}

/**
 * Loads the programs of an exercise in Python, and makes its Python side of them. Rejects where they cannot be loaded.
 *
 * @param pristine The block's section as it came with the page, to be copied.
 */
export async function loadPythonSide(pristine: HTMLElement, data: BlockData): Promise<PythonSide> {
  return pythonSide(pristine, data, await loadPrograms(data.exercise?.id ?? ''));
}

function pythonSide(
  pristine: HTMLElement,
  { exercise, id, ...data }: BlockData,
  { start, solution }: PythonPrograms,
): PythonSide {
  const fileName = 'main.py';
  const ownId = idInPython(id);
  const section = pristine.cloneNode(true) as HTMLElement;
  const show = (part: string, html: string) => {
    const listing = section.querySelector(`${part} pre`);
    if (listing) listing.outerHTML = html;
  };
  show('[data-code]', start.html);
  show('[data-solution]', solution.html);
  section.querySelector('.block-file')?.replaceChildren(fileName);
  const link = section.querySelector<HTMLAnchorElement>('a[data-playground]');
  if (link) link.hash = `lesson=${ownId}`;
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
