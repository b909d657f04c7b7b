import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Fault, sayFault } from '#lesson/fault';
import { type CourseExercise, readTemplate } from '../lessons/course.ts';
import { LessonRunner } from '../lessons/runner.ts';
import { mistakeFaults, rightFaults, snippetFaults, startFaults } from './program-faults.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const { snippets, exercises } = readTemplate();
const [exercise] = exercises as readonly [CourseExercise];
const [mistake] = exercise.mistakes as readonly [CourseExercise['mistakes'][number]];
const solution = readFileSync(exercise.solution, 'utf8');
const saysNothing = 'await Promise.resolve();\n';

/** What an author writes, and what they are told about it. */
interface Slip {
  readonly name: string;
  readonly program: string;
  readonly find: (path: string) => Promise<readonly Fault[]>;
  readonly says: RegExp;
}

describe('an author is told of', () => {
  const runner = new LessonRunner();
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  beforeAll(() => runner.start());
  afterAll(() => {
    runner.stop();
    rmSync(folder, { recursive: true });
  });
  const judged = (program: string) => runner.run({ program, check: exercise.check, fresh: true });

  const slips: readonly Slip[] = [
    {
      name: 'a snippet that ends with an error',
      program: readFileSync(snippets[0] ?? '', 'utf8').replace(/^await s3.send\(new Create.*$/m, ''),
      find: async (program) => snippetFaults(program, await runner.run({ program, fresh: true })),
      says: /:1: The program ended with an error: NoSuchBucket.*let it make the bucket/,
    },
    {
      name: 'a snippet that prints nothing',
      program: saysNothing,
      find: async (program) => snippetFaults(program, await runner.run({ program, fresh: true })),
      says: /:1: The program prints nothing\. Let it say/,
    },
    {
      name: 'a mistake with the wrong message',
      program: solution.replace('303', '330'),
      find: async (path) =>
        mistakeFaults({ ...mistake, path, expected: 'Something else.' }, exercise, await judged(path)),
      says: /:1: The check says something else.*“Something else\.”.*It says: .*users\/330.*Mend the first line/,
    },
    {
      name: 'a mistake that is passed',
      program: solution,
      find: async (path) => mistakeFaults({ ...mistake, path }, exercise, await judged(path)),
      says: /:1: The check passes this mistake\. Let check\.ts find it/,
    },
    {
      name: 'a right answer that is not passed',
      program: saysNothing,
      find: async (path) => rightFaults(path, await judged(path)),
      says: /:1: The check does not pass this program.*It says: There is no object.*Mend check\.ts/,
    },
    {
      name: 'a right answer that ends with an error',
      program: `${solution}throw new TypeError('no');\n`,
      find: async (path) => rightFaults(path, await judged(path)),
      says: /:1: The program ended with an error: TypeError: no/,
    },
    {
      name: 'a start that is passed',
      program: solution,
      find: async (path) => startFaults(path, await judged(path)),
      says: /:1: The exercise is passed before.*Leave something to do/,
    },
  ];

  it.each(slips)('$name', async ({ program, find, says }) => {
    // Each program needs a new name, since a file is compiled only once.
    const path = join(folder, `${randomUUID()}.ts`);
    writeFileSync(path, program);
    expect((await find(path)).map(sayFault)).toEqual([expect.stringMatching(says)]);
  });

  it('a verdict that gives away a line of the solution', async () => {
    const report = await judged(mistake.path);
    const line = /^ *Key: .*$/m.exec(solution)?.[0].trim() ?? '';
    const points = [{ ok: false, message: mistake.expected, cure: `Write \`${line}\`` }];
    const faults = mistakeFaults(mistake, exercise, { ...report, verdict: { passed: false, points } });
    expect(faults.map(sayFault)).toEqual([expect.stringMatching(/check\.ts:\d+: .*gives away.*Key: /)]);
  });
});
