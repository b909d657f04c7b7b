import { describe, expect, it } from 'vitest';
import { compileProgram } from '../../sandbox/build/compile-program.ts';
import { createPositionMapper } from '../../sandbox/index.ts';
import { missingModule } from './missing-module.ts';

async function missingIn(source: string) {
  const compilation = await compileProgram(source);
  if (!compilation.ok) throw new Error(compilation.problem.message);
  const { program } = compilation;
  return missingModule(program, createPositionMapper(program), ['@aws-sdk/client-s3', 'node:path']);
}

describe('missingModule', () => {
  it('has nothing to say when all are there', async () => {
    expect(await missingIn(`import p from 'node:path';\nconsole.log(p);`)).toBeUndefined();
  });

  it('names the module, what there is, and the place', async () => {
    expect(await missingIn(`console.log(1);\nimport _ from 'lodash';\nconsole.log(_);`)).toMatchObject({
      message: "There is no module 'lodash' here. A program here can import: @aws-sdk/client-s3, node:path.",
      positions: [{ line: 2 }],
    });
  });

  it('knows the module without its prefix, and addresses', async () => {
    expect((await missingIn(`import p from 'path';\nconsole.log(p);`))?.message).toContain(
      "Write 'node:path'.",
    );
    expect((await missingIn(`import 'https://example.com/x.js';`))?.message).toContain('is an address');
  });
});
