import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '#lesson/fault';
import type { CourseSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

/** How many characters of a program's line fit next to the workbench. */
const widest = 76;

/** Programs that readers see must not be cut off at the right; they do not see mistakes and checks. */
export function widthFaults({ root, files }: CourseSource): Fault[] {
  const shown = [...files].filter(
    (path) =>
      /^content\/lessons\/(?!_|judging)[^/]+\/([^/]+|[^/]+\/(start|solution|step-\d+))\.(ts|py|sh)$/.test(
        path,
      ) && !path.endsWith('/seed.ts'),
  );
  return shown.sort().flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const width = line.length;
        if (width <= widest) return [];
        return faultAt(
          path,
          index + 1,
          `The line has ${width} characters.`,
          `Break it: at most ${widest} fit.`,
        );
      }),
  );
}
