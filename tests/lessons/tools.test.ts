import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { installed } from '../server/clients/installed.ts';
import { pythonOf } from '../warm-aws/warm-aws.ts';
import { isSettledBy } from '../../src/lesson/questions/file/prints.ts';
import { contentFolder } from './course.ts';
import { askingLessons, predictionsIn } from './predictions.ts';
import { newerTools } from './steps/newer-tools.ts';
import { type Language, type Left, runSteps } from './steps/run-steps.ts';

const { aws, python } = await installed();
const newer = await newerTools();
const tools = { py: python, sh: aws };
const steps = globSync('{lessons/*,local-endpoint}/*.{py,sh}', { cwd: contentFolder }).sort();
const ending = (path: string) => path.replace(/^.*\./, '') as Exclude<Language, 'ts'>;
/** Whether a step says that it needs a tool that Debian does not have yet. */
const isForNewer = (path: string) =>
  /^# Needs .* or newer\.$/m.test(readFileSync(join(contentFolder, path), 'utf8'));
/** What runs a step; without a command if it is not installed. */
const toolOf = (path: string) => {
  const { name, command } = tools[ending(path)];
  if (!isForNewer(path)) return { name, command };
  return { name: `a newer version of ${name}`, command: ending(path) === 'py' ? newer.python : newer.aws };
};
const predictions = predictionsIn(askingLessons());
const siblingOf = (path: string) => join(contentFolder, path.replace(/\.\w+$/, '.ts'));

it('finds steps in other tools than TypeScript', () => {
  expect(steps.filter((path) => ending(path) === 'py').length).toBeGreaterThan(9);
  expect(steps.filter((path) => ending(path) === 'sh').length).toBeGreaterThan(9);
});

it('needs no tool where no step is run', async () => {
  expect(await runSteps('py', [], {})).toEqual(new Map());
});

/** Each runs on an S3 of its own, with Debian's tools, unless it needs newer ones. */
describe('a step in another tool runs, and leaves what its TypeScript leaves', () => {
  const runnable = steps.filter((path) => toolOf(path).command !== undefined);
  const left = new Map<string, Left>();
  beforeAll(async () => {
    const siblings = [...new Set(runnable.map(siblingOf))].filter((path) => existsSync(path));
    const of = (language: Language, isNew: boolean) =>
      runnable
        .filter((path) => path.endsWith(`.${language}`) && isForNewer(path) === isNew)
        .map((path) => join(contentFolder, path));
    const ran = await Promise.all([
      runSteps('ts', siblings, {}),
      runSteps('py', of('py', true), newer),
      runSteps('sh', of('sh', true), newer),
      runSteps('py', of('py', false), { python: python.command }),
      runSteps('sh', of('sh', false), {
        aws: aws.command,
        python: aws.command === undefined ? undefined : await pythonOf(aws.command),
      }),
    ]);
    for (const [path, what] of ran.flatMap((map) => [...map])) left.set(path, what);
  }, 300_000);

  for (const path of steps) {
    const { command, name } = toolOf(path);
    if (command === undefined) {
      it.skip(`content/${path}: not run, for ${name} is not installed`);
      continue;
    }
    it(`content/${path}`, () => {
      const own = left.get(join(contentFolder, path));
      const sibling = siblingOf(path);
      expect(own?.code, own?.output).toBe(0);
      expect(own?.output, 'it prints something').not.toBe('');
      for (const { name, prints, tool } of predictions.filter(({ program }) =>
        program.endsWith(`/${path}`),
      )) {
        const run = { tool, output: own?.output ?? '' };
        expect(isSettledBy(prints, run), `${name} is settled by:\n${run.output}`).toBe(true);
      }
      if (!existsSync(sibling)) {
        expect(own?.account, 'it stores something').not.toEqual([]);
        return;
      }
      const expected = left.get(sibling);
      expect(expected?.code, expected?.output).toBe(0);
      expect(own?.account).toEqual(expected?.account);
    });
  }
});
