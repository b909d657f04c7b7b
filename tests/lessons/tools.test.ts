import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installed } from '../server/clients/installed.ts';
import { contentFolder } from './course.ts';
import { type Left, runTool } from './run-tool.ts';

const { aws, python } = await installed();
const commands = { py: python.command, sh: aws.command };
const files = globSync('{lessons/*,local-endpoint}/*.{py,sh}', { cwd: contentFolder }).sort();

/** What the TypeScript of each step leaves: it is run only once, for both other tools. */
const leftByTypeScript = new Map<string, Promise<Left>>();

/** What a step leaves in TypeScript; `undefined` if it has no TypeScript. */
function leftBySibling(path: string): Promise<Left> | undefined {
  const sibling = join(contentFolder, path.replace(/\.\w+$/, '.ts'));
  if (!existsSync(sibling)) return undefined;
  const left = leftByTypeScript.get(sibling) ?? runTool(sibling, commands);
  leftByTypeScript.set(sibling, left);
  return left;
}

it('finds steps in other tools than TypeScript', () => {
  expect(files.filter((path) => path.endsWith('.py')).length).toBeGreaterThan(9);
  expect(files.filter((path) => path.endsWith('.sh')).length).toBeGreaterThan(9);
});

/** Each runs on an S3 of its own, with Debian's tools: those that readers have are newer. */
describe('a step in another tool runs, and leaves what its TypeScript leaves', () => {
  for (const path of files) {
    const tool = path.endsWith('.py') ? python : aws;
    const name = `content/${path}`;
    if (tool.command === undefined) {
      it.skip(`${name}: not run, for ${tool.name} is not installed`);
      continue;
    }
    it.concurrent(name, { timeout: 300_000 }, async () => {
      const [left, expected] = await Promise.all([
        runTool(join(contentFolder, path), commands),
        leftBySibling(path),
      ]);
      expect(left.output, 'it prints something').not.toBe('');
      if (expected) expect(left.account).toEqual(expected.account);
      else expect(left.account, 'it stores something').not.toEqual([]);
    });
  }
});
