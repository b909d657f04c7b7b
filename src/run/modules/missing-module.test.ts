import { describe, expect, it } from 'vitest';
import { compileProgram } from '#sandbox/compile';
import { createPositionMapper } from '#sandbox';
import { namesOf, sandboxModules } from '#sandbox/modules';
import { missingModule } from './missing-module.ts';

const modules = Object.keys(sandboxModules).flatMap(namesOf);

async function missingIn(source: string, available = modules) {
  const compilation = await compileProgram(source);
  if (!compilation.ok) throw new Error(compilation.problem.message);
  const { program } = compilation;
  return missingModule(program, createPositionMapper(program), available);
}

describe('missingModule', () => {
  it('has nothing to say when all are there, with and without the prefix', async () => {
    expect(
      await missingIn(`import p from 'node:path';\nimport q from 'path';\nconsole.log(p, q);`),
    ).toBeUndefined();
  });

  it('leaves an import that comes while the program runs to the program', async () => {
    expect(await missingIn(`try { await import('lodash') } catch {}`)).toBeUndefined();
  });

  it('names the module, what there is, and the place', async () => {
    const available = ['@aws-sdk/client-s3', 'node:path', 'path'];
    expect(
      await missingIn(`console.log(1);\nimport _ from 'ramda';\nconsole.log(_);`, available),
    ).toMatchObject({
      message: "There is no module 'ramda' here. A program here can import: @aws-sdk/client-s3, node:path.",
      positions: [{ line: 2 }],
    });
  });

  it.each([
    ['https://example.com/x.js', /is an address/],
    ['aws-sdk', /version 2.*Import from '@aws-sdk\/client-s3'/],
    ['aws-sdk/clients/s3', /version 2/],
    ['@aws-sdk/s3-client', /Did you mean '@aws-sdk\/client-s3'\?/],
    ['@aws-sdk/clients3', /Did you mean '@aws-sdk\/client-s3'\?/],
    ['@aws-sdk/S3-Request-Presigner', /Did you mean '@aws-sdk\/s3-request-presigner'\?/],
    ['@aws-sdk/client-dynamodb', /modules for S3 alone/],
    ['@aws-sdk/credential-providers', /modules for S3 alone/],
    ['node:fs/promise', /Did you mean 'node:fs\/promises'\?/],
    ['pathe', /Did you mean 'path'\?/],
    ['axios', /Use fetch\(\)/],
    ['lodash/groupBy', /Use the methods of arrays/],
    ['dotenv/config', /process\.env already/],
    ['node:http', /cannot be a server/],
    ['https', /Use fetch\(\)/],
    ['node:child_process', /No other program/],
    ['worker_threads', /Promise\.all/],
    ['sharp', /native code/],
  ])('%s', async (specifier, message) => {
    expect((await missingIn(`import '${specifier}';`))?.message).toMatch(message);
  });
});
