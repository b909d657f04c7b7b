import { describe, expect, it } from 'vitest';
import { compileProgram } from './compile/index.ts';
import { linkProgram } from './link-program.ts';
import { createPositionMapper } from './positions.ts';

const link = (files: Readonly<Record<string, string>>) =>
  linkProgram('index.ts', Object.keys(files), (name) => compileProgram(files[name] ?? '', name));

async function problemOf(files: Readonly<Record<string, string>>) {
  const linked = await link(files);
  return linked.ok ? undefined : linked.problem;
}

describe('linkProgram', () => {
  it('puts each file after all that it imports, the entry last', async () => {
    const linked = await link({
      'index.ts': `import { a } from './a.ts';\nimport { b } from './b.js';\nconsole.log(a, b);`,
      'a.ts': `import { b } from './b.ts';\nexport const a = b + 1;`,
      'b.ts': 'export const b = 1;',
      'unused.ts': 'this is no TypeScript',
    });
    if (!linked.ok) throw new Error(linked.problem.message);
    expect(linked.program.name).toBe('index.ts');
    expect(linked.program.files?.map(({ name }) => name)).toEqual(['b.ts', 'a.ts']);
    expect(linked.program.imports.map(({ specifier }) => specifier)).toEqual(['a.ts', 'b.ts']);
  });

  it('leads places back to the file they are in', async () => {
    const linked = await link({
      'index.ts': `import './a.ts';`,
      'a.ts': 'interface Gone {\n  a: 1;\n}\nthrow new Error();\nexport type { Gone };',
    });
    if (!linked.ok) throw new Error(linked.problem.message);
    const mapper = createPositionMapper(linked.program);
    expect(mapper.locate({ name: undefined, file: 'a.ts', line: 1, column: 7 })).toEqual({
      file: 'a.ts',
      line: 4,
      column: 7,
    });
  });

  it('does not see imports of types alone', async () => {
    const linked = await link({
      'index.ts': `import { type A, a } from './a.ts';\nexport interface B { a: A }\nconsole.log(a);`,
      'a.ts': `import type { B } from './index.ts';\nexport type A = B['a'];\nexport const a = 1;`,
    });
    expect(linked.ok).toBe(true);
  });

  it('names the file and the place of a syntax error', async () => {
    expect(await problemOf({ 'index.ts': `import './a.ts';`, 'a.ts': '\nconst = 1;' })).toMatchObject({
      position: { file: 'a.ts', line: 2 },
    });
  });

  it.each([
    ['./a', /Write '\.\/a\.ts' in place of '\.\/a'/],
    ['./A.ts', /there is 'a\.ts'\. Capital and small/],
    ['./b.ts', /There is no file 'b\.ts' to import\. The files are: index\.ts, a\.ts/],
    ['../a.ts', /in another folder/],
    ['.', /There is no file/],
    ['./index.ts', /in a circle: index\.ts → index\.ts/],
  ])('refuses %s', async (specifier, message) => {
    const problem = await problemOf({
      'index.ts': `const x = 1;\nimport '${specifier}';\nconsole.log(x);`,
      'a.ts': 'export {};',
    });
    expect(problem?.name).toBe('ModuleNotFound');
    expect(problem?.message).toMatch(message);
    expect(problem?.position).toMatchObject({ file: 'index.ts', line: 2 });
  });

  it('names a circle', async () => {
    const problem = await problemOf({
      'index.ts': `import './a.ts';`,
      'a.ts': `import './b.ts';`,
      'b.ts': `import './a.ts';`,
    });
    expect(problem?.message).toContain('a.ts → b.ts → a.ts');
  });
});
