import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { installed } from '../server/clients/installed.ts';
import { pythonOf } from '../warm-aws/warm-aws.ts';
import { contentFolder } from './course.ts';
import { type Language, type Left, runSteps } from './steps/run-steps.ts';

const { aws, python } = await installed();
const tools = { py: python, sh: aws };
const steps = globSync('{lessons/*,local-endpoint}/*.{py,sh}', { cwd: contentFolder }).sort();
const ending = (path: string) => path.replace(/^.*\./, '') as Exclude<Language, 'ts'>;
const siblingOf = (path: string) => join(contentFolder, path.replace(/\.\w+$/, '.ts'));

it('finds steps in other tools than TypeScript', () => {
  expect(steps.filter((path) => ending(path) === 'py').length).toBeGreaterThan(9);
  expect(steps.filter((path) => ending(path) === 'sh').length).toBeGreaterThan(9);
});

/** Each runs on an S3 of its own, with Debian's tools: those that readers have are newer. */
describe('a step in another tool runs, and leaves what its TypeScript leaves', () => {
  const runnable = steps.filter((path) => tools[ending(path)].command !== undefined);
  const left = new Map<string, Left>();
  beforeAll(async () => {
    const paths = runnable.map((path) => join(contentFolder, path));
    const siblings = [...new Set(runnable.map(siblingOf))].filter((path) => existsSync(path));
    const of = (language: Language) => paths.filter((path) => path.endsWith(`.${language}`));
    const ran = await Promise.all([
      runSteps('ts', siblings, {}),
      runSteps('py', of('py'), { python: python.command }),
      runSteps('sh', of('sh'), {
        aws: aws.command,
        python: aws.command === undefined ? undefined : await pythonOf(aws.command),
      }),
    ]);
    for (const [path, what] of ran.flatMap((map) => [...map])) left.set(path, what);
  }, 300_000);

  for (const path of steps) {
    const { command, name } = tools[ending(path)];
    if (command === undefined) {
      it.skip(`content/${path}: not run, for ${name} is not installed`);
      continue;
    }
    it(`content/${path}`, () => {
      const own = left.get(join(contentFolder, path));
      const sibling = siblingOf(path);
      expect(own?.code, own?.output).toBe(0);
      expect(own?.output, 'it prints something').not.toBe('');
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
