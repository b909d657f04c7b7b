import { pythonProgram } from '#sandbox/python';
import type { BlockData } from '../block/block-data.ts';

/** An exercise in Python, made of what its page has: the section, and what is known of the block. */
export interface PythonSide {
  readonly section: HTMLElement;
  readonly data: BlockData;
}

/**
 * Makes the Python side of an exercise.
 *
 * @param pristine The block's section as it came with the page, to be copied.
 */
export function pythonSide(pristine: HTMLElement, { exercise, id, ...data }: BlockData): PythonSide {
  const { source = '', solution = '' } = exercise?.python ?? {};
  const fileName = 'main.py';
  const ownId = id.replace(/\.ts$/, '.py');
  const section = pristine.cloneNode(true) as HTMLElement;
  for (const part of section.querySelectorAll('[data-code]:not([data-code="py"]), [data-solution="ts"]'))
    part.remove();
  section.querySelector('.block-file')?.replaceChildren(fileName);
  const link = section.querySelector<HTMLAnchorElement>('a[data-playground]');
  if (link) link.hash = `lesson=${ownId}`;
  return {
    section,
    data: {
      ...data,
      id: ownId,
      fileName,
      source,
      program: pythonProgram(source, fileName),
      steps: [],
      ...(exercise && { exercise: { ...exercise, solution } }),
    },
  };
}
