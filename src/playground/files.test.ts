import { describe, expect, it } from 'vitest';
import { nameProblem, renameFile } from './files.ts';

describe('nameProblem', () => {
  const others = [{ name: 'index.ts', code: '' }];

  it.each(['names.ts', 'a-b_c.d.e.ts', '2.ts', 'X.ts'])('lets a file be named %s', (name) => {
    expect(nameProblem(name, others)).toBeUndefined();
  });

  it.each([
    ['', /needs a name/],
    ['names.js', /end in \.ts/],
    ['types.d.ts', /no code to run/],
    ['a/b.ts', /one folder/],
    ['../b.ts', /one folder/],
    ['a b.ts', /letters/],
    ['Index.ts', /already a file named index\.ts/],
    [`${'a'.repeat(80)}.ts`, /too long/],
  ])('does not let a file be named “%s”', (name, problem) => {
    expect(nameProblem(name, others)).toMatch(problem);
  });
});

it('renames a file with its imports, and no others', () => {
  const files = [
    {
      name: 'index.ts',
      code: `import './a.b.ts';\nimport "./a.b.js";\nimport './axb.ts';\nconsole.log('a.b.ts');`,
    },
    { name: 'a.b.ts', code: '' },
  ];
  expect(renameFile(files, 'a.b.ts', 'c.ts')).toEqual([
    {
      name: 'index.ts',
      code: `import './c.ts';\nimport "./c.js";\nimport './axb.ts';\nconsole.log('a.b.ts');`,
    },
    { name: 'c.ts', code: '' },
  ]);
});
