import { stripTypeScriptTypes } from 'node:module';
import { inspect } from 'node:util';
import { transform } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileProgram } from '#sandbox/compile';
import { pieces, program, type Piece } from './syntax.ts';

let runs = 0;

/** Runs a compiled program. Answers what it prints, and the error that ends it. */
async function doing(code: string): Promise<readonly string[]> {
  const printed: string[] = [];
  const name = `print${(runs += 1)}`;
  Object.assign(globalThis, {
    [name]: (...values: unknown[]) => printed.push(values.map((value) => inspect(value)).join(' ')),
  });
  const module = `const print = globalThis.${name};\n${code}`;
  try {
    await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`);
  } catch (error) {
    printed.push(`throws ${String(error)}`);
  }
  return printed;
}

async function ours(source: string): Promise<string> {
  const compilation = await compileProgram(source);
  if (!compilation.ok) throw new Error(`${compilation.problem.message}\n${source}`);
  return compilation.program.code;
}

/** Node's own compiler. It keeps imports of names that are only types. */
const nodes = (source: string) => stripTypeScriptTypes(source, { mode: 'transform' });

async function esbuilds(source: string): Promise<string> {
  const { code } = await transform(source, { loader: 'ts', target: 'es2023' });
  return code;
}

async function expectOneMeaning(parts: readonly Piece[]): Promise<void> {
  const source = parts.map(({ code }) => code).join('\n');
  const done = await doing(await ours(source));
  expect(done.length, source).toBeGreaterThan(0);
  expect(await doing(await esbuilds(source)), source).toEqual(done);
  const isForNode = !parts.some(({ isAhead, code }) => isAhead ?? code.includes('nowhere.ts'));
  if (isForNode) expect(await doing(nodes(source)), source).toEqual(done);
}

describe('a program means what it means to other compilers', () => {
  it.each(Object.entries(pieces))('%s', async (_, piece) => {
    await fc.assert(
      fc.asyncProperty(piece, (one) => expectOneMeaning([one])),
      { numRuns: 8 },
    );
  });

  it('all in one', async () => {
    await fc.assert(fc.asyncProperty(program, expectOneMeaning), { numRuns: 40 });
  });
});
