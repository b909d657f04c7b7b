import { expect, it } from 'vitest';
import { compileProgram } from './compile/index.ts';
import { createPositionMapper } from './positions.ts';
import { placeMarks } from './runtime/stack.ts';

const source = `interface Gone {\n  a: number;\n}\n\nconst value: Gone = { a: 1 };\nthrow new Error(String(value.a));\n`;

it('leads a place in compiled code back to the TypeScript it came from', async () => {
  const compilation = await compileProgram(source, 'upload.ts');
  if (!compilation.ok) throw new Error(compilation.problem.message);
  const { program } = compilation;
  const lines = program.code.split('\n');
  const line = lines.findIndex((text) => text.startsWith('throw')) + 1;
  const mapper = createPositionMapper(program);
  expect(line).toBeLessThan(6);
  expect(mapper.locate({ name: undefined, line, column: 7 })).toEqual({ line: 6, column: 7 });
  const [open, close] = placeMarks;
  expect(mapper.mapText(`at upload.ts:${open}${line}:7${close}`)).toBe('at upload.ts:6:7');
});
