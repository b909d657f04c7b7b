import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fault } from '#lesson/fault';
import type { CourseSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

/** How many programs each folder next to `check.ts` needs at least, and what kind of programs they are. */
const folders = {
  mistakes: {
    least: 4,
    mend: 'Write what people get wrong, each with `// expect: <what the check says>` in its first line.',
  },
  'also-right': { least: 3, mend: 'Write right answers that look different from the solution.' },
};

/** Every check must be tested by programs: mistakes that it names, and right answers that it lets pass. */
export function mistakeFaults({ root, files }: CourseSource): Fault[] {
  const checks = [...files].filter((path) => /^content\/lessons\/(?!_)[^/]+\/[^/]+\/check\.ts$/.test(path));
  return checks.flatMap((check) => {
    const programsIn = (kind: string) => {
      const folder = check.replace('check.ts', `${kind}/`);
      return [...files].filter((path) => path.startsWith(folder) && path.endsWith('.ts')).sort();
    };
    const tooFew = Object.entries(folders).flatMap(([kind, { least, mend }]) => {
      const count = programsIn(kind).length;
      return count < least
        ? faultAt(check, 1, `${kind}/ has ${count} of at least ${least} programs.`, mend)
        : [];
    });
    const unnamed = programsIn('mistakes')
      .filter((path) => !/^\/\/ expect: \S/.test(readFileSync(join(root, path), 'utf8')))
      .map((path) => {
        const problem = `The mistake ${basename(path, '.ts')} does not say what the check is to answer.`;
        return faultAt(path, 1, problem, 'Let its first line be `// expect: <the message>`.');
      });
    return [...tooFew, ...unnamed];
  });
}
