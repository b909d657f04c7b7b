import type { Fault } from '#lesson/fault';
import type { CourseSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

/** The presenter's key N must write a step in each language that a program can be shown in. */
export function stepFaults({ files }: CourseSource): Fault[] {
  return [...files].flatMap((path) => {
    const [, program = '', number = ''] =
      /^(content\/lessons\/[^/]+\/[^/.]+)\.step-(\d+)\.ts$/.exec(path) ?? [];
    const inPython = `${program}.step-${number}.py`;
    if (!files.has(`${program}.py`) || files.has(inPython)) return [];
    const name = (of: string) => of.replace(/^.*\//, '');
    const what = `On a slide, key N writes this step, but none where boto3 is chosen: there is a ${name(program)}.py.`;
    return faultAt(path, 1, what, `Write ${name(inPython)}.`);
  });
}
