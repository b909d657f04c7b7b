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

/** How many programs an exercise in Python needs at least: its check is tested by TypeScript's, too. */
const leastInPython = { mistakes: 2, 'also-right': 1 };

/** An exercise that can be done in Python must be tested in Python. */
function pythonFaults(folder: string, { root, files }: Pick<CourseSource, 'root' | 'files'>): Fault[] {
  const own = [...files].filter((path) => path.startsWith(folder) && path.endsWith('.py')).sort();
  const [first] = own;
  if (first === undefined) return [];
  const missing = ['start.py', 'solution.py']
    .filter((name) => !own.includes(`${folder}${name}`))
    .map((name) =>
      faultAt(
        first,
        1,
        `There is no ${name} beside it.`,
        'Write it: an exercise in Python needs start and solution.',
      ),
    );
  const tooFew = Object.entries(leastInPython).flatMap(([kind, least]) => {
    const count = own.filter((path) => path.startsWith(`${folder}${kind}/`)).length;
    const mend = folders[kind as keyof typeof folders].mend.replace('//', '#');
    return count < least
      ? faultAt(
          `${folder}check.ts`,
          1,
          `${kind}/ has ${count} of at least ${least} programs in Python.`,
          mend,
        )
      : [];
  });
  const unnamed = own
    .filter((path) => path.startsWith(`${folder}mistakes/`))
    .filter((path) => !/^# expect: \S/.test(readFileSync(join(root, path), 'utf8')))
    .map((path) => unnamedFault(path, '#'));
  return [...missing, ...tooFew, ...unnamed];
}

function unnamedFault(path: string, comment: string): Fault {
  const problem = `The mistake ${basename(path).replace(/\.\w+$/, '')} does not say what the check is to answer.`;
  return faultAt(path, 1, problem, `Let its first line be \`${comment} expect: <the message>\`.`);
}

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
      .map((path) => unnamedFault(path, '//'));
    return [...tooFew, ...unnamed, ...pythonFaults(check.replace('check.ts', ''), { root, files })];
  });
}
